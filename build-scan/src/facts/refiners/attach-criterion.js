import { pattern, START } from "../phrase.js";
import { markless, oneLine } from "../plain.js";
import { paragraphAt, refineKind } from "./by-paragraph.js";
const LONGEST_HEADING = 150;
/** By letters alone: "Tiêu chí số 7 về Cơ sở hạ tầng:", "Tiêu chí 3 - Thủy lợi:", "Tiêu chí số 10. Thu nhập:". */
const HEADING = pattern("^(?:[-+*•] ?|[a-z\\d]{1,3}[.)] ?)?Tieu chi (?:so )?(\\d{1,2})(?: ve|,| -|[.:]|) {0,2}([^:;.]{2,110}?) ?(?:[:.]|$)", "iu");
/** "2. Giao thông (tiêu chí số 2):": the number behind the name. */
const NAMED = pattern("^(?:[-+*•] ?|[a-z\\d]{1,3}[.)] ?)?([^:;.(\\d]{2,80}?) ?\\(tieu chi (?:so )?(\\d{1,2})\\) ?[:.-]", "iu");
const DISTRICT = pattern(`${START}(?:tiêu chí huyện|huyện đạt chuẩn|huyện nông thôn mới|cấp huyện)`, "iu");
function criterionOf(paragraph, level) {
    const read = markless(paragraph.text.slice(0, LONGEST_HEADING));
    const named = NAMED.exec(read);
    const found = named ?? HEADING.exec(read);
    const [number, words] = named ? [Number(named[2]), named[1]] : [Number(found?.[1]), found?.[2]];
    if (!found || words === undefined || number < 1 || number > 19)
        return undefined;
    const start = found[0].indexOf(words);
    const name = oneLine(paragraph.text.slice(start, start + words.length));
    return /^\p{Lu}/u.test(name) ? { level, number, name } : undefined;
}
/** A paragraph that goes on without a mark of its own belongs to the criterion above it; any other ends it. */
function criteriaOf(body) {
    const criteria = new Map();
    let level = "xã";
    for (const paragraph of body) {
        const criterion = criterionOf(paragraph, level);
        if (criterion)
            criteria.set(paragraph, criterion);
        else if (/^(?:[IVXL]+[.)]|\d{1,2}[.)])$/u.test(paragraph.marker))
            level = DISTRICT.test(paragraph.plain) ? "huyện" : "xã";
    }
    return criteria;
}
/** Gives the figures of a paragraph headed by a criterion that criterion. */
export function attachCriterion({ reading, found }) {
    const criteria = criteriaOf(reading.body);
    return refineKind(found, "target", (target) => {
        const paragraph = paragraphAt(reading.body, (target.core ?? target.at).start);
        const criterion = paragraph && criteria.get(paragraph);
        return criterion ? { ...target, criterion } : target;
    });
}
