import { openModel } from "../../src/model/open-model.js";
import { type EnginePairs, rightLanguageChannel, trainChannels } from "../channel/train.js";
import { readCorpusFiles, splitCorpus } from "../corpus.js";
import { linePairs, wordPairs } from "../pages/word-pairs.js";
import { makeShapes } from "../shape/make-shape.js";
import { assembleModel } from "./assemble.js";
import { readDictionaries } from "./dictionary-files.js";
import { keptLanguageModel } from "./kept-language-model.js";
import { modelCard } from "./model-card.js";
import { modelInfo } from "./model-info.js";
import { findPrograms } from "./programs.js";
import { pageSets, RIGHT_LANGUAGE_SET } from "./settings.js";
import { type EnginePages, trainingPages } from "./training-pages.js";

/** What a training run may be told. Paths are relative to the working directory. */
export interface TrainOptions {
  readonly corpus: string;
  readonly dictionaries: string;
  /** Folder of intermediate files. */
  readonly work: string;
  /** Pages recognised at once; the model is the same for any number. */
  readonly jobs: number;
  /** Folder of the data of Tesseract's legacy engine. */
  readonly legacyData: string;
  /** Training pages in all; the default is that of the shipped model. */
  readonly pages?: number | undefined;
  readonly log: (message: string) => void;
}

/** The file of a trained model and its card. */
export interface TrainResult {
  readonly bytes: Uint8Array;
  readonly card: Record<string, unknown>;
}

/** Trains a model from the corpus. The same corpus, dictionaries, programs and number of pages give the same bytes. */
export async function trainModel(options: TrainOptions): Promise<TrainResult> {
  const { corpus, dictionaries, work, jobs, legacyData, pages, log } = options;
  const sets = pageSets(pages);
  const names = [...sets, RIGHT_LANGUAGE_SET].map(({ engine }) => engine);
  const programs = findPrograms({ engines: names, fonts: "train", legacyData });
  const lists = readDictionaries(dictionaries);
  const files = readCorpusFiles(corpus);
  log(`corpus ${files.map(({ name, lines }) => `${name} ${lines.length}`).join(", ")} lines`);
  const setting = { programs, work, jobs, legacyData, log };
  const engines = await trainingPages(files, sets, setting);
  const [right] = await trainingPages(files, [RIGHT_LANGUAGE_SET], setting);
  const pairs = engines.map(enginePairs);
  log(`word pairs ${pairs.map((set) => `${set.engine} ${set.pairs.length}`).join(", ")}`);
  const shapes = makeShapes(pairs.flatMap((set) => set.pairs));
  log(`shapes fitted: log likelihood ${shapes.fit.before.toFixed(3)} to ${shapes.fit.after.toFixed(3)}`);
  const channels = [...trainChannels(pairs, shapes), rightLanguageChannel(enginePairs(right!))];
  log(`channels ${channels.map(({ name }) => name).join(", ")}`);
  const parts = splitCorpus(files);
  const info = modelInfo({ files, parts, dictionaries: lists, pages: [...engines, right!], programs, shapes });
  const language = keptLanguageModel({ files, parts, work, log });
  const bytes = assembleModel({ info, language, channels, dictionaries: lists });
  log(`model ${bytes.byteLength} bytes; scoring the held-out lines`);
  return { bytes, card: modelCard({ bytes, model: openModel(bytes), ngrams: language.ngrams, parts }) };
}

function enginePairs({ engine, pages }: EnginePages): EnginePairs {
  return { engine, pairs: wordPairs(linePairs(pages)) };
}
