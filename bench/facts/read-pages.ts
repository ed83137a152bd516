import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { alignLines } from "../../training/pages/align-lines.js";
import { drawPage } from "../../training/pages/draw.js";
import { FONTS, fontFace } from "../../training/pages/fonts.js";
import type { PageLayout, Piece, PrintedLine } from "../../training/pages/page.js";
import { type Engine, recognise } from "../../training/pages/recognise.js";
import { randomScan, type ScanSetting, scan } from "../../training/pages/scan.js";
import { Random } from "../../training/random.js";
import type { PrintedRow } from "./document-builder.js";

const MARGIN = 30;
const SIZE = 13;
const INDENT = 28;
const LINES_A_PAGE = 36;
/** Fonts that no channel was trained on. */
const FAMILIES = FONTS.filter((font) => font.set === "held-out").map(({ family }) => family);
/** The last tries are scans without a flaw, so that in the end no line is lost. */
const TRIES = 6;
const CLEAN: ScanSetting = {
  dpi: 300,
  blur: 5,
  ink: 20,
  paper: 245,
  grain: 2,
  specks: 0,
  cut: undefined,
  jpeg: 0,
  skew: 0,
};
/** A line this short (a page number, a star under a letterhead) may be lost: engines do lose them. */
const SHORT = 3;

const measuring = createCanvas(1, 1).getContext("2d");

export interface Reading {
  readonly lines: readonly string[];
  /** Lines of more than a few letters that were not read at all. */
  readonly lost: number;
}

/** Prints the rows on pages, scans them and has them read by Tesseract: one read line a printed line. */
async function readRows(rows: readonly PrintedRow[], language: string, seed: number): Promise<Reading> {
  let best: Reading | undefined;
  for (let attempt = 0; attempt < TRIES && best?.lost !== 0; attempt++) {
    const reading = await readOnce(rows, language, new Random(seed, attempt, 17), attempt);
    if (best === undefined || reading.lost < best.lost) best = reading;
  }
  return best!;
}

/** The same, kept in a file under `folder` from one run to the next. */
export async function keptReading(
  folder: string,
  rows: readonly PrintedRow[],
  language: string,
  seed: number,
): Promise<Reading> {
  const key = createHash("sha256")
    .update(JSON.stringify([rows, language, seed]))
    .digest("hex")
    .slice(0, 24);
  const file = join(folder, `${key}.reading`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Reading;
  const reading = await readRows(rows, language, seed);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(reading));
  return reading;
}

async function readOnce(
  rows: readonly PrintedRow[],
  language: string,
  random: Random,
  attempt: number,
): Promise<Reading> {
  const family = random.pick(FAMILIES);
  const setting = attempt < TRIES - 2 ? randomScan(random) : CLEAN;
  const engine: Engine = { language, segmentation: attempt === TRIES - 1 ? 4 : 6, dpi: setting.dpi };
  const lines: string[] = [];
  let lost = 0;
  for (let from = 0; from < rows.length; from += LINES_A_PAGE) {
    const page = layOutPage(rows.slice(from, from + LINES_A_PAGE), family);
    const skew = random.between(-setting.skew, setting.skew);
    const image = scan(drawPage(page, { family, dpi: setting.dpi, skew }), setting, random.whole(1, 1e9));
    const read = placeLines(page.lines, await recognise(image, engine));
    lines.push(...read.lines);
    lost += read.lost;
  }
  return { lines, lost };
}

/** The read lines at the places of the printed ones; blank lines stay blank. */
function placeLines(printed: readonly PrintedLine[], read: readonly string[]): Reading {
  const texts = printed.map(({ cells }) => cells.join(" "));
  const pairs = alignLines(
    texts.filter((text) => text !== ""),
    read,
  );
  let [next, lost] = [0, 0];
  const lines = texts.map((text) => {
    if (text === "") return "";
    if (pairs[next]?.truth === text) return pairs[next++]!.observed;
    if (text.length > SHORT) lost++;
    return "";
  });
  return { lines, lost };
}

function layOutPage(rows: readonly PrintedRow[], family: string): PageLayout {
  const single = rows
    .filter(({ cells }) => cells.length < 2)
    .map((row) => width(row.cells[0] ?? "", row, family) + INDENT);
  const textWidth = Math.max(440, ...single);
  const lines = rows.map((row, index): PrintedLine => {
    const y = MARGIN + SIZE * 1.5 * (index + 1);
    return { cells: row.cells, pieces: pieces(row, family, textWidth).map((piece) => ({ ...piece, y })) };
  });
  const height = 2 * MARGIN + SIZE * 1.5 * (rows.length + 1);
  return { width: textWidth + 2 * MARGIN, height, tracking: 0, wordSpacing: 0, lines };
}

function pieces(row: PrintedRow, family: string, textWidth: number): Piece[] {
  const [left = "", right] = row.cells;
  if (right === undefined) {
    const free = textWidth - width(left, row, family);
    const x =
      row.align === "center"
        ? free / 2
        : row.align === "indent"
          ? INDENT
          : row.align === "right"
            ? textWidth * 0.55
            : 0;
    return left === "" ? [] : [{ text: left, face: row.face, size: SIZE, x: MARGIN + x, y: 0 }];
  }
  return [
    cell(left, row, { family, from: 0, room: textWidth * 0.46 }),
    cell(right, row, { family, from: textWidth * 0.5, room: textWidth * 0.5 }),
  ];
}

/** Text in its part of the line, set smaller where it would not fit. */
function cell(text: string, row: PrintedRow, place: { family: string; from: number; room: number }): Piece {
  const natural = width(text, row, place.family);
  const size = SIZE * Math.min(1, place.room / natural);
  return { text, face: row.face, size, x: MARGIN + place.from, y: 0 };
}

function width(text: string, { face }: PrintedRow, family: string): number {
  measuring.font = `${SIZE}px "${fontFace(family, face)}"`;
  return measuring.measureText(text).width;
}
