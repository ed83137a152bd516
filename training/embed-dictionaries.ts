import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { argv } from "node:process";

const HEADING = `// Made by training/embed-dictionaries.ts from dictionaries/facts/*.tsv and dictionaries/person-names.tsv. Edit those, not this file.

/** The rows of each list, tab separated, without the line that names the columns. */
`;

/** Lists of restoration that the facts need too, from the folder above. */
const SHARED = ["person-names.tsv"];

/** The rows of one list; remarks and the line that names the columns left out. */
function rowsOf(file: string): string[] {
  const lines = readFileSync(file, "utf8").replace(/\n+$/, "").split("\n");
  return lines[0]?.startsWith("#") ? lines.filter((line) => !line.startsWith("#")) : lines.slice(1);
}

function propertyName(file: string): string {
  return basename(file, ".tsv").replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The text of `src/restore/hyphenated-data.ts` for the list in `folder`. */
export function embedHyphenated(folder: string): string {
  const pairs = rowsOf(join(folder, "hyphenated.tsv")).map((pair) => `  ${JSON.stringify(pair)},\n`);
  return `// Made by training/embed-dictionaries.ts from dictionaries/hyphenated.tsv. Edit that, not this file.

export const hyphenatedData: readonly string[] = [\n${pairs.join("")}];\n`;
}

/** The text of `src/facts/dictionary-data.ts` for the lists in `folder`. */
export function embedDictionaries(folder: string): string {
  const own = readdirSync(folder).filter((file) => file.endsWith(".tsv"));
  const files = [...own.map((file) => join(folder, file)), ...SHARED.map((file) => join(folder, "..", file))];
  files.sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
  const names = files.map((file) => `  readonly ${propertyName(file)}: readonly string[];\n`);
  const lists = files.map((file) => {
    const rows = rowsOf(file).map((row) => `    ${JSON.stringify(row)},\n`);
    return `  ${propertyName(file)}: [\n${rows.join("")}  ],\n`;
  });
  return `${HEADING}export const dictionaryData: {\n${names.join("")}} = {\n${lists.join("")}};\n`;
}

if (argv[1]?.match(/embed-dictionaries\.[jt]s$/)) {
  const target = resolve("src/facts/dictionary-data.ts");
  writeFileSync(target, embedDictionaries(resolve("dictionaries/facts")));
  writeFileSync(resolve("src/restore/hyphenated-data.ts"), embedHyphenated(resolve("dictionaries")));
}
