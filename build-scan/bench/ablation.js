import { parseArgs } from "node:util";
import { measureText, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { INGREDIENTS } from "./ablation/ingredients.js";
import { ModelVariants } from "./ablation/model-variants.js";
import { bundledDocuments } from "./documents.js";
import { GENERATED_COMMAND, generatedDocuments, TRAINED_ENGINES } from "./generated-garble.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { percent } from "./table.js";
import { totalsOf } from "./totals.js";
/** What each ingredient adds: every row takes one away. `--only TEXT` runs the rows whose name holds it, `--model FILE`. */
const { values } = parseArgs({
    options: { only: { type: "string", default: "" }, model: { type: "string", default: fromRoot("models/vanban.vbm") } },
});
const variants = new ModelVariants(values.model, await loadModel(values.model));
const groups = textGroups();
const NAME_WIDTH = Math.max(...INGREDIENTS.map(({ name }) => name.length));
const CELL_WIDTH = 18;
main();
function main() {
    console.log(machineText());
    console.log("Syllable accuracy, and in brackets right words made wrong. The bundled documents are reported; choose settings on the generated pages.\n");
    const wanted = INGREDIENTS.filter(({ name }, index) => index === 0 || name.includes(values.only));
    console.log(rowText(["", ...groups.map(({ name }) => name), "seconds"]));
    for (const ingredient of wanted)
        console.log(rowText(row(ingredient)));
}
/** Every row takes a while and is printed when it is done, so the columns' widths are settled beforehand. */
function rowText([name = "", ...cells]) {
    return [name.padEnd(NAME_WIDTH), ...cells.map((text) => text.padStart(CELL_WIDTH))].join(" ");
}
function row(ingredient) {
    const model = ingredient.model?.(variants) ?? variants.whole;
    const started = performance.now();
    const totals = groups.map((group) => restoredTotals(group, model, ingredient));
    const seconds = (performance.now() - started) / 1000;
    return [ingredient.name, ...totals.map(cell), seconds.toFixed(1)];
}
function restoredTotals({ texts }, model, { search = {} }) {
    return totalsOf(texts.map(({ raw, gold }) => measureText({ gold, raw, output: restore(raw, { model, search }).text })));
}
function cell({ accuracy, harmed }) {
    return `${percent(accuracy)} (${harmed})`;
}
function textGroups() {
    const bundled = bundledDocuments().map((document) => ({ name: document.name, texts: [document] }));
    const generated = generatedDocuments();
    if (generated === undefined) {
        console.log(`Left out: generated garble. To make it: ${GENERATED_COMMAND}`);
        return bundled;
    }
    const seen = (trained) => generated.filter(({ engine }) => TRAINED_ENGINES.includes(engine) === trained);
    return [{ name: "engines seen", texts: seen(true) }, { name: "engines unseen", texts: seen(false) }, ...bundled];
}
