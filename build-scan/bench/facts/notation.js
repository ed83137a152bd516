import { dateSlot, yearOf } from "./date-slots.js";
import { Day, dayInline, yearInline } from "./dates.js";
import { moneyFact, objectOf, share, targetFact } from "./figures.js";
import { capitalised, marked, plain } from "./marked-text.js";
import { decimalsOf, printed, rounded, twoDigits } from "./numbers.js";
import { department, lowerUnits, provinceName } from "./setting.js";
/** A sentence with its slots filled; figures take the year that the sentence names, or else that of the frame. */
export function expand(source, context) {
    const named = /\{(?:hết |đến )?(?:Y(?!=)|Q|H1|H2|9T|M|NH)[^}]*\}/u.exec(source)?.[0];
    const year = named === undefined ? context.frame.year : yearOf(named.slice(1, -1), context.setting);
    return fill(source, { ...context, frame: { ...context.frame, year } });
}
/** The sentences of one paragraph: a year named by the first holds for all of them. */
export function expandParagraph(sentences, context) {
    const lead = /\{(?:hết |đến )?(?:Y(?!=)|Q|H1|H2|9T|M|NH)[^}]*\}/u.exec(sentences[0] ?? "")?.[0];
    const year = lead === undefined ? context.frame.year : yearOf(lead.slice(1, -1), context.setting);
    const frame = { ...context.frame, year };
    return sentences.map((sentence, index) => [
        index > 0 ? " " : "",
        capitalised(expand(sentence, { ...context, frame })),
    ]);
}
function fill(source, context) {
    const parts = [];
    let from = 0;
    for (let open = source.indexOf("{"); open >= 0; open = source.indexOf("{", from)) {
        const end = closing(source, open);
        parts.push(source.slice(from, open), slot(source.slice(open + 1, end), context));
        from = end + 1;
    }
    return [...parts, source.slice(from)];
}
function closing(source, open) {
    let depth = 0;
    for (let at = open; at < source.length; at++) {
        if (source[at] === "{")
            depth++;
        if (source[at] === "}" && --depth === 0)
            return at;
    }
    throw new Error(`a slot is not closed: ${source}`);
}
/** The parts of a slot, cut at semicolons outside inner slots. */
function fields(slotText) {
    const all = [""];
    let depth = 0;
    for (const letter of slotText) {
        if (letter === "{")
            depth++;
        if (letter === "}")
            depth--;
        if (letter === ";" && depth === 0)
            all.push("");
        else
            all[all.length - 1] += letter;
    }
    return all;
}
function slot(text, context) {
    const parts = fields(text);
    switch (parts[0]) {
        case "a":
        case "t":
        case "+":
        case "r":
        case "x":
        case "f":
            return figureSlot(parts, context);
        case "m":
            return moneySlot(parts, context);
        case "R":
            return codedSlot(parts, context);
        case "K":
            return bareCodeSlot(parts, context.setting);
        case "L":
            return uncodedSlot(parts, context.setting);
        default:
            return nameSlot(text, context.setting) ?? dateSlot(text, context.setting);
    }
}
const MEASURES = {
    a: "amount",
    x: "amount",
    t: "total",
    f: "total",
    "+": "added",
    r: "rate",
};
function figureSlot([sign = "", range = "", unit = "", shown = "", object], context) {
    const { random } = context.setting;
    const [first = "", second] = range.split("~");
    const [counted = "", stated] = first.split("%");
    const [count = "", whole] = counted.split("/");
    const value = draw(count, random);
    const of = whole === undefined ? undefined : Number(whole);
    const decimals = random.chance(0.8) ? 1 : 2;
    const figure = {
        measure: MEASURES[sign],
        value,
        ...(second !== undefined && { max: draw(second, random) }),
        ...(of !== undefined && { of }),
        ...(of !== undefined && shown.includes("%%") && { percent: share(value, of, decimals) }),
        ...(stated !== undefined && { percent: draw(stated, random) }),
        units: unit === "" ? ["%"] : unit.split("|"),
        shown,
        object: object ?? objectOf(shown),
    };
    const fact = targetFact(figure, context.frame);
    const given = sign === "x"
        ? { ...fact, optional: true, why: "hardly a figure that the document sets or reports" }
        : fact;
    return marked(given, fill(shownText(figure, count, context.setting), context));
}
function shownText({ value, max, of, percent, shown, measure }, range, setting) {
    const decimals = decimalsIn(range);
    const number = (n) => setting.padded && measure !== "rate" && n < 10 && decimals === 0 ? twoDigits(n) : printed(n, decimalsOf(n));
    const counts = of === undefined ? [number(value)] : [`${number(value)}/${number(of)}`];
    if (max !== undefined)
        counts.push(number(max));
    const text = shown.replace("%%", `${percent === undefined ? "" : printed(percent)}%`);
    const filled = text.replace(/#/gu, () => counts.shift() ?? "#");
    const spaced = setting.spacedPercent ? filled.replace(/(\d)%/gu, "$1 %") : filled;
    return setting.tightUnits ? spaced.replace(/(\d) (km|ha|kg)(?!\p{L})/gu, "$1$2") : spaced;
}
/** A number of the range "120..900", "1.5..3.5" or "100..900:50" (in steps of 50), or the only one given. */
function draw(range, random) {
    const [bounds = "", step] = range.split(":");
    const [from = "", to] = bounds.split("..");
    if (to === undefined)
        return Number(from);
    const unit = step === undefined ? 10 ** -decimalsIn(range) : Number(step);
    const steps = Math.round((Number(to) - Number(from)) / unit);
    return rounded(Number(from) + random.whole(0, steps) * unit, 6);
}
function decimalsIn(range) {
    return Math.max(...range.split(/\.\.|:/u).map((bound) => (bound.split(".")[1] ?? "").length));
}
function moneySlot([, range = "", unit = "", shown = "", label = ""], context) {
    const fact = moneyFact(draw(range, context.setting.random), unit, { role: "other", label: label || objectOf(shown) });
    return marked(fact, fill(shown.replace("#", fact.stated), context));
}
function codedSlot([, type = "", code = "", iso = "", issuer = "", subject], context) {
    const inner = subject ? fill(subject, context) : undefined;
    const day = iso === "" ? undefined : dayFrom(iso);
    const fact = {
        kind: "reference",
        type,
        code,
        ...(day && { date: day.iso }),
        ...(issuer !== "" && { issuer }),
        ...(inner !== undefined && { subject: plain(inner).replace(/^(?:về việc|về) /u, "") }),
    };
    const date = day ? [" ", dayInline(day, "reference", context.setting.dayForm)] : [];
    return marked(fact, [
        `${type} số ${code}`,
        date,
        issuer && ` của ${issuer}`,
        inner === undefined ? "" : [" ", inner],
    ]);
}
/** A code and a day after a type that stands before the slot, as in "Báo cáo thẩm tra số ...". */
function bareCodeSlot([, code = "", iso = ""], setting) {
    const day = dayFrom(iso);
    const fact = { kind: "reference", type: "Báo cáo", code, date: day.iso };
    return marked({ ...fact, alt: [{ type: "Báo cáo thẩm tra" }] }, [
        code,
        " ",
        dayInline(day, "reference", setting.dayForm),
    ]);
}
function uncodedSlot([, name = "", when], setting) {
    const type = /^(?:Bộ luật|Nghị quyết|Luật|Pháp lệnh|\S+ \S+)/u.exec(name)?.[0] ?? name;
    const fact = { kind: "reference", type, optional: true, why: "named without a code" };
    const year = when !== undefined && /^\d{4}$/u.test(when) ? yearInline(Number(when), "reference") : undefined;
    const day = when !== undefined && year === undefined ? dayInline(dayFrom(when), "reference", lawForm(setting)) : undefined;
    return marked(fact, [name, year || day ? " " : "", year ?? day ?? ""]);
}
/** Laws are cited with the day in words, or as the document writes its other days. */
function lawForm({ dayForm }) {
    return dayForm === "short" ? "short" : "words";
}
export function dayFrom(iso) {
    const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
    return Day.of(year, month, day);
}
function nameSlot(text, setting) {
    if (text.startsWith("@"))
        return department(setting, text.slice(1));
    const names = {
        tỉnh: provinceName(setting),
        huyện: setting.part,
        xã: setting.commune,
        "các huyện": lowerUnits(setting),
    };
    return names[text];
}
