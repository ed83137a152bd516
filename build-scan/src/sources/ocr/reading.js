import { cutReading } from "./cut-reading.js";
const textOf = (words) => words.map(({ text }) => text).join(" ");
/** How sure a reading is, 0 to 1: the mean over its letters; 0 for no words. */
export function confidenceOf(words) {
    const letters = words.reduce((sum, { text }) => sum + text.length, 0);
    return words.reduce((sum, { text, confidence = 0 }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}
/** Whether a text has anything that is read aloud. */
export function hasLetterOrDigit(text) {
    return /[\p{L}\p{N}]/u.test(text);
}
/** The words with what another reader has in their place, cut where they are parted. */
export function withReading(words, other, reader) {
    const pieces = cutReading(words.map(({ text }) => text), textOf(other));
    const confidence = other.some((word) => word.confidence !== undefined) ? { confidence: confidenceOf(other) } : {};
    return words.map((word, i) => {
        const text = pieces[i];
        return text === "" ? word : { ...word, others: [...(word.others ?? []), { text, reader, ...confidence }] };
    });
}
