import { cpus } from "node:os";
import { VERSION } from "../src/index.js";
/** What a benchmark ran on, for its first line. */
export function machineText() {
    const cores = cpus();
    return `vanban ${VERSION}, Node ${process.versions.node}, ${process.platform}-${process.arch}, ${cores.length} x ${cores[0]?.model ?? "unknown processor"}`;
}
