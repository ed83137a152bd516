import type { Search } from "../draft.js";
import { type Paragraph, placeIn } from "../paragraph.js";
import { END, pattern } from "../phrase.js";
import { oneLine } from "../plain.js";
import { Taken } from "../taken.js";
import type { Checker, Verdict } from "./check.js";

/** What is printed like a fact and is none; each row with the issue that a reader gets. */
const FORMS = [
  {
    code: "no-such-date",
    finder: pattern(
      `ngày {1,3}\\d{1,2}(?: ?[/.-] ?\\d{1,2} ?[/.-] ?| {1,2}tháng {1,2}\\d{1,2} {1,2}năm {1,2})\\d{4}${END}`,
    ),
    says: (printed: string) => `"${printed}" is no date; it was left out`,
  },
  {
    code: "figure-too-large",
    finder: pattern(`(?<![\\p{L}\\d.,/-])(?:\\d{16,400}|\\d{1,3}(?:\\.\\d{3}){5,130})(?![\\d/-])`),
    says: (printed: string) => `"${shortened(printed)}" is too large to be held exactly; it was left out`,
  },
] as const;
const LONGEST_QUOTE = 40;

const shortened = (printed: string): string =>
  printed.length > LONGEST_QUOTE ? `${printed.slice(0, LONGEST_QUOTE)}…` : printed;

function issuesIn(paragraph: Paragraph, taken: Taken): Verdict[] {
  return FORMS.flatMap(({ code, finder, says }) =>
    Array.from(paragraph.plain.matchAll(finder)).flatMap(({ 0: printed, index }): Verdict[] => {
      const at = placeIn(paragraph, index, index + printed.length);
      return taken.meets(at) ? [] : [{ issue: { level: "warning", code, message: says(oneLine(printed)), at } }];
    }),
  );
}

/** Dates of no month and figures that no number holds: they become no facts, but a reader is told. */
export const unreadable: Checker = {
  name: "unreadable",
  run: ({ reading, found }: Search) => {
    const taken = new Taken(
      found.flatMap(({ kind, at, core }) => (kind === "header" || kind === "assignment" ? [] : [core ?? at])),
    );
    return reading.prose.flatMap((paragraph) => (paragraph.hasDigit ? issuesIn(paragraph, taken) : []));
  },
};
