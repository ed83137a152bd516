import { isSyllable } from "../syllable/structure.js";
import {
  type CaseEvidence,
  type CaseReading,
  isCapital,
  isLetter,
  isLookalike,
  readCase,
} from "./letter-case-evidence.js";
import { type CasePhrases, type CaseWish, matchCasePhrases } from "./letter-case-phrases.js";
import { beginsSentence, LineCase } from "./letter-case-surroundings.js";
import type { CaseToken } from "./letter-case-token.js";

export { type CasePhrases, parseCasePhrases } from "./letter-case-phrases.js";
export type { CaseToken } from "./letter-case-token.js";

/** All that the rules may look at for one word. */
interface Situation {
  readonly token: CaseToken;
  readonly evidence: CaseEvidence;
  /** What the words near it in its line say. */
  readonly around: CaseReading;
  readonly begins: boolean;
  readonly wish: CaseWish | undefined;
  /** Both neighbours are names in the middle of a sentence. */
  readonly amidNames: boolean;
}

interface CaseRule {
  readonly reason: string;
  /** "open" leaves the letters to the next rule. */
  readonly say: (situation: Situation) => CaseReading;
}

const shown = (capital: boolean): CaseReading => (capital ? "upper" : "lower");

/** The case of the letters after the first. */
const REST_RULES: readonly CaseRule[] = [
  { reason: "letters that can't be taken for the other case were read", say: ({ evidence }) => evidence.rest },
  { reason: "the words beside it in the line are in capitals, or are not", say: ({ around }) => around },
  { reason: "nothing else is known than what the channel made of it", say: ({ token }) => decodedRest(token.form) },
];

/** The case of the first letter of a word whose other letters are small, or that has no others. */
const FIRST_RULES: readonly CaseRule[] = [
  { reason: "a letter that can't be taken for the other case was read", say: ({ evidence }) => evidence.first },
  {
    reason: "a word of one letter goes with the capitals around it",
    say: ({ token, around }) => (token.form.length === 1 && around === "upper" ? "upper" : "open"),
  },
  { reason: "a sentence or an item of a list begins", say: ({ begins }) => (begins ? "upper" : "open") },
  {
    reason: "the phrase is printed so inside a sentence",
    say: ({ wish }) => (wish === undefined ? "open" : shown(isCapital(wish.word[0]!))),
  },
  { reason: "surname, middle and given name have capitals", say: ({ amidNames }) => (amidNames ? "upper" : "open") },
  {
    reason: "nothing was read of it, and most words are small",
    say: ({ evidence }) => (evidence.blind ? "lower" : "open"),
  },
  {
    reason: "nothing else is known than what the channel made of it",
    say: ({ token }) => shown(isCapital(token.form[0]!)),
  },
];

/** A phrase may correct a word that was read as it stands only where it is as usual as this, and as long. */
const STRONG_PHRASE = { lines: 100, words: 3 } as const;

/** One paragraph's words with the case of their letters settled; no letter becomes another one. */
export function restoreCase(tokens: readonly CaseToken[], phrases: CasePhrases): readonly string[] {
  const lower = tokens.map(({ form }) => form.toLowerCase());
  const closed = tokens.map(({ trail }, i) => trail !== "" || (tokens[i + 1]?.lead ?? "") !== "");
  const wishes = matchCasePhrases(lower, closed, phrases);
  const evidence = tokens.map(({ raw, form }) => readCase(raw, form));
  const lines = new LineCase(tokens, evidence);
  return tokens.map((token, i) => {
    if (token.fixed || !isLetter(token.form[0] ?? "")) return token.form;
    const broken = hasInnerCapital(token.form);
    // Mixed case that is no syllable is a form of its own: "TTr", "kWh".
    if (broken && !isSyllable(token.form)) return token.form;
    if (!broken && isAsRead(token)) return asReadForm(tokens, wishes, i);
    const situation: Situation = {
      token,
      evidence: evidence[i]!,
      around: lines.around(i),
      begins: beginsSentence(tokens, i),
      wish: wishes[i],
      amidNames: isAmidNames(tokens, i),
    };
    return settle(situation);
  });
}

function settle(situation: Situation): string {
  const { form } = situation.token;
  if (form.length > 1 && firstSaying(REST_RULES, situation) === "upper") return form.toUpperCase();
  const small = form.toLowerCase();
  return firstSaying(FIRST_RULES, situation) === "upper" ? small[0]!.toUpperCase() + small.slice(1) : small;
}

function firstSaying(rules: readonly CaseRule[], situation: Situation): CaseReading {
  for (const { say } of rules) {
    const said = say(situation);
    if (said !== "open") return said;
  }
  return "open";
}

function decodedRest(form: string): CaseReading {
  let capitals = 0;
  for (let i = 1; i < form.length; i++) if (isCapital(form[i]!)) capitals++;
  return shown(2 * capitals > form.length - 1);
}

function isAsRead({ form, raw, sure }: CaseToken): boolean {
  return sure || raw === form;
}

/** A capital after a small letter, or a small letter after two capitals: no printed word looks so. */
function hasInnerCapital(form: string): boolean {
  let capitals = 0;
  for (let i = 1; i < form.length; i++) if (isCapital(form[i]!)) capitals++;
  return capitals > 0 && (capitals < form.length - 1 || !isCapital(form[0]!));
}

/** The form of a word that was read as it stands: only a look-alike first letter may yield, to a strong phrase. */
function asReadForm(tokens: readonly CaseToken[], wishes: readonly (CaseWish | undefined)[], i: number): string {
  const { form } = tokens[i]!;
  const wish = wishes[i];
  if (wish === undefined || wish.word === form || !isLookalike(form[0]!) || form.slice(1) !== wish.word.slice(1)) {
    return form;
  }
  const { from, phrase } = wish;
  const strong = phrase.lines >= STRONG_PHRASE.lines && phrase.words.length >= STRONG_PHRASE.words;
  // The other words of the phrase vouch for it.
  const agrees = phrase.words.every((word, k) => from + k === i || tokens[from + k]!.form === word);
  return strong && agrees && !beginsSentence(tokens, i) ? wish.word : form;
}

function isAmidNames(tokens: readonly CaseToken[], i: number): boolean {
  const [left, token, right] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (left === undefined || right === undefined || beginsSentence(tokens, i - 1)) return false;
  if (left.trail !== "" || token.lead !== "" || token.trail !== "" || right.lead !== "") return false;
  return isName(left) && isName(right);
}

function isName({ form, fixed }: CaseToken): boolean {
  return !fixed && form.length > 1 && isCapital(form[0]!) && !isCapital(form[1]!);
}
