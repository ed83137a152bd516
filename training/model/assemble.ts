import { writeSections } from "../../src/model/format.js";
import type { Model, ModelInfo } from "../../src/model/open-model.js";
import { channelSections, type NamedTable } from "../channel/train.js";
import type { DictionaryFile, DictionaryTexts } from "./dictionary-files.js";
import type { LanguageSections } from "./kept-language-model.js";
import { phrasePairs } from "./phrase-pairs.js";
import { placeSections } from "./place-pairs.js";
import { MAX_MODEL_BYTES } from "./settings.js";

/** What goes into a model file. */
export interface ModelParts {
  readonly info: ModelInfo;
  readonly language: Pick<LanguageSections, "words" | "sections">;
  readonly channels: readonly NamedTable[];
  readonly dictionaries: DictionaryTexts;
}

/** The file of each list that an opened model gives. */
const LISTS: Readonly<Record<Parameters<Model["list"]>[0], DictionaryFile>> = {
  "short-forms": "abbreviations.tsv",
  "code-parts": "code-parts.tsv",
  "code-pairs": "code-pairs.tsv",
  case: "case.tsv",
  foreign: "foreign.txt",
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Lays all sections out as a model file. */
export function assembleModel({ info, language, channels, dictionaries }: ModelParts): Uint8Array {
  const list = (file: DictionaryFile) => dictionaries.get(file) ?? "";
  const lists = { terms: list("terms.tsv"), places: list("places.tsv"), personNames: list("person-names.tsv") };
  const bytes = writeSections(
    new Map([
      ["info", encode(JSON.stringify(info))],
      ["words", encode(language.words.join("\n"))],
      ...language.sections,
      ...channelSections(channels),
      ...Object.entries(LISTS).map(([name, file]) => [`dict.${name}`, encode(list(file))] as const),
      ...placeSections(lists.places, language.words),
      ["dict.pairs", bytesOf(phrasePairs(lists, language.words))],
    ]),
  );
  if (bytes.byteLength > MAX_MODEL_BYTES) {
    throw new Error(`the model has ${bytes.byteLength} bytes, over ${MAX_MODEL_BYTES}`);
  }
  return bytes;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
