import { ORDER } from "../../src/model/language-model.js";
import { PART_WEIGHTS } from "../language-model/train.js";
import { MAX_VOCABULARY, MIN_LINES } from "../language-model/vocabulary.js";
import { sha256 } from "./programs.js";
import { MODEL, PAGE_LINES, PAGE_SETS, RIGHT_LANGUAGE_SET } from "./settings.js";
/** What the model says of itself. No date and no path: the same ingredients give the same bytes. */
export function modelInfo({ files, parts, dictionaries, pages, programs, shapes }) {
    return {
        ...MODEL,
        corpus: files.map(({ name, lines, sha256 }) => ({ file: `${name}.txt`, lines: lines.length, sha256 })),
        parts: parts.map(({ name, train, heldOut }) => ({ name, lines: train.length, heldOut: heldOut.length })),
        dictionaries: [...dictionaries].map(([file, text]) => ({ file, sha256: sha256([text]) })),
        pages: pages.map((set) => ({ engine: set.engine, pages: set.pages.length, sha256: digestOf(set) })),
        programs,
        settings: {
            languageModel: { order: ORDER, weights: PART_WEIGHTS, minLines: MIN_LINES, maxWords: MAX_VOCABULARY },
            pages: { lines: PAGE_LINES, sets: [...PAGE_SETS, RIGHT_LANGUAGE_SET].map(({ pages: _, ...set }) => set) },
            shape: shapes.weights,
        },
    };
}
function digestOf({ pages }) {
    return sha256(pages.map((page) => `${JSON.stringify(page)}\n`));
}
