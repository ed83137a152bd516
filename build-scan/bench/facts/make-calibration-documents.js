import { parseArgs } from "node:util";
import { runCommand } from "../../training/run-command.js";
import { fromRoot } from "../root.js";
import { calibrationDocuments } from "./calibration-documents.js";
import { writeDocuments } from "./write-documents.js";
/** Writes the documents on which fact confidence is calibrated and recognisers are developed. `--out FILE`. */
await runCommand(async () => {
    const { values } = parseArgs({
        options: { out: { type: "string", default: fromRoot("bench/facts/calibration-documents.jsonl") } },
    });
    await writeDocuments(calibrationDocuments(), values.out);
});
