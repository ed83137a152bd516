import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv } from "node:process";
const HEADING = `// Made by training/embed-dictionaries.ts from dictionaries/facts/*.tsv. Edit those, not this file.

/** The rows of each list, tab separated, without the line that names the columns. */
`;
/** The rows of one list, the line that names the columns left out. */
function rowsOf(file) {
    const [, ...rows] = readFileSync(file, "utf8").replace(/\n+$/, "").split("\n");
    return rows;
}
function propertyName(file) {
    return file.replace(/\.tsv$/, "").replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** The text of `src/facts/dictionary-data.ts` for the lists in `folder`. */
export function embedDictionaries(folder) {
    const files = readdirSync(folder)
        .filter((file) => file.endsWith(".tsv"))
        .sort();
    const names = files.map((file) => `  readonly ${propertyName(file)}: readonly string[];\n`);
    const lists = files.map((file) => {
        const rows = rowsOf(join(folder, file)).map((row) => `    ${JSON.stringify(row)},\n`);
        return `  ${propertyName(file)}: [\n${rows.join("")}  ],\n`;
    });
    return `${HEADING}export const dictionaryData: {\n${names.join("")}} = {\n${lists.join("")}};\n`;
}
if (argv[1]?.match(/embed-dictionaries\.[jt]s$/)) {
    const target = resolve("src/facts/dictionary-data.ts");
    writeFileSync(target, embedDictionaries(resolve("dictionaries/facts")));
}
