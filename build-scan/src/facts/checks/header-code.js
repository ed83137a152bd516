import { fold } from "../../syllable/fold.js";
import { codeAgencies } from "../dictionary.js";
import { abbreviationsOf, typeOfCode } from "../recognizers/instrument-code.js";
import { verdict } from "./check.js";
/** The letters of the document's own kind in its symbol: "KH-UBND" is a plan's. */
function type(header) {
    const own = typeOfCode(header.symbol ?? "");
    if (own === undefined || header.type === undefined || own === "Công văn")
        return [];
    const ok = own === header.type.name || abbreviationsOf(header.symbol ?? "")[0] === header.type.code;
    const detail = ok
        ? `${header.symbol} is the symbol of a ${header.type.name}`
        : `titled ${header.type.name}, but ${header.symbol} is the symbol of a ${own}`;
    return [verdict("header-type", header, { ok, detail })];
}
/** The letters of the issuer in the symbol; unknown letters say nothing. */
function issuer(header) {
    const names = abbreviationsOf(header.symbol ?? "").flatMap((letters) => codeAgencies.get(letters) ?? []);
    if (header.issuer === undefined || names.length === 0)
        return [];
    const printed = fold(`${header.parentIssuer ?? ""} ${header.issuer}`);
    const named = names.find((name) => name.split(", ").some((one) => printed.includes(fold(one))));
    return named === undefined
        ? []
        : [verdict("header-issuer", header, { ok: true, detail: `${header.symbol} names ${named}` })];
}
/** The year inside the code against the day of issue. */
function year(header) {
    const inCode = /\/(\d{4})\//.exec(header.code ?? "")?.[1];
    if (inCode === undefined || header.issuedOn === undefined)
        return [];
    const ok = header.issuedOn.startsWith(inCode);
    const detail = `the code ${header.code} says ${inCode}, the document is dated ${header.issuedOn}`;
    return [verdict("header-year", header, { ok, detail })];
}
/** What the document's own number and symbol say against its title, its issuer and its date. */
export const headerCode = {
    name: "header-code",
    run: ({ found }) => found.flatMap((draft) => (draft.kind === "header" ? [...type(draft), ...issuer(draft), ...year(draft)] : [])),
};
