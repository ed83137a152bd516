import { VanbanError } from "../errors.js";
/** The error of a part that is not installed, with the line that installs it. */
export function partMissing(what, install, cause) {
    return new VanbanError("part-missing", `${what} is not installed; install it with: ${install}`, { cause });
}
/**
 * Loads a package that only some inputs need.
 *
 * @param load the dynamic import, written where it is called so that tools see the package's name
 * @param install the packages as `npm i` takes them
 * Throws a VanbanError `part-missing` where it is not installed.
 */
export async function optionalPart(what, install, load) {
    try {
        return await load();
    }
    catch (cause) {
        // A package that is there without its prebuilt binary fails in its own words; the cure is the same.
        throw partMissing(what, `npm i ${install}`, cause);
    }
}
