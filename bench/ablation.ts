import { parseArgs } from "node:util";
import { type Model, measureText, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { INGREDIENTS, type Ingredient } from "./ablation/ingredients.js";
import { ModelVariants } from "./ablation/model-variants.js";
import { bundledDocuments } from "./documents.js";
import { GENERATED_COMMAND, generatedDocuments, TRAINED_ENGINES } from "./generated-garble.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { percent } from "./table.js";
import { type Totals, totalsOf } from "./totals.js";

/** What each ingredient adds: every row takes one away. `--only TEXT` runs the rows whose name holds it, `--model FILE`. */
const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, model: { type: "string", default: fromRoot("models/vanban.vbm") } },
});

/** Texts that are measured together. */
interface TextGroup {
  readonly name: string;
  readonly texts: readonly { readonly raw: string; readonly gold: string }[];
}

const variants = new ModelVariants(values.model, await loadModel(values.model));
const groups = textGroups();
const NAME_WIDTH = Math.max(...INGREDIENTS.map(({ name }) => name.length));
const CELL_WIDTH = 18;

main();

function main(): void {
  console.log(machineText());
  console.log(
    "Syllable accuracy, and in brackets right words made wrong. The bundled documents are reported; choose settings on the generated pages.\n",
  );
  const wanted = INGREDIENTS.filter(({ name }, index) => index === 0 || name.includes(values.only));
  console.log(rowText(["", ...groups.map(({ name }) => name), "seconds"]));
  for (const ingredient of wanted) console.log(rowText(row(ingredient)));
}

/** Every row takes a while and is printed when it is done, so the columns' widths are settled beforehand. */
function rowText([name = "", ...cells]: readonly string[]): string {
  return [name.padEnd(NAME_WIDTH), ...cells.map((text) => text.padStart(CELL_WIDTH))].join(" ");
}

function row(ingredient: Ingredient): string[] {
  const model = ingredient.model?.(variants) ?? variants.whole;
  const started = performance.now();
  const totals = groups.map((group) => restoredTotals(group, model, ingredient));
  const seconds = (performance.now() - started) / 1000;
  return [ingredient.name, ...totals.map(cell), seconds.toFixed(1)];
}

function restoredTotals({ texts }: TextGroup, model: Model, { search = {} }: Ingredient): Totals {
  return totalsOf(
    texts.map(({ raw, gold }) => measureText({ gold, raw, output: restore(raw, { model, search }).text })),
  );
}

function cell({ accuracy, harmed }: Totals): string {
  return `${percent(accuracy)} (${harmed})`;
}

function textGroups(): TextGroup[] {
  const bundled = bundledDocuments().map((document): TextGroup => ({ name: document.name, texts: [document] }));
  const generated = generatedDocuments();
  if (generated === undefined) {
    console.log(`Left out: generated garble. To make it: ${GENERATED_COMMAND}`);
    return bundled;
  }
  const seen = (trained: boolean) => generated.filter(({ engine }) => TRAINED_ENGINES.includes(engine) === trained);
  return [{ name: "engines seen", texts: seen(true) }, { name: "engines unseen", texts: seen(false) }, ...bundled];
}
