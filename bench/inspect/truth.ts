import { align } from "../../src/evaluate/align.js";
import { scoredText, syllableTokens } from "../../src/evaluate/scored-tokens.js";
import type { KnownPage } from "./known-page.js";

/** The text layer of a page, a line for each line that was read. */
export function textOf({ lines }: Pick<KnownPage, "lines">): string {
  return lines.map((words) => words.map(({ text }) => text).join(" ")).join("\n");
}

/** What is true of a page's words. */
export interface PageTruth {
  /** Printed words. */
  readonly words: number;
  /** Of the printed words, the share that the text layer does not have. */
  readonly wrongShare: number;
  /** The words of the text layer in order, and whether each stands where it was printed. */
  readonly read: readonly { readonly word: string; readonly right: boolean }[];
}

/** Aligns printed and read words, in whichever order of two-column rows fits better. Case and outer signs do not count. */
export function truthOf(page: KnownPage): PageTruth {
  const read = syllableTokens(scoredText(textOf(page)));
  const orders = [page.printed, page.printedByColumn].map((lines) => compare(lines.join("\n"), read));
  return orders[0]!.wrongShare <= orders[1]!.wrongShare ? orders[0]! : orders[1]!;
}

function compare(printed: string, read: readonly string[]): PageTruth {
  const words = syllableTokens(scoredText(printed));
  const { pairs } = align(words, read);
  const right = new Set([...pairs].filter((at, index) => at >= 0 && read[at] === words[index]));
  return {
    words: words.length,
    wrongShare: words.length === 0 ? 0 : 1 - right.size / words.length,
    read: read.map((word, at) => ({ word, right: right.has(at) })),
  };
}
