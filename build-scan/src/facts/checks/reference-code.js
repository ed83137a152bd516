import { codeAgencies } from "../dictionary.js";
import { abbreviationsOf, typeOfCode } from "../recognizers/instrument-code.js";
import { verdict } from "./check.js";
/** The year inside a code against the year of its date: "13/2020/TT-BGDĐT" is of 2020. */
function year(reference) {
    const inCode = /\/(\d{4})\//.exec(reference.code ?? "")?.[1];
    if (inCode === undefined || reference.date === undefined)
        return [];
    const ok = reference.date.startsWith(inCode);
    const detail = `the code ${reference.code} says ${inCode}, the date printed with it is ${reference.date}`;
    return [verdict("code-year", reference, { ok, detail })];
}
/** The word before the code against the code's own letters: "Nghị định" wants "NĐ". */
function type(reference) {
    const own = typeOfCode(reference.code ?? "");
    if (own === undefined || own === "Công văn")
        return [];
    const ok = own === reference.type || own.startsWith(reference.type) || reference.type.startsWith(own);
    const detail = ok
        ? `${reference.code} is the code of a ${own}`
        : `printed as ${reference.type}, but ${reference.code} is the code of a ${own}`;
    return ok ? [verdict("code-type", reference, { ok, detail })] : [];
}
/** A known abbreviation of an issuer is evidence for the code; an unknown one is none against it. */
function agency(reference) {
    const known = abbreviationsOf(reference.code ?? "").find((letters) => codeAgencies.has(letters) || /^QH\d+$/.test(letters));
    if (known === undefined)
        return [];
    return [
        verdict("code-agency", reference, { ok: true, detail: `${known} is ${codeAgencies.get(known) ?? "Quốc hội"}` }),
    ];
}
/** What a code says of its instrument against what is printed beside it. */
export const referenceCode = {
    name: "reference-code",
    run: ({ found }) => found.flatMap((draft) => draft.kind === "reference" && draft.code !== undefined ? [...year(draft), ...type(draft), ...agency(draft)] : []),
};
