import { hocrTitle } from "./hocr-title.js";
const ROLE_OF_CLASS = new Map([
    ["ocr_page", "page"],
    ["ocr_carea", "block"],
    ["ocr_par", "block"],
    ["ocr_line", "line"],
    ["ocrx_line", "line"],
    ["ocr_header", "line"],
    ["ocr_footer", "line"],
    ["ocr_caption", "line"],
    ["ocr_textfloat", "line"],
    ["ocrx_word", "word"],
]);
const UNSEEN = new Set(["head", "script", "style", "template"]);
/** The reading that `vanban` itself leaves beside a word that it corrected; see `exporters/hocr`. */
function othersOf({ attributes }) {
    const { "data-raw": kept = "" } = attributes;
    const raw = kept.trim().normalize("NFC");
    return raw === "" ? [] : [{ text: raw, reader: "layer" }];
}
/** The choices where there are as many as letters. Tesseract tells one for the blank before a word too. */
function charactersOf(text, choices) {
    const ofLetters = choices
        .filter(([best]) => best !== undefined && best.text.trim() !== "")
        .map((ones) => ones.filter((one) => one.text.trim() !== ""));
    return ofLetters.length > 0 && ofLetters.length === Array.from(text).length ? ofLetters : undefined;
}
function foundWord({ title, others, text, choices }) {
    const visible = text.trim().normalize("NFC");
    const characters = charactersOf(visible, choices);
    return {
        text: visible,
        box: title.box,
        ...(title.confidence === undefined ? {} : { confidence: title.confidence }),
        ...(characters === undefined ? {} : { characters }),
        ...(others.length === 0 ? {} : { others }),
    };
}
/** Puts text that stands in no word into the line: what touches a word is part of it, all else are words without a place. */
function takeLoose(line) {
    const { loose, words } = line;
    line.loose = "";
    const pieces = loose.split(/\s+/u);
    const last = words.at(-1);
    if (last !== undefined && pieces[0] !== undefined && pieces[0] !== "") {
        const { characters: _, ...rest } = last;
        words[words.length - 1] = { ...rest, text: last.text + pieces.shift() };
    }
    for (const text of pieces)
        if (text !== "")
            words.push({ text });
}
/** Builds pages from the elements and texts of hOCR as they come; what is not closed ends where the next of its kind begins. */
export class HocrBuilder {
    #give;
    #open = [];
    #page;
    #lines = [];
    #line;
    #word;
    constructor(give) {
        this.#give = give;
    }
    /** How many elements are open. */
    get depth() {
        return this.#open.length;
    }
    get #role() {
        return this.#open.at(-1)?.effective ?? "none";
    }
    open(element) {
        const { title: said = "" } = element.attributes;
        const title = hocrTitle(said);
        const own = this.#roleOf(element);
        if (own === "page")
            this.#startPage(title);
        else if (own === "block")
            this.#endBlock();
        else if (own === "line")
            this.#startLine(title.box);
        else if (own === "word")
            this.#startWord(title, othersOf(element));
        else if (own === "glyph")
            this.#startGlyph();
        else if (own === "choices")
            this.#word?.choices.push([]);
        else if (own === "choice")
            this.#word?.choices.at(-1)?.push({ text: "", p: title.choice ?? 0 });
        else if (element.name === "br" && this.#word === undefined)
            this.#endLine();
        this.#open.push({ own, effective: own === "none" ? this.#role : own });
    }
    text(text) {
        const role = this.#role;
        if (role === "choices" || role === "unseen")
            return;
        const choice = role === "choice" ? this.#word?.choices.at(-1)?.at(-1) : undefined;
        if (choice !== undefined)
            choice.text += text.normalize("NFC");
        else if (this.#word !== undefined)
            this.#word.text += this.#word.hasGlyphs && role !== "glyph" ? text.trim() : text;
        else if (this.#line !== undefined)
            this.#line.loose += text;
        else if (text.trim() !== "" && this.#page !== undefined)
            this.#startLine(undefined).loose = text;
    }
    close() {
        const own = this.#open.pop()?.own;
        if (own === "word")
            this.#endWord();
        else if (own === "line")
            this.#endLine();
        else if (own === "block")
            this.#endBlock();
        else if (own === "page")
            this.end();
    }
    /** Ends the page with all that is open in it. */
    end() {
        this.#endBlock();
        if (this.#page === undefined)
            return;
        const { title, blocks } = this.#page;
        this.#page = undefined;
        this.#give({ box: title.box, unit: "pixel", resolution: title.resolution, blocks });
    }
    #roleOf({ name, attributes }) {
        if (UNSEEN.has(name) || this.#role === "unseen")
            return "unseen";
        const { class: names = "", title = "" } = attributes;
        const classes = names.split(/\s+/u);
        if (classes.includes("ocrx_cinfo") && this.#word !== undefined) {
            if (this.#role === "choices")
                return "choice";
            // What says something of itself is a letter, or letters; what only holds others are the choices for one.
            return title.trim() === "" ? "choices" : "glyph";
        }
        return classes.map((one) => ROLE_OF_CLASS.get(one)).find((role) => role !== undefined) ?? "none";
    }
    #startPage(title) {
        this.end();
        this.#page = { title, blocks: [] };
    }
    #startLine(box) {
        this.#endLine();
        this.#page ??= { title: hocrTitle(""), blocks: [] };
        this.#line = { box, words: [], loose: "" };
        return this.#line;
    }
    #startWord(title, others) {
        this.#endWord();
        takeLoose(this.#line ?? this.#startLine(undefined));
        this.#word = { title, others, text: "", hasGlyphs: false, choices: [] };
    }
    #startGlyph() {
        if (this.#word === undefined || this.#word.hasGlyphs)
            return;
        this.#word.hasGlyphs = true;
        this.#word.text = this.#word.text.trim();
    }
    #endWord() {
        if (this.#word === undefined)
            return;
        const word = foundWord(this.#word);
        this.#word = undefined;
        if (word.text !== "")
            this.#line?.words.push(word);
    }
    #endLine() {
        this.#endWord();
        if (this.#line === undefined)
            return;
        takeLoose(this.#line);
        const { words, box } = this.#line;
        this.#line = undefined;
        if (words.length > 0)
            this.#lines.push({ words, box });
    }
    #endBlock() {
        this.#endLine();
        if (this.#lines.length > 0)
            this.#page?.blocks.push({ lines: this.#lines });
        this.#lines = [];
    }
}
