import type { SourceDocument } from "../index.js";
import { type Language, messagesIn } from "./messages.js";

/** What reading a document found wrong with its pages. */
export interface PageFaults {
  /** One line a kind of fault. */
  readonly lines: readonly string[];
  /** Whether a page could not be read. */
  readonly hasFailed: boolean;
}

/**
 * The faults that were met while reading, as lines. A fault that many pages share, as in a scan without text, is told of
 * the first, with how many more have it.
 */
export function pageFaults(
  { issues = [] }: Pick<SourceDocument, "issues">,
  { name, language, quiet }: { readonly name: string; readonly language: Language; readonly quiet: boolean },
): PageFaults {
  const told = issues.filter(({ level }) => level === "error" || !quiet);
  const codes = [...new Set(told.map(({ code }) => code))];
  const lines = codes.map((code) => {
    const [first, ...others] = told.filter((issue) => issue.code === code);
    const more = others.length === 0 ? "" : ` ${messagesIn(language).morePages(others.length)}`;
    return `${name}: ${first!.message}${more}.`;
  });
  return { lines, hasFailed: issues.some(({ level }) => level === "error") };
}
