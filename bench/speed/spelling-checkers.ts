import type { Model } from "../../src/index.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { hasHunspell, hunspellCorrections } from "../baselines/hunspell.js";
import { naturalCorrections } from "../baselines/natural.js";
import { nspellCorrections } from "../baselines/nspell.js";
import { type Corrections, distinctWords, replaceWords } from "../baselines/replace-words.js";

/** A spelling checker, and how it is asked for the first correction of words; nothing where it is not installed. */
interface Checker {
  readonly name: string;
  readonly ask: ((words: readonly string[]) => Corrections | Promise<Corrections>) | undefined;
}

/** How long a checker took for a text; nothing where it is not installed. */
export interface CheckerRun {
  readonly name: string;
  readonly clockMs: number | undefined;
}

function checkers(model: Model): Checker[] {
  const known = model.language.words.slice(CLASS_WORDS.length);
  return [
    { name: "hunspell", ask: hasHunspell() ? hunspellCorrections : undefined },
    { name: "nspell", ask: (words) => nspellCorrections(words, Number.POSITIVE_INFINITY) },
    { name: "natural", ask: (words) => naturalCorrections({ known, words }) },
  ];
}

/** Has each checker correct a text once, its start and its dictionary included: every distinct word is asked about once. */
export async function checkerRuns(raw: string, model: Model): Promise<CheckerRun[]> {
  const runs: CheckerRun[] = [];
  for (const { name, ask } of checkers(model)) {
    const started = performance.now();
    if (ask !== undefined) replaceWords(raw, await ask(distinctWords(raw)));
    runs.push({ name, clockMs: ask === undefined ? undefined : performance.now() - started });
  }
  return runs;
}
