import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import type { Engine } from "../../training/pages/engines.js";
import type { GrayImage } from "../../training/pages/page.js";
import { toPgm } from "../../training/pages/recognise.js";

/** A word as the engine read it: its box in pixels and what the engine says of itself, 0 to 1. */
export interface ReadWord {
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly confidence: number;
}

/** The lines of words that native Tesseract reads on a page. One thread. */
export async function readPlaced(image: GrayImage, { language, segmentation, dpi }: Engine): Promise<ReadWord[][]> {
  const options = ["stdin", "stdout", "-l", language, "--psm", String(segmentation), "--dpi", String(dpi), "tsv"];
  const child = spawn("tesseract", options, {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`tesseract -l ${language}: ${code}`))));
  });
  child.stdin.end(toPgm(image));
  const [output] = await Promise.all([buffer(child.stdout), ended]);
  return linesOf(output.toString("utf8"));
}

const WORD_LEVEL = "5";

function linesOf(tsv: string): ReadWord[][] {
  const lines = new Map<string, ReadWord[]>();
  for (const row of tsv.split("\n")) {
    const [level, page, block, paragraph, line, , left, top, width, height, conf, text = ""] = row.split("\t");
    if (level !== WORD_LEVEL || text.trim() === "") continue;
    const key = [page, block, paragraph, line].join(" ");
    const [x, y] = [Number(left), Number(top)];
    const box = { left: x, top: y, right: x + Number(width), bottom: y + Number(height) };
    lines.set(key, [...(lines.get(key) ?? []), { text, box, confidence: Math.max(0, Number(conf)) / 100 }]);
  }
  return [...lines.values()];
}
