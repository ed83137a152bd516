import { classify } from "./classify.js";
/** What an engine that knows Vietnamese makes is Vietnamese with a few misread words, however few. */
const RECOGNISED = {
    clean: "right-language",
    "wrong-language": "right-language",
};
/**
 * The parts of a document by who read them: the text that was there, and pages that an engine recognised now. Each is
 * judged by itself, as one says nothing of the other.
 */
export function readParts({ text, layout }) {
    const pages = layout?.pages ?? [];
    const recognised = pages.filter(({ readBy }) => readBy !== "layer").map(({ span }) => span);
    if (recognised.length === 0)
        return [{ class: classify(text).class, length: text.length, owns: () => true }];
    const isRecognised = (offset) => recognised.some(({ start, end }) => start <= offset && offset < end);
    const textOf = (spans) => spans.map(({ start, end }) => text.slice(start, end)).join("\n");
    const others = textOf(pages.filter(({ readBy }) => readBy === "layer").map(({ span }) => span));
    const ours = textOf(recognised);
    const found = classify(ours).class;
    const parts = [{ class: RECOGNISED[found] ?? found, length: ours.length, owns: isRecognised }];
    if (others !== "") {
        parts.push({ class: classify(others).class, length: others.length, owns: (offset) => !isRecognised(offset) });
    }
    return parts.sort((a, b) => b.length - a.length);
}
