import type { Chunk } from "../segment.js";

/** What may be the label of a list item or a heading: the first core of a line, with the sign that closes it. */
export interface Label {
  readonly core: string;
  readonly at: number;
  /** "." and "-" after numbers, ")" after letters and numbers. */
  readonly sign: "." | "-" | ")";
  /** Whether what it labels is in capitals. */
  readonly shouted: boolean;
}

const SIGN = /^[.)–-]/u;
const LONGEST = 5;
const SENTENCE_END = /[;:.]$/u;
const OPENS = /^(?:\p{Lu}|\d)/u;

/**
 * The labels of a document, in order. A point may also begin inside a line where a sign ends what stands before it; a
 * number there is the end of a sentence.
 */
export function labelsOf(chunks: readonly Chunk[]): Label[] {
  const labels: Label[] = [];
  let before: Chunk | undefined;
  chunks.forEach((chunk, i) => {
    const sign = SIGN.exec(chunk.tail)?.[0].replace("–", "-") as Label["sign"] | undefined;
    const next = chunks[i + 1];
    const opens = before?.line !== chunk.line;
    if (chunk.core !== "") before = chunk;
    if (sign === undefined || chunk.frozen || chunk.core === "" || chunk.core.length > LONGEST) return;
    if (!opens && !(sign === ")" && SENTENCE_END.test(chunks[i - 1]?.tail ?? ""))) return;
    if (chunk.lead.includes("(") || (sign !== ")" && !labelsSomething(chunk, next))) return;
    const shouted = next?.line === chunk.line && next.core !== "" && next.shouted;
    labels.push({ core: chunk.core, at: chunk.coreStart, sign, shouted });
  });
  return labels;
}

/** A number with a stop is a label only before what begins with a capital or a figure. */
function labelsSomething({ line }: Chunk, next: Chunk | undefined): boolean {
  return next?.line === line && OPENS.test(next.core);
}
