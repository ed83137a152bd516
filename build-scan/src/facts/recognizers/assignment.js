import { startsWithAgency } from "../agency.js";
import { ANSWERS, chargeOf, DASHED, skip } from "../charge.js";
import { chargedOutright, chargeOfItem } from "../charge-forms.js";
import { words } from "../dictionary.js";
import { optional } from "../optional.js";
import { offsetIn, placeIn } from "../paragraph.js";
import { anyOf, pattern } from "../phrase.js";
import { oneLine } from "../plain.js";
import { sentencesOf } from "../sentence.js";
/** "1.", "2)", "Điều 3.": the marks of items that a duty can stand under; a heading's roman number cannot. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)/-]?|\(?\d{1,2}\)|Điều \d{1,3}[.:]?|[a-zđ][)./-])$/u;
const LETTERED = /^[a-zđ][)./-]$/u;
const SECTION = /^(?:[IVXL]{1,5}[.)/-]|[A-EĐ]\.|(?:Chương|Phần|Mục) .+)$/u;
/** A task is never as short as this; what is left between two deadlines then is only a joining word. */
const SHORTEST_TASK = 12;
const DEADLINE_LEAD = pattern(`,? ?(?:(?:hoàn thành|xong|thực hiện) )?(?:${anyOf([...words("deadline"), "trong", "vào"])})(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút)?,?)?(?: ngày| là| vào)* ?$`, "iu");
/** The sentences of an item: those of its own paragraph after the agency, and of the paragraphs under it. */
function dutiesOf(charge, under) {
    const own = sentencesOf(charge.paragraph.plain)
        .map(({ start, end }) => ({ start: Math.max(start, charge.dutyAt), end }))
        .filter(({ start, end }) => end > start + 2)
        .map((range) => ({ paragraph: charge.paragraph, range }));
    const further = under.flatMap((paragraph) => sentencesOf(paragraph.plain.slice(paragraph.body)).map(({ start, end }) => ({
        paragraph,
        range: { start: start + paragraph.body, end: end + paragraph.body },
    })));
    return [...own, ...further];
}
/** The words of the duty without its deadline, its full stop and the "cần" before it. */
const taskOf = ({ paragraph, range }) => oneLine(paragraph.text.slice(range.start, range.end))
    .replace(/(?:,? đó là)?[.;:,]?\/?[.;:]?$/iu, "")
    .replace(/^[~=«*+-] {0,2}/u, "")
    .replace(/^(?:và|,|cần|phải) /iu, "");
/** A duty with a day of its own: of a sentence with several, the words between the day before and this one. */
function datedDuties(duty, deadlines) {
    let from = duty.range.start;
    return deadlines.map(({ at, value, end }) => {
        const day = offsetIn(duty.paragraph, at.start);
        const lead = DEADLINE_LEAD.exec(duty.paragraph.plain.slice(from, day))?.index;
        const range = { start: skip(duty.paragraph.plain, from), end: lead === undefined ? day : from + lead };
        from = offsetIn(duty.paragraph, at.end - 1) + 1;
        const isRest = range.end - range.start < SHORTEST_TASK;
        return { duty: isRest ? duty : { ...duty, range }, value: end ?? value };
    });
}
/** "Thời gian hoàn thành: trước ngày 30/6/2024": the day of the sentence before. */
const ONLY_DEADLINE = /^(?:[-+] )?(?:(?:thời gian|thời hạn|hạn|tiến độ)(?!\p{L})|(?:phải )?(?:hoàn thành|xong)(?: (?:trong|trước|chậm nhất|vào|việc này)))/iu;
const LONGEST_DEADLINE = 70;
/** "Phấn đấu đến hết năm 2024 đạt 90%": a goal with its year, no duty with its day. */
const GOAL = /^(?:[-+] )?(?:mục tiêu|chỉ tiêu|phấn đấu(?! (?:hoàn thành|xong)))(?!\p{L})/iu;
const isGoal = ({ paragraph, range }) => GOAL.test(paragraph.plain.slice(range.start, range.end));
function isOnlyDeadline({ paragraph, range }) {
    return (range.end - range.start < LONGEST_DEADLINE && ONLY_DEADLINE.test(paragraph.plain.slice(range.start, range.end)));
}
/** The deadlines inside a sentence, in order; `deadlines` are sorted by place. */
function deadlinesIn(duty, deadlines) {
    const { start, end } = placeIn(duty.paragraph, duty.range.start, duty.range.end);
    let low = 0;
    let high = deadlines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((deadlines[middle]?.at.start ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    const inside = [];
    for (let next = deadlines[low]; next && next.at.end <= end; next = deadlines[++low])
        inside.push(next);
    return inside;
}
function draftOf(charge, { own, sentence }, deadline) {
    const from = charge.paragraph === sentence.paragraph ? charge.paragraph.body : sentence.range.start;
    return {
        kind: "assignment",
        agency: charge.agency,
        task: taskOf(own),
        ...optional("deadline", deadline),
        at: placeIn(sentence.paragraph, from, sentence.range.end),
        rule: "assignment",
    };
}
/** One fact a deadline of the duties. */
function datedOf(charge, duties, deadlines) {
    return duties.flatMap((duty, at) => {
        const before = duties[at - 1];
        const inside = isGoal(duty) ? [] : deadlinesIn(duty, deadlines);
        return datedDuties(duty, inside).map(({ duty: own, value }) => draftOf(charge, { own: before && isOnlyDeadline(duty) ? before : own, sentence: duty }, value));
    });
}
/** One fact a deadline of the item; one without a deadline where it has none. */
function assignmentsOf(charge, under, deadlines) {
    const duties = dutiesOf(charge, under);
    const dated = datedOf(charge, duties, deadlines);
    const [first] = duties;
    return dated.length > 0 || !first ? dated : [draftOf(charge, { own: first, sentence: first })];
}
/** A paragraph after the duties of an item that is none of them: a goal, or a sentence that charges someone else. */
const standsAlone = (paragraph) => paragraph !== undefined && (GOAL.test(paragraph.plain) || (paragraph.hasDigit && chargeOf(paragraph) !== undefined));
/** "Giao Sở Nội vụ:" without a mark: its duties are the list under it, which has marks of one kind. */
function endOfList(body, index) {
    const first = body[index + 1]?.marker ?? "";
    const kind = [LETTERED, DASHED, PLAIN_NUMBER].find((marks) => marks.test(first));
    let next = index + 1;
    while (kind && (kind.test(body[next]?.marker ?? "") || DASHED.test(body[next]?.marker ?? "")))
        next++;
    return next;
}
const PLAIN_NUMBER = /^\d{1,2}[.)/-]$/u;
const ARTICLE = /^Điều /u;
/** "Điều 3. Trách nhiệm của Giám đốc Sở ...": numbered duties stand under it unless they charge others. */
function endOfArticle(body, index) {
    for (let next = index + 1; next < body.length; next++) {
        const paragraph = body[next];
        const marker = paragraph?.marker ?? "";
        if (ARTICLE.test(marker) || SECTION.test(marker))
            return next;
        if (paragraph && NUMBERED.test(marker) && chargeOf(paragraph))
            return next;
        if (paragraph && marker === "" && standsAlone(paragraph))
            return next;
    }
    return body.length;
}
/** Where the item ends: at the next numbered paragraph or the next section. */
function endOfItem(body, index) {
    const own = body[index]?.marker ?? "";
    if (own === "" && /:$/.test(body[index]?.plain.trimEnd() ?? ""))
        return endOfList(body, index);
    if (ARTICLE.test(own))
        return endOfArticle(body, index);
    if (!NUMBERED.test(own))
        return index + 1;
    const lettered = LETTERED.test(own);
    for (let next = index + 1; next < body.length; next++) {
        const marker = body[next]?.marker ?? "";
        if (marker === "" && next > index + 1 && standsAlone(body[next]))
            return next;
        if (SECTION.test(marker) || (NUMBERED.test(marker) && (lettered || !LETTERED.test(marker))))
            return next;
    }
    return body.length;
}
/** The sentences of an item on another matter that charge an agency with a day, or end a decision. */
function chargedInside(paragraph, deadlines) {
    const sentences = sentencesOf(paragraph.plain);
    let done = 0;
    return sentences.flatMap((range) => {
        const charge = range.start > paragraph.body && range.start >= done ? chargeOf({ ...paragraph, body: range.start }) : undefined;
        const binds = charge && ANSWERS.exec(paragraph.plain.slice(charge.dutyAt))?.index === 0;
        if (!charge || (charge.dutyAt >= range.end && !binds))
            return [];
        const end = sentences.find((sentence) => sentence.end > charge.dutyAt)?.end ?? range.end;
        done = end;
        const duty = { paragraph: charge.paragraph, range: { start: charge.dutyAt, end } };
        const dated = datedDuties(duty, deadlinesIn(duty, deadlines)).map(({ duty: own, value }) => draftOf(charge, { own, sentence: duty }, value));
        return dated.length > 0 || !binds ? dated : [draftOf(charge, { own: duty, sentence: duty })];
    });
}
/** The agency that a paragraph charges: an item of a list, or one that says so outright. */
function chargeHere(paragraph, deadlines) {
    const { marker } = paragraph;
    const dated = isDated(paragraph, deadlines);
    if (NUMBERED.test(marker) || DASHED.test(marker))
        return chargeOfItem(paragraph, dated);
    return marker === "" || SECTION.test(marker) ? chargedOutright(paragraph, dated) : undefined;
}
/** Whether a day stands in the paragraph by which something has to be done. */
const isDated = (paragraph, deadlines) => paragraph.hasDigit &&
    deadlinesIn({ paragraph, range: { start: 0, end: paragraph.plain.length } }, deadlines).length > 0;
/**
 * A sentence of its own that names an agency and a day: "Phòng Nội vụ tổng hợp, báo cáo trước ngày 5/3/2019." Of "Chủ tịch
 * giao Sở Y tế ..." the second is charged; a year alone is a prospect, not a day.
 */
function chargedAlone(paragraph, deadlines) {
    if (paragraph.marker !== "" || !paragraph.hasDigit)
        return [];
    const first = chargeOf(paragraph, true);
    const passed = first && startsWithAgency(paragraph.plain.slice(first.dutyAt, first.dutyAt + 80));
    const charge = passed ? chargeOf({ ...paragraph, body: first.dutyAt }, true) : first;
    return charge && charge.dutyAt < paragraph.plain.length
        ? datedOf(charge, dutiesOf(charge, []), deadlines.filter(({ precision }) => precision !== "year"))
        : [];
}
/** The last of the dashes under an item: its own duties, whatever agency they name. */
function skipDashes(body, index, end) {
    let last = index;
    while (last + 1 < end && DASHED.test(body[last + 1]?.marker ?? ""))
        last++;
    return last;
}
/** Who has to do what until when: numbered items headed by an agency, or with one as their subject. */
export const assignment = {
    name: "assignment",
    find: ({ reading, found }) => {
        const { body } = reading;
        const deadlines = found.filter((draft) => draft.kind === "date" && draft.role === "deadline");
        deadlines.sort((a, b) => a.at.start - b.at.start);
        const drafts = [];
        for (let index = 0; index < body.length; index++) {
            const paragraph = body[index];
            const charge = paragraph && chargeHere(paragraph, deadlines);
            if (paragraph && !charge)
                drafts.push(...chargedAlone(paragraph, deadlines));
            if (paragraph && !charge && NUMBERED.test(paragraph.marker))
                drafts.push(...chargedInside(paragraph, deadlines));
            if (!paragraph || !charge)
                continue;
            const end = endOfItem(body, index);
            const found = assignmentsOf(charge, body.slice(index + 1, end), deadlines);
            const heads = NUMBERED.test(paragraph.marker) || end > index + 1;
            if (heads || charge.dutyAt < paragraph.plain.length)
                drafts.push(...found);
            if (heads && found.length > 0)
                index = skipDashes(body, index, end);
        }
        return drafts;
    },
};
