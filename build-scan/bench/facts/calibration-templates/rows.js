import { moneyFact, share, targetFact } from "../figures.js";
import { capitalised, marked, plain } from "../marked-text.js";
import { printed, rounded } from "../numbers.js";
import { markedAll, optional, orElse } from "./inline-facts.js";
import { choose, namedYear, sentence } from "./slots.js";
const LEFT = { align: "left", face: "regular" };
function drawSum(rows, decimals, scene) {
    const values = rows.map(({ range }) => {
        const [from = 0, to = from] = range.split("..").map(Number);
        return rounded(scene.setting.random.between(from, to), decimals);
    });
    return {
        values,
        total: rounded(values.reduce((sum, value) => sum + value, 0), decimals),
    };
}
/** A total and the parts that make it up, a line each. */
export function printMoney(builder, part, scene) {
    const { unit, form, rows, decimals } = part;
    const [before, after = ""] = choose(part.lead, scene).split("#");
    const label = plain(sentence(part.label, scene, { status: "target" }));
    const { values, total } = drawSum(rows, decimals, scene);
    const whole = moneyFact(total, unit, { role: "total", label });
    const shownLabel = sentence(part.label, scene, { status: "target" });
    const lead = [capitalised(shownLabel), before, whole.stated];
    builder.paragraph([part.number ?? "", marked(whole, lead), sentence(after, scene, { status: "target" })]);
    const places = scene.setting.random.chance(0.8) ? 1 : 2;
    for (const [index, row] of rows.entries()) {
        const percent = share(values[index], total, places);
        const numberedRow = form.bullet.includes("#");
        const fact = moneyFact(values[index], unit, {
            role: "part",
            label: row.label,
            ...(form.share !== undefined && { percent }),
            ...(numberedRow && { ordinal: index + 1 }),
            of: label,
        });
        const shared = form.share === undefined ? "" : form.share.replace("%%", `${printed(percent)}%`);
        const words = `${row.label}${form.between}${fact.stated}${shared}`;
        builder.paragraph([
            form.bullet.replace("#", String(index + 1)),
            marked(fact, words),
            index === rows.length - 1 ? "." : ";",
        ]);
    }
}
/** A table of money read cell by cell: the unit stands above it. */
export function printMoneyTable(builder, part, scene) {
    const { unit, rows, total } = part;
    const sum = drawSum(rows, 0, scene);
    builder.paragraph(`Đơn vị tính: ${unit}`, { align: "center", face: "italic" });
    builder.paragraph(sentence(part.head, scene, { status: "target" }), { align: "left", face: "bold" });
    const cell = (value, more) => {
        const { amount, stated } = moneyFact(value, unit, more);
        const fact = orElse({ kind: "money", amount, stated: printed(value), ...more }, { stated });
        return optional(fact, "the unit stands in the head of the table only");
    };
    const totalRow = () => builder.paragraph(marked(cell(sum.total, { role: "total", label: total }), `${total} ${printed(sum.total)}`), {
        align: "left",
        face: "bold",
    });
    const first = scene.setting.random.chance(0.5);
    if (first)
        totalRow();
    for (const [index, { label }] of rows.entries()) {
        const fact = cell(sum.values[index], { role: "part", label, ordinal: index + 1, of: total });
        builder.paragraph([`${index + 1} `, marked(fact, `${label} ${printed(sum.values[index])}`)], LEFT);
    }
    if (!first)
        totalRow();
}
/** A table of figures read cell by cell: number, name, unit and one value or two, planned and reached. */
export function printTable(builder, { head, rows, status }, scene) {
    const named = namedYear(head, scene);
    builder.paragraph(sentence(head, scene, { status }), { align: "left", face: "bold" });
    for (const [index, row] of rows.entries()) {
        const [name = "", unit = "", ...ranges] = row.split(";");
        const values = ranges.map((range) => drawCell(range, scene));
        const words = `${name} ${unit} ${values.map(({ text }) => text).join(" ")}`;
        const facts = values.map(({ value, least }, column) => {
            const statusOf = ranges.length < 2 ? status : column === 0 ? "target" : "result";
            const measure = unit === "%" ? "rate" : "amount";
            const frame = { status: statusOf, ...(named && { year: named.year }) };
            const fact = targetFact({ measure, value, units: [unit], shown: `${name} ${unit} #`, object: name }, frame);
            const given = least ? { ...fact, comparator: ">=" } : fact;
            const read = measure === "rate" ? given : orElse(given, { measure: "total" });
            return named ? orElse(read, { year: null }) : read;
        });
        builder.paragraph([`${index + 1} `, markedAll(facts, words)], LEFT);
    }
}
/** One cell: "85..98" or "95.5..99.9", ">85..98" where it is a least value. */
function drawCell(range, { setting: { random } }) {
    const least = range.startsWith(">");
    const [from = "", to = from] = range.replace(">", "").split("..");
    const decimals = /\./u.test(range.replace("..", "")) ? 1 : 0;
    const value = rounded(random.between(Number(from), Number(to)), decimals);
    return { value, least, text: `${least ? "≥ " : ""}${printed(value)}` };
}
