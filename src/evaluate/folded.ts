import { scoredText } from "./scored-tokens.js";

const SIGNS = /["'.,;:()-]/g;
const MILLIONTHS = 1e6;

/** A text as facts are compared by it: case and the signs between words do not count, "/" and "%" do. */
export function folded(text: string | null | undefined): string {
  return scoredText(text ?? "")
    .toLowerCase()
    .replace(SIGNS, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A figure to six decimals; empty where there is none. */
export function figure(value: string | number | null | undefined): string {
  return value === undefined || value === null || value === ""
    ? ""
    : String(Math.round(Number(value) * MILLIONTHS) / MILLIONTHS);
}
