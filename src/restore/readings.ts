import type { Shape } from "./candidate.js";
import { makeReading, type Reading, type ReadingKind } from "./reading.js";

const KINDS: readonly ReadingKind[] = ["word", "as-read", "figure", "code", "join", "part"];
const FEW = 1 << 12;

/** A reading of a word of the lexicon. */
export type WordReading = Omit<Reading, "form">;

/**
 * The readings of many cores, by number, in columns: most of them lose against others of their core at once, and only those
 * that someone asks for become objects. The columns that the decoder's inner loop reads are public.
 */
export class Readings {
  cost: Float64Array = new Float64Array(FEW);
  word: Uint16Array = new Uint16Array(FEW);
  to: Int32Array = new Int32Array(FEW);
  #from: Int32Array = new Int32Array(FEW);
  #end: Int32Array = new Int32Array(FEW);
  #lexeme: Int32Array = new Int32Array(FEW);
  /** Kind and shape. */
  #look: Uint8Array = new Uint8Array(FEW);
  #objects: (Reading | undefined)[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Takes up a word's reading; returns its number. */
  addWord({ from, end, to, word, lexeme, cost, kind, shape }: WordReading): number {
    const i = this.#length++;
    if (i === this.cost.length) this.#grow();
    this.cost[i] = cost;
    this.word[i] = word;
    this.to[i] = to;
    this.#from[i] = from;
    this.#end[i] = end;
    this.#lexeme[i] = lexeme;
    this.#look[i] = KINDS.indexOf(kind) * 4 + shape;
    this.#objects.push(undefined);
    return i;
  }

  /** Takes up a reading as it is; returns its number. */
  add(reading: Reading): number {
    const i = this.addWord(reading);
    this.#objects[i] = reading;
    return i;
  }

  /** The same object every time. */
  at(i: number): Reading {
    let reading = this.#objects[i];
    if (reading === undefined) {
      const look = this.#look[i]!;
      reading = makeReading(
        { from: this.#from[i]!, end: this.#end[i]!, to: this.to[i]! },
        {
          word: this.word[i]!,
          lexeme: this.#lexeme[i]!,
          cost: this.cost[i]!,
          kind: KINDS[look >> 2]!,
          shape: (look & 3) as Shape,
          form: undefined,
        },
      );
      this.#objects[i] = reading;
    }
    return reading;
  }

  /** Where the reading begins, of which only the number is known. */
  fromOf(i: number): number {
    return this.#from[i]!;
  }

  #grow(): void {
    const size = this.cost.length * 2;
    this.cost = grown(this.cost, new Float64Array(size));
    this.word = grown(this.word, new Uint16Array(size));
    this.to = grown(this.to, new Int32Array(size));
    this.#from = grown(this.#from, new Int32Array(size));
    this.#end = grown(this.#end, new Int32Array(size));
    this.#lexeme = grown(this.#lexeme, new Int32Array(size));
    this.#look = grown(this.#look, new Uint8Array(size));
  }
}

function grown<Column extends Float64Array | Int32Array | Uint16Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}

/** Readings that begin at one place of a core, cheapest first. */
export class ReadingGroup {
  readonly from: number;
  /** Where they are kept, and their numbers there. */
  readonly kept: Readings;
  readonly numbers: readonly number[];

  constructor(from: number, kept: Readings, numbers: readonly number[]) {
    this.from = from;
    this.kept = kept;
    this.numbers = numbers;
  }

  get readings(): readonly Reading[] {
    return this.numbers.map((i) => this.kept.at(i));
  }
}

/** Readings of one core, given by their numbers, by where they begin. */
export function grouped(kept: Readings, numbers: readonly number[]): ReadingGroup[] {
  const groups = new Map<number, number[]>();
  for (const i of numbers) {
    const from = kept.fromOf(i);
    const group = groups.get(from);
    if (group === undefined) groups.set(from, [i]);
    else insert(group, i, kept.cost);
  }
  return [...groups].map(([from, list]) => new ReadingGroup(from, kept, list));
}

/** Puts a reading in its place by cost; most come nearly in order. */
function insert(group: number[], i: number, costs: Float64Array): void {
  const cost = costs[i]!;
  let at = group.length;
  group.push(i);
  for (; at > 0 && costs[group[at - 1]!]! > cost; at--) group[at] = group[at - 1]!;
  group[at] = i;
}
