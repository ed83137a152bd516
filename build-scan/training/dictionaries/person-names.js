import { toOldStyle } from "../../src/syllable/tone.js";
const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;
/** Kind, name, count; a count of 0 says that a list of names has it but none of the counted persons. */
export function personNameRows({ list, added, rejected }) {
    const wrong = new Set(rejected.map(([kind, name]) => `${kind}\t${name}`));
    const counted = list.map(([kind = "", name = "", count]) => {
        return [kind, toOldStyle(name), Number(count)];
    });
    const good = counted.filter(([kind, name, count]) => {
        return CAPITALISED.test(name) && !isSlip(kind, count) && !wrong.has(`${kind}\t${name}`);
    });
    return [...good, ...added.map(([kind = "", name = ""]) => [kind, name, 0])];
}
/** Of the names that one person bears most are slips of typing; surnames are few enough to be looked through. */
function isSlip(kind, count) {
    return count === 1 && kind !== "surname";
}
