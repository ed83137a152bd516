import type { SourceDocument } from "../document/document.js";
import type { OtherReading } from "../document/layout.js";
import { readingCost } from "./align-reading.js";
import type { Candidate } from "./candidate.js";
import type { Choice } from "./choices.js";
import type { DocumentChannel } from "./document-channel.js";
import { AT_END, makeReading, type Reading } from "./reading.js";
import { type Chunk, coreOf } from "./segment.js";
import { readingText } from "./word-form.js";

// One witness may speak so strongly against a reading, nats; beyond that it has read something else.
const MOST = 14;
// What another reader says counts so much: all of them look at the same blots.
const WEIGHT = 0.75;

/** Somebody else's reading of a core. */
export interface Testimony {
  readonly reader: OtherReading["reader"];
  readonly core: string;
}

/** What others have in the place of cores, by the core's source offset: those that part words as the source does. */
export function testimonies({ text, layout }: SourceDocument): ReadonlyMap<number, readonly Testimony[]> {
  const heard = new Map<number, readonly Testimony[]>();
  for (const { span, others = [] } of layout?.words ?? []) {
    if (others.length === 0) continue;
    const lead = text.slice(span.start, span.end);
    const at = span.start + Math.max(0, lead.indexOf(coreOf(lead)));
    const cores = others.map(({ reader, text: other }) => ({ reader, core: coreOf(other) }));
    heard.set(
      at,
      cores.filter(({ core }) => core !== "" && !/\s/u.test(core)),
    );
  }
  return heard;
}

const FIGURE = /^\d[\d.,/-]*$/u;
/** Letters that engines read for digits, beside one: "O4". */
const LIKE_DIGITS: Readonly<Record<string, string>> = { O: "0", o: "0", I: "1", l: "1", J: "1", "|": "1" };

function asFigure(core: string): string {
  return /^[\dOoIlJ|][\dOoIlJ|.,/-]*$/u.test(core) && /\d/u.test(core)
    ? core.replace(/[OoIlJ|]/gu, (char) => LIKE_DIGITS[char]!)
    : core;
}

/** The figure that at least two others read alike in the place of another figure: the page itself says so. */
export function outvoted(core: string, heard: readonly Testimony[]): string | undefined {
  if (!FIGURE.test(core)) return undefined;
  const [first, ...rest] = heard;
  const agree = first !== undefined && rest.some(({ reader }) => reader !== first.reader);
  const other = asFigure(first?.core ?? "");
  const isAlike = rest.every((each) => asFigure(each.core) === other);
  return agree && FIGURE.test(other) && other !== core && isAlike ? other : undefined;
}

// On the development scans of `bench/scans` two readers differed in ten figures: six times the layer was right, twice the
// engine, and twice neither. That is too few to go by and no proof, so the figure stands and neither reading is believed.
const DISPUTED = 0.45;

/** The choice with what another reads in the place of a figure: it stands, for want of proof, but is not sure. */
export function disputed(choice: Choice, heard: readonly Testimony[]): Choice {
  const other = heard.find(({ core }) => core !== choice.form)?.core;
  if (other === undefined || !FIGURE.test(choice.form) || !FIGURE.test(other)) return choice;
  const known = choice.alternatives.filter(({ text }) => text !== other);
  const alternatives = [{ text: other, p: DISPUTED }, ...known];
  return { ...choice, confidence: Math.min(choice.confidence, DISPUTED), alternatives };
}

/** How one reader misreads: the channel its readings went through, and what it proposes for one. */
export interface WitnessChannel {
  readonly channel: DocumentChannel;
  readonly propose: (core: string) => readonly Candidate[];
}

/** Weighs the readings of cores by what others read in the same places. */
export class Witnesses {
  readonly #heard: ReadonlyMap<number, readonly Testimony[]>;
  readonly #channels: Readonly<Record<OtherReading["reader"], WitnessChannel>>;
  readonly #forms: readonly string[];

  constructor(
    heard: ReadonlyMap<number, readonly Testimony[]>,
    channels: Readonly<Record<OtherReading["reader"], WitnessChannel>>,
    forms: readonly string[],
  ) {
    this.#heard = heard;
    this.#channels = channels;
    this.#forms = forms;
  }

  /** What others read in a chunk's place. */
  of({ coreStart }: Chunk): readonly Testimony[] {
    return this.#heard.get(coreStart) ?? [];
  }

  /** Words that others propose for a core. */
  proposals(heard: readonly Testimony[]): readonly Candidate[] {
    return heard.flatMap(({ reader, core }) => this.#channels[reader].propose(core));
  }

  /**
   * The readings with what the witnesses charge for them. Only differences between readings of the whole core count, so
   * that a core with witnesses costs no more than one without.
   */
  weighed(readings: readonly Reading[], heard: readonly Testimony[]): Reading[] {
    const charges = readings.map((reading) => (isWhole(reading) ? this.#charge(reading, heard) : 0));
    const least = Math.min(...charges.filter((_, i) => isWhole(readings[i]!)));
    if (!Number.isFinite(least)) return [...readings];
    return readings.map((reading, i) =>
      isWhole(reading) ? makeReading(reading, { ...reading, cost: reading.cost + charges[i]! - least }) : reading,
    );
  }

  #charge(reading: Reading, heard: readonly Testimony[]): number {
    const form = readingText(reading, this.#forms);
    return heard.reduce((sum, { reader, core }) => {
      const cost = form === core ? 0 : readingCost(this.#channels[reader].channel, form, core);
      return sum + WEIGHT * Math.min(MOST, cost);
    }, 0);
  }
}

function isWhole({ from, to }: Reading): boolean {
  return from === 0 && to === AT_END;
}
