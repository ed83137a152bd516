import { openModel } from "../../src/model/open-model.js";
import { rightLanguageChannel, trainChannels } from "../channel/train.js";
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
import { trainingPages } from "./training-pages.js";
/** Trains a model from the corpus. The same corpus, dictionaries, programs and number of pages give the same bytes. */
export async function trainModel({ corpus, dictionaries, work, jobs, pages, log }) {
    const sets = pageSets(pages);
    const programs = findPrograms([...sets, RIGHT_LANGUAGE_SET].map(({ engine }) => engine), "train");
    const lists = readDictionaries(dictionaries);
    const files = readCorpusFiles(corpus);
    log(`corpus ${files.map(({ name, lines }) => `${name} ${lines.length}`).join(", ")} lines`);
    const engines = await trainingPages(files, sets, { programs, work, jobs, log });
    const [right] = await trainingPages(files, [RIGHT_LANGUAGE_SET], { programs, work, jobs, log });
    const pairs = engines.map(enginePairs);
    log(`word pairs ${pairs.map((set) => `${set.engine} ${set.pairs.length}`).join(", ")}`);
    const shapes = makeShapes(pairs.flatMap((set) => set.pairs));
    log(`shapes fitted: log likelihood ${shapes.fit.before.toFixed(3)} to ${shapes.fit.after.toFixed(3)}`);
    const channels = [...trainChannels(pairs, shapes), rightLanguageChannel(enginePairs(right))];
    log(`channels ${channels.map(({ name }) => name).join(", ")}`);
    const parts = splitCorpus(files);
    const info = modelInfo({ files, parts, dictionaries: lists, pages: [...engines, right], programs, shapes });
    const language = keptLanguageModel({ files, parts, work, log });
    const bytes = assembleModel({ info, language, channels, dictionaries: lists });
    log(`model ${bytes.byteLength} bytes; scoring the held-out lines`);
    return { bytes, card: modelCard({ bytes, model: openModel(bytes), ngrams: language.ngrams, parts }) };
}
function enginePairs({ engine, pages }) {
    return { engine, pairs: wordPairs(linePairs(pages)) };
}
