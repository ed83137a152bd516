import { type Model, measureText, type RestoredDocument, restore, type TextMeasures } from "../../src/index.js";
import {
  GENERATED_COMMAND,
  GENERATED_FILE,
  type GeneratedDocument,
  HEAVY_FILE,
  LEFT_OUT_FONTS,
  RIGHT_FILE,
  TRAINED_ENGINES,
} from "../generated-garble.js";
import { leftOut, type Section } from "../section.js";
import { percent } from "../table.js";
import { totalsOf } from "../totals.js";

/** Generated pages that have a section of their own. */
export interface GarbleSet {
  readonly name: string;
  readonly title: string;
  /** Where they are looked for. */
  readonly file: string;
}

/** Pages read by engines of today. */
export const GENERATED: GarbleSet = {
  name: "generated",
  title: "Generated garble of held-out text, in fonts left out of training",
  file: GENERATED_FILE,
};

/** Pages read by engines that read letter by letter, as those did that made the worst text layers of scanners. */
export const HEAVY: GarbleSet = {
  name: "heavy",
  title: "Heavy layers: the same by engines of the old kind, which read letter by letter",
  file: HEAVY_FILE,
};

/** Pages read by the engine that knows the language: its errors are few, and words that were right are many. */
export const RIGHT: GarbleSet = {
  name: "right-language",
  title: "Mild errors: the same by the Vietnamese engine",
  file: RIGHT_FILE,
};

/** A generated document restored as usual, and measured with and without the channel's re-estimation. */
export interface RestoredGarble {
  readonly document: GeneratedDocument;
  readonly restored: RestoredDocument;
  readonly measures: TextMeasures;
  readonly unadapted: TextMeasures;
}

/** Restores every generated document twice. */
export function restoreGarble(documents: readonly GeneratedDocument[], model: Model): RestoredGarble[] {
  return documents.map((document) => {
    const { gold, raw } = document;
    const restored = restore(raw, { model });
    const unadapted = restore(raw, { model, search: { rounds: 0 } });
    return {
      document,
      restored,
      measures: measureText({ gold, output: restored.text, raw }),
      unadapted: measureText({ gold, output: unadapted.text, raw }),
    };
  });
}

/** By engine, font and resolution, saying what was unseen in training. */
export function generatedSection(set: GarbleSet, garble: readonly RestoredGarble[] | undefined): Section {
  const { name, title } = set;
  if (garble === undefined) return missingGarble(set);
  const groups = [...groupsBy(garble, engineLabel), ...groupsBy(garble, fontLabel), ...groupsBy(garble, dpiLabel)];
  const rows = [...groups, { label: "all", members: garble }];
  return {
    name,
    title,
    head: [
      "group",
      "documents",
      "syllables",
      "raw",
      "no re-estimation",
      "restored",
      "numbers wrong",
      "mended",
      "harmed",
      "harm",
    ],
    rows: rows.map(rowText),
    notes: [sizeNote(garble)],
    figures: rows.map(({ label, members }) => ({
      label,
      restored: totalsOf(members.map(({ measures }) => measures)),
      unadapted: totalsOf(members.map(({ unadapted }) => unadapted)),
    })),
  };
}

/** The channel is re-estimated on a document: how much there is to learn from. */
function sizeNote(garble: readonly RestoredGarble[]): string {
  const { syllables } = totalsOf(garble.map(({ measures }) => measures));
  return `A document has ${Math.round(syllables / Math.max(1, garble.length))} syllables on average.`;
}

/** Says how the generated pages are made. */
function missingGarble({ name, title, file }: GarbleSet): Section {
  return leftOut(name, title, `Left out: ${file} is not there. To make it: ${GENERATED_COMMAND} (training/README.md)`);
}

interface Group {
  readonly label: string;
  readonly members: readonly RestoredGarble[];
}

function groupsBy(garble: readonly RestoredGarble[], labelOf: (document: GeneratedDocument) => string): Group[] {
  const labels = [...new Set(garble.map(({ document }) => labelOf(document)))].sort();
  return labels.map((label) => ({ label, members: garble.filter(({ document }) => labelOf(document) === label) }));
}

function engineLabel({ engine }: GeneratedDocument): string {
  return `engine ${engine} (${TRAINED_ENGINES.includes(engine) ? "font unseen" : "engine and font unseen"})`;
}

function fontLabel({ font }: GeneratedDocument): string {
  return `font ${font} (${LEFT_OUT_FONTS.includes(font) ? "unseen" : "seen"})`;
}

function dpiLabel({ dpi }: GeneratedDocument): string {
  return dpi <= 150 ? "scan at 110-150 dpi" : dpi <= 200 ? "scan at 180-200 dpi" : "scan at 240-300 dpi";
}

function rowText({ label, members }: Group): string[] {
  const { syllables, rawAccuracy, accuracy, ...rest } = totalsOf(members.map(({ measures }) => measures));
  const unadapted = totalsOf(members.map((member) => member.unadapted));
  return [
    label,
    String(members.length),
    String(syllables),
    percent(rawAccuracy),
    percent(unadapted.accuracy),
    percent(accuracy),
    `${rest.wrongNumbers}/${rest.numbers}`,
    `${rest.mended}/${rest.wrongBefore}`,
    `${rest.harmed}/${rest.rightBefore}`,
    percent(rest.harmed / Math.max(1, rest.rightBefore)),
  ];
}
