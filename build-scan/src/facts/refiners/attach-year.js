import { offsetIn, placeIn } from "../paragraph.js";
import { plain } from "../plain.js";
import { sentenceAt } from "../sentence.js";
import { paragraphAt, refineKind } from "./by-paragraph.js";
/** "Năm 2023, ..." at the head of a paragraph holds for all of it. */
const LEAD = /^(?:(?:trong|phấn đấu|kết quả|đến|đến hết|hết) )?(?:năm|hết năm) (\d{4})(?!\d| ?-)/iu;
/** "so với năm 2016" says what is compared with. */
const COMPARED = /(?:so với|so)(?: cùng kỳ)? {0,3}$/iu;
const AFTER = /^[^;.\d]{0,60}(?:vào|trong|đến|cuối|đến hết|hết) $/iu;
/** A year that says when the figure holds: not a period, not an instrument's, not one that is only compared with. */
function isYear(draft, text) {
    if (draft.kind !== "date" || draft.precision !== "year" || draft.end !== undefined)
        return false;
    return (draft.role !== "reference" && !COMPARED.test(plain(text.slice(Math.max(0, draft.at.start - 24), draft.at.start))));
}
/** The years of each paragraph in order. */
function yearsByParagraph({ reading, found }) {
    const years = new Map();
    for (const draft of found) {
        if (!isYear(draft, reading.document.text))
            continue;
        const paragraph = paragraphAt(reading.body, draft.at.start);
        if (!paragraph)
            continue;
        const named = years.get(paragraph);
        if (named)
            named.push(draft);
        else
            years.set(paragraph, [draft]);
    }
    return years;
}
function leadYear({ plain, body }) {
    const year = LEAD.exec(plain.slice(body))?.[1];
    return year === undefined ? undefined : Number(year);
}
/** The last year named before the figure in its sentence, or the one right after it. */
function yearInSentence(target, paragraph, years) {
    const figure = (target.core ?? target.at).start;
    const end = (target.core ?? target.at).end;
    const offset = offsetIn(paragraph, figure);
    const sentence = sentenceAt(paragraph, offset);
    if (!sentence)
        return undefined;
    const { start, end: last } = placeIn(paragraph, sentence.start, sentence.end);
    const before = years.findLast(({ at }) => at.start >= start && at.end <= figure);
    const after = years.find(({ at }) => at.start >= end && at.end <= last);
    if (before)
        return Number(before.value);
    const between = after && paragraph.plain.slice(offsetIn(paragraph, end - 1) + 1, offsetIn(paragraph, after.at.start));
    return after && AFTER.test(between ?? "") ? Number(after.value) : undefined;
}
/** Gives each figure the year that its sentence, or the head of its paragraph, names. */
export function attachYear({ reading, found }) {
    const years = yearsByParagraph({ reading, found });
    return refineKind(found, "target", (target) => {
        const paragraph = paragraphAt(reading.body, (target.core ?? target.at).start);
        const named = paragraph && years.get(paragraph);
        const year = paragraph && ((named && yearInSentence(target, paragraph, named)) ?? leadYear(paragraph));
        return year === undefined ? target : { ...target, year };
    });
}
