import type { DictionaryEntry } from "../document/dictionary.js";
import { classWordOf, lmWordOf, UNKNOWN_ID } from "../model/lm-words.js";
import type { Model } from "../model/open-model.js";
import { pairKey } from "./context-scorer.js";
import { Lexicon } from "./lexicon.js";

/*
 * What a term of weight 1 in a user's dictionary is worth, in nats: for each of its words after another, and for a word
 * that the model doesn't know, which would else pay the full price of an unknown one.
 */
const PAIR_BONUS = 3;
const NEW_WORD_BONUS = 6;
// The same for the phrases that come with the model; learnt on generated garble (see DESIGN.md).
const BUILT_IN_PAIR_BONUS = 0.7;

/** The words of one call: the model's, and those that the user added. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** The language model's id of each lexeme; 0, unknown, for added ones. */
  readonly ids: Uint16Array;
  /** Nats off for each lexeme. */
  readonly bonus: Float32Array;
  /** Nats off for a word after another; see `pairKey`. */
  readonly pairBonus: ReadonlyMap<number, number>;
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

function modelVocabulary({ language, phrasePairs }: Model): Vocabulary {
  const pairBonus = new Map<number, number>();
  for (let i = 0; i + 1 < phrasePairs.length; i += 2) {
    pairBonus.set(pairKey(phrasePairs[i]!, phrasePairs[i + 1]!), BUILT_IN_PAIR_BONUS);
  }
  return {
    lexicon: new Lexicon(language.words),
    ids: Uint16Array.from(language.words, (_, id) => id),
    bonus: new Float32Array(language.words.length),
    pairBonus,
    idOf: (form) => language.ids.get(classWordOf(form) ?? lmWordOf(form)) ?? UNKNOWN_ID,
  };
}

function extended(base: Vocabulary, dictionary: readonly DictionaryEntry[]): Vocabulary {
  const forms = [...base.lexicon.forms];
  const ids = [...base.ids];
  const bonus = [...base.bonus];
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
      } else if (words.length === 1) bonus[known] = Math.max(bonus[known]!, PAIR_BONUS * weight);
      if (i === 0) return;
      const key = pairKey(base.idOf(words[i - 1]!), base.idOf(word));
      pairBonus.set(key, Math.max(pairBonus.get(key) ?? 0, PAIR_BONUS * weight));
    });
  }
  return {
    lexicon: new Lexicon(forms),
    ids: Uint16Array.from(ids),
    bonus: Float32Array.from(bonus),
    pairBonus,
    idOf: base.idOf,
  };
}
