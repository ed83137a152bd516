import { codeAgencies, documentTypes, officeAbbreviations } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import { distance } from "../nearest-name.js";
import { markless } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

const typeCodes = new Map(documentTypes.filter(({ code }) => code !== "").map(({ name, code }) => [name, code]));
const known = new Set([...typeCodes.values(), ...codeAgencies.keys(), ...officeAbbreviations]);
/** Groups of letters by what an engine that lacks "Đ" makes of them. */
const byLetters = new Map(
  [...known].filter((written) => written.includes("Đ")).map((written) => [markless(written), written]),
);
const withoutD = new Map(
  [...byLetters.values()]
    .map((written) => [written.replace(/Đ/gu, ""), written] as const)
    .filter(([rest]) => rest.length > 3 && !known.has(rest)),
);

/** The letter of Icelandic that engines set for another language read "Đ" as. */
const ETH = /Ð/gu;
const GROUP = /(?<=[-/&])\p{Lu}[\p{L}]*(?=\d*(?:[-/&]|$))/gu;
/** The Prime Minister's letters, whatever the small one was read as. */
const PRIME_MINISTER = /(?<=[-/])TT\p{Ll}$/u;
/** The letters after the number, which say what kind of document it is. */
const KIND = /(?<=^\d{1,6}[a-zđ]?(?:\/\d{4})?[-/])[\p{L}\d]{2,4}(?=[-/])/u;

const lettersOf = (group: string): string => markless(group).toUpperCase().replace(/0/g, "O");

/** The letters of the kind that is printed before the code, where those in it are near to them and are no others. */
function withKind(code: string, type: string): string {
  const own = typeCodes.get(type);
  return code.replace(KIND, (letters) =>
    own === undefined || known.has(letters) || distance(lettersOf(letters), lettersOf(own), 1) > 1 ? letters : own,
  );
}

/** The code with its letters as they were printed: "1040/0D-UBND" of a "Quyết định" is "1040/QĐ-UBND". */
export function codeMended(code: string, type: string, drops: boolean): string {
  return withKind(code.replace(ETH, "Đ"), type)
    .replace(PRIME_MINISTER, "TTg")
    .replace(GROUP, (group) => {
      if (known.has(group)) return group;
      return byLetters.get(markless(group)) ?? (drops ? withoutD.get(group) : undefined) ?? group;
    });
}

/** Mends the letters in the codes of instruments that a garbled text names. */
export function mendReferences({ reading, found }: Search): readonly Draft[] {
  const { document } = reading;
  if (document.class === "clean") return found;
  return refineKind(found, "reference", (reference) =>
    reference.code === undefined
      ? reference
      : { ...reference, code: codeMended(reference.code, reference.type, document.class === "marks-dropped") },
  );
}
