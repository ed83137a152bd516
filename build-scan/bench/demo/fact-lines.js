/** Facts of each kind that are shown, in this order; of the rest only the number is said. */
const SHOWN = [
    ["header", "document", 1],
    ["date", "dates", 4],
    ["reference", "refers to", 2],
    ["target", "targets", 3],
    ["money", "money", 2],
    ["signatory", "signed by", 1],
];
const joined = (parts, separator = ", ") => parts.filter((part) => part !== undefined && part !== "").join(separator);
const figure = (value) => value.toLocaleString("en", { maximumFractionDigits: 3 });
/** The first facts of each kind, a row each; the dates share one row. */
export function factLines(facts) {
    return SHOWN.flatMap(([kind, label, most]) => {
        const all = facts.filter((fact) => fact.kind === kind);
        const shown = all.slice(0, most).map(factText);
        const texts = kind === "date" && shown.length > 0 ? [shown.join("; ")] : shown;
        const more = all.length > most ? ` (and ${all.length - most} more)` : "";
        return texts.map((text, index) => [
            index === 0 ? label : "",
            index === texts.length - 1 ? `${clipped(text)}${more}` : clipped(text),
        ]);
    });
}
const WIDEST = 100;
function clipped(text) {
    const letters = [...text];
    return letters.length <= WIDEST
        ? text
        : `${letters
            .slice(0, WIDEST - 1)
            .join("")
            .trimEnd()}…`;
}
function factText(fact) {
    switch (fact.kind) {
        case "header":
            return joined([fact.type?.name, fact.code, fact.issuer, fact.issuedOn, fact.subject]);
        case "date":
            return joined([fact.value, fact.end], " to ");
        case "reference":
            return joined([fact.type, fact.code, fact.date, fact.issuer]);
        case "target":
            return targetText(fact);
        case "money":
            return joined([`${figure(fact.amount)} ${fact.currency ?? "đồng"}`, fact.label]);
        case "signatory":
            return joined([fact.name, fact.position, fact.capacity.map(({ mark, of }) => `${mark} ${of}`).join(" ")]);
        default:
            return fact.text;
    }
}
function targetText({ comparator, value, of, unit, percent, object, criterion, }) {
    const sign = comparator === "=" ? "" : `${comparator} `;
    const whole = of === undefined ? "" : `/${figure(of)}`;
    const share = percent === undefined ? "" : ` (${figure(percent)} %)`;
    const criterionText = criterion && `criterion ${criterion.number}`;
    return joined([`${sign}${figure(value)}${whole} ${unit}${share}`, object, criterionText]);
}
