import type { FileHandle } from "node:fs/promises";

/** A line of a file, and where it stands in bytes; `end` is past its line feed. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const BLOCK = 1 << 20;
const LINE_FEED = 0x0a;

/** The lines of a file that end with a line feed; what follows the last of them is left out. */
export async function* readLines(handle: FileHandle): AsyncGenerator<PlacedLine> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ; ) {
    const block = Buffer.alloc(BLOCK);
    const { bytesRead } = await handle.read(block, 0, BLOCK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const fresh = block.subarray(0, bytesRead);
    const held = rest.length === 0 ? fresh : Buffer.concat([rest, fresh]);
    let from = 0;
    for (let to = held.indexOf(LINE_FEED); to >= 0; to = held.indexOf(LINE_FEED, from)) {
      const end = start + to + 1 - from;
      yield { text: held.toString("utf8", from, to), start, end };
      start = end;
      from = to + 1;
    }
    rest = held.subarray(from);
  }
}
