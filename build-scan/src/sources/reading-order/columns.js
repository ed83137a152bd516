import { fold } from "../../syllable/fold.js";
import { part, partedAt, spacesOf, textOf } from "./gutter.js";
import { around, centreOf, quantile, widthOf } from "./rows.js";
const boxOf = (rows) => around(rows.map(({ box }) => box));
const lettersOf = (row) => fold(textOf(row));
const wordsIn = (row) => row.segments.reduce((sum, { words }) => sum + words.length, 0);
const isCapitals = (row) => /\p{Lu}{2}/u.test(textOf(row)) && !/\p{Ll}{3}/u.test(textOf(row));
/** Whether the lines share their centre better than their left edge. */
function isCentred(rows, unit) {
    const spread = (places) => quantile(places, 0.75) - quantile(places, 0.25);
    const centres = spread(rows.map(({ box }) => centreOf(box)));
    return centres <= unit && centres <= spread(rows.map(({ box }) => box.left));
}
/** Letterheads stand in the upper part of a page, and have few lines. */
const LETTERHEAD = { reach: 0.3, rows: 12, from: 0.2, to: 0.65, offCentre: 2.5, space: 1.6, title: 0.9 };
/** What the letterhead of a state or Party document says on the right, as engines leave it. */
const MOTTO = /c.{0,2}n[gq] h.{0,2}a x|[dp].c l.{1,2}p|ch. ngh.{1,2}a|c.ng s.n vi/u;
const hasDigit = (row) => /\d/u.test(textOf(row));
/** Where the letterhead ends: before the first line that stands on one side and not under the middle of that side. */
function letterheadEnd(rows, parted, unit) {
    const { first, gutter } = parted;
    const sides = [[], []];
    for (let at = first; at < parted.end; at++) {
        const { left, right } = part(rows, { first: at, end: at + 1, gutter });
        const side = right.length === 0 ? 0 : 1;
        const isAlone = left.length === 0 || right.length === 0;
        if (isAlone && sides[side].length > 0) {
            const offCentre = Math.abs(centreOf(rows[at].box) - centreOf(boxOf(sides[side])));
            const space = rows[at].box.top - boxOf([...sides[0], ...sides[1]]).bottom;
            // A title that is set flush left stands off from the number above it.
            const isTitle = space > LETTERHEAD.title * unit && isCapitals(rows[at]) && sides[0].some(hasDigit);
            if (isTitle || offCentre > LETTERHEAD.offCentre * unit || space > LETTERHEAD.space * unit)
                return at;
        }
        sides[0].push(...left);
        sides[1].push(...right);
    }
    return parted.end;
}
/** Agency and number on the left, name of the state and date on the right: the first thing on a page that has two sides. */
const letterhead = (parted, { rows, unit, text, pageHeight }, floor) => {
    const start = rows[parted.first].box.top;
    const middle = (parted.gutter.left + parted.gutter.right) / 2 - text.left;
    const isInPlace = floor === 0 && start < LETTERHEAD.reach * pageHeight;
    if (!isInPlace || middle < LETTERHEAD.from * widthOf(text) || middle > LETTERHEAD.to * widthOf(text))
        return undefined;
    const end = letterheadEnd(rows, parted, unit);
    const header = part(rows, { first: parted.first, end, gutter: parted.gutter });
    if (header.left.length === 0 || header.right.length === 0)
        return undefined;
    if (header.left.length > LETTERHEAD.rows || header.right.length > LETTERHEAD.rows)
        return undefined;
    const saysSo = header.right.some((row) => MOTTO.test(lettersOf(row)));
    const looksSo = header.both >= 2 && isCentred(header.left, unit) && isCentred(header.right, unit);
    return saysSo || looksSo ? { ...header, flowing: false } : undefined;
};
/** "Nơi nhận:", as engines leave it. */
const RECIPIENTS = /^[^\p{L}\d]{0,5}n.{1,3} ?nh.{1,3}n? ?[:;.,]?/u;
const LIST_ITEM = /^[-–—+*•~=«_]/u;
/** A list that starts with its items: at least so many, and at least this part of the lines. */
const ITEMS = { least: 2, part: 0.5 };
/** The row of the left side at which the list of recipients begins, by its head or by its items beside capitals; or -1. */
function recipientsStart(left, right) {
    const head = left.findIndex((row) => wordsIn(row) <= 4 && RECIPIENTS.test(lettersOf(row)));
    if (head >= 0)
        return head;
    const isItem = left.map((row) => LIST_ITEM.test(textOf(row)));
    const start = isItem.indexOf(true);
    const items = isItem.filter(Boolean).length;
    const isList = items >= ITEMS.least && items >= ITEMS.part * (left.length - start);
    const beside = right.find(({ box }) => start >= 0 && box.bottom > left[start].box.top);
    return isList && beside && isCapitals(beside) ? start : -1;
}
/** "Nơi nhận" with its list on the left, who signs on the right. */
const recipientsBesideSignature = (parted, { rows, unit }) => {
    const at = recipientsStart(parted.left, parted.right);
    if (at < 0)
        return undefined;
    const top = parted.left[at].box.top;
    // The signature may begin a line higher than the list, in capitals.
    const isPart = ({ box, ...row }) => box.top >= top - unit / 2 ||
        (box.left >= parted.gutter.left && box.bottom > top - 3 * unit && isCapitals({ box, ...row }));
    const first = rows.findIndex((row, place) => place >= parted.first && isPart(row));
    return { ...part(rows, { ...parted, first }), flowing: false };
};
/** Two who sign side by side: a position in capitals, a space, a name, on each side. */
const SIGNERS = { rows: 6, words: 7, space: 2 };
const twoSigners = (parted, { rows, unit }) => {
    const first = rows.findIndex((row, at) => at >= parted.first && isCapitals(row) && row.segments.length === 2);
    if (first < 0 || first >= parted.end)
        return undefined;
    const signed = part(rows, { ...parted, first });
    const sides = [signed.left, signed.right];
    const areSignatures = sides.every((side) => side.length >= 2 &&
        side.length <= SIGNERS.rows &&
        side.every((row) => wordsIn(row) <= SIGNERS.words) &&
        isCapitals(side[0]) &&
        Math.max(...spacesOf(side)) > SIGNERS.space * unit);
    return areSignatures ? { ...signed, flowing: false } : undefined;
};
/** Columns of running text: many lines of many words, edges that agree, about the same width. */
const BODY = { rows: 5, words: 4, edges: 0.6, narrower: 0.6, gap: 1.2 };
const widestGap = ({ segments }) => Math.max(0, ...segments.slice(1).map(({ box }, at) => box.left - segments[at].box.right));
function haveSameEdge(rows, edge, unit) {
    const places = rows.map(({ box }) => edge(box));
    const usual = quantile(places, 0.5);
    return places.filter((place) => Math.abs(place - usual) < unit / 2).length >= BODY.edges * rows.length;
}
const isRunningText = (rows, unit) => rows.length >= BODY.rows &&
    quantile(rows.map(wordsIn), 0.5) >= BODY.words &&
    rows.filter((row) => widestGap(row) < BODY.gap * unit).length * 4 >= rows.length * 3 &&
    haveSameEdge(rows, ({ left }) => left, unit);
const bodyColumns = (parted, { unit }) => {
    const { left, right, both } = parted;
    if (both < BODY.rows || !isRunningText(left, unit) || !isRunningText(right, unit))
        return undefined;
    const [one, other] = [widthOf(boxOf(left)), widthOf(boxOf(right))];
    const isEven = Math.min(one, other) >= BODY.narrower * Math.max(one, other);
    return isEven && haveSameEdge(left, (box) => box.right, unit) ? { ...parted, flowing: true } : undefined;
};
/** The first that agrees decides; what none knows is a table, or words at tab stops, and is read line by line. */
const OF_PAGE = [letterhead, recipientsBesideSignature, twoSigners, bodyColumns];
/** The right column may be two more; letterheads and signatures have no others inside. */
const OF_COLUMN = [bodyColumns];
/** A page of more rows than this is no page of a document, and is read line by line. */
const MOST_ROWS = 2000;
/** The next rows, from `from` on, that are read column by column; `floor` is where the rows not yet written begin. */
export function nextColumns(page, from) {
    if (page.rows.length > MOST_ROWS)
        return undefined;
    for (let at = from; at < page.rows.length; at++) {
        const parted = partedAt(page.rows, { at, floor: from, unit: page.unit });
        if (!parted || parted.left.length === 0 || parted.right.length === 0)
            continue;
        for (const judge of page.isWhole ? OF_PAGE : OF_COLUMN) {
            const columns = judge(parted, page, from);
            if (columns && columns.left.length > 0 && columns.right.length > 0)
                return columns;
        }
    }
    return undefined;
}
