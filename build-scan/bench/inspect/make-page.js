import { stripMarks } from "../../src/syllable/fold.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";
import { composeDocument } from "../../training/pages/compose.js";
import { drawPage } from "../../training/pages/draw.js";
import { layOut } from "../../training/pages/layout.js";
import { scan } from "../../training/pages/scan.js";
import { Random } from "../../training/random.js";
import { readByScanner } from "./garble.js";
import { readPlaced } from "./read-placed.js";
import { truthOf } from "./truth.js";
const LINES_A_PAGE = 34;
/** So far apart in the list do two pages of a sort begin. */
const APART = 12;
/** The lines that a page is set from: every sort begins elsewhere in the list. */
export function linesFor(sort, at, lines) {
    const pool = sort === "english" ? lines.en : sort === "french" ? lines.fr : lines.vi;
    const from = ((at.sort * 47 + at.index) * APART) % Math.max(1, pool.length - LINES_A_PAGE);
    return pool.slice(from, from + LINES_A_PAGE);
}
/** Makes a page. The same order gives the same page on the same Tesseract. */
export async function makePage({ sort, index, lines, setting }) {
    const random = new Random(setting.seed, index, sort.length, sort.charCodeAt(0), sort.charCodeAt(sort.length - 1));
    const type = typeOf(setting, random);
    const isForeign = sort === "english" || sort === "french";
    const blocks = isForeign ? lines.map(plainBlock) : composeDocument(lines, random);
    const layout = layOut(blocks, type, 1)[0];
    const how = { sort, index, layout, type, setting, random };
    if (sort === "blank")
        return blankPage(how);
    const engine = engineOf(sort, index);
    return engine === undefined ? textPage(how) : scannedPage(how, engine);
}
/** Every second English or French page is a scan, read in its own language. */
function engineOf(sort, index) {
    if (sort.startsWith("ocr-"))
        return sort.slice("ocr-".length);
    if (index % 2 === 0)
        return undefined;
    return sort === "english" ? "eng" : sort === "french" ? "fra" : undefined;
}
function typeOf({ families, sizes, rows }, random) {
    return {
        family: random.pick(families),
        size: random.pick(sizes),
        leading: random.between(1.2, 1.5),
        textWidth: random.whole(420, 480),
        tracking: 0,
        wordSpacing: 0,
        rows: random.whole(...rows),
    };
}
function plainBlock(text) {
    return { cells: [{ text, face: "regular" }], align: "left", indent: 0, grow: 0, before: 0.25 };
}
function scanOf(setting, random) {
    const whole = (range) => random.whole(...range);
    return {
        dpi: random.pick(setting.resolutions),
        blur: whole(setting.blur),
        ink: whole(setting.ink),
        paper: whole(setting.paper),
        grain: whole(setting.grain),
        specks: whole(setting.specks),
        cut: random.chance(setting.cutShare) ? whole(setting.cut) : undefined,
        jpeg: random.chance(0.4) ? whole(setting.jpeg) : 0,
        skew: setting.skew,
    };
}
function facts({ sort, index, layout, type }) {
    const { width, height } = layout;
    return { sort, index, font: type.family, width, height, ...printedLines(layout) };
}
function printedLines(layout) {
    const byColumn = [];
    const right = [];
    for (const { cells } of layout.lines) {
        if (cells.length < 2)
            byColumn.push(...right.splice(0));
        byColumn.push(cells[0] ?? "");
        if (cells[1] !== undefined)
            right.push(cells[1]);
    }
    return { printed: layout.lines.map(({ cells }) => cells.join(" ")), printedByColumn: [...byColumn, ...right] };
}
function wordsOf(line) {
    return line
        .split(/\s+/u)
        .filter((text) => text !== "")
        .map((text) => ({ text }));
}
/** A page that no engine has read, or one that only a simulation can read. */
function textPage(how) {
    const { sort, setting, random } = how;
    const habit = { dropped: random.between(...setting.dropped), bare: random.between(...setting.bare) };
    const made = facts(how);
    const lines = made.printed.map((line) => wordsOf(garbled(line)));
    const simulated = sort === "scanner" ? `scanner drops ${habit.dropped.toFixed(2)} bare ${habit.bare.toFixed(2)}` : "";
    return { ...made, kind: sort === "scanner" ? "image-with-text" : "born-digital", setting: simulated, lines };
    function garbled(line) {
        if (sort === "stripped")
            return stripMarks(line);
        if (sort === "tcvn3")
            return toTcvn3(line);
        if (sort === "vni")
            return toVni(line);
        return sort === "scanner" ? readByScanner(line, habit, random) : line;
    }
}
/**
 * A page that was hardly read at all is of no kind, and what a Vietnamese engine makes of a page is a kind of its own only
 * while most of it is right: other scans are thrown away and drawn anew.
 */
const MOST_LOST = 0.25;
const MOST_WRONG_BY_VIETNAMESE = 0.25;
const DRAWS = 8;
async function scannedPage(how, language) {
    const { setting, random, layout, type } = how;
    for (let draw = 1; draw <= DRAWS; draw++) {
        const settings = scanOf(setting, random);
        const skew = random.between(-settings.skew, settings.skew);
        const drawn = drawPage(layout, { family: type.family, dpi: settings.dpi, skew });
        const read = await readScan(drawn, settings, language, how);
        const page = { ...facts(how), kind: "image-with-text", draws: draw, ...read };
        if (isOfItsKind(page))
            return page;
    }
    throw new Error(`${how.sort} ${how.index}: none of ${DRAWS} scans could be read`);
}
function isOfItsKind(page) {
    const { words, read, wrongShare } = truthOf(page);
    if (Math.abs(read.length - words) > words * MOST_LOST)
        return false;
    return page.sort !== "ocr-vie" || wrongShare <= MOST_WRONG_BY_VIETNAMESE;
}
async function readScan(drawn, settings, language, { setting, random }) {
    const segmentation = random.pick(setting.segmentations);
    const image = scan(drawn, settings, random.whole(1, 1e9));
    const lines = await readPlaced(image, { language, segmentation, dpi: settings.dpi });
    const { width, height } = image;
    return { width, height, lines, setting: JSON.stringify({ language, segmentation, ...settings }) };
}
/** Of ten blank pages two are really blank, four are pictures that nobody has read, four are noise that an engine has read. */
async function blankPage(how) {
    const { index, setting, random } = how;
    const base = { ...facts(how), printed: [], printedByColumn: [], lines: [], setting: "" };
    if (index < 2)
        return { ...base, kind: "blank" };
    if (index < 6)
        return { ...base, kind: "image-only" };
    const settings = { ...scanOf(setting, random), specks: setting.specks[1] * 3 };
    const drawn = drawPage({ ...how.layout, lines: [] }, { family: how.type.family, dpi: settings.dpi, skew: 0 });
    return { ...base, kind: "image-with-text", ...(await readScan(drawn, settings, random.pick(["eng", "vie"]), how)) };
}
