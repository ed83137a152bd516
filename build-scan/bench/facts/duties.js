import { BREAK, factsIn, marked, plain } from "./marked-text.js";
import { expand } from "./notation.js";
/** Prints one item with its assignments: one a deadline, or else one for its first sentence; further duties are optional. */
export function printDuty(builder, item, style, context) {
    builder.paragraph(dutyInline(item, style, context));
}
/** Some deadlines are "chậm nhất ngày" instead of "trước ngày". */
function varied(sentence, { setting }) {
    return setting.random.chance(0.2) ? sentence.replace(/(?<!xong )trước \{D/u, "chậm nhất {D") : sentence;
}
export function dutyInline({ agency: named, sentences }, { form, number, before = "" }, context, fill = (sentence) => expand(sentence, context)) {
    // After "Giao" a name of several offices begins with a small letter.
    const agency = before === "" ? named : named.replace(/^(?:Các|Thủ trưởng|Cấp)(?= )/u, (word) => word.toLowerCase());
    const filled = sentences.map((sentence) => fill(varied(sentence, context)));
    const deadlines = filled.map(deadlinesIn);
    const anyDeadline = deadlines.some((list) => list.length > 0);
    const facts = filled.map((content, index) => {
        const days = deadlines[index];
        if (days.length > 1)
            return days.map((deadline, at) => assignment(agency, taskBefore(content, at), deadline));
        const task = taskOf(content);
        if (days.length === 1)
            return [assignment(agency, task, days[0])];
        const required = index === 0 && !anyDeadline;
        return [required ? assignment(agency, task) : further(agency, task)];
    });
    const opening = facts[0].map((fact) => ({ edge: "open", fact }));
    const closing = facts[0].map((fact) => ({ edge: "close", fact }));
    const [first, ...rest] = filled;
    const dash = form === "heading" || (form === "colon" && rest.length > 1);
    const others = rest.map((content, index) => {
        const duty = facts[index + 1].reduce((inner, fact) => marked(fact, inner), capital(content));
        return [dash ? [BREAK, "- "] : " ", duty, "."];
    });
    return [
        number,
        before,
        opening,
        agency,
        junction(form, dash),
        form === "subject" ? first : capital(first),
        closing,
        ".",
        others,
    ];
}
function junction(form, dash) {
    if (form === "subject")
        return " ";
    if (form === "colon")
        return dash ? [":", BREAK, "- "] : ": ";
    return dash ? [BREAK, "- "] : BREAK;
}
function assignment(agency, task, deadline) {
    return { kind: "assignment", agency, task, ...(deadline !== undefined && { deadline }) };
}
function further(agency, task) {
    return {
        ...assignment(agency, task),
        optional: true,
        why: "a further duty of the item, without a deadline of its own",
    };
}
function deadlinesIn(content) {
    const dates = factsIn(content).filter((fact) => fact.kind === "date");
    return dates.filter(({ role, precision }) => role === "deadline" && precision === "day").map(({ value }) => value);
}
/** The duty without its deadline. */
function taskOf(content) {
    return plain(content)
        .replace(/,? ?(?:xong |hoàn thành |báo cáo )?(?:trước|chậm nhất|đến hết|xong trước) (?:ngày|hết)[^,;.]*$/u, "")
        .trim();
}
const DEADLINE = /,? (?:xong |hoàn thành )?(?:trước|chậm nhất) ngày (?:\d+ tháng \d+ năm \d+|[\d./-]+)/u;
/** What is to be done by one of several deadlines of a sentence. */
function taskBefore(content, at) {
    return (plain(content).split(DEADLINE)[at] ?? "").replace(/^(?: và|;) /u, "").trim();
}
function capital(content) {
    if (typeof content === "string")
        return content.charAt(0).toUpperCase() + content.slice(1);
    if (!Array.isArray(content))
        return content;
    const at = content.findIndex((part) => plain(part) !== "");
    return content.map((part, index) => (index === at ? capital(part) : part));
}
