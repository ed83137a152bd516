import type { DictionaryEntry } from "../document/dictionary.js";
import type { Model } from "../model/open-model.js";
import { hasWord } from "../restore/has-word.js";
import type { Correction, Corrections } from "./corrections.js";
import { type LearntDocument, SCANNER_FORMAT, type ScannerProfile } from "./scanner-profile.js";
import { coredToken } from "./word-core.js";

const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

/** A word that was read, and the word that is printed there. */
interface WordPair {
  readonly read: string;
  readonly printed: string;
}

/** Undefined where a decision says nothing of how letters are read: figures, words run together, nothing printed. */
function wordPairOf({ place, decided }: Correction): WordPair | undefined {
  if (/\s/u.test(place.raw) || /\s/u.test(decided)) return undefined;
  const read = coredToken(place.raw).core;
  const printed = coredToken(decided).core;
  const isWord = LETTER.test(printed) && !DIGIT.test(printed);
  return isWord && read !== "" && LETTER.test(read) ? { read, printed } : undefined;
}

function learntDocument({ document, decisions }: Corrections): LearntDocument {
  const counts = new Map<string, [string, string, number]>();
  for (const decision of lastOfEachPlace(decisions)) {
    const pair = wordPairOf(decision);
    if (pair === undefined) continue;
    const key = `${pair.read} ${pair.printed}`;
    counts.set(key, [pair.read, pair.printed, 1 + (counts.get(key)?.[2] ?? 0)]);
  }
  return { ...document, readings: [...counts.values()] };
}

/** Of several decisions on one place the last counts. */
function lastOfEachPlace(decisions: readonly Correction[]): Correction[] {
  return [...new Map(decisions.map((decision) => [decision.place.sourceAt.start, decision])).values()];
}

/**
 * How an archive's scanner reads, from its readers' decisions: `before`, with what each of the documents teaches put in
 * place of what it taught before. Words that were accepted count too: they say what is read rightly.
 */
export function learnScanner(corrections: readonly Corrections[], before?: ScannerProfile): ScannerProfile {
  const documents = new Map((before?.documents ?? []).map((document) => [document.sha256, document]));
  for (const one of corrections) documents.set(one.document.sha256, learntDocument(one));
  return { format: SCANNER_FORMAT, documents: [...documents.values()].filter(({ readings }) => readings.length > 0) };
}

const CAPITAL = /^\p{Lu}\p{Ll}*$/u;
/** A name of more words than this is none. */
const MOST_WORDS = 6;

/** Decisions on tokens that stand side by side, with nothing that ends a name between them. */
function* runs(decisions: readonly Correction[]): Generator<readonly Correction[]> {
  let run: Correction[] = [];
  for (const decision of decisions) {
    const last = run.at(-1);
    const follows =
      last !== undefined &&
      decision.place.token === last.place.token + 1 &&
      coredToken(last.decided).trail === "" &&
      coredToken(decision.decided).lead === "";
    if (!follows && run.length > 0) {
      yield run;
      run = [];
    }
    if (CAPITAL.test(coredToken(decision.decided).core)) run.push(decision);
    else {
      if (run.length > 0) yield run;
      run = [];
    }
  }
  if (run.length > 0) yield run;
}

const wasWrong = ({ suggested, decided }: Correction): boolean => suggested !== decided;

/** Names of several words in which something was put right: what the model does not know of this archive. */
function namesIn(decisions: readonly Correction[]): string[] {
  const inOrder = lastOfEachPlace(decisions).sort((a, b) => a.place.token - b.place.token);
  return [...runs(inOrder)]
    .filter((run) => run.length >= 2 && run.length <= MOST_WORDS && run.some(wasWrong))
    .map((run) => run.map(({ decided }) => coredToken(decided).core).join(" "));
}

/** Shorter ones are abbreviations, and any few capitals look like some of them. */
const LEAST_LETTERS = 4;

/** Words that were put right and that the model has no word for. */
function newWordsIn(decisions: readonly Correction[], knows: (word: string) => boolean): string[] {
  return lastOfEachPlace(decisions)
    .filter(wasWrong)
    .flatMap((decision) => wordPairOf(decision)?.printed ?? [])
    .filter((word) => [...word].length >= LEAST_LETTERS && !knows(word));
}

/** Two capitalised words may be the beginning of something else ("Sở Nội"); three, or the same two again, are a name. */
function isName(name: string, count: number): boolean {
  return count > 1 || name.split(" ").length > 2;
}

/**
 * Terms for a user's dictionary, each once, in the order of the documents: names of several words, and words that the model
 * does not know, of those that readers put right.
 */
export function learnTerms(corrections: readonly Corrections[], model: Model): DictionaryEntry[] {
  const knows = (word: string): boolean => hasWord(model, word);
  const names = new Map<string, number>();
  for (const name of corrections.flatMap(({ decisions }) => namesIn(decisions))) {
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const words = corrections.flatMap(({ decisions }) => newWordsIn(decisions, knows));
  const terms = [...[...names].filter(([name, count]) => isName(name, count)).map(([name]) => name), ...words];
  return [...new Set(terms)].map((term) => ({ term }));
}
