import { FACT_KINDS, factsCsv, reportJson, tt02Csv } from "../index.js";
import { factTable } from "./fact-table.js";
/** What `vanban extract` can print. */
export const EXTRACT_FORMATS = ["table", "json", "csv", "tt02"];
function chosen(report, kinds) {
    if (kinds.length === 0)
        return report;
    return { ...report, facts: report.facts.filter(({ kind }) => kinds.includes(kind)) };
}
/** True once for a table that goes on over all documents, always where each document has tables of its own. */
function headings(toFiles) {
    let begun = false;
    return () => {
        const heading = toFiles || !begun;
        begun = true;
        return heading;
    };
}
function tableWriter({ kinds, look }) {
    return (report) => [{ suffix: ".report.txt", data: factTable(chosen(report, kinds), look) }];
}
function jsonWriter({ kinds }) {
    return (report) => [{ suffix: ".report.json", data: JSON.stringify(reportJson(chosen(report, kinds))) }];
}
/** A table for each kind that was asked for; else for each that the document has facts of. */
function csvWriter({ kinds, toFiles, separator }) {
    const heading = headings(toFiles);
    return (report) => {
        const there = FACT_KINDS.filter((kind) => report.facts.some((fact) => fact.kind === kind));
        return (kinds.length > 0 ? kinds : there).map((kind) => ({
            suffix: `.${kind}.csv`,
            data: factsCsv([report], kind, { separator, heading: heading() }),
        }));
    };
}
function tt02Writer({ toFiles, separator, given, extra }) {
    const heading = headings(toFiles);
    return (report) => [
        { suffix: ".tt02.csv", data: tt02Csv([report], { separator, given, extra, heading: heading() }) },
    ];
}
const WRITERS = {
    table: tableWriter,
    json: jsonWriter,
    csv: csvWriter,
    tt02: tt02Writer,
};
/** The writer of a format; good for one run of the command. */
export function writerOf(format, writing) {
    return WRITERS[format](writing);
}
