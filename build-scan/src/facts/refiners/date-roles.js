import { span } from "../../text/span.js";
import { words } from "../dictionary.js";
import { pattern, wordsOf } from "../phrase.js";
import { plain } from "../plain.js";
import { Taken } from "../taken.js";
/** How far before a date the word that gives its role may end. */
const BEFORE = 48;
const REACH_DONE = 130;
/** "trước 17 giờ ngày": the hour stands between. */
const HOUR = "(?:\\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút)?,? {0,2})?";
const LINK = `:? {0,3}(?:là |vào )?${HOUR}(?:ngày|tháng|năm)? {0,3}$`;
const DEADLINE = pattern(`${wordsOf(words("deadline"))}${LINK}`, "iu");
/** "hoàn thành việc rà soát trong Quý II/2023": the month, quarter or year in which something has to be done. */
const DONE_IN = pattern(`${wordsOf(words("done"))}[^.;:]{0,100} (?:trong|vào|vào cuối|trong cả)(?: cuối)? {0,3}$`, "iu");
const EFFECTIVE = pattern(`${wordsOf(words("effective"))}[^.;\\d]{0,30}$`, "iu");
const OWN_DEADLINE = /^(?:đến )?hết /iu;
/** The role that the words before a date give it. */
function roleOf(date, text) {
    const before = plain(text.slice(Math.max(0, date.at.start - BEFORE), date.at.start));
    const sentence = date.precision === "day" || date.precision === "year"
        ? ""
        : plain(text.slice(Math.max(0, date.at.start - REACH_DONE), date.at.start));
    if (DONE_IN.test(sentence))
        return "deadline";
    if (DEADLINE.test(before) || OWN_DEADLINE.test(plain(text.slice(date.at.start, date.at.end))))
        return "deadline";
    if (EFFECTIVE.test(before))
        return "effective";
    return date.precision === "day" || date.rule.endsWith("-impossible") ? "event" : "period";
}
/** Gives each date its role: by the zone and the reference that it stands in, else by the words before it. */
export function dateRoles({ reading, found }) {
    const cited = new Taken(found.flatMap((draft) => (draft.kind === "reference" && draft.core ? [draft.core] : [])));
    const letterhead = new Taken(reading.letterhead.map(({ text, pieces }) => span(pieces[0]?.from ?? 0, (pieces[0]?.from ?? 0) + text.length)));
    return found.map((draft) => {
        if (draft.kind !== "date")
            return draft;
        if (cited.meets(draft.at))
            return { ...draft, role: "reference" };
        const issued = letterhead.meets(draft.at) && draft.precision !== "year" && draft.end === undefined;
        return { ...draft, role: issued ? "issued" : roleOf(draft, reading.document.text) };
    });
}
