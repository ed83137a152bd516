import { parseArgs } from "node:util";
import { runCommand } from "../../training/run-command.js";
import { fromRoot } from "../root.js";
import { testDocuments } from "./test-documents.js";
import { writeDocuments } from "./write-documents.js";
/** Writes the blind test set of the facts benchmark. `--out FILE`. */
await runCommand(async () => {
    const { values } = parseArgs({
        options: { out: { type: "string", default: fromRoot("bench/facts/test-documents.jsonl") } },
    });
    await writeDocuments(testDocuments(), values.out);
});
