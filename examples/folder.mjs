// A folder from a script: node examples/folder.mjs FOLDER RESULTS
import { ingest } from "vanban/node";

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error("node examples/folder.mjs FOLDER RESULTS");
  process.exit(1);
}

// Ctrl-C ends the work; the same command again goes on from there.
const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());

for await (const event of ingest(folder, { out, reading: { ocr: "never" }, signal: interruption.signal })) {
  if (event.type === "done") {
    const { tt02, code } = event.entry.catalogue ?? {};
    console.log(`${event.name}: ${tt02?.TypeName || "?"} ${code ?? ""} ${tt02?.Subject ?? ""}`);
  }
  if (event.type === "failed") console.error(event.error.message);
  if (event.type === "summary") console.log(`${event.done} done, ${event.failed} failed`);
}
