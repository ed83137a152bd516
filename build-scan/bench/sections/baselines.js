import { measureText, restore } from "../../src/index.js";
import { CLASS_WORDS } from "../../src/model/lm-words.js";
import { hasHunspell, hunspellCorrections } from "../baselines/hunspell.js";
import { MarksOnly } from "../baselines/marks-only.js";
import { naturalCorrections } from "../baselines/natural.js";
import { nspellCorrections } from "../baselines/nspell.js";
import { distinctWords, replaceWords } from "../baselines/replace-words.js";
import { percent } from "../table.js";
/** Every document mended by other means, run here and now, and by vanban. */
export async function baselinesSection(documents, model) {
    const rows = [];
    for (const method of methods(model))
        rows.push(await measured(method, documents));
    return {
        name: "baselines",
        title: "Other means on the same documents: syllable accuracy, and in brackets the share of right words made wrong",
        head: ["method", ...documents.map(({ name }) => name), "seconds"],
        rows: rows.map(({ name, measures, seconds }) => [name, ...measures.map(cell), seconds.toFixed(1)]),
        notes: hasHunspell()
            ? []
            : ["hunspell is not installed (Debian packages hunspell and hunspell-vi): nspell stands for it."],
        figures: rows,
    };
}
function methods(model) {
    const known = model.language.words.slice(CLASS_WORDS.length);
    const marksOnly = new MarksOnly(model.language);
    return [
        { name: "the OCR as it is", mend: (raw) => raw },
        hasHunspell()
            ? byChecker("hunspell, vi_VN, first suggestion", hunspellCorrections)
            : byChecker("nspell, dictionary-vi, first suggestion", nspellCorrections),
        byChecker("natural, this model's words, first correction", (words) => naturalCorrections({ known, words })),
        { name: "marks only, language model", mend: (raw) => marksOnly.restore(raw) },
        { name: "vanban without re-estimation", mend: (raw) => restore(raw, { model, search: { rounds: 0 } }).text },
        { name: "vanban", mend: (raw) => restore(raw, { model }).text },
    ];
}
function byChecker(name, check) {
    return { name, mend: async (raw) => replaceWords(raw, await check(distinctWords(raw))) };
}
async function measured({ name, mend }, documents) {
    const measures = [];
    let seconds = 0;
    for (const { raw, gold } of documents) {
        const started = performance.now();
        const output = await mend(raw.normalize("NFC"));
        seconds += (performance.now() - started) / 1000;
        measures.push(measureText({ gold, output, raw }));
    }
    return { name, measures, seconds };
}
function cell({ syllable }) {
    return `${percent(syllable.accuracy, 1)} (${percent(syllable.harm?.harmRate ?? 0, 1)})`;
}
