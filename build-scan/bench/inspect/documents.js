import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inspect, VanbanError } from "../../src/index.js";
import { readFile } from "../../src/node.js";
import { leftOut } from "../section.js";
import { percent } from "../table.js";
const TITLE = "Real documents: what stands in them is not known, so this is to be read";
/** What inspection says of every page of the files of a folder. */
export async function documentsSection(folder, model) {
    if (!existsSync(folder))
        return leftOut("documents", TITLE, `Left out: ${folder} is not there (--documents DIR).`);
    const names = readdirSync(folder).filter((name) => !name.endsWith(".md"));
    const read = await Promise.all(names.sort().map((name) => pageRows(folder, name, model)));
    return {
        name: "documents",
        title: TITLE,
        head: ["file", "page", "made of", "words", "class", "wrong", "sure", "to do"],
        rows: read.flatMap(({ rows }) => rows),
        notes: read.flatMap(({ note }) => note ?? []),
        figures: read.flatMap(({ rows }) => rows),
    };
}
async function pageRows(folder, name, model) {
    try {
        const source = await readFile(join(folder, name), { name, ocr: "never" });
        const rows = inspect(source, { model }).pages.map((page) => [
            name,
            String(page.number),
            page.kind ?? "",
            String(page.words),
            page.class,
            page.wrongShare === undefined ? "" : percent(page.wrongShare, 1),
            page.engineConfidence === undefined ? "" : percent(page.engineConfidence, 0),
            page.advice,
        ]);
        return { rows };
    }
    catch (error) {
        if (!(error instanceof VanbanError))
            throw error;
        return { rows: [], note: `Left out: ${error.message}` };
    }
}
