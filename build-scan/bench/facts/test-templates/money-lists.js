import { moneyFact, share } from "../figures.js";
import { marked, t } from "../marked-text.js";
import { inWords, printed, rounded } from "../numbers.js";
/** Draws the parts; the total is their sum. */
export function drawMoneyList(random, label, unit, labels, [least, most]) {
    const decimals = unit === "tỷ đồng" ? random.pick([0, 1, 3]) : 0;
    const step = unit === "đồng" ? 1000 : 10 ** -decimals;
    const parts = labels.map((name) => ({
        label: name,
        value: rounded(Math.round(random.between(least, most) / step) * step, decimals),
    }));
    return {
        label,
        unit,
        total: rounded(parts.reduce((sum, part) => sum + part.value, 0), decimals),
        parts,
    };
}
/** "Tổng mức đầu tư: 45.200 triệu đồng", with what stands between the label and the sum. */
export function totalInline(list, between) {
    const fact = moneyFact(list.total, list.unit, { role: "total", label: list.label });
    return marked(fact, `${list.label}${between}${fact.stated}`);
}
/** "(Bằng chữ: bốn mươi lăm tỷ hai trăm triệu đồng)": the sum once more, so that either reading of it is as good. */
export function inWordsInline(list) {
    const { amount } = moneyFact(list.total, list.unit, { role: "total" });
    const words = `${inWords(amount)} đồng`;
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    const fact = {
        kind: "money",
        amount,
        stated: capital,
        role: "total",
        label: list.label,
        optional: true,
        why: "the total once more, in words",
    };
    return t `(Bằng chữ: ${marked(fact, capital)})`;
}
/** One part: "Vốn tín dụng: 30 tỷ đồng", "... là 30 tỷ đồng, chiếm 5,1%" or a row of a table. */
export function partInline(list, index, form, numbered) {
    const part = list.parts[index];
    const percent = form === "share" ? { percent: share(part.value, list.total) } : {};
    const ordinal = numbered ? { ordinal: index + 1 } : {};
    const more = {
        role: "part",
        label: part.label,
        ...percent,
        ...ordinal,
        of: list.label,
    };
    const fact = moneyFact(part.value, list.unit, more);
    const joint = form === "colon" ? ": " : form === "row" ? " " : " là ";
    const tail = percent.percent === undefined ? "" : `, chiếm ${printed(percent.percent)}%`;
    return marked(fact, `${part.label}${joint}${fact.stated}${tail}`);
}
/** A row of a table whose head gives the unit: the row itself prints a bare number. */
export function bareRowInline(list, index) {
    const part = list.parts[index];
    const fact = moneyFact(part.value, list.unit, {
        role: "part",
        label: part.label,
        ordinal: index + 1,
        of: list.label,
    });
    const why = "the unit stands in the head of the table only";
    return marked({ ...fact, stated: printed(part.value), optional: true, why }, `${part.label} ${printed(part.value)}`);
}
