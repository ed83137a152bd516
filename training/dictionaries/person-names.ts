import { toOldStyle } from "../../src/syllable/tone.js";

const CAPITALISED = /^\p{Lu}\p{Ll}*$/u;

/** The list of names, and what is added to it and taken from it by hand: kind, name and more. */
export interface PersonNameSources {
  readonly list: readonly (readonly string[])[];
  readonly added: readonly (readonly string[])[];
  readonly rejected: readonly (readonly string[])[];
}

/** Kind, name, count; a count of 0 says that a list of names has it but none of the counted persons. */
export function personNameRows({ list, added, rejected }: PersonNameSources): [string, string, number][] {
  const wrong = new Set(rejected.map(([kind, name]) => `${kind}\t${name}`));
  const counted = list.map(([kind = "", name = "", count]): [string, string, number] => {
    return [kind, toOldStyle(name), Number(count)];
  });
  const good = counted.filter(([kind, name, count]) => {
    return CAPITALISED.test(name) && !isSlip(kind, count) && !wrong.has(`${kind}\t${name}`);
  });
  return [...good, ...added.map(([kind = "", name = ""]): [string, string, number] => [kind, name, 0])];
}

/** Of the names that one person bears most are slips of typing; surnames are few enough to be looked through. */
function isSlip(kind: string, count: number): boolean {
  return count === 1 && kind !== "surname";
}
