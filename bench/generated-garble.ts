import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fromRoot } from "./root.js";

/** A document of generated garble: rendered held-out corpus text as a wrong-language engine read it. */
export interface GeneratedDocument {
  readonly engine: string;
  readonly font: string;
  readonly dpi: number;
  readonly gold: string;
  readonly raw: string;
}

/** Where the generated pages are looked for, from the repository's root. */
export const GENERATED_FILE = "training/.cache/pages-heldout.jsonl";

/** Where those are of engines that read letter by letter. */
export const HEAVY_FILE = "training/.cache/pages-heldout-heavy.jsonl";

/** And where those are of the engine that knows the language. */
export const RIGHT_FILE = "training/.cache/pages-heldout-right.jsonl";

/** How the files are made. */
export const GENERATED_COMMAND = "npm run build:tools && node build/training/heldout-pages.js";

/** The engines and fonts that the channel was learnt from; any other is unseen. */
export const TRAINED_ENGINES: readonly string[] = [
  "eng",
  "fra",
  "deu",
  "eng-legacy",
  "fra-legacy",
  "deu-legacy",
  "vie",
];
export const LEFT_OUT_FONTS: readonly string[] = ["FreeSerif", "Noto Serif"];

const page = z.looseObject({
  engine: z.string(),
  font: z.string(),
  dpi: z.number(),
  document: z.number(),
  trueLines: z.array(z.string()),
  ocrLines: z.array(z.string()),
});
type Page = z.infer<typeof page>;

/** The generated documents, pages of one document put together; undefined where they have not been made. */
export function generatedDocuments(file: string = fromRoot(GENERATED_FILE)): GeneratedDocument[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return joinPages(lines.filter((line) => line !== "").map((line) => page.parse(JSON.parse(line))));
}

function joinPages(pages: readonly Page[]): GeneratedDocument[] {
  const documents = new Map<string, Page[]>();
  for (const each of pages) {
    const key = `${each.engine} ${each.font} ${each.document}`;
    documents.set(key, [...(documents.get(key) ?? []), each]);
  }
  return [...documents.values()].map((parts) => {
    const { engine, font, dpi } = parts[0]!;
    const text = (lines: "trueLines" | "ocrLines"): string => parts.flatMap((part) => part[lines]).join("\n");
    return { engine, font, dpi, gold: text("trueLines"), raw: text("ocrLines") };
  });
}
