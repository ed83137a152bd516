import { writeSections } from "../../src/model/format.js";
import type { ModelInfo } from "../../src/model/open-model.js";
import { channelSections, type NamedTable } from "../channel/train.js";
import type { CorpusPart } from "../corpus.js";
import { countCaseHabits } from "../language-model/case-habits.js";
import { trainLanguageModel } from "../language-model/train.js";
import type { DictionaryFile, DictionaryTexts } from "./dictionary-files.js";
import { phrasePairs } from "./phrase-pairs.js";
import { MAX_MODEL_BYTES } from "./settings.js";

/** What goes into a model file. */
export interface ModelParts {
  readonly info: ModelInfo;
  readonly channels: readonly NamedTable[];
  readonly corpus: readonly CorpusPart[];
  readonly dictionaries: DictionaryTexts;
  readonly log: (message: string) => void;
}

/** A model file, and how many n-grams of each order are in it. */
export interface ModelFile {
  readonly bytes: Uint8Array;
  readonly ngrams: readonly number[];
}

// Room for what depends on the vocabulary: its words, its n-grams of order one, its habits of case, the phrase pairs.
const VOCABULARY_BYTES = 600_000;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Trains the language model into the room that the other sections leave, and lays all sections out as a file. */
export function assembleModel({ info, channels, corpus, dictionaries, log }: ModelParts): ModelFile {
  const list = (file: DictionaryFile) => dictionaries.get(file) ?? "";
  const fixed = new Map([
    ...channelSections(channels),
    ...(["code-parts", "code-pairs", "case"] as const).map(
      (name) => [`dict.${name}`, encode(list(`${name}.tsv`))] as const,
    ),
  ]);
  const maxBytes = MAX_MODEL_BYTES - VOCABULARY_BYTES - sizeOf(fixed);
  const { words, sections, ngrams } = trainLanguageModel(corpus, { maxBytes, log });
  const lists = { terms: list("terms.tsv"), places: list("places.tsv"), personNames: list("person-names.tsv") };
  const bytes = writeSections(
    new Map([
      ["info", encode(JSON.stringify(info))],
      ["words", encode(words.join("\n"))],
      ...sections,
      ...countCaseHabits(corpus, words),
      ...fixed,
      ["dict.pairs", bytesOf(phrasePairs(lists, words))],
    ]),
  );
  if (bytes.byteLength > MAX_MODEL_BYTES)
    throw new Error(`the model has ${bytes.byteLength} bytes, over ${MAX_MODEL_BYTES}`);
  return { bytes, ngrams };
}

function sizeOf(sections: ReadonlyMap<string, Uint8Array>): number {
  return [...sections.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
