import type { DictionaryEntry } from "../document/dictionary.js";
import { classWordOf, isAbbreviationForm, lmWordOf, UNKNOWN_ID } from "../model/lm-words.js";
import type { Model } from "../model/open-model.js";
import { isSyllable } from "../syllable/structure.js";
import { Abbreviations } from "./abbreviations.js";
import { type CodeLexicon, parseCodeLexicon } from "./codes.js";
import { pairKey } from "./context-scorer.js";
import { kindsOf } from "./figures/code-types.js";
import { Lexicon } from "./lexicon.js";
import { PhraseEdges } from "./phrase-edges.js";

/*
 * What a term of weight 1 in a user's dictionary is worth, in nats: for each of its words after another, and for a word
 * that the model doesn't know, which would else pay the full price of an unknown one.
 */
const PAIR_BONUS = 3;
const NEW_WORD_BONUS = 6;
// The same for the phrases that come with the model; learnt on generated garble (see DESIGN.md).
const BUILT_IN_PAIR_BONUS = 0.7;

// A listed foreign word is likelier than just any unknown word, if it is too long to be garble by chance.
const FOREIGN_BONUS = 5;
const SHORT_FOREIGN_BONUS = -2;
const SHORT_FOREIGN = 5;
// Of listed abbreviations there are many.
const ABBREVIATION_BONUS = -3;
const LONG_FORM = 6;

// Shorter ones that are no syllables look like anything: "Ea", "H".
const SHORT_NAME = 2;

const CASE_STEP = 1 / 16;
// Letter case is weak evidence where it was misread; it counts this much of what it says.
const CASE_WEIGHT = 0.6;

// The language model has one class for them; each must be spelt to be found where it was misread ("HI" for "III").
const ROMAN_NUMERALS = "II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

/** The words of one call: the model's, and those that the user added. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The lexemes that are short listed abbreviations, looked up and not searched for, `[from, to)`. */
  readonly listed: readonly [from: number, to: number];
  /** The language model's id of each lexeme; 0, unknown, for added ones. */
  readonly ids: Uint16Array;
  /** Nats off for each lexeme. */
  readonly bonus: Float32Array;
  /** Nats for a capital, and for a small, first letter inside a sentence, by lexeme. */
  readonly titleCost: Float32Array;
  readonly lowerCost: Float32Array;
  /** 1 for a word of another language, which is only itself where it was read so. */
  readonly foreign: Uint8Array;
  /** Nats off for a word after another; see `pairKey`. */
  readonly pairBonus: ReadonlyMap<number, number>;
  /** What the signs beside a word say of it. */
  readonly edges: PhraseEdges;
  readonly abbreviations: Abbreviations;
  /** What document codes are made of. */
  readonly codes: CodeLexicon;
  /** What codes call the kinds of documents, by their folded names. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The language model's id of a word as printed, of a figure's class, or 0. */
  readonly idOf: (form: string) => number;
}

const builtIn = new WeakMap<Model, Vocabulary>();

/** The vocabulary of a model with a user's terms. */
export function vocabularyOf(model: Model, dictionary: readonly DictionaryEntry[] = []): Vocabulary {
  let vocabulary = builtIn.get(model);
  if (vocabulary === undefined) {
    vocabulary = modelVocabulary(model);
    builtIn.set(model, vocabulary);
  }
  return dictionary.length === 0 ? vocabulary : extended(vocabulary, dictionary);
}

/** The same words, the first of them worth so many nats more. */
export function withBonus(vocabulary: Vocabulary, more: Float32Array): Vocabulary {
  const bonus = vocabulary.bonus.slice();
  more.forEach((nats, lexeme) => {
    bonus[lexeme] = bonus[lexeme]! + nats;
  });
  return { ...vocabulary, bonus };
}

function modelVocabulary(model: Model): Vocabulary {
  const { language, phrasePairs, caseHabits } = model;
  const pairBonus = new Map<number, number>();
  for (let i = 0; i + 1 < phrasePairs.length; i += 2) {
    pairBonus.set(pairKey(phrasePairs[i]!, phrasePairs[i + 1]!), BUILT_IN_PAIR_BONUS);
  }
  // Long abbreviations are looked for as words are; a few capitals look like some short one or other.
  const listedForms = listed(model, "short-forms").filter(isAbbreviationForm);
  const abbreviations = [...listedForms].sort((a, b) => Number(a.length >= LONG_FORM) - Number(b.length >= LONG_FORM));
  const short = abbreviations.filter(({ length }) => length < LONG_FORM).length;
  const foreign = listed(model, "foreign");
  const known = language.words.length + ROMAN_NUMERALS.length;
  const named = new Set(model.places.pairs.filter((id) => language.words[id]!.length > SHORT_NAME));
  const lexicon = new Lexicon(
    [...language.words, ...ROMAN_NUMERALS, ...abbreviations, ...foreign],
    [known, known + short],
    (id) => named.has(id),
  );
  const codes = parseCodeLexicon(model.list("code-parts"), model.list("code-pairs"));
  const roman = language.ids.get("<roman>") ?? UNKNOWN_ID;
  const extra = [...ROMAN_NUMERALS, ...abbreviations, ...foreign].map(() => 0);
  const nats = (steps: Uint8Array) => Float32Array.from([...steps, ...extra], (cost) => cost * CASE_STEP * CASE_WEIGHT);
  return {
    lexicon,
    listed: [known, known + short],
    ids: Uint16Array.from(lexicon.forms, (_, i) => (i < language.words.length ? i : i < known ? roman : UNKNOWN_ID)),
    bonus: Float32Array.from(lexicon.forms, (form, i) =>
      i < known ? 0 : i < known + abbreviations.length ? ABBREVIATION_BONUS : foreignBonus(form),
    ),
    titleCost: nats(caseHabits.title),
    lowerCost: nats(caseHabits.lower),
    foreign: Uint8Array.from(lexicon.forms, (form, i) =>
      lexicon.fixedCase[i] === 0 && !isSyllable(form) && !named.has(i) ? 1 : 0,
    ),
    pairBonus,
    edges: new PhraseEdges(model),
    abbreviations: abbreviationsOf(lexicon),
    codes,
    kinds: kindsOf(model.list("short-forms"), (form) => codes.knows(form, "type")),
    idOf: (form) => language.ids.get(classWordOf(form) ?? lmWordOf(form)) ?? UNKNOWN_ID,
  };
}

function abbreviationsOf({ forms, fixedCase }: Lexicon): Abbreviations {
  return new Abbreviations(forms.filter((_, lexeme) => fixedCase[lexeme] === 1));
}

function foreignBonus({ length }: string): number {
  return length <= SHORT_FOREIGN ? SHORT_FOREIGN_BONUS : FOREIGN_BONUS;
}

/** The first column of a list of words, those left out that the language model has. */
function listed(model: Model, name: Parameters<Model["list"]>[0]): string[] {
  const rows = model.list(name).split("\n");
  const words = rows.filter((row) => row !== "" && !row.startsWith("#")).map((row) => row.split("\t")[0]!);
  return words.filter((word) => !model.language.ids.has(word));
}

function extended(base: Vocabulary, dictionary: readonly DictionaryEntry[]): Vocabulary {
  const forms = [...base.lexicon.forms];
  const ids = [...base.ids];
  const bonus = [...base.bonus];
  const titleCost = [...base.titleCost];
  const lowerCost = [...base.lowerCost];
  const pairBonus = new Map(base.pairBonus);
  const lexemes = new Map(forms.map((form, lexeme) => [form, lexeme]));
  for (const { term, weight = 1 } of dictionary) {
    const words = term.split(/[\s/–-]+/u).filter((word) => /\p{L}/u.test(word));
    words.forEach((word, i) => {
      const form = lmWordOf(word);
      const known = lexemes.get(form);
      if (known === undefined) {
        lexemes.set(form, forms.length);
        forms.push(form);
        ids.push(UNKNOWN_ID);
        bonus.push(NEW_WORD_BONUS * weight);
        titleCost.push(0);
        lowerCost.push(0);
      } else if (words.length === 1) bonus[known] = Math.max(bonus[known]!, PAIR_BONUS * weight);
      if (i === 0) return;
      const [before, after] = [base.idOf(words[i - 1]!), base.idOf(word)];
      // Two words that the model doesn't know are any two such words to it.
      if (before === UNKNOWN_ID && after === UNKNOWN_ID) return;
      const key = pairKey(before, after);
      pairBonus.set(key, Math.max(pairBonus.get(key) ?? 0, PAIR_BONUS * weight));
    });
  }
  const lexicon = new Lexicon(forms, base.listed, (id) => id >= base.lexicon.forms.length || base.foreign[id] === 0);
  return {
    listed: base.listed,
    lexicon,
    ids: Uint16Array.from(ids),
    bonus: Float32Array.from(bonus),
    titleCost: Float32Array.from(titleCost),
    lowerCost: Float32Array.from(lowerCost),
    foreign: Uint8Array.from(forms, (_, lexeme) => base.foreign[lexeme] ?? 0),
    pairBonus,
    edges: base.edges,
    abbreviations: abbreviationsOf(lexicon),
    codes: base.codes,
    kinds: base.kinds,
    idOf: base.idOf,
  };
}
