import { asRead } from "../document/as-read.js";
import type { DictionaryEntry } from "../document/dictionary.js";
import type { GarbleClass, RestoredDocument, SourceDocument } from "../document/document.js";
import type { Model } from "../model/open-model.js";
import { type ToneStyle, toneStyle, toOldStyle } from "../syllable/tone.js";
import { VERSION } from "../version.js";
import { type Choice, choicesOf } from "./choices.js";
import { classify, classifyLine } from "./classify.js";
import { convertLegacy } from "./convert-legacy.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { type CasePhrases, type CaseToken, parseCasePhrases, restoreCase } from "./letter-case.js";
import { DEFAULT_SEARCH, Passes, type SearchSettings } from "./passes.js";
import { rewrite } from "./rewrite.js";
import { segment } from "./segment.js";
import { vocabularyOf } from "./vocabulary.js";

export interface RestoreOptions {
  readonly model: Model;
  /** Terms preferred beside the model's own, for this call. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** Where restored words bear their tone mark: hòa, ủy ("old", as officialdom prints) or hoà, uỷ. Default "old". */
  readonly tone?: ToneStyle;
  /** Limits of the search; for experiments and benchmarks. */
  readonly search?: Partial<SearchSettings>;
}

/** What comes back as it is. A few misread words among right ones are not told from them yet. */
const LEFT_ALONE: readonly GarbleClass[] = ["clean", "right-language", "not-vietnamese", "empty"];

/**
 * Says what was printed where an engine read the source. Clean text and other languages come back as they are, legacy
 * fonts are converted by table, everything else is decoded. The lines stay the lines.
 */
export function restoreSource(source: SourceDocument, options: RestoreOptions): RestoredDocument {
  const found = classify(source.text).class;
  const engine = { vanban: VERSION, model: `${options.model.info.name} ${options.model.info.version}` };
  const base = { ...asRead(source), class: found, engine };
  if (found === "legacy-tcvn3") return { ...base, ...convertLegacy(source, "tcvn3") };
  if (found === "legacy-vni") return { ...base, ...convertLegacy(source, "vni") };
  if (LEFT_ALONE.includes(found)) return base;
  return { ...base, ...restoreGarbled(source, found, options) };
}

const UNTOUCHED: readonly GarbleClass[] = ["clean", "not-vietnamese"];

function restoreGarbled(
  source: SourceDocument,
  garble: GarbleClass,
  { model, dictionary, tone = "old", search }: RestoreOptions,
): Pick<RestoredDocument, "text" | "lines" | "tokens"> {
  const vocabulary = vocabularyOf(model, dictionary);
  const paragraphs = segment(source, (line) => UNTOUCHED.includes(classifyLine(line, garble)));
  const passes = new Passes(model, vocabulary, { ...DEFAULT_SEARCH, ...search });
  const phrases = casePhrasesOf(model);
  const choices: Choice[] = [];
  for (const paragraph of passes.run(paragraphs, garble)) {
    const chosen = choicesOf(paragraph, vocabulary.lexicon.forms);
    choices.push(...withCase(source, paragraph, { chosen, phrases, tone }));
  }
  return rewrite(source, choices);
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
