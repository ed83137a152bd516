import { stripMarks } from "../../syllable/fold.js";
import type { CodeLexicon, KnownPart } from "./code-lexicon.js";
import { repairDigits } from "./digit-letters.js";

/** What the OCR channel charges, in nats, for reading `form` as `observed`. */
export type Spell = (form: string, observed: string) => number;

/** One form that a part of a code may have. */
export interface PartOption {
  readonly form: string;
  readonly observed: string;
  /** Nats of the channel. */
  readonly cost: number;
  /** Another form than the one read although that one is known: only an impossible pair makes it worth a thought. */
  readonly guarded: boolean;
  /** What the channel charges beyond the part as read. */
  readonly extra: number;
}

const MOST_OPTIONS = 8;
const WIDTH = 14;
// A known part gives way only to one that the channel thinks about as likely.
const CHEAP = 3;
// Amid the letters of a part a recogniser reads digits as letters more readily than elsewhere.
const TAIL_SHARE = 0.6;
// So many lines have a part that is in use.
const USED = 10;

const cached = new WeakMap<Spell, Map<string, readonly PartOption[]>>();

/**
 * The forms of an observed part, cheapest first, the one as read among them. Cached for each spelling function, so give
 * one function a round.
 */
export function partOptions(observed: string, lexicon: CodeLexicon, spell: Spell): readonly PartOption[] {
  let known = cached.get(spell);
  if (known === undefined) {
    known = new Map();
    cached.set(spell, known);
  }
  let options = known.get(observed);
  if (options === undefined) {
    options = makeOptions(observed, lexicon, spell);
    known.set(observed, options);
  }
  return options;
}

function makeOptions(observed: string, lexicon: CodeLexicon, spell: Spell): PartOption[] {
  const asRead = { form: observed, observed, cost: spell(observed, observed), guarded: false, extra: 0 };
  const known = lexicon.knows(observed);
  const costs = new Map<string, number>();
  for (const part of lexicon.near(observed)) {
    for (const { form, cost } of spelled(part, observed, { lexicon, spell })) {
      if (form !== observed && cost < (costs.get(form) ?? Number.POSITIVE_INFINITY)) costs.set(form, cost);
    }
  }
  const others = [...costs].map(([form, cost]) => {
    const guarded = known && !isBare(observed, form, lexicon);
    return { form, observed, cost, guarded, extra: cost - asRead.cost };
  });
  const most = asRead.cost + (known ? CHEAP : WIDTH);
  const kept = others.filter(({ cost }) => cost <= most).sort((a, b) => a.cost - b.cost);
  return [asRead, ...kept.slice(0, MOST_OPTIONS)].sort((a, b) => a.cost - b.cost);
}

/** Whether the part, which was listed by hand and stands in no text, is another without its marks: "DA" of "ĐA". */
function isBare(observed: string, form: string, lexicon: CodeLexicon): boolean {
  return stripMarks(form) === observed && lexicon.count(observed) === 0 && lexicon.count(form) >= USED;
}

interface Speller {
  readonly lexicon: CodeLexicon;
  readonly spell: Spell;
}

/** A part's letters are the channel's business; its digits stay as read, or are letters that stand for them. */
function spelled(part: KnownPart, observed: string, { lexicon, spell }: Speller): { form: string; cost: number }[] {
  if (part.digits === "") return [{ form: part.form, cost: lettersCost(part.form, observed, spell) }];
  const at = observed.length - part.digits.length;
  // A single letter and digits ("K5") look like too much else.
  if (at < 1 || part.letters.length < 2) return [];
  const series = lexicon.isSeries(part.letters);
  const tails = repairDigits(observed.slice(at), "").filter(({ text }) => series || text === part.digits);
  if (tails.length === 0) return [];
  const letters = spell(part.letters, observed.slice(0, at));
  return tails.map(({ text, cost }) => ({ form: part.letters + text, cost: letters + TAIL_SHARE * cost }));
}

/** What engines make of capitals in a code beside what the channel knows of single letters. */
const CODE_LETTERS: readonly (readonly [read: RegExp, as: string, cost: number])[] = [
  // The bar of Đ becomes a letter of its own: "HDPND", "QDb".
  [/D[PBDHpb]/gu, "D", 2],
  // Or makes another letter of it: "VPBP" for VPĐP, "0P" for QĐ.
  [/(?<=.)[PB]/gu, "D", 2.5],
  // No digit stands among the letters of a part.
  [/0/gu, "O", 1],
  [/0(?=[DP])|O(?=D)/gu, "Q", 1.5],
  [/QO(?=D)/gu, "Q", 2],
  [/[1|!]/gu, "I", 1],
  [/[1|!I](?=[Tr])/gu, "T", 2],
  [/8/gu, "B", 1],
  [/5/gu, "S", 1],
  // No other part ends in a small letter after "TT".
  [/(?<=^TT)\p{Ll}$/gu, "g", 1],
];
const MOST_CHANGES = 2;

const variants = new Map<string, ReadonlyMap<string, number>>();
const MOST_VARIANTS_KEPT = 1 << 12;

/** What a part may have been before some usual misreadings, and what they cost. */
function variantsOf(observed: string): ReadonlyMap<string, number> {
  let known = variants.get(observed);
  if (known === undefined) {
    known = makeVariants(observed);
    if (variants.size >= MOST_VARIANTS_KEPT) variants.clear();
    variants.set(observed, known);
  }
  return known;
}

function makeVariants(observed: string): ReadonlyMap<string, number> {
  const costs = new Map([[observed, 0]]);
  let last: ReadonlyMap<string, number> = new Map(costs);
  for (let change = 0; change < MOST_CHANGES; change++) {
    const next = new Map<string, number>();
    for (const [text, cost] of last) {
      for (const [read, as, extra] of CODE_LETTERS) {
        for (const { index, 0: found } of text.matchAll(read)) {
          const changed = text.slice(0, index) + as + text.slice(index + found.length);
          if (cost + extra < (costs.get(changed) ?? Number.POSITIVE_INFINITY)) {
            costs.set(changed, cost + extra);
            next.set(changed, cost + extra);
          }
        }
      }
    }
    last = next;
  }
  return costs;
}

/** The channel's charge for a part of letters only, or for one of the usual ways to misread it, whichever is less. */
function lettersCost(form: string, observed: string, spell: Spell): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [text, cost] of variantsOf(observed)) {
    // What is further off in length was read otherwise.
    if (Math.abs(text.length - form.length) > 1 && text !== observed) continue;
    least = Math.min(least, cost + spell(form, text));
  }
  return least;
}
