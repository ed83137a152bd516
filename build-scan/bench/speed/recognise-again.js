import { spawnSync } from "node:child_process";
import { measureText } from "../../src/index.js";
import { drawPage } from "../../training/pages/draw.js";
import { FONTS, fontFace } from "../../training/pages/fonts.js";
import { layOut } from "../../training/pages/layout.js";
import { recognise } from "../../training/pages/recognise.js";
const DPI = 200;
const SETTING = { size: 13, leading: 1.3, textWidth: 460, tracking: 0, wordSpacing: 0, rows: 30 };
/** Whether `tesseract -l vie` can be run here. */
export function hasTesseract() {
    const { status, stdout } = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
    return status === 0 && stdout.split("\n").includes("vie");
}
/** Draws the first pages of a text, clean, and has Tesseract read them with its Vietnamese model on one thread. */
export async function recogniseAgain(text, pages) {
    const font = installedFont();
    const layouts = layOut(text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map(blockOf), setting(font), pages);
    const read = [];
    let clockMs = 0;
    for (const layout of layouts) {
        const image = drawPage(layout, { family: font, dpi: DPI, skew: 0 });
        const started = performance.now();
        read.push(...(await recognise(image, { language: "vie", segmentation: 6, dpi: DPI })));
        clockMs += performance.now() - started;
    }
    const { count, accuracy } = measureText({ gold: printedText(layouts), output: read.join("\n") }).syllable;
    return { font, pages: layouts.length, syllables: count, accuracy, clockMs };
}
function setting(family) {
    return { ...SETTING, family };
}
function blockOf(line) {
    return { cells: [{ text: line.trim(), face: "regular" }], align: "left", indent: 0, grow: 0, before: 0 };
}
function printedText(layouts) {
    return layouts.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells)).join("\n");
}
function installedFont() {
    const found = FONTS.find(({ family }) => isInstalled(family));
    if (found === undefined)
        throw new Error("none of the fonts is installed (Debian packages fonts-texgyre, fonts-liberation2)");
    return found.family;
}
function isInstalled(family) {
    try {
        fontFace(family, "regular");
        return true;
    }
    catch {
        return false;
    }
}
