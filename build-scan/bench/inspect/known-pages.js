import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { programOutput } from "../../training/model/programs.js";
import { fontFiles } from "../../training/pages/fonts.js";
import { TrainingError } from "../../training/training-error.js";
import { linesFor, makePage } from "./make-page.js";
import { pageLines } from "./page-lines.js";
import { PACKAGES, SORTS } from "./page-sets.js";
/** Raised where the making changes what comes out of the same order. */
const MAKING = 2;
/** The pages of a set: those kept from an earlier run are taken as they are, the others are made now. */
export async function knownPages(setting, { corpus, kept, log }) {
    for (const family of setting.families)
        requireFont(family);
    const tesseract = programOutput("tesseract", ["--version"], "tesseract-ocr").split("\n")[0] ?? "";
    const lines = pageLines(corpus, setting);
    const orders = SORTS.flatMap(({ sort, pages }, at) => Array.from({ length: pages * setting.times }, (_, index) => {
        return { sort, index, lines: linesFor(sort, { sort: at, index }, lines), setting };
    }));
    const made = [];
    for (const [at, order] of orders.entries()) {
        made.push(await keptPage(order, join(kept, keyOf(order, tesseract))));
        if ((at + 1) % 25 === 0)
            log(`${at + 1} of ${orders.length} pages`);
    }
    return made;
}
function requireFont(family) {
    if (fontFiles(family) !== undefined)
        return;
    const debian = PACKAGES.find(([start]) => family.startsWith(start))?.[1] ?? "of this font";
    throw new TrainingError(`The font "${family}" is not installed; install the Debian package ${debian}.`);
}
/** A name that changes with all that settles the page. */
function keyOf(order, tesseract) {
    const key = JSON.stringify([MAKING, tesseract, order]);
    return `${createHash("sha256").update(key).digest("hex").slice(0, 24)}.page`;
}
async function keptPage(order, file) {
    if (existsSync(file))
        return JSON.parse(readFileSync(file, "utf8"));
    const page = await makePage(order);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(page));
    return page;
}
