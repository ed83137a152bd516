import { type Model, measureText, restore } from "../../src/index.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { Random } from "../../training/random.js";
import type { HeldOutRuns } from "../corpus-runs.js";
import type { GeneratedDocument } from "../generated-garble.js";
import type { Section } from "../section.js";
import { percent } from "../table.js";
import { type Totals, totalsOf } from "../totals.js";

/** Text of a kind, as it was printed and as it was read. */
interface Kind {
  readonly label: string;
  readonly pages: readonly { readonly gold: string; readonly raw: string }[];
}

/** Which of the spaces inside lines were lost. */
const LOSSES: readonly (readonly [label: string, share: number])[] = [
  ["every space", 1],
  ["a third of the spaces", 1 / 3],
];

interface Row {
  readonly label: string;
  readonly documents: number;
  /** How many were taken for each class. */
  readonly classes: string;
  readonly totals: Totals;
}

/** Words run together: held-out text and generated garble from which spaces were taken. */
export function runTogetherSection(
  runs: HeldOutRuns | undefined,
  garble: readonly GeneratedDocument[] | undefined,
  model: Model,
): Section {
  const rows = kindsOf(runs, garble).flatMap((kind, i) =>
    LOSSES.map(([label, share], j) => {
      const random = new Random(i, j);
      const raws = kind.pages.map(({ raw }) => withoutSpaces(raw, () => random.chance(share)));
      return measured(`${kind.label}, ${label} lost`, { kind, raws }, model);
    }),
  );
  return {
    name: "run-together",
    title: "Words that run together: spaces taken from held-out text and garble",
    head: ["text", "documents", "syllables", "raw", "restored", "taken for"],
    rows: rows.map(({ label, documents, classes, totals }) => [
      label,
      String(documents),
      String(totals.syllables),
      percent(totals.rawAccuracy),
      percent(totals.accuracy),
      classes,
    ]),
    notes: rows.length === 0 ? ["Left out: there is no corpus (--corpus DIR), nor generated garble."] : [],
    figures: rows,
  };
}

/** Of the runs so many are enough. */
const EVERY = 5;

function kindsOf(runs: HeldOutRuns | undefined, garble: readonly GeneratedDocument[] | undefined): Kind[] {
  const texts = (runs?.legal ?? []).filter((_, i) => i % EVERY === 0);
  const kinds: readonly Kind[] = [
    { label: "with marks", pages: texts.map((gold) => ({ gold, raw: gold })) },
    { label: "without marks", pages: texts.map((gold) => ({ gold, raw: stripMarks(gold) })) },
    { label: "generated garble", pages: garble ?? [] },
  ];
  return kinds.filter(({ pages }) => pages.length > 0);
}

/** Takes spaces from inside the lines of a text. */
function withoutSpaces(text: string, isLost: () => boolean): string {
  return text.replace(/ +/gu, (space) => (isLost() ? "" : space));
}

function measured(label: string, { kind, raws }: { kind: Kind; raws: readonly string[] }, model: Model): Row {
  const classes = new Map<string, number>();
  const measures = kind.pages.map(({ gold }, i) => {
    const raw = raws[i]!;
    const restored = restore(raw, { model });
    classes.set(restored.class, (classes.get(restored.class) ?? 0) + 1);
    return measureText({ gold, output: restored.text, raw });
  });
  const found = [...classes].map(([name, count]) => `${name} ${count}`).join(", ");
  return { label, documents: kind.pages.length, classes: found, totals: totalsOf(measures) };
}
