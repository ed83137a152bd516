import { fileBytes, readBytes } from "../node.js";
import { inFolder } from "./settings.js";
/** The name that stands for standard input. */
export const STANDARD_INPUT = "-";
/** Reads at most one byte more than the limit, which is enough to refuse what is too large. */
async function allOf(stream, limit) {
    const pieces = [];
    let length = 0;
    for await (const piece of stream) {
        pieces.push(piece);
        length += piece.length;
        if (length > limit)
            break;
    }
    const all = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
        all.set(piece, at);
        at += piece.length;
    }
    return all;
}
/**
 * Reads one input: a file, or standard input for `-`. The document bears the name that the user gave. Throws a VanbanError
 * of the input's fault.
 */
export async function readInput(name, options) {
    const { host, ...given } = options;
    const reading = { ...given, name };
    const bytes = name === STANDARD_INPUT
        ? await allOf(host.stdin, reading.maxBytes ?? Number.POSITIVE_INFINITY)
        : await fileBytes(inFolder(host.folder, name), reading);
    return { source: await readBytes(bytes, reading), bytes };
}
