import { openChannels } from "./channel.js";
import { openSections, section, text, u16, u32 } from "./format.js";
import { LanguageModel } from "./language-model.js";
/**
 * Opens a model file. Nothing is copied or parsed but the word list; the bytes must not change afterwards.
 * @throws VanbanError model-not-a-model, model-too-old, model-too-new, model-truncated, model-checksum, host-big-endian
 */
export function openModel(bytes) {
    const sections = openSections(bytes);
    return {
        info: JSON.parse(text(sections, "info")),
        language: new LanguageModel(sections, text(sections, "words").split("\n")),
        channels: openChannels(sections),
        caseHabits: { title: section(sections, "case.title"), lower: section(sections, "case.lower") },
        edgeHabits: { end: section(sections, "edge.end"), begin: section(sections, "edge.begin") },
        phrasePairs: u16(sections, "dict.pairs"),
        places: {
            provinces: text(sections, "place.provinces").split("\n"),
            start: u32(sections, "place.start"),
            pairs: u16(sections, "place.pairs"),
        },
        list: (name) => text(sections, `dict.${name}`),
    };
}
