import { fold } from "../syllable/fold.js";
import type { Chunk } from "./segment.js";

/** How urgent and how secret a document is, as stamped on a line of its own (Decree 30/2020/NĐ-CP, appendix I). */
const STAMPS: ReadonlyMap<string, string> = new Map(
  ["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC", "MẬT", "TỐI MẬT", "TUYỆT MẬT"].map((stamp) => [fold(stamp), stamp]),
);
const CAPITALS = /^\p{Lu}+$/u;
const MOST_WORDS = 2;

/** The words of stamps by the source offset of their core, whatever became of their marks. */
export function stampForms(chunks: readonly Chunk[]): [at: number, form: string][] {
  return chunks.flatMap((first, i): [number, string][] => {
    if (!CAPITALS.test(first.core) || chunks[i - 1]?.line === first.line) return [];
    const line = chunks.slice(i, i + MOST_WORDS + 1).filter(({ line }) => line === first.line);
    if (!line.every(({ core, lead, tail }) => CAPITALS.test(core) && lead === "" && tail === "")) return [];
    const words = STAMPS.get(line.map(({ core }) => fold(core)).join(" "))?.split(" ");
    return (words ?? []).map((word, k) => [line[k]!.coreStart, word]);
  });
}
