import type { RestoredDocument } from "../document/document.js";
import { fold } from "../syllable/fold.js";

/*
 * How the letters of one document were read, learnt from the words that restoration is sure of. What an engine made of
 * "ạ" a hundred times it made of the "ạ" of a name too, which no sentence can mend.
 */

/** Surer words are not sought: a few hundred letters of each kind are enough. */
const SURE = 0.95;
const MOST_WORDS = 600;
const LONGEST_WORD = 12;
/** Before a letter has been seen, what is usual counts as so many sightings. */
const USUAL_COUNTS = 3;

/** A letter that was not printed: a speck, or the half of a letter. */
const ADDED = Math.log(0.008);

/** What became of a letter: read as it is, without its marks, with others, not at all, or as another letter. */
type Outcome = "kept" | "bare" | "marked" | "alike" | "dropped" | "other";
/** Letters with two marks fare otherwise than those with one, those of Latin-1 otherwise than those that it lacks. */
type Sort = "plain" | "known" | "near" | "far";

const LATIN_1 = /[àáâãèéêìíòóôõùúý]/u;
/** How letters of a sort fare before anything is known of the engine. */
const USUAL: Readonly<Record<Sort, Readonly<Record<Outcome, number>>>> = {
  plain: { kept: 0.97, bare: 0, marked: 0.005, alike: 0.01, dropped: 0.005, other: 0.01 },
  known: { kept: 0.4, bare: 0.3, marked: 0.2, alike: 0.05, dropped: 0.03, other: 0.02 },
  near: { kept: 0.1, bare: 0.45, marked: 0.2, alike: 0.15, dropped: 0.05, other: 0.05 },
  far: { kept: 0.1, bare: 0.4, marked: 0.3, alike: 0.1, dropped: 0.05, other: 0.05 },
};
/** What letters look like to an engine that lacks their marks, or in a bad print. */
const ALIKE: Readonly<Record<string, string>> = {
  a: "@ä4u",
  b: "h6",
  c: "eo",
  d: "đ",
  đ: "bpð",
  e: "c&@",
  g: "q9a",
  h: "bn",
  i: "1lj!t",
  l: "1i!t",
  m: "n",
  n: "mhru",
  o: "0c6e",
  ơ: "6øe'",
  ô: "6",
  s: "5",
  t: "lf1r",
  u: "ivn",
  ư: "wiu",
  v: "y",
  y: "vx¥",
};
/** So many other marks a letter may be read with, and so many other letters and signs it may be taken for. */
const KINDS_OF: Readonly<Record<Outcome, number>> = { kept: 1, bare: 1, marked: 6, alike: 2, dropped: 1, other: 30 };

const sorts = new Map<string, Sort>();
function sortOf(printed: string): Sort {
  const known = sorts.get(printed);
  if (known) return known;
  const marks = printed.normalize("NFD").length - 1;
  const sort = fold(printed) === printed ? "plain" : LATIN_1.test(printed) ? "known" : marks > 1 ? "far" : "near";
  sorts.set(printed, sort);
  return sort;
}

function outcomeOf(printed: string, read: string): Outcome {
  if (read === printed) return "kept";
  if (read === "") return "dropped";
  const base = fold(printed);
  if (read === base) return "bare";
  if (fold(read) === base) return "marked";
  return ALIKE[printed]?.includes(read) || ALIKE[base]?.includes(read) ? "alike" : "other";
}

type Step = "start" | "read" | "added" | "dropped";

/** The cheapest way from printed to read letters, as a table of costs; `log` says what a reading costs. */
function costs(
  printed: readonly string[],
  read: readonly string[],
  log: (printed: string, read: string) => number,
): { readonly best: Float64Array; readonly steps: Step[] } {
  const width = read.length + 1;
  const best = new Float64Array((printed.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const steps: Step[] = new Array(best.length).fill("start");
  best[0] = 0;
  const offer = (at: number, value: number, step: Step): void => {
    if (value > (best[at] ?? 0)) {
      best[at] = value;
      steps[at] = step;
    }
  };
  for (let i = 0; i <= printed.length; i++) {
    for (let j = 0; j <= read.length; j++) {
      const at = i * width + j;
      const here = best[at] ?? 0;
      const [own, seen] = [printed[i], read[j]];
      if (own !== undefined && seen !== undefined) offer(at + width + 1, here + log(own, seen), "read");
      if (own !== undefined) offer(at + width, here + log(own, ""), "dropped");
      if (seen !== undefined) offer(at + 1, here + ADDED, "added");
    }
  }
  return { best, steps };
}

const lettersOf = (text: string): string[] => Array.from(text.normalize("NFC").toLowerCase());

/** How the letters of one document were read. */
export class LetterChannel {
  readonly #counts = new Map<string, number>();
  /** By the printed letter, then by what was read. */
  readonly #logs = new Map<string, Map<string, number>>();

  constructor(words: readonly { readonly printed: string; readonly read: string }[]) {
    const learnt = words.map(({ printed, read }) => [lettersOf(printed), lettersOf(read)] as const);
    for (const [printed, read] of learnt) this.#learn(printed, read);
    this.#logs.clear();
  }

  /** The logarithm of how likely the printed letters are read so. */
  logOf(printed: string, read: string): number {
    const { best } = costs(lettersOf(printed), lettersOf(read), (one, other) => this.#log(one, other));
    return best.at(-1) ?? Number.NEGATIVE_INFINITY;
  }

  #log(printed: string, read: string): number {
    let row = this.#logs.get(printed);
    if (row === undefined) {
      row = new Map();
      this.#logs.set(printed, row);
    }
    const known = row.get(read);
    if (known !== undefined) return known;
    const log = Math.log(this.#share(printed, read));
    row.set(read, log);
    return log;
  }

  /** The share of the letter that is read so; where it is rare, as the letters of its sort are read. */
  #share(printed: string, read: string): number {
    const sort = sortOf(printed);
    const outcome = outcomeOf(printed, read);
    const ofSort =
      (this.#count(`${sort}:${outcome}`) + USUAL_COUNTS * USUAL[sort][outcome]) / (this.#count(sort) + USUAL_COUNTS);
    return (
      (this.#count(`${printed}>${read}`) + (USUAL_COUNTS * ofSort) / KINDS_OF[outcome]) /
      (this.#count(`>${printed}`) + USUAL_COUNTS)
    );
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  #learn(printed: readonly string[], read: readonly string[]): void {
    const { steps } = costs(printed, read, (one, other) => this.#log(one, other));
    const width = read.length + 1;
    for (let [i, j] = [printed.length, read.length]; i > 0 || j > 0; ) {
      const step = steps[i * width + j];
      if (step === "added") j--;
      else this.#add(printed[--i] ?? "", step === "read" ? (read[--j] ?? "") : "");
    }
  }

  #add(printed: string, read: string): void {
    const sort = sortOf(printed);
    for (const key of [sort, `${sort}:${outcomeOf(printed, read)}`, `>${printed}`, `${printed}>${read}`])
      this.#counts.set(key, this.#count(key) + 1);
  }
}

function* sureWords({ tokens }: RestoredDocument): Generator<{ readonly printed: string; readonly read: string }> {
  let count = 0;
  for (const { text, raw, confidence } of tokens) {
    if (confidence < SURE || text.length > LONGEST_WORD || !/^[\p{L},.;:]+$/u.test(text)) continue;
    yield { printed: text, read: raw };
    if (++count === MOST_WORDS) return;
  }
}

const channels = new WeakMap<RestoredDocument, LetterChannel>();

/** The channel of the document, learnt when it is first asked for. */
export function letterChannelOf(document: RestoredDocument): LetterChannel {
  const known = channels.get(document);
  if (known) return known;
  const channel = new LetterChannel([...sureWords(document)]);
  channels.set(document, channel);
  return channel;
}
