import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { readCorpusFiles } from "../../training/corpus.js";
import type { Block } from "../../training/pages/compose.js";
import { corpusRuns, heldOutLines } from "../../training/pages/corpus-lines.js";
import { drawPage } from "../../training/pages/draw.js";
import { FONTS, type FontSet } from "../../training/pages/fonts.js";
import { layOut } from "../../training/pages/layout.js";
import type { GrayImage, PageLayout } from "../../training/pages/page.js";
import { randomScan, scan } from "../../training/pages/scan.js";
import { Random } from "../../training/random.js";
import { composeScan, type HeaderTruth } from "./compose-scan.js";
import { stamped } from "./stamp.js";

/** A made scan: a PDF of one page picture under the text layer of a wrong-language engine, and what is printed on it. */
export interface MadeScan {
  readonly pdf: string;
  readonly dpi: number;
  readonly font: string;
  /** The Tesseract language of the text layer. */
  readonly layer: string;
  /** The printed lines, the columns of letterhead and signature one after the other, and across. */
  readonly columns: readonly string[];
  readonly across: readonly string[];
  readonly header: HeaderTruth;
}

/** A set of scans. Settings may be chosen on `development`; `test` has fonts, lines and scans of its own. */
export type ScanSet = "development" | "test";

const SETS: Readonly<Record<ScanSet, { fonts: FontSet; seed: number; pages: number; from: number }>> = {
  development: { fonts: "train", seed: 501, pages: 45, from: 0 },
  test: { fonts: "held-out", seed: 601, pages: 60, from: 3000 },
};
const RESOLUTIONS = [150, 200, 300] as const;
const LAYERS = ["eng", "fra", "deu"] as const;
const LINES_A_PAGE = 12;
const ROWS = 44;
const run = promisify(execFile);

/** Makes a set of scans out of held-out corpus lines, or takes those that are kept in the folder. Needs native Tesseract. */
export async function makeScans(set: ScanSet, { corpus, work }: { corpus: string; work: string }): Promise<MadeScan[]> {
  const { pages, from } = SETS[set];
  const folder = join(work, `scans-${set}`);
  mkdirSync(folder, { recursive: true });
  const legal = readCorpusFiles(corpus).find(({ name }) => name === "admin_legal");
  const lines = heldOutLines([{ runs: corpusRuns(legal?.lines ?? []), weight: 1 }]).slice(from);
  const made: MadeScan[] = [];
  for (let index = 0; index < pages; index++) {
    const share = lines.slice(index * LINES_A_PAGE, (index + 1) * LINES_A_PAGE);
    made.push(await keptScan(set, { index, folder, lines: share }));
  }
  return made;
}

interface ScanJob {
  readonly index: number;
  readonly folder: string;
  readonly lines: readonly string[];
}

async function keptScan(set: ScanSet, job: ScanJob): Promise<MadeScan> {
  const name = join(job.folder, String(job.index + 1).padStart(3, "0"));
  if (existsSync(`${name}.jsonl`)) return JSON.parse(readFileSync(`${name}.jsonl`, "utf8"));
  const made = await makeScan(set, job, name);
  writeFileSync(`${name}.jsonl.part`, JSON.stringify(made));
  renameSync(`${name}.jsonl.part`, `${name}.jsonl`);
  return made;
}

async function makeScan(name: ScanSet, { index, lines }: ScanJob, path: string): Promise<MadeScan> {
  const { fonts, seed } = SETS[name];
  const random = new Random(seed, index);
  const { head, body, foot, header } = composeScan(lines, random);
  const family = random.weighted(FONTS.filter((font) => font.set === fonts)).family;
  const setting = { family, size: 13, leading: 1.25, textWidth: 460, tracking: 0, wordSpacing: 0, rows: ROWS };
  const set = (count: number): PageLayout[] => layOut([...head, ...body.slice(0, count), ...foot], setting, 2);
  // As many paragraphs as leave room for the signature.
  const count = body.findLastIndex((_, i) => set(i + 1).length === 1) + 1;
  const [layout] = set(count);
  const dpi = RESOLUTIONS[index % RESOLUTIONS.length]!;
  const layer = LAYERS[Math.floor(index / RESOLUTIONS.length) % LAYERS.length]!;
  await writePdf(drawScan(layout!, { family, dpi }, random), { name: path, dpi, layer });
  return { pdf: `${path}.pdf`, dpi, font: family, layer, ...printedLines(layout!, foot), header };
}

function drawScan(layout: PageLayout, { family, dpi }: { family: string; dpi: number }, random: Random): GrayImage {
  const settings = { ...randomScan(random), dpi };
  const skew = random.between(-settings.skew, settings.skew);
  const stamp = { x: random.between(0.55, 0.7), y: random.between(0.8, 0.9), turn: random.between(-20, 20) };
  const page = stamped(drawPage(layout, { family, dpi, skew }), dpi, stamp);
  return scan(page, settings, random.whole(1, 1e9));
}

/** A PDF as a scanner with a wrong-language engine makes it: the picture as JPEG, the words invisibly over it. */
async function writePdf(
  { width, height, pixels }: GrayImage,
  { name, dpi, layer }: { name: string; dpi: number; layer: string },
): Promise<void> {
  const picture = sharp(pixels, { raw: { width, height, channels: 1 } }).withMetadata({ density: dpi });
  await picture.jpeg({ quality: 70 }).toFile(`${name}.jpg`);
  await run("tesseract", [`${name}.jpg`, name, "-l", layer, "--dpi", String(dpi), "pdf"], {
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
  });
}

/** @param foot the rows that the page ends with, of which a cell may be empty: their left cells come first, then all right ones. */
function printedLines({ lines }: PageLayout, foot: readonly Block[]): Pick<MadeScan, "columns" | "across"> {
  const across = lines.map(({ cells }) => cells.join(" ").trim()).filter((line) => line !== "");
  const columns: string[] = [];
  let right: string[] = [];
  for (const { cells } of [...lines.slice(0, -foot.length), { cells: [""] }]) {
    if (cells.length < 2) {
      columns.push(...right);
      right = [];
    }
    columns.push(cells[0] ?? "");
    if (cells[1] !== undefined) right.push(cells[1]);
  }
  for (const side of [0, 1]) columns.push(...foot.map(({ cells }) => cells[side]?.text ?? ""));
  return { across, columns: columns.filter((line) => line !== "") };
}
