import type { GarbleClass, SourceDocument } from "../document/document.js";
import type { LanguageModel } from "../model/language-model.js";
import { classify } from "./classify.js";
import { hasMisreadWords } from "./misread-words.js";

/** The pages of a document that one kind of reader read, and what class of text that gave. */
export interface ReadPart {
  readonly class: GarbleClass;
  /** Letters and spaces of it. */
  readonly length: number;
  /** Whether the text at a source offset is of this part. */
  readonly owns: (offset: number) => boolean;
}

/** What an engine that knows Vietnamese makes is Vietnamese with a few misread words, however few. */
const RECOGNISED: Readonly<Partial<Record<GarbleClass, GarbleClass>>> = {
  clean: "right-language",
  "wrong-language": "right-language",
};

/** The class of a text that was there; what looks whole may be what an engine read that knows the language. */
function classOf(text: string, model: LanguageModel): GarbleClass {
  const { class: found } = classify(text);
  return found === "clean" && hasMisreadWords(text, model) ? "right-language" : found;
}

/**
 * The parts of a document by who read them: the text that was there, and pages that an engine recognised now. Each is
 * judged by itself, as one says nothing of the other.
 */
export function readParts({ text, layout }: SourceDocument, model: LanguageModel): ReadPart[] {
  const pages = layout?.pages ?? [];
  const recognised = pages.filter(({ readBy }) => readBy !== "layer").map(({ span }) => span);
  if (recognised.length === 0) return [{ class: classOf(text, model), length: text.length, owns: () => true }];
  const isRecognised = (offset: number): boolean =>
    recognised.some(({ start, end }) => start <= offset && offset < end);
  const textOf = (spans: readonly { start: number; end: number }[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join("\n");
  const others = textOf(pages.filter(({ readBy }) => readBy === "layer").map(({ span }) => span));
  const ours = textOf(recognised);
  const found = classify(ours).class;
  const parts: ReadPart[] = [{ class: RECOGNISED[found] ?? found, length: ours.length, owns: isRecognised }];
  if (others !== "") {
    parts.push({ class: classOf(others, model), length: others.length, owns: (offset) => !isRecognised(offset) });
  }
  return parts.sort((a, b) => b.length - a.length);
}
