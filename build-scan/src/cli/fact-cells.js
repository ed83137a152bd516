/** What is known, put together; what is absent leaves no gap. */
function joined(parts, separator = ", ") {
    return parts.filter((part) => part !== undefined && part !== "").join(separator);
}
/** As the documents print it: 1.466,906. */
const number = (value) => value.toLocaleString("vi-VN", { maximumFractionDigits: 6 });
const share = (percent) => (percent === undefined ? "" : `(${number(percent)} %)`);
function capacities(steps) {
    return joined(steps.map(({ mark, of }) => `${mark} ${of}`));
}
/** A row a field that is known. */
function headerRows(fact, { header }) {
    const { type, code, number: plain, symbol, ...rest } = fact;
    const values = { ...rest, type: type?.name, code: code ?? joined([plain, symbol], "/") };
    const names = Object.keys(header);
    return names.flatMap((name) => (values[name] ? [[header[name], values[name]]] : []));
}
function figure({ comparator, value, of, max, unit }) {
    const sign = comparator === "=" ? "" : `${comparator} `;
    const whole = of === undefined ? "" : `/${number(of)}`;
    const range = max === undefined ? "" : `–${number(max)}`;
    return `${sign}${number(value)}${whole}${range} ${unit}`;
}
function targetCells(fact, { measure, status }) {
    const criterion = fact.criterion && `${fact.criterion.number}. ${fact.criterion.name}`;
    return [
        joined([figure(fact), share(fact.percent)], " "),
        joined([status[fact.status], measure[fact.measure]]),
        String(fact.year ?? ""),
        joined([fact.object, criterion && `[${criterion}]`], " "),
    ];
}
function moneyCells(fact, { moneyRole }) {
    return [
        joined([`${number(fact.amount)} ${fact.currency ?? "đồng"}`, share(fact.percent)], " "),
        moneyRole[fact.role],
        fact.label ?? "",
    ];
}
/** The rows of a fact; in each row the last cell is the one that may be long. Rows of a kind have the same number of cells. */
export function factCells(fact, words) {
    switch (fact.kind) {
        case "header":
            return headerRows(fact, words);
        case "date":
            return [[joined([fact.value, fact.end], " – "), words.dateRole[fact.role]]];
        case "reference":
            return [[joined([fact.type, fact.code], " "), fact.date ?? "", joined([fact.issuer, fact.subject])]];
        case "target":
            return [targetCells(fact, words)];
        case "money":
            return [moneyCells(fact, words)];
        case "signatory":
            return [[joined([fact.name, fact.position]), joined([capacities(fact.capacity), fact.body])]];
        case "recipient":
            return [[joined([fact.name, fact.note && `(${fact.note})`], " ")]];
        case "assignment":
            return [[fact.deadline ?? "", `${fact.agency}: ${fact.task}`]];
    }
}
