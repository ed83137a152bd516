import { existsSync, readFileSync } from "node:fs";
import { readCorpusFiles } from "../../training/corpus.js";
import { corpusRuns, heldOutLines } from "../../training/pages/corpus-lines.js";
import { Random } from "../../training/random.js";
import { TrainingError } from "../../training/training-error.js";
/** English and French: the Debian Reference, GPL-2+, by Osamu Aoki and its translators. */
const REFERENCE = "/usr/share/debian-reference";
/** Reads the lines of a set. Throws a TrainingError that names what is missing. */
export function pageLines(corpus, setting) {
    return { vi: vietnameseLines(corpus, setting), en: foreignLines("en", setting), fr: foreignLines("fr", setting) };
}
function vietnameseLines(corpus, { runs, seed }) {
    // `admin_ubnd` is the head of `admin_legal`.
    const files = readCorpusFiles(corpus).filter(({ name }) => name !== "admin_ubnd");
    const heldOut = files.map(({ lines }) => corpusRuns(lines).filter((run) => run.heldOut));
    const chosen = heldOut.map((all) => all.filter((_, at) => (at % 2 === 0) === (runs === "even")));
    const [legal = [], open = []] = chosen.map((all) => heldOutLines([{ runs: all, weight: 1 }]));
    const random = new Random(seed, 5);
    // Official texts, and now and then another register.
    const few = inBlocks(open, random).slice(0, Math.round(legal.length / OPEN_SHARE));
    return inBlocks([...legal, ...few], random);
}
const OPEN_SHARE = 6;
const BLOCK = 5;
/** The lines in blocks that stood together, the blocks in an order drawn by lot. */
function inBlocks(lines, random) {
    const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, at) => ({
        lot: random.next(),
        lines: lines.slice(at * BLOCK, (at + 1) * BLOCK),
    }));
    return blocks.sort((a, b) => a.lot - b.lot).flatMap((block) => block.lines);
}
const PARAGRAPH = /<p>([\s\S]*?)<\/p>/gu;
const TAG = /<[^>]*>/gu;
const ENTITIES = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };
/** Paragraphs of the French edition that nobody has translated yet have none of these. */
const FRENCH = /[éèàêç].*[éèàêç]/u;
const LEAST = 60;
const MOST = 900;
function foreignLines(language, { chapters }) {
    return chapters.flatMap((chapter) => {
        const file = `${REFERENCE}/${chapter}.${language}.html`;
        if (!existsSync(file)) {
            throw new TrainingError(`${file} is missing; install the Debian package debian-reference-${language}.`);
        }
        return [...readFileSync(file, "utf8").matchAll(PARAGRAPH)]
            .map(([, html = ""]) => textOf(html))
            .filter((text) => text.length >= LEAST && text.length <= MOST && FRENCH.test(text) === (language === "fr"));
    });
}
function textOf(html) {
    return html
        .replace(TAG, "")
        .replace(/&\w+;/gu, (entity) => ENTITIES[entity] ?? " ")
        .replace(/\s+/gu, " ")
        .trim();
}
