import { align } from "../../src/evaluate/align.js";
import { scoredText, syllableTokens } from "../../src/evaluate/scored-tokens.js";
import type { Report } from "../../src/index.js";
import { bandOf } from "../../src/review/bands.js";
import { isSettled, type QueueItem, reviewQueue } from "../../src/review/queue.js";

/** What a token says and what is printed there, as syllables are scored; both empty where nothing is judged. */
interface JudgedWord {
  readonly said: string;
  /** Undefined where the alignment gives it no printed word. */
  readonly printed: string | undefined;
}

/** The share of the queue that was gone through, and what it brought. */
interface ReviewStep {
  /** Of all things in the queue, sure ones included; undefined for all that need a look. */
  readonly share: number | undefined;
  readonly decisions: number;
  /** Of the words that were wrong, those at which a decision was made. */
  readonly met: number;
  /** Words right after the decisions, of all. */
  readonly right: number;
  /** Right words that a decision on another place made wrong. */
  readonly harmed: number;
}

/** What going through the queue of one document brings. */
export interface ReviewRun {
  readonly words: number;
  readonly wrong: number;
  readonly items: number;
  readonly steps: readonly ReviewStep[];
}

/** The shares that are looked at. */
export const SHARES: readonly number[] = [0.01, 0.02, 0.05, 0.1];

/** Judges the words of a document by alignment with what is printed: case and outer signs do not count. */
function judgedWords(gold: string, tokens: Report["document"]["tokens"]): JudgedWord[] {
  const parts = tokens.map(({ text }) => syllableTokens(scoredText(text)));
  const goldParts = syllableTokens(scoredText(gold));
  const flat = parts.flat();
  const printed = new Array<string | undefined>(flat.length);
  align(goldParts, flat).pairs.forEach((at, index) => {
    if (at >= 0) printed[at] = goldParts[index];
  });
  let from = 0;
  return parts.map((own) => {
    const there = printed.slice(from, from + own.length);
    from += own.length;
    return { said: own.join(" "), printed: there.includes(undefined) ? undefined : there.join(" ") };
  });
}

const isJudged = ({ said }: JudgedWord): boolean => said !== "";
const isRight = ({ said, printed }: JudgedWord): boolean => said === printed;

/** The words as they are while a reader goes through the queue, who looks at one place of each item and never errs there. */
class Reader {
  readonly #tokens: Report["document"]["tokens"];
  readonly #words: JudgedWord[];
  readonly #before: readonly JudgedWord[];
  readonly #met = new Set<number>();

  constructor(tokens: Report["document"]["tokens"], words: readonly JudgedWord[]) {
    this.#tokens = tokens;
    this.#before = words;
    this.#words = [...words];
  }

  /** Decides the least sure place of an item as printed; the other places that are not sure get the same decision. */
  decide({ places }: QueueItem): void {
    const confidence = (place: number): number => this.#tokens[place]!.confidence;
    const shown = places.reduce((best, place) => (confidence(place) < confidence(best) ? place : best));
    const { said, printed } = this.#words[shown]!;
    if (!isRight(this.#before[shown]!)) this.#met.add(shown);
    this.#words[shown] = { said: printed ?? said, printed: printed ?? said };
    for (const place of places) {
      if (place === shown || bandOf(confidence(place)) === "sure") continue;
      const other = this.#words[place]!;
      if (!isRight(this.#before[place]!)) this.#met.add(place);
      if (said !== printed && printed !== undefined && other.said === said)
        this.#words[place] = { ...other, said: printed };
    }
  }

  result(): Pick<ReviewStep, "met" | "right" | "harmed"> {
    const right = this.#words.filter((word) => isJudged(word) && isRight(word)).length;
    const harmed = this.#words.filter((word, index) => isRight(this.#before[index]!) && !isRight(word)).length;
    return { met: this.#met.size, right, harmed };
  }
}

/** Goes through the queue of a restored document as a reader would who looks at one place of each item. */
export function simulateReview(gold: string, { document, facts }: Report): ReviewRun {
  const words = judgedWords(gold, document.tokens);
  const judged = words.filter(isJudged);
  const queue = reviewQueue({ text: document.text, tokens: document.tokens, facts });
  const items = queue.filter(({ places }) => places.some((place) => isJudged(words[place]!)));
  const reader = new Reader(document.tokens, words);
  const open = items.filter((item) => !isSettled(item)).length;
  const stops = [
    ...SHARES.map((share) => ({ share, end: Math.round(share * items.length) })),
    { share: undefined, end: open },
  ];
  const steps: ReviewStep[] = [];
  let done = 0;
  for (const { share, end } of stops.sort((a, b) => a.end - b.end)) {
    for (; done < end; done++) reader.decide(items[done]!);
    steps.push({ share, decisions: done, ...reader.result() });
  }
  return { words: judged.length, wrong: judged.filter((word) => !isRight(word)).length, items: items.length, steps };
}
