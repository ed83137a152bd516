import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { readCorpusFiles } from "../../training/corpus.js";
import { corpusRuns, heldOutLines } from "../../training/pages/corpus-lines.js";
import { drawPage } from "../../training/pages/draw.js";
import { FONTS } from "../../training/pages/fonts.js";
import { layOut } from "../../training/pages/layout.js";
import { randomScan, scan } from "../../training/pages/scan.js";
import { Random } from "../../training/random.js";
import { composeScan } from "./compose-scan.js";
import { stamped } from "./stamp.js";
const SETS = {
    development: { fonts: "train", seed: 501, pages: 45, from: 0 },
    test: { fonts: "held-out", seed: 601, pages: 60, from: 3000 },
};
const RESOLUTIONS = [150, 200, 300];
const LAYERS = ["eng", "fra", "deu"];
const LINES_A_PAGE = 12;
const ROWS = 44;
const run = promisify(execFile);
/** Makes a set of scans out of held-out corpus lines, or takes those that are kept in the folder. Needs native Tesseract. */
export async function makeScans(set, { corpus, work }) {
    const { pages, from } = SETS[set];
    const folder = join(work, `scans-${set}`);
    mkdirSync(folder, { recursive: true });
    const legal = readCorpusFiles(corpus).find(({ name }) => name === "admin_legal");
    const lines = heldOutLines([{ runs: corpusRuns(legal?.lines ?? []), weight: 1 }]).slice(from);
    const made = [];
    for (let index = 0; index < pages; index++) {
        const share = lines.slice(index * LINES_A_PAGE, (index + 1) * LINES_A_PAGE);
        made.push(await keptScan(set, { index, folder, lines: share }));
    }
    return made;
}
async function keptScan(set, job) {
    const name = join(job.folder, String(job.index + 1).padStart(3, "0"));
    if (existsSync(`${name}.jsonl`))
        return JSON.parse(readFileSync(`${name}.jsonl`, "utf8"));
    const made = await makeScan(set, job, name);
    writeFileSync(`${name}.jsonl.part`, JSON.stringify(made));
    renameSync(`${name}.jsonl.part`, `${name}.jsonl`);
    return made;
}
async function makeScan(name, { index, lines }, path) {
    const { fonts, seed } = SETS[name];
    const random = new Random(seed, index);
    const { head, body, foot, header } = composeScan(lines, random);
    const family = random.weighted(FONTS.filter((font) => font.set === fonts)).family;
    const setting = { family, size: 13, leading: 1.25, textWidth: 460, tracking: 0, wordSpacing: 0, rows: ROWS };
    const set = (count) => layOut([...head, ...body.slice(0, count), ...foot], setting, 2);
    // As many paragraphs as leave room for the signature.
    const count = body.findLastIndex((_, i) => set(i + 1).length === 1) + 1;
    const [layout] = set(count);
    const dpi = RESOLUTIONS[index % RESOLUTIONS.length];
    const layer = LAYERS[Math.floor(index / RESOLUTIONS.length) % LAYERS.length];
    await writePdf(drawScan(layout, { family, dpi }, random), { name: path, dpi, layer });
    return { pdf: `${path}.pdf`, dpi, font: family, layer, ...printedLines(layout), header };
}
function drawScan(layout, { family, dpi }, random) {
    const settings = { ...randomScan(random), dpi };
    const skew = random.between(-settings.skew, settings.skew);
    const stamp = { x: random.between(0.55, 0.7), y: random.between(0.8, 0.9), turn: random.between(-20, 20) };
    const page = stamped(drawPage(layout, { family, dpi, skew }), dpi, stamp);
    return scan(page, settings, random.whole(1, 1e9));
}
/** A PDF as a scanner with a wrong-language engine makes it: the picture as JPEG, the words invisibly over it. */
async function writePdf({ width, height, pixels }, { name, dpi, layer }) {
    const picture = sharp(pixels, { raw: { width, height, channels: 1 } }).withMetadata({ density: dpi });
    await picture.jpeg({ quality: 70 }).toFile(`${name}.jpg`);
    await run("tesseract", [`${name}.jpg`, name, "-l", layer, "--dpi", String(dpi), "pdf"], {
        env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
}
function printedLines({ lines }) {
    const across = lines.map(({ cells }) => cells.join(" ").trim()).filter((line) => line !== "");
    const columns = [];
    let right = [];
    for (const { cells } of [...lines, { cells: [""] }]) {
        if (cells.length < 2) {
            columns.push(...right);
            right = [];
        }
        columns.push(cells[0] ?? "");
        if (cells[1] !== undefined)
            right.push(cells[1]);
    }
    return { across, columns: columns.filter((line) => line !== "") };
}
