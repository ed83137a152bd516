import { compareFacts, extract, factsFile, measureText, restore, VERSION, } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { factLines } from "./demo/fact-lines.js";
import { shownPairs } from "./demo/line-pairs.js";
import { paintFor } from "./demo/paint.js";
import { bundledDocuments, bundledFile } from "./documents.js";
import { fromRoot } from "./root.js";
import { percent } from "./table.js";
/** `npm start`: restores and reads the two bundled documents, and says how near the truth that comes. */
const { NO_COLOR } = process.env;
const paint = paintFor(process.stdout.isTTY === true && !NO_COLOR);
const PAIRS = 3;
const NEXT = `  npm run build && node dist/cli/main.js restore FILE.txt     your own garbled text, restored
  node dist/cli/main.js extract FILE.txt --json               what it states, with places and checks
  npm run bench:accuracy                                      every figure, beside other spelling tools
  README.md, README.vi.md                                     the library, in ten lines`;
await main();
async function main() {
    const model = await loadModel(fromRoot("models/vanban.vbm"));
    console.log(`vanban ${VERSION}: two official documents, from what an OCR engine made of them to what they say`);
    for (const document of bundledDocuments()) {
        const started = performance.now();
        const restored = restore(document.raw, { model });
        const seconds = (performance.now() - started) / 1000;
        console.log(`\n${paint.title(`== ${document.name} ==`)}\n`);
        showPairs(restored);
        showMeasures(document, restored, seconds);
        showFacts(document.name, restored);
    }
    console.log(`\n${paint.title("To try next")}\n${NEXT}`);
}
/** Some lines as they were read, and as they are now. */
function showPairs(restored) {
    for (const { line, before, after } of shownPairs(restored, PAIRS)) {
        console.log(`  line ${String(line).padEnd(4)} ${paint.garbled(before)}`);
        console.log(`       ->  ${paint.restored(after)}`);
    }
}
function showMeasures({ raw, gold }, restored, seconds) {
    const before = measureText({ gold, output: raw });
    const { syllable, characterErrorRate: errors, numbers } = measureText({ gold, output: restored.text, raw });
    const rate = (value) => (value === undefined ? "?" : percent(value, 1));
    const harm = syllable.harm;
    row("syllables", `${rate(before.syllable.accuracy)} -> ${paint.title(rate(syllable.accuracy))} right, of ${syllable.count}`);
    row("letters", `${rate(before.characterErrorRate)} -> ${rate(errors)} wrong`);
    row("numbers", `${before.numbers.errors} -> ${numbers.errors} wrong, of ${numbers.count}`);
    row("harm", `${harm?.harmed ?? 0} of ${harm?.rightBefore ?? 0} words that were right are wrong now`);
    row("time", `${seconds.toFixed(1)} s, first run, nothing warmed up`);
}
function showFacts(name, restored) {
    const { facts } = extract(restored);
    const gold = factsFile.parse(JSON.parse(bundledFile(name, "facts.json")));
    const { all } = compareFacts(gold.facts, facts);
    console.log();
    for (const [label, text] of factLines(facts))
        row(label, text);
    row("in all", `${facts.length} facts; F1 ${all.f1.toFixed(2)} against those read by hand (${all.right} of ${all.gold} parts found, ${all.found - all.right} wrong)`);
}
function row(label, text) {
    console.log(`  ${paint.dim(label.padEnd(10))} ${text}`);
}
