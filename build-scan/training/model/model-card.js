import { FONTS } from "../pages/fonts.js";
import { ATTRIBUTION, KEPT_OF_TEXTS } from "./attribution.js";
import { heldOutFigures } from "./held-out.js";
import { sha256 } from "./programs.js";
import { HELD_OUT_PAGES, PAGE_SETS, RIGHT_LANGUAGE_SET } from "./settings.js";
/** The card of a model: what it was made from, its figures, and whose texts it rests on. */
export function modelCard({ bytes, model, ngrams, parts }) {
    return {
        ...model.info,
        file: { bytes: bytes.byteLength, sha256: sha256([bytes]) },
        words: model.language.words.length,
        ngrams: Object.fromEntries(ngrams.map((count, index) => [index + 1, count])),
        heldOut: parts.map((part) => heldOutFigures(part, model.language)),
        channels: model.channels.tables.map(({ name }) => name),
        phrasePairs: model.phrasePairs.length / 2,
        engines: {
            trained: [...PAGE_SETS, RIGHT_LANGUAGE_SET].map(({ engine }) => engine),
            leftOut: HELD_OUT_PAGES.engines.filter((engine) => PAGE_SETS.every((set) => set.engine !== engine)),
        },
        fonts: { trained: familiesOf("train"), leftOut: familiesOf("held-out") },
        guarantee: KEPT_OF_TEXTS,
        attribution: ATTRIBUTION,
    };
}
function familiesOf(set) {
    return FONTS.filter((font) => font.set === set).map(({ family }) => family);
}
