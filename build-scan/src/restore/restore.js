import { asRead } from "../document/as-read.js";
import { toneStyle, toOldStyle } from "../syllable/tone.js";
import { VERSION } from "../version.js";
import { rightLanguageChannels } from "./channel-kinds.js";
import { choicesOf } from "./choices.js";
import { classifyLine } from "./classify.js";
import { convertLegacy } from "./convert-legacy.js";
import { parseCasePhrases, restoreCase } from "./letter-case.js";
import { DEFAULT_SEARCH, Passes } from "./passes.js";
import { readParts } from "./read-parts.js";
import { rewrite } from "./rewrite.js";
import { RightPasses } from "./right-passes.js";
import { segment } from "./segment.js";
import { vocabularyOf } from "./vocabulary.js";
import { disputed, testimonies } from "./witnesses.js";
/**
 * Says what was printed where an engine read the source. Clean text and other languages come back as they are, legacy
 * fonts are converted by table, everything else is decoded. The lines stay the lines.
 */
export function restoreSource(source, options) {
    const parts = readParts(source);
    const engine = { vanban: VERSION, model: `${options.model.info.name} ${options.model.info.version}` };
    const base = { ...asRead(source), class: parts[0].class, engine };
    // A legacy font is one table for the whole text.
    if (base.class === "legacy-tcvn3")
        return { ...base, ...convertLegacy(source, "tcvn3") };
    if (base.class === "legacy-vni")
        return { ...base, ...convertLegacy(source, "vni") };
    if (parts.every((part) => UNTOUCHED.includes(part.class)))
        return base;
    return { ...base, ...restoreGarbled(source, parts, options) };
}
const UNTOUCHED = ["clean", "not-vietnamese", "empty", "legacy-tcvn3", "legacy-vni"];
/** Lines that are left as they are in a text that is not. */
const LEFT_LINES = ["clean", "not-vietnamese"];
function restoreGarbled(source, parts, { model, dictionary, tone = "old", search }) {
    const vocabulary = vocabularyOf(model, dictionary);
    const settings = { ...DEFAULT_SEARCH, ...search };
    const partOf = (offset) => parts.find((part) => part.owns(offset)) ?? parts[0];
    const isFrozen = (line, start) => {
        const { class: garble } = partOf(start);
        // What an engine recognised now is looked at line by line all the same: it has words wrong in any of them.
        return garble !== "right-language" && LEFT_LINES.includes(classifyLine(line, garble));
    };
    const paragraphs = segment(source, isFrozen);
    const phrases = casePhrasesOf(model);
    const heard = testimonies(source);
    const choices = [];
    for (const part of parts) {
        const own = paragraphs.filter(({ chunks }) => partOf(chunks[0]?.start ?? 0) === part);
        for (const paragraph of decoded(own, part, { source, model, vocabulary, settings })) {
            const chosen = choicesOf(paragraph, vocabulary.lexicon.forms).map((choice) => disputed(choice, heard.get(choice.start) ?? []));
            choices.push(...withCase(source, paragraph, { chosen, phrases, tone }));
        }
    }
    return rewrite(source, choices.sort((a, b) => a.start - b.start));
}
/** The paragraphs of one part, decoded as its class asks; nothing for a part that is left as it is, or that the model knows nothing of. */
function decoded(paragraphs, { class: garble }, { source, model, vocabulary, settings }) {
    if (UNTOUCHED.includes(garble))
        return [];
    const knows = garble !== "right-language" || rightLanguageChannels(model.channels).tables.length > 0;
    if (!knows)
        return [];
    if (garble === "right-language")
        return new RightPasses(model, vocabulary, settings).run(paragraphs, source);
    return new Passes(model, vocabulary, settings).run(paragraphs, garble);
}
const casePhrases = new WeakMap();
function casePhrasesOf(model) {
    let phrases = casePhrases.get(model);
    if (phrases === undefined) {
        phrases = parseCasePhrases(model.list("case"));
        casePhrases.set(model, phrases);
    }
    return phrases;
}
/** Settles letter case and tone placement. A word that stands as it was read keeps its tone mark where it is. */
function withCase(source, { paragraph }, { chosen, phrases, tone }) {
    const lineOf = lineNumbers(paragraph.chunks);
    const first = paragraph.chunks[0]?.start ?? 0;
    const last = paragraph.chunks.at(-1)?.end ?? 0;
    const tokens = chosen.map((choice, i) => {
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
        const choice = chosen[i];
        const { raw, fixed } = tokens[i];
        // A word that was read whole keeps its tone mark where the page has it.
        if (toOldStyle(raw) === form)
            return { ...choice, form: raw };
        return { ...choice, form: fixed ? form : toneStyle(form, tone) };
    });
}
const GAP = /^(\S*)(?:\s+([\s\S]*))?$/u;
/** What stands between two words: the signs that belong to the first, and those that belong to the second. */
function splitGap(gap) {
    const [, trail = "", lead = ""] = GAP.exec(gap) ?? [];
    return { trail, lead: lead.trim() };
}
function lineNumbers(chunks) {
    const lines = new Map(chunks.map(({ coreStart, line }) => [coreStart, line]));
    let last = 0;
    return (offset) => {
        last = lines.get(offset) ?? last;
        return last;
    };
}
