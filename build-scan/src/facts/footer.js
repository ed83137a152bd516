import { beginsSignature, isSigned, splitColumns } from "./columns.js";
import { words } from "./dictionary.js";
import { isPersonName, looksLikeName } from "./person-name.js";
import { anyOf, pattern } from "./phrase.js";
import { markless } from "./plain.js";
/** "Nơi nhận:" by its letters alone. */
const RECIPIENTS = /^[^\p{L}]{0,4}[Nn][Oo][Ii] ?[Nn][Hh][Aa][Nn] ?[:;.]?(?= |$|-|\p{Lu})/u;
/** A dash, and what engines make of one. */
const BULLET = /^[-–—•*+~=«»¬]{1,2} ?\p{L}/u;
const APPENDIX = /^(?:phụ lục|danh mục|biểu|mẫu số|danh sách)(?!\p{L})/iu;
const LETTERHEAD = pattern(`${anyOf(words("motto").map(markless))}|^so ?[:.]? ?[^\\p{L}]{0,12}[/-] ?\\p{Lu}{2}`, "iu");
const LONGEST_LETTERHEAD = 25;
/** How far below "Nơi nhận" its first dash may stand. */
const NEAR = 8;
/** A footer is never longer than this many lines, blank ones included. */
const LONGEST = 90;
/** In a text of fewer lines a signature may stand at the top: the rest is lost. */
const SHORT_TEXT = 16;
/** A line of a footer is one column wide, or two. */
const LONGEST_LINE = 110;
/** Stamps and remnants of them stand between; more lines than this are another text. */
const MOST_STRANGE = 3;
/** "Nơi nhận:" alone or before a column, with a list below; not a sentence about it. */
function isRecipientsHead(lines, index) {
    if (!/^\P{L}{0,4}[Nn]/u.test(lines[index]?.text ?? ""))
        return false;
    const text = markless(lines[index]?.text ?? "");
    const head = RECIPIENTS.exec(text);
    if (!head)
        return false;
    if (/- ?\p{L}/u.test(text.slice(head[0].length)))
        return true;
    return lines.slice(index + 1, index + NEAR).some((line) => BULLET.test(line.text));
}
const isSignature = (line) => beginsSignature(line) || isPersonName(line.text);
/** The first line of the signature that stands right above `index`, or `index`. */
function withSignatureAbove(lines, index) {
    let first = index;
    for (let above = index - 1; above >= Math.max(0, index - 14); above--) {
        const line = lines[above];
        if (!line || line.text === "" || isSigned(line))
            continue;
        if (!isSignature(line) && !(looksLikeName(line.text) && beginsSignature(lines[above - 1] ?? line)))
            break;
        first = above;
    }
    return first;
}
/** The line after the last of name, motto and number at the top: "CHỦ TỊCH NƯỚC" above them signs nothing. */
function letterheadEnd(lines) {
    return lines.slice(0, LONGEST_LETTERHEAD).findLastIndex(({ text }) => LETTERHEAD.test(markless(text))) + 1;
}
/** A signature without recipients: the last block of lines that begins with a mark or a position. */
function bareSignature(lines) {
    const from = Math.max(lines.length < SHORT_TEXT ? 0 : Math.floor(lines.length * 0.4), letterheadEnd(lines));
    for (let index = lines.length - 1; index >= from; index--) {
        const line = lines[index];
        if (line && beginsSignature(line))
            return withSignatureAbove(lines, index);
    }
    return -1;
}
/** A name under a position or the end of the list, although its family name is not a known one. */
const isNameUnder = (line, above) => above !== undefined &&
    looksLikeName(line.text) &&
    (splitColumns(above).right !== undefined || (BULLET.test(above.text) && /[.;]$/.test(above.text)));
/** Whether a line belongs to a footer: an item or what goes on with one, a head, a step of the signature. */
function belongs(line, above) {
    const before = above?.text ?? "";
    if (isNameUnder(line, above))
        return true;
    if (BULLET.test(line.text) || RECIPIENTS.test(markless(line.text)) || isSignature(line))
        return true;
    if (splitColumns(line).right !== undefined)
        return true;
    return BULLET.test(before)
        ? !/[.;]$/.test(before)
        : line.text.length < LONGEST_LINE && /[;.]$/.test(line.text) && !/[;.]$/.test(before);
}
/** The line after the last that belongs to the footer; a few that do not may stand between. */
function endOf(lines, first) {
    let end = first + 1;
    let strange = 0;
    let above;
    for (let index = first; index < Math.min(lines.length, first + LONGEST); index++) {
        const line = lines[index];
        if (!line || line.text === "")
            continue;
        if (APPENDIX.test(line.text) || strange > MOST_STRANGE)
            break;
        const own = belongs(line, above);
        if (own)
            end = index + 1;
        strange = own ? 0 : strange + (line.text.length > LONGEST_LINE ? MOST_STRANGE : 1);
        above = line;
    }
    return end;
}
/** The document's footer, or undefined where it has neither recipients nor signature. */
export function findFooter(lines) {
    const head = lines.findIndex((_, index) => isRecipientsHead(lines, index));
    const first = head < 0 ? bareSignature(lines) : withSignatureAbove(lines, head);
    if (first < 0)
        return undefined;
    const end = endOf(lines, first);
    return { first, end, lines: columnsOf(lines.slice(first, end)) };
}
/** The lines parted into their columns; what stands alone under a position and looks like a name is the signature's. */
function columnsOf(lines) {
    let above;
    return lines.map((line) => {
        if (line.text === "")
            return {};
        const columns = isNameUnder(line, above) ? { right: line } : splitColumns(line);
        above = line;
        return columns;
    });
}
/** Whether the line is the head of the list of recipients; what stands after the head on the line. */
export function afterRecipientsHead(text) {
    const head = RECIPIENTS.exec(markless(text));
    return head ? text.slice(head[0].length) : undefined;
}
