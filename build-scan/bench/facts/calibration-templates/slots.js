import { Day, dateFact, dayInline, dayText, monthInline, monthsInline, periodInline, yearInline } from "../dates.js";
import { moneyFact, share, targetFact } from "../figures.js";
import { capitalised, factsIn, marked, plain } from "../marked-text.js";
import { expand } from "../notation.js";
import { inWords, printed, rounded, twoDigits } from "../numbers.js";
import { changeFacts, markedAll, optional, orElse } from "./inline-facts.js";
/*
 * The shared notation, and beside it:
 *
 *   <<one wording ## another>>                            by lot
 *   {?a;12..30;lớp;# lớp}                                 a figure that the conventions leave open
 *   {ref;Công văn;#a/BTC-QLCS;-12;Bộ Tài chính;về ...}     an instrument dated so many days before the document; #a is its
 *                                                         number, the same in the whole document; no days: no date
 *   {money;120..480;tỷ đồng;95..108;thu đạt #, bằng %%;thu ngân sách}     money with its share of an estimate
 *   {words;1200..4500:5;triệu đồng;tổng mức đầu tư;tổng mức đầu tư là #}   money in đồng, said in words as well
 *   {part;93.1..99.4;hồ sơ;# hồ sơ, đạt %%;hồ sơ đúng hạn}                 so much of the figure before it, with its share
 *   {q=2} {q=2 năm} {hết q=2}                              quý II/2024, quý II năm 2024, hết quý II/2024 (a deadline)
 *   {nT=11}                                               11 tháng đầu năm 2024
 *   {vs Y-1} {bare Y-1}                                   a year that says nothing of the figures; a year without "năm"
 *   {NK} {NK-5}                                           nhiệm kỳ 2020 - 2025
 *   {on=12-31,-1}                                         a day of the year before, as an event
 *   {due=M+1}                                             a month as a deadline
 *   {T=21}                                                "17 giờ 00" and the like: no fact
 */
const ROMAN = ["", "I", "II", "III", "IV"];
const YEAR_NAMED = /^(?:hết |đến )?(?:Y(?!=)|Q$|H1|H2|9T|M(?![A-Z])|q=|nT=)/u;
const DAY_NAMED = /^(?:N[+-]|on=|hết q=)/u;
/** One sentence, its figures with the year that it names. */
export function sentence(source, scene, frame, lead) {
    const chosen = choose(source, scene);
    const named = namedYear(chosen, scene) ?? lead;
    const context = { setting: scene.setting, frame: { ...frame, year: named?.year ?? frame.year } };
    const content = cut(chosen).map((part) => (part.startsWith("{") ? slot(part.slice(1, -1), scene, context) : part));
    return named?.soft
        ? changeFacts(content, (fact) => (fact.kind === "target" ? orElse(fact, { year: null }) : fact))
        : content;
}
/** Sentences of one paragraph: a year that the first names holds for all; "?" before one: it may be left out. */
export function paragraph(sources, scene, frame, before) {
    const kept = sources.filter((source) => !source.startsWith("?") || scene.setting.random.chance(0.6));
    let lead = before;
    return kept.map((source, index) => {
        const chosen = choose(source.replace(/^\?/u, ""), scene);
        if (index === 0)
            lead = namedYear(chosen, scene) ?? before;
        return [index > 0 ? " " : "", capitalised(sentence(chosen, scene, frame, lead))];
    });
}
/** The wordings drawn, innermost first. */
export function choose(source, { setting: { random } }) {
    let text = source;
    for (let open = text.lastIndexOf("<<"); open >= 0; open = text.lastIndexOf("<<")) {
        const close = text.indexOf(">>", open);
        const choice = random.pick(text.slice(open + 2, close).split(" ## "));
        text = text.slice(0, open) + choice + text.slice(close + 2);
    }
    return text;
}
export function namedYear(source, { setting }) {
    for (const part of cut(source)) {
        const text = part.slice(1, -1);
        if (!part.startsWith("{"))
            continue;
        if (YEAR_NAMED.test(text))
            return { year: yearIn(plain(expandOwn(text, setting.year, setting.day))), soft: false };
        if (DAY_NAMED.test(text))
            return { year: dayOf(text, setting.day).year, soft: true };
    }
    return undefined;
}
const yearIn = (text) => Number(/\d{4}/u.exec(text)?.[0]);
/** The year of a slot that names one, without drawing anything by lot. */
function expandOwn(text, year, day) {
    if (text.startsWith("M"))
        return String(monthAt(day, offsetOf(text)).year);
    if (text === "Q")
        return String(day.month <= 3 ? year - 1 : year);
    return String(year + (/^(?:hết |đến )?Y/u.test(text) ? offsetOf(text) : 0));
}
/** Plain text and slots, in order. */
function cut(source) {
    const parts = [""];
    let depth = 0;
    for (const letter of source) {
        if (letter === "{" && depth++ === 0)
            parts.push("");
        parts[parts.length - 1] += letter;
        if (letter === "}" && --depth === 0)
            parts.push("");
    }
    if (depth !== 0)
        throw new Error(`a slot is not closed: ${source}`);
    return parts.filter((part) => part !== "");
}
function slot(text, scene, context) {
    if (text.startsWith("?")) {
        return changeFacts(expand(`{${text.slice(1)}}`, context), (fact) => optional(fact, "hardly a figure that the document sets or reports"));
    }
    const [kind, ...rest] = text.split(";");
    if (kind === "ref")
        return reference(rest, scene);
    if (kind === "part")
        return partOf(rest, scene, context);
    if (kind === "money")
        return moneyOfPlan(rest, context);
    if (kind === "words")
        return moneyInWords(rest, context);
    return time(text, scene) ?? remembered(expand(`{${text}}`, context), scene);
}
/** The figure is what a part that follows is a part of. */
function remembered(content, { numbers }) {
    for (const fact of factsIn(content))
        if (fact.kind === "target" && fact.measure !== "rate")
            numbers.set("whole", fact.value);
    return content;
}
function partOf([range = "", unit = "", shown = "", object = ""], scene, context) {
    const whole = scene.numbers.get("whole") ?? 0;
    const decimals = Number.isInteger(whole) ? 0 : 1;
    const value = rounded((whole * between(range, scene.setting.random, 1)) / 100, decimals);
    const figure = { measure: "amount", value, percent: share(value, whole), units: [unit], shown, object };
    const words = shown.replace("#", printed(value)).replace("%%", `${printed(figure.percent)}%`);
    return marked(targetFact(figure, context.frame), words);
}
function reference([type = "", code = "", days = "", issuer = "", subject = ""], scene) {
    const { setting } = scene;
    const full = code.replace(/#([a-z]?)/u, (_, letter) => twoDigits(number(letter, code, scene)));
    const day = days === "" ? undefined : setting.day.plus(Number(days)).working;
    const by = plain(sentence(issuer, scene, { status: "target" }));
    const inner = subject === "" ? "" : sentence(subject, scene, { status: "target" });
    const unnumbered = setting.random.chance(0.08);
    const fact = {
        kind: "reference",
        type,
        code: full,
        ...(day && { date: day.iso }),
        ...(by !== "" && { issuer: by }),
        ...(subject !== "" && { subject: plain(inner).replace(/^(?:về việc|về|V\/v) /u, "") }),
    };
    return marked(fact, [
        `${type} ${unnumbered ? "" : "số "}${full}`,
        day ? [" ", dayInline(day, "reference", setting.dayForm)] : "",
        by && ` của ${by}`,
        inner === "" ? "" : [" ", inner],
    ]);
}
function number(letter, code, { numbers, setting: { random } }) {
    const drawn = numbers.get(letter) ?? random.whole(3, random.pick(/HĐND|TU$|TW$|TTg$/u.test(code) ? [60, 200] : [90, 900, 4800]));
    if (letter !== "")
        numbers.set(letter, drawn);
    return drawn;
}
/** Money, and as a rate of its own what it comes to of a plan. */
function moneyOfPlan([range = "", unit = "", shares = "", shown = "", label = ""], context) {
    const { random } = context.setting;
    const percent = between(shares, random, 1);
    const fact = moneyFact(between(range, random, /\./u.test(range) ? 1 : 0), unit, { role: "other", label });
    const text = shown.replace("#", fact.stated).replace("%%", `${printed(percent)}%`);
    const rate = targetFact({ measure: "rate", value: percent, units: ["%"], shown, object: label }, context.frame);
    return markedAll([fact, rate], text);
}
function moneyInWords([range = "", unit = "", label = "", shown = ""], context) {
    const value = between(range, context.setting.random, 0);
    const fact = moneyFact(value * (unit === "triệu đồng" ? 1e6 : 1e9), "đồng", { role: "other", label });
    const words = inWords(fact.amount);
    const again = optional({ ...fact, stated: `${words} đồng` }, "the same sum in words");
    const said = marked(again, `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`);
    return [marked(fact, shown.replace("#", fact.stated)), " (Bằng chữ: ", said, ")"];
}
function between(range, random, decimals) {
    const [bounds = "", step] = range.split(":");
    const [from = "", to = from] = bounds.split("..");
    const unit = step === undefined ? 10 ** -decimals : Number(step);
    return rounded(Number(from) + random.whole(0, Math.round((Number(to) - Number(from)) / unit)) * unit, 3);
}
function time(text, scene) {
    const { day, year, dash, dayForm, random } = scene.setting;
    const [head = "", value = ""] = text.split("=");
    switch (head) {
        case "q":
        case "hết q":
            return quarter(Number(value[0]), year, value.includes("năm"), head === "q" ? "period" : "deadline");
        case "nT":
            return monthsInline(year, [1, Number(value)], "period", `${value} tháng đầu năm ${year}`);
        case "on":
            return dayInline(dayOf(text, day), "event", dayForm);
        case "due": {
            const month = monthAt(day, offsetOf(value));
            return monthInline(month.year, month.month, "deadline", `tháng ${month.month}${random.pick(["/", " năm "])}${month.year}`);
        }
        case "T":
            return `${value} giờ ${random.pick(["00", "30"])}`;
    }
    if (text.startsWith("vs Y"))
        return yearInline(year + offsetOf(text), "period");
    if (text.startsWith("bare Y"))
        return yearInline(year + offsetOf(text), "period", String(year + offsetOf(text)));
    if (!text.startsWith("NK"))
        return undefined;
    const from = Math.floor(year / 5) * 5 + offsetOf(text);
    return periodInline(from, from + 5, `nhiệm kỳ ${from}${dash}${from + 5}`);
}
function quarter(index, year, long, role) {
    const words = `quý ${ROMAN[index]}${long ? " năm " : "/"}${year}`;
    return monthsInline(year, [index * 3 - 2, index * 3], role, role === "deadline" ? `hết ${words}` : words);
}
/** The day of "on=12-31,-1", of "N-3", or the last of "hết q=2". */
function dayOf(text, day) {
    const fixed = /^on=(\d+)-(\d+),(-?\d+)$/u.exec(text);
    if (fixed)
        return Day.of(day.year + Number(fixed[3]), Number(fixed[1]), Number(fixed[2]));
    return text.startsWith("N") ? day.plus(offsetOf(text)).working : day;
}
function monthAt(day, offset) {
    const months = day.year * 12 + day.month - 1 + offset;
    return Day.of(Math.floor(months / 12), (months % 12) + 1, 1);
}
function offsetOf(text) {
    return Number(/[+-]\d+$/u.exec(text)?.[0] ?? 0);
}
/** A birthday: a day that is nothing else. */
export function birthday(scene) {
    const { random, year } = scene.setting;
    const day = Day.of(year - random.whole(32, 55), random.whole(1, 12), random.whole(1, 28));
    const fact = dateFact(day.iso, "day", "event", { alt: [{ role: "reference" }] });
    return ["sinh ", marked(fact, dayText(day, scene.setting.dayForm))];
}
