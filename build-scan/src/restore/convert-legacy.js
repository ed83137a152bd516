import { linesOf } from "../document/build.js";
import { fromTcvn3, fromVni } from "../syllable/legacy-fonts.js";
import { span } from "../text/span.js";
import { classifyLine } from "./classify.js";
const TOKEN = /\S+/gu;
/** The line by the table of the font, word for word; a line that is Unicode already as it is. */
function convertLine(line, font) {
    if (classifyLine(line, font === "tcvn3" ? "legacy-tcvn3" : "legacy-vni") === "clean")
        return line;
    return font === "tcvn3" ? fromTcvn3(line) : fromVni(line);
}
function* wordsOf(line, start) {
    for (const word of line.matchAll(TOKEN))
        yield { text: word[0], start: start + word.index };
}
/** Tokens of one line: the tables turn letters into letters, so the words of both texts pair off one by one. */
function lineTokens(source, restored) {
    const raws = [...wordsOf(source.text, source.start)];
    return Array.from(wordsOf(restored.text, restored.start), ({ text, start }, index) => {
        const raw = raws[index];
        return {
            text,
            raw: raw.text,
            at: span(start, start + text.length),
            sourceAt: span(raw.start, raw.start + raw.text.length),
            confidence: 1,
            alternatives: [],
            why: text === raw.text ? "as-read" : "legacy-font",
        };
    });
}
/** Converts text that was typed for a font older than Unicode. The lines stay, each token keeps its place in the source. */
export function convertLegacy(source, font) {
    const tokens = [];
    const lines = [];
    let start = 0;
    for (const { span: at } of source.lines) {
        const text = source.text.slice(at.start, at.end);
        const converted = convertLine(text, font);
        tokens.push(...lineTokens({ text, start: at.start }, { text: converted, start }));
        lines.push(converted);
        start += converted.length + 1;
    }
    const text = lines.join("\n");
    return { text, lines: linesOf(text), tokens };
}
