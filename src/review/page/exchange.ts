import { VanbanError } from "../../errors.js";
import { CORRECTIONS_FORMAT, type Corrections } from "../corrections.js";
import type { ReviewData } from "../page-data.js";
import { readCorrections } from "../read-corrections.js";
import type { Decisions } from "./decisions.js";
import { element } from "./dom.js";
import type { PageWords } from "./words.js";

/** All decisions as they are exported. */
export function correctionsOf({ document, engine }: ReviewData, decisions: Decisions, reviewer: string): Corrections {
  const { sha256, name } = document;
  const exported = decisions.exported();
  return {
    format: CORRECTIONS_FORMAT,
    document: { sha256, ...(name === undefined ? {} : { name }) },
    engine,
    ...(reviewer === "" ? {} : { reviewer }),
    decisions: exported.decisions,
    ...(exported.facts.length === 0 ? {} : { facts: exported.facts }),
  };
}

/** The name of the file of corrections of a document. */
export function correctionsName({ document: { name = "document" } }: ReviewData): string {
  const file = name.split(/[\\/]/u).at(-1) ?? name;
  return `${file.replace(/[^\p{L}\p{M}\p{N}._ -]/gu, "_")}.corrections.json`;
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = element("a", { attributes: { href: url, download: name } });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asks for a file and reads it; undefined where none was chosen. */
export function chosenFile(): Promise<string | undefined> {
  const field = element("input", { attributes: { type: "file", accept: ".json,application/json" } });
  field.hidden = true;
  document.body.append(field);
  return new Promise((resolve) => {
    const end = (text: string | undefined): void => {
      field.remove();
      resolve(text);
    };
    field.addEventListener("cancel", () => end(undefined));
    field.addEventListener("change", () => {
      const [file] = field.files ?? [];
      if (file === undefined) end(undefined);
      else file.text().then(end, () => end(""));
    });
    field.click();
  });
}

/** Corrections from a file, or what is wrong with it in the reader's language. */
export function importedCorrections(text: string, sha256: string, { fault }: PageWords): Corrections | string {
  try {
    return readCorrections(text, { sha256 });
  } catch (error) {
    if (!(error instanceof VanbanError)) throw error;
    if (error.code === "corrections-mismatch") return fault.mismatch;
    return error.code === "corrections-damaged" ? fault.damaged : fault.version;
  }
}
