import type { Section } from "../section.js";
import { percent } from "../table.js";
import { type Asked, type Counts, STEPS, type Typed } from "./found-share.js";
import { PHRASE_LENGTHS } from "./phrases.js";

function sumOf(asked: readonly Asked[], step: number): Counts {
  const sum = (count: keyof Counts): number => asked.reduce((all, { counts }) => all + counts[step]![count], 0);
  return { stating: sum("stating"), found: sum("found"), others: sum("others") };
}

const share = ({ found, stating }: Counts): string => percent(found / stating, 1);

function rowOf(asked: readonly Asked[], step: number): string[] {
  const of = (typed: Typed, words?: number): Counts =>
    sumOf(
      asked.filter((one) => one.typed === typed && (words === undefined || one.phrase.words === words)),
      step,
    );
  const [marked, unmarked] = [of("marked"), of("unmarked")];
  return [
    STEPS[step]!,
    share(marked),
    `${marked.others}`,
    share(unmarked),
    `${unmarked.others}`,
    ...PHRASE_LENGTHS.map((words) => share(of("marked", words))),
  ];
}

/** What was found of what was asked, step by step. */
export function foundSection(asked: readonly Asked[]): Section {
  const marked = asked.filter(({ typed }) => typed === "marked");
  const unmarked = asked.filter(({ typed }) => typed === "unmarked");
  const lengths = PHRASE_LENGTHS.map((words) => `${words} words`);
  return {
    name: "found",
    title: `Documents found by ${marked.length} phrases taken from the true texts of garbled documents`,
    head: ["searched", "typed with marks", "others", "without", "others", ...lengths],
    rows: STEPS.map((_, step) => rowOf(asked, step)),
    notes: [
      `Of ${sumOf(marked, 0).stating} pairs of a phrase and a document that has it, marks left out; others: pairs found beside them.`,
      "By length: typed with marks. From the third row on, each row counts what those before it found in restored text too.",
    ],
    figures: STEPS.map((step, at) => ({ step, marked: sumOf(marked, at), unmarked: sumOf(unmarked, at) })),
  };
}
