import { readFile } from "node:fs/promises";
import type { PageParts } from "./page-html.js";

/**
 * Where the build puts the program of the pages. Where the sources themselves run, as in tests, what was built last serves.
 */
const FOLDER = import.meta.url.endsWith(".js") ? "./page-parts/" : "../../dist/review/page-parts/";

/** The built program of a kind of page and its looks. */
export async function pageParts(program: "main" | "index-page"): Promise<PageParts> {
  const part = (name: string): Promise<string> => readFile(new URL(FOLDER + name, import.meta.url), "utf8");
  const [script, style] = await Promise.all([part(`${program}.js`), part("page.css")]);
  return { script: script.trim(), style: style.trim() };
}
