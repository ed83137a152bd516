import { parseArgs } from "node:util";
import { restore } from "../src/index.js";
import { loadModel } from "../src/node.js";
import { factSet } from "./facts/fact-sets.js";
import { machineText } from "./machine.js";
import { fromRoot } from "./root.js";
import { table } from "./table.js";

/** How time and memory grow with the length of a text: `--megabytes 0.5,1,2,5`. */
const { values } = parseArgs({ options: { megabytes: { type: "string", default: "0.5,1,2,5" } } });

const MEGABYTE = 1e6;
const model = await loadModel(fromRoot("models/vanban.vbm"));
const garbled = factSet("calibration", "")
  .documents.map((document) => document.garbled)
  .join("\n\n");

/** Garbled documents, again and again, up to so many bytes. */
function textOf(bytes: number): string {
  const once = Buffer.from(`${garbled}\n\n`);
  const whole = Buffer.concat(Array.from({ length: Math.ceil(bytes / once.length) }, () => once));
  return whole.subarray(0, bytes).toString("utf8");
}

console.log(machineText());
const rows = values.megabytes.split(",").map((megabytes) => {
  const text = textOf(Number(megabytes) * MEGABYTE);
  const before = process.cpuUsage();
  const words = restore(text, { model }).tokens.length;
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return [megabytes, String(words), seconds.toFixed(1), String(Math.round(words / seconds)), String(peak)];
});
console.log(table(["MB", "words", "processor s", "words a second", "peak MB"], rows));
