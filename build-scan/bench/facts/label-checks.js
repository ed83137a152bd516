import { share } from "./figures.js";
import { printed, twoDigits } from "./numbers.js";
/** What is wrong with the labels of a document, in words; nothing where all is well. */
export function labelFaults({ truth, facts }) {
    const lines = truth.split("\n");
    const faults = facts.flatMap((fact) => [...placeFaults(fact, lines), ...valueFaults(fact)].map((fault) => `${fault}: ${fact.text}`));
    const long = lines.filter((line) => line.length > 96).map((line) => `a line of ${line.length} letters: ${line}`);
    const loose = facts.flatMap((fact) => comparatorFaults(fact, truth));
    return [...faults, ...loose, ...long, ...headerFaults(facts), ...uncovered(truth, facts)];
}
function placeFaults({ text, line }, lines) {
    const stretch = lines
        .slice(line.first - 1, line.last)
        .join(" ")
        .replace(/\s+/gu, " ");
    return stretch.includes(text) ? [] : ["the words do not stand on the lines"];
}
function headerFaults(facts) {
    const count = facts.filter(({ kind }) => kind === "header").length;
    const issued = facts.filter((fact) => fact.kind === "date" && fact.role === "issued").length;
    return count === 1 && issued === 1 ? [] : [`${count} headers and ${issued} dates of issue`];
}
function valueFaults(fact) {
    switch (fact.kind) {
        case "date":
            return dateFaults(fact, fact.text);
        case "target":
            return targetFaults(fact, fact.text);
        case "money":
            return fact.text.includes(fact.stated.split(" ")[0]) || fact.optional ? [] : [`${fact.stated} is not printed`];
        case "reference":
            return fact.code === undefined || fact.text.includes(fact.code) ? [] : [`${fact.code} is not printed`];
        case "assignment":
            // A month or a quarter as a deadline is looked for among the dates.
            return fact.deadline === undefined || fact.deadline.length < 10 || datesOf(fact.text).has(fact.deadline)
                ? []
                : [`${fact.deadline} is not printed`];
        case "signatory":
        case "recipient":
            return words(fact.name).every((word) => words(fact.text).includes(word)) ? [] : [`${fact.name} is not printed`];
        default:
            return [];
    }
}
/** Words that compare must stand inside the stretch that they compare. */
function comparatorFaults(fact, truth) {
    if (fact.kind !== "target" || fact.comparator !== "=")
        return [];
    const flat = truth.replace(/\s+/gu, " ");
    const before = /(?:tối thiểu|ít nhất|không dưới|trên|dưới|hơn|khoảng|gần|không quá|tối đa) $/iu;
    const ats = [...flat.matchAll(new RegExp(escaped(fact.text), "gu"))].map(({ index }) => index);
    const all = ats.length > 0 && ats.every((at) => before.test(flat.slice(0, at)));
    return all ? [`a comparator stands before: ${fact.text}`] : [];
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
const words = (text) => text.split(/[^\p{L}\d]+/u).filter(Boolean);
/** The days printed in a text, in any of the forms; a page number may stand in one. */
function datesOf(text) {
    const days = text.matchAll(/(\d{1,2})(?:[/.-]|(?: \d{1,2})? tháng (?:\d{1,2} (?=\d))?)(\d{1,2})(?:[/.-]|(?: \d{1,2})? năm (?:\d{1,2} (?=\d))?)(\d{4})/gu);
    return new Set([...days].map(([, d = "", m = "", y]) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`));
}
function dateFaults({ value, end, precision }, text) {
    const faults = [];
    if (precision === "day" && new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10) !== value)
        faults.push(`no day ${value}`);
    if (precision === "day" && !datesOf(text).has(value))
        faults.push(`${value} is not printed`);
    if (!text.includes(value.slice(0, 4)))
        faults.push(`the year of ${value} is not printed`);
    if (end !== undefined && (end < value || !text.includes(end.slice(0, 4))))
        faults.push(`${end} ends nothing`);
    return faults;
}
function targetFaults({ value, max, of, percent, unit, measure, comparator }, text) {
    const faults = [];
    const numbers = new Set(text.match(/\d[\d.,]*\d|\d/gu));
    for (const number of [value, max, of, percent]) {
        if (number === undefined)
            continue;
        if (!numbers.has(printed(number)) && !numbers.has(twoDigits(number)))
            faults.push(`${number} is not printed`);
    }
    if (!text.toLowerCase().includes(unit.split("/")[0].toLowerCase()))
        faults.push(`the unit ${unit} is not printed`);
    if (of !== undefined &&
        (value > of || (percent !== undefined && share(value, of, 1) !== percent && share(value, of, 2) !== percent))) {
        faults.push(`${value}/${of} is not ${percent} %`);
    }
    if (max !== undefined && max <= value)
        faults.push("a range without a width");
    if ((unit === "%") !== (measure === "rate"))
        faults.push("a rate is in per cent");
    if (comparator === "=" && /(?:ít nhất|tối thiểu|không quá|tối đa|khoảng) \d/iu.test(text) && max === undefined)
        faults.push("a comparator is overlooked");
    if (measure === "amount" && /thêm (?:\S+ )?\d/iu.test(text))
        faults.push("more of something is no plain amount");
    if (measure === "added" && !/thêm|mới/iu.test(text))
        faults.push("nothing is added");
    return faults;
}
/** Stretches whose digits are no facts: numbers of lists and articles, names, slogans, hours. */
const NO_FACTS = new RegExp([
    String.raw `^\s*\d{1,2}(?:\.\d+)*[.)-]\s`,
    String.raw `^\s*\d{1,2}$`,
    String.raw `^\d{1,2}\s(?=\p{Lu})`,
    String.raw `(?:Điều|[Kk]hoản|[Kk]ỳ\shọp\sthứ|KỲ HỌP THỨ|bão số|cấp|tầng|[Pp]hòng họp số|Tiêu chí|[Tt]iêu chí số|tháng cuối năm)\s\d+`,
    String.raw `\d+\s(?:tuổi|tại\schỗ)`,
    String.raw `\(\d\)\s`,
    String.raw `\d{1,2}\sgiờ(?:\s\d\d)?`,
    "24/24",
    String.raw `m[23]\b`,
].join("|"), "gmu");
/** Digits that no fact accounts for: a label forgotten, or a stretch that the list above should name. */
function uncovered(truth, facts) {
    const flat = truth.split("\n");
    const offsets = [0];
    for (const line of flat)
        offsets.push(offsets.at(-1) + line.length + 1);
    const known = new Uint8Array(truth.length);
    const cover = (from, to) => void known.fill(1, from, to);
    for (const match of truth.matchAll(NO_FACTS))
        cover(match.index, match.index + match[0].length);
    for (const fact of facts) {
        const from = offsets[fact.line.first - 1];
        const to = offsets[fact.line.last - 1] + flat[fact.line.last - 1].length;
        if (fact.kind === "target")
            coverNumbers(truth, [from, to], [fact.value, fact.max, fact.of, fact.percent], cover);
        else if (["date", "reference", "money", "recipient", "header"].includes(fact.kind))
            coverText(truth, [from, to], fact.text, cover);
    }
    return [...truth.matchAll(/\d[\d.,/]*/gu)]
        .filter(({ index }) => known[index] === 0)
        .map(({ 0: digits, index }) => `no fact holds ${digits}: ${truth.slice(Math.max(0, index - 40), index + 30).replace(/\n/gu, " ")}`);
}
function coverText(truth, [from, to], text, cover) {
    const pattern = text
        .split(" ")
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
        .join("\\s+");
    for (const match of truth.slice(from, to).matchAll(new RegExp(pattern, "gu")))
        cover(from + match.index, from + match.index + match[0].length);
}
function coverNumbers(truth, [from, to], numbers, cover) {
    const wanted = new Set(numbers.flatMap((number) => (number === undefined ? [] : [printed(number), twoDigits(number)])));
    for (const match of truth.slice(from, to).matchAll(/\d[\d.,]*\d|\d/gu)) {
        if (wanted.has(match[0]))
            cover(from + match.index, from + match.index + match[0].length);
    }
}
/** Parts that are listed under one total: their sum and their shares. */
export function sumFaults(facts) {
    const money = facts.filter((fact) => fact.kind === "money");
    return money
        .filter(({ role }) => role === "total")
        .flatMap((total) => {
        const parts = money.filter(({ role, of }) => role === "part" && of === total.label);
        const sum = parts.reduce((all, { amount }) => all + amount, 0);
        const faults = parts.length === 0 || sum === total.amount ? [] : [`parts of "${total.label}" sum up to ${sum}`];
        const wrong = parts.filter(({ amount, percent }) => percent !== undefined &&
            share(amount, total.amount, 1) !== percent &&
            share(amount, total.amount, 2) !== percent);
        return [...faults, ...wrong.map(({ label, percent }) => `${label} is not ${percent} %`)];
    });
}
