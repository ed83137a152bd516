import { VanbanError } from "../../errors.js";
import { nameOf } from "../read-options.js";
/** Characters between two looks at the signal: some tens of milliseconds of work. */
const PIECE = 512 * 1024;
const turn = () => new Promise((resolve) => setImmediate(resolve));
/** Gives a text to a parser piece by piece, so that other work, and an interruption, can come between. */
export async function feed(text, write, options) {
    for (let at = 0; at < text.length; at += PIECE) {
        if (at > 0)
            await turn();
        if (options.signal?.aborted) {
            throw new VanbanError("aborted", `${nameOf(options)} was not read to its end: the work was ended before.`);
        }
        write(text.slice(at, at + PIECE));
    }
}
