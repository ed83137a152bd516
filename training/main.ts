import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_LEGACY_DATA } from "./model/settings.js";
import { trainModel } from "./model/train-model.js";
import { progress } from "./progress.js";
import { runCommand, wholeNumber } from "./run-command.js";
import { TrainingError } from "./training-error.js";

const HELP = `Trains the model from the corpus: npm run train -- [options]

  --corpus DIR   folder of the corpus (default ../shared/corpus)
  --out FILE     model file; its card is written beside it as .json (default models/vanban.vbm)
  --work DIR     folder of intermediate files, reused by the next run (default training/.cache)
  --jobs N       pages recognised at once (default 2)
  --legacy-data DIR  folder of the data of Tesseract's legacy engine (default training/.cache/legacy)
  --pages N      training pages in all (default 530)
`;

await runCommand(main);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string", default: "../shared/corpus" },
      out: { type: "string", default: "models/vanban.vbm" },
      work: { type: "string", default: "training/.cache" },
      jobs: { type: "string", default: "2" },
      pages: { type: "string" },
      "legacy-data": { type: "string", default: DEFAULT_LEGACY_DATA },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (!values.out.endsWith(".vbm"))
    throw new TrainingError(`--out takes a file that ends in .vbm, not "${values.out}".`);
  const log = progress();
  const { bytes, card } = await trainModel({
    corpus: values.corpus,
    dictionaries: "dictionaries",
    work: values.work,
    jobs: wholeNumber("jobs", values.jobs),
    legacyData: values["legacy-data"],
    pages: values.pages === undefined ? undefined : wholeNumber("pages", values.pages),
    log,
  });
  mkdirSync(dirname(values.out), { recursive: true });
  replaceFile(values.out, bytes);
  replaceFile(values.out.replace(/vbm$/u, "json"), `${JSON.stringify(card, null, 2)}\n`);
  log(`${values.out} and its card are written`);
}

/** Never leaves half a file under its name. */
function replaceFile(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}
