import { splitAcross, unionOf } from "../document/box.js";
import { lineAt } from "../document/build.js";
const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
/** For each word the tokens that took something of it. Tokens and words are in the order of the text. */
function partsOfWords(tokens, words) {
    const parts = words.map(() => []);
    let first = 0;
    for (const [index, { sourceAt, text }] of tokens.entries()) {
        while (first < words.length && words[first].span.end <= sourceAt.start)
            first++;
        let last = first;
        while (last < words.length && words[last].span.start < sourceAt.end)
            last++;
        for (let word = first; word < last; word++) {
            // A token over several words has no letters that are known to be of one of them.
            const letters = last - first === 1 ? text.length : overlap(words[word].span, sourceAt);
            parts[word].push({ token: index, letters });
        }
    }
    return parts;
}
/** Between two tokens of one word there is a space on the page. */
const SPACE = 1;
function splitWord(word, parts) {
    const shares = parts.flatMap(({ letters }, i) => (i === 0 ? [letters] : [SPACE, letters]));
    return splitAcross(word.box, shares).filter((_, i) => i % 2 === 0);
}
function piecesOfTokens({ tokens }, { words }) {
    const pieces = tokens.map(() => []);
    for (const [index, parts] of partsOfWords(tokens, words).entries()) {
        const word = words[index];
        for (const [i, box] of splitWord(word, parts).entries())
            pieces[parts[i].token].push({ box, word });
    }
    return pieces;
}
/** The box of a token in a line: around all its pieces there. One that was joined over a line break has others elsewhere. */
function boxOfPieces(pieces, line) {
    const here = pieces.filter(({ word }) => word.span.start >= line.start && word.span.end <= line.end);
    return unionOf((here.length > 0 ? here : pieces).map(({ box }) => box));
}
function placedLine(tokens) {
    const box = unionOf(tokens.map((token) => token.box));
    return box === undefined ? [] : [{ box, tokens }];
}
function placedParagraph(lines) {
    const box = unionOf(lines.map((line) => line.box));
    return box === undefined ? [] : [{ box, lines }];
}
/** The lines of the document, each with its tokens; a token without any piece of the page is left out. */
function placedLines(document, layout) {
    const pieces = piecesOfTokens(document, layout);
    let next = 0;
    return document.lines.map(({ span: { end } }, line) => {
        const tokens = [];
        for (; next < document.tokens.length && document.tokens[next].at.start < end; next++) {
            const box = boxOfPieces(pieces[next], document.source.lines[line].span);
            if (box !== undefined)
                tokens.push({ token: document.tokens[next], box });
        }
        return placedLine(tokens);
    });
}
/** The numbers of the lines of a page; of an empty page none, though another may begin or end where it stands. */
function linesOfPage({ lines }, { span: { start, end } }) {
    const numbers = [];
    for (let line = lineAt(lines, start); line < lines.length && lines[line].span.start < end; line++) {
        if (lines[line].span.start >= start)
            numbers.push(line);
    }
    return numbers;
}
/** The corrected words of a document that has a layout, page by page, line by line, each with its box. */
export function printedPages(document, layout) {
    const lines = placedLines(document, layout);
    return layout.pages.map((page) => {
        const paragraphs = [];
        let open = [];
        for (const index of linesOfPage(document.source, page)) {
            const [line] = lines[index];
            if (line !== undefined)
                open.push(line);
            else {
                paragraphs.push(...placedParagraph(open));
                open = [];
            }
        }
        paragraphs.push(...placedParagraph(open));
        return { page, paragraphs };
    });
}
