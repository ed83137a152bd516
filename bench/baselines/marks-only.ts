import type { LanguageModel } from "../../src/model/language-model.js";
import { CLASS_WORDS, classWordOf, lmWordOf, START_ID, UNKNOWN_ID } from "../../src/model/lm-words.js";
import { fold } from "../../src/syllable/fold.js";

/** Histories kept after each word. */
const BEAM = 16;
/** The language model looks at three words before one. */
const HISTORY = 3;

interface Hypothesis {
  readonly cost: number;
  readonly history: readonly number[];
  readonly words: readonly [before: Hypothesis | undefined, form: string];
}

interface Candidate {
  readonly id: number;
  readonly form: string;
}

/** What is needed of a language model. */
export type ChoosingModel = Pick<LanguageModel, "words" | "ids" | "score">;

/** Restores by changing marks only: among the words that have a token's letters, the language model chooses. */
export class MarksOnly {
  readonly #language: ChoosingModel;
  readonly #byLetters = new Map<string, number[]>();

  constructor(language: ChoosingModel) {
    this.#language = language;
    for (let id = CLASS_WORDS.length; id < language.words.length; id++) {
      const key = fold(language.words[id]!);
      const ids = this.#byLetters.get(key);
      if (ids === undefined) this.#byLetters.set(key, [id]);
      else ids.push(id);
    }
  }

  /** The text with other marks; no letter is changed, no line, no space. */
  restore(text: string): string {
    const parts = text.split(/(\s+)/u);
    let beam: readonly Hypothesis[] = [{ cost: 0, history: [START_ID], words: [undefined, ""] }];
    for (const part of parts) beam = this.#extended(beam, part);
    return formsOf(beam[0]!).join("");
  }

  #extended(beam: readonly Hypothesis[], part: string): Hypothesis[] {
    const [, lead = "", core = "", trail = ""] = CORE.exec(part) ?? [];
    if (core === "") return beam.map((before) => ({ ...before, words: [before, part] }));
    const candidates = this.#candidates(core);
    const next = new Map<string, Hypothesis>();
    for (const before of beam) {
      for (const { id, form } of candidates) {
        const cost = before.cost + this.#language.score(before.history, id);
        const history = [...before.history, id].slice(-HISTORY);
        const key = history.join(" ");
        if (cost >= (next.get(key)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        next.set(key, { cost, history, words: [before, lead + form + trail] });
      }
    }
    return [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  }

  #candidates(core: string): Candidate[] {
    const { words, ids } = this.#language;
    const found = this.#byLetters.get(fold(core));
    if (found !== undefined) return found.map((id) => ({ id, form: inCaseOf(core, words[id]!) }));
    return [{ id: ids.get(classWordOf(core) ?? lmWordOf(core)) ?? UNKNOWN_ID, form: core }];
  }
}

const CORE = /^([^\p{L}\p{N}]*)([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)?([^\p{L}\p{N}]*)$/u;

function formsOf(last: Hypothesis): string[] {
  const forms: string[] = [];
  for (let at: Hypothesis | undefined = last; at !== undefined; at = at.words[0]) forms.push(at.words[1]);
  return forms.reverse();
}

/** The form in capitals, with one, or as it stands, after the token that was read. */
function inCaseOf(core: string, form: string): string {
  if (core.length > 1 && core === core.toUpperCase()) return form.toUpperCase();
  const first = core.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
