import { boxOf, unionOf } from "../../document/box.js";
import { PageList } from "./page-list.js";
import { inChainOrder, inNamedOrder } from "./reading-order.js";
import { attributeOf, childrenOf, numberOf, readElements, shareOf } from "./xml-elements.js";
const PIXEL = { unit: "pixel", scale: 1 };
const UNITS = new Map([
    ["pixel", PIXEL],
    // Tenths of a millimetre: 254 to the inch, which has 72 points.
    ["mm10", { unit: "point", scale: 72 / 254 }],
    ["inch1200", { unit: "point", scale: 72 / 1200 }],
]);
/** The parts of a page in the order in which they are read; the schema has the lower margin before the body. */
const PARTS = ["TopMargin", "LeftMargin", "PrintSpace", "RightMargin", "BottomMargin"];
function placeOf({ attributes }, scale) {
    const { HPOS, VPOS, WIDTH, HEIGHT } = attributes;
    const [left, top, width, height] = [HPOS, VPOS, WIDTH, HEIGHT].map(numberOf);
    if (left === undefined || top === undefined)
        return undefined;
    return boxOf(left * scale, top * scale, (left + (width ?? 0)) * scale, (top + (height ?? 0)) * scale);
}
/** `CC` has a digit a letter: 0 for sure, 9 for not sure at all. */
const LEAST_SURE = 9;
/** A glyph and its variants, from ALTO 4 on. */
function choicesOf(glyph) {
    const own = { text: attributeOf(glyph, "CONTENT") ?? "", p: shareOf(attributeOf(glyph, "GC")) ?? 0 };
    const variants = childrenOf(glyph, "Variant").map((variant) => ({
        text: attributeOf(variant, "CONTENT") ?? "",
        p: shareOf(attributeOf(variant, "VC")) ?? 0,
    }));
    return [own, ...variants]
        .map((one) => ({ ...one, text: one.text.normalize("NFC") }))
        .filter(({ text }) => text !== "");
}
function charactersOf(text, element) {
    const letters = Array.from(text.normalize("NFC"));
    const glyphs = childrenOf(element, "Glyph").map(choicesOf);
    if (glyphs.length > 0 && glyphs.length === letters.length)
        return glyphs;
    const marks = attributeOf(element, "CC")?.match(/\d/gu) ?? [];
    if (marks.length === 0 || marks.length !== letters.length)
        return undefined;
    return letters.map((letter, i) => [{ text: letter, p: 1 - Number(marks[i]) / LEAST_SURE }]);
}
function meanOf(characters) {
    if (characters === undefined)
        return undefined;
    return characters.reduce((sum, [choice]) => sum + (choice?.p ?? 0), 0) / characters.length;
}
function alternativesOf(element) {
    return childrenOf(element, "ALTERNATIVE")
        .map(({ text }) => ({ text: text.trim().normalize("NFC"), reader: "layer" }))
        .filter(({ text }) => text !== "");
}
/** The first part of a word that goes on in the next line is printed with a hyphen, which some programs leave out. */
function printedText(element, isHyphenated) {
    const text = attributeOf(element, "CONTENT") ?? "";
    const isFirstPart = attributeOf(element, "SUBS_TYPE") === "HypPart1" && !isHyphenated;
    return isFirstPart && text !== "" && !/[-\u00ad\u2010]$/u.test(text) ? `${text}-` : text;
}
function wordOf(element, { scale, isHyphenated }) {
    const text = printedText(element, isHyphenated);
    const characters = charactersOf(text, element);
    const confidence = shareOf(attributeOf(element, "WC")) ?? meanOf(characters);
    const others = alternativesOf(element);
    return {
        text,
        box: placeOf(element, scale),
        ...(confidence === undefined ? {} : { confidence }),
        ...(characters === undefined ? {} : { characters }),
        ...(others.length === 0 ? {} : { others }),
    };
}
/** A hyphen at the end of a line belongs to the word before it. */
function hyphenated(word, hyphen, scale) {
    const sign = attributeOf(hyphen, "CONTENT")?.replace("\u00ad", "-") || "-";
    const { characters: _, ...rest } = word;
    const box = unionOf([word.box, placeOf(hyphen, scale)].filter((one) => one !== undefined));
    return { ...rest, text: word.text.endsWith(sign) ? word.text : word.text + sign, box };
}
function lineOf(element, scale) {
    const words = [];
    const { children } = element;
    for (const [i, child] of children.entries()) {
        const last = words.at(-1);
        if (child.name === "String") {
            words.push(wordOf(child, { scale, isHyphenated: children[i + 1]?.name === "HYP" }));
        }
        else if (child.name === "HYP" && last !== undefined) {
            words[words.length - 1] = hyphenated(last, child, scale);
        }
    }
    return { words, box: placeOf(element, scale) };
}
/** The text blocks of an element in the order of the file; blocks lie in composed blocks, and those in others. */
function blocksOf(element, scale) {
    return element.children.flatMap((child) => {
        if (child.name === "ComposedBlock")
            return blocksOf(child, scale);
        if (child.name !== "TextBlock")
            return [];
        const { ID: id, IDNEXT: next } = child.attributes;
        return { id, next, lines: childrenOf(child, "TextLine").map((line) => lineOf(line, scale)) };
    });
}
/** The names of blocks in a reading order (from ALTO 4.3), groups and all. */
function orderOf(element) {
    return element.children.flatMap((child) => child.name === "ElementRef" ? (attributeOf(child, "REF") ?? "").split(/\s+/u) : orderOf(child));
}
function pageBox(page, scale) {
    const { WIDTH, HEIGHT } = page.attributes;
    const [width, height] = [numberOf(WIDTH), numberOf(HEIGHT)];
    return width !== undefined && height !== undefined && width > 0 && height > 0
        ? boxOf(0, 0, width * scale, height * scale)
        : undefined;
}
function pageOf(page, unitName, order) {
    const { unit, scale } = UNITS.get(unitName) ?? PIXEL;
    const blocks = PARTS.flatMap((part) => childrenOf(page, part).flatMap((element) => blocksOf(element, scale)));
    return { box: pageBox(page, scale), unit, blocks: inNamedOrder(inChainOrder(blocks), order) };
}
/**
 * A document from ALTO 2 to 4: strings with their boxes, confidences and alternatives, a line for each TextLine, an empty line
 * between text blocks. Lines are kept as printed, so a word that a hyphen parts stays in two. Throws a VanbanError
 * `input-damaged`.
 */
export async function readAlto(bytes, options) {
    const pages = new PageList(options);
    let unit = "pixel";
    let order = [];
    const wanted = {
        MeasurementUnit: ({ text }) => {
            unit = text.trim();
        },
        ReadingOrder: (element) => {
            order = orderOf(element);
        },
        Page: (page) => pages.add(pageOf(page, unit, order)),
    };
    await readElements(bytes, wanted, options);
    return pages.document();
}
