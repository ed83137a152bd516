import { asRead } from "../document/as-read.js";
import type { DictionaryEntry } from "../document/dictionary.js";
import type { GarbleClass, RestoredDocument, SourceDocument } from "../document/document.js";
import type { ScannerReading } from "../document/scanner.js";
import { bigramIndexOf } from "../model/bigram-index.js";
import type { Model } from "../model/open-model.js";
import { type ToneStyle, toneStyle, toOldStyle } from "../syllable/tone.js";
import { VERSION } from "../version.js";
import { rightLanguageChannels } from "./channel-kinds.js";
import { type Choice, choicesOf } from "./choices.js";
import { classifyLine } from "./classify.js";
import { convertLegacy } from "./convert-legacy.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { type CasePhrases, type CaseToken, parseCasePhrases, restoreCase } from "./letter-case.js";
import { DEFAULT_SEARCH, Passes, type SearchSettings } from "./passes.js";
import { type ReadPart, readParts } from "./read-parts.js";
import { rewrite } from "./rewrite.js";
import { RightPasses } from "./right-passes.js";
import { type Paragraph, segment } from "./segment.js";
import type { IsPhrase } from "./sign-spacing.js";
import { type Vocabulary, vocabularyOf } from "./vocabulary.js";
import { disputed, testimonies } from "./witnesses.js";

/** What restoration is given beside the text. */
export interface RestoreOptions {
  /** As `loadModel` or `openModel` opened it. */
  readonly model: Model;
  /** Terms preferred beside the model's own, for this call. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** How the document's scanner and engine read words of other documents, as their readers found; see `learn`. */
  readonly scanner?: readonly ScannerReading[];
  /** Where restored words bear their tone mark: hòa, ủy ("old", as officialdom prints) or hoà, uỷ. Default "old". */
  readonly tone?: ToneStyle;
  /** Limits of the search, for experiments and benchmarks; they may change with any version. @internal */
  readonly search?: Partial<SearchSettings>;
}

/**
 * Says what was printed where an engine read the source. Clean text and other languages come back as they are, legacy
 * fonts are converted by table, everything else is decoded. The lines stay the lines.
 */
export function restoreSource(source: SourceDocument, options: RestoreOptions): RestoredDocument {
  const parts = readParts(source, options.model.language);
  const engine = { vanban: VERSION, model: `${options.model.info.name} ${options.model.info.version}` };
  const base = { source, class: parts[0]!.class, engine };
  // A legacy font is one table for the whole text.
  if (base.class === "legacy-tcvn3") return { ...base, ...convertLegacy(source, "tcvn3") };
  if (base.class === "legacy-vni") return { ...base, ...convertLegacy(source, "vni") };
  if (parts.every((part) => UNTOUCHED.includes(part.class))) return { ...asRead(source), ...base };
  return { ...base, ...restoreGarbled(source, parts, options) };
}

const UNTOUCHED: readonly GarbleClass[] = ["clean", "not-vietnamese", "empty", "legacy-tcvn3", "legacy-vni"];
/** Lines that are left as they are in a text that is not. */
const LEFT_LINES: readonly GarbleClass[] = ["clean", "not-vietnamese"];

function restoreGarbled(
  source: SourceDocument,
  parts: readonly ReadPart[],
  { model, dictionary, scanner, tone = "old", search }: RestoreOptions,
): Pick<RestoredDocument, "text" | "lines" | "tokens"> {
  const vocabulary = vocabularyOf(model, dictionary);
  const settings = { ...DEFAULT_SEARCH, ...search };
  const partOf = (offset: number): ReadPart => parts.find((part) => part.owns(offset)) ?? parts[0]!;
  const isFrozen = (line: string, start: number): boolean => {
    const { class: garble } = partOf(start);
    // What an engine recognised now is looked at line by line all the same: it has words wrong in any of them.
    return garble !== "right-language" && LEFT_LINES.includes(classifyLine(line, garble));
  };
  const paragraphs = segment(source, isFrozen);
  const phrases = casePhrasesOf(model);
  const heard = testimonies(source);
  const context = { heard, model, vocabulary, settings, scanner };
  function* choicesIn(part: ReadPart): Generator<Choice> {
    const own = paragraphs.filter(({ chunks }) => partOf(chunks[0]?.start ?? 0) === part);
    for (const paragraph of decoded(own, part, context)) {
      const found = choicesOf(paragraph, vocabulary.lexicon.forms);
      const chosen = heard.size === 0 ? found : found.map((choice) => disputed(choice, heard.get(choice.start) ?? []));
      yield* withCase(source, paragraph, { chosen, phrases, tone });
    }
  }
  const isPhrase = phrasesOf(model, vocabulary);
  // Of one part they come in order, and each is let go when it is written: they are many.
  const [first, ...others] = parts;
  if (others.length === 0) return rewrite(source, choicesIn(first!), isPhrase);
  const choices = parts.flatMap((part) => [...choicesIn(part)]);
  return rewrite(
    source,
    choices.sort((one, other) => one.start - other.start),
    isPhrase,
  );
}

interface DecodeContext {
  readonly heard: ReturnType<typeof testimonies>;
  readonly model: Model;
  readonly vocabulary: Vocabulary;
  readonly settings: SearchSettings;
  readonly scanner: readonly ScannerReading[] | undefined;
}

/** The paragraphs of one part, decoded as its class asks; nothing for a part that is left as it is, or that the model knows nothing of. */
function decoded(
  paragraphs: readonly Paragraph[],
  { class: garble }: ReadPart,
  { heard, model, vocabulary, settings, scanner }: DecodeContext,
): Iterable<DecodedParagraph> {
  if (UNTOUCHED.includes(garble)) return [];
  const knows = garble !== "right-language" || rightLanguageChannels(model.channels).tables.length > 0;
  if (!knows) return [];
  if (garble === "right-language") return new RightPasses(model, vocabulary, settings).run(paragraphs, heard);
  return new Passes(model, vocabulary, settings, scanner).run(paragraphs, garble);
}

// Nats that a word costs at most after one that it often follows.
const PHRASE_COST = 5.5;

function phrasesOf({ language }: Model, { idOf }: Vocabulary): IsPhrase {
  const bigrams = bigramIndexOf(language);
  return (left, right) => {
    const found = bigrams.find(idOf(left.toLowerCase()), idOf(right.toLowerCase()));
    return found >= 0 && language.level2.costs[bigrams.costAt(found)]! <= PHRASE_COST;
  };
}

const casePhrases = new WeakMap<Model, CasePhrases>();

function casePhrasesOf(model: Model): CasePhrases {
  let phrases = casePhrases.get(model);
  if (phrases === undefined) {
    phrases = parseCasePhrases(model.list("case"));
    casePhrases.set(model, phrases);
  }
  return phrases;
}

interface CaseContext {
  readonly chosen: readonly Choice[];
  readonly phrases: CasePhrases;
  readonly tone: ToneStyle;
}

/** Settles letter case and tone placement. A word that stands as it was read keeps its tone mark where it is. */
function withCase(
  source: SourceDocument,
  { paragraph }: DecodedParagraph,
  { chosen, phrases, tone }: CaseContext,
): Choice[] {
  const lineOf = lineNumbers(paragraph.chunks);
  const first = paragraph.chunks[0]?.start ?? 0;
  const last = paragraph.chunks.at(-1)?.end ?? 0;
  const tokens = chosen.map((choice, i): CaseToken => {
    const raw = source.text.slice(choice.start, choice.end);
    const before = splitGap(source.text.slice(chosen[i - 1]?.end ?? first, choice.start));
    const after = splitGap(source.text.slice(choice.end, chosen[i + 1]?.start ?? last));
    return {
      form: choice.form,
      raw,
      fixed: choice.reading.lexeme < 0,
      line: lineOf(choice.start),
      lead: i === 0 ? `${before.trail}${before.lead}` : before.lead,
      trail: after.trail,
      sure: raw === choice.form,
    };
  });
  return restoreCase(tokens, phrases).map((form, i) => {
    const choice = chosen[i]!;
    const { raw, fixed } = tokens[i]!;
    // A word that was read whole keeps its tone mark where the page has it.
    if (toOldStyle(raw) === form) return { ...choice, form: raw };
    return { ...choice, form: fixed ? form : toneStyle(form, tone) };
  });
}

const GAP = /^(\S*)(?:\s+([\s\S]*))?$/u;

/** What stands between two words: the signs that belong to the first, and those that belong to the second. */
function splitGap(gap: string): { trail: string; lead: string } {
  const [, trail = "", lead = ""] = GAP.exec(gap) ?? [];
  return { trail, lead: lead.trim() };
}

function lineNumbers(chunks: DecodedParagraph["paragraph"]["chunks"]): (offset: number) => number {
  const lines = new Map(chunks.map(({ coreStart, line }) => [coreStart, line]));
  let last = 0;
  return (offset) => {
    last = lines.get(offset) ?? last;
    return last;
  };
}
