import { writeSections } from "../../src/model/format.js";
import { channelSections } from "../channel/train.js";
import { phrasePairs } from "./phrase-pairs.js";
import { placeSections } from "./place-pairs.js";
import { MAX_MODEL_BYTES } from "./settings.js";
/** The file of each list that an opened model gives. */
const LISTS = {
    "short-forms": "abbreviations.tsv",
    "code-parts": "code-parts.tsv",
    "code-pairs": "code-pairs.tsv",
    case: "case.tsv",
    foreign: "foreign.txt",
};
const encode = (text) => new TextEncoder().encode(text);
/** Lays all sections out as a model file. */
export function assembleModel({ info, language, channels, dictionaries }) {
    const list = (file) => dictionaries.get(file) ?? "";
    const lists = { terms: list("terms.tsv"), places: list("places.tsv"), personNames: list("person-names.tsv") };
    const bytes = writeSections(new Map([
        ["info", encode(JSON.stringify(info))],
        ["words", encode(language.words.join("\n"))],
        ...language.sections,
        ...channelSections(channels),
        ...Object.entries(LISTS).map(([name, file]) => [`dict.${name}`, encode(list(file))]),
        ...placeSections(lists.places, language.words),
        ["dict.pairs", bytesOf(phrasePairs(lists, language.words))],
    ]));
    if (bytes.byteLength > MAX_MODEL_BYTES) {
        throw new Error(`the model has ${bytes.byteLength} bytes, over ${MAX_MODEL_BYTES}`);
    }
    return bytes;
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
