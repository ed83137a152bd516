function rounded(rate) {
    return Math.round(rate * 10_000) / 10_000;
}
function rowJson({ gold, found, right, precision, recall, f1 }) {
    return { gold, found, right, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) };
}
/** The comparison as plain values, rates rounded to four digits. */
export function factMeasureJson({ kinds, all, details, missing, wrong }) {
    const rows = Object.entries(kinds).map(([kind, measure]) => [kind, rowJson(measure)]);
    return { kinds: Object.fromEntries(rows), all: rowJson(all), details: rounded(details.share), missing, wrong };
}
const percent = (rate) => `${(rate * 100).toFixed(1)} %`;
/** The comparison for people: a row a kind, then what is missing and what is wrong. Ends with a line feed. */
export function factMeasureTable({ kinds, all, details, missing, wrong }) {
    const rows = Object.entries(kinds).map(([kind, measure]) => rowText(kind, measure));
    const total = `${rowText("all", all)} · details ${percent(details.share)}`;
    const keys = [...missing.map((key) => `missing  ${key}`), ...wrong.map((key) => `wrong    ${key}`)];
    return `${[...rows, total, ...keys].join("\n")}\n`;
}
function rowText(kind, { gold, found, right, precision, recall, f1 }) {
    return `${kind.padEnd(10)}  F1 ${percent(f1)} · precision ${percent(precision)} · recall ${percent(recall)} · ${right} right, ${gold} in the gold, ${found} found`;
}
