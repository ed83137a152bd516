import { dictionaryData } from "./dictionary-data.js";
const cells = (row) => row.split("\t");
/** The kinds of document of Decree 30/2020/NĐ-CP, of the table before it, and the normative and Party ones. */
export const documentTypes = dictionaryData.documentTypes.map((row) => {
    const [name = "", code = "", , , group = ""] = cells(row);
    return { name, code, group };
});
/** Abbreviations of issuers in document codes ("UBND") and what they stand for. */
export const codeAgencies = pairs(dictionaryData.codeAgencies);
/** Abbreviations that an issuer's full name is written out from. */
export const abbreviations = pairs(dictionaryData.abbreviations);
/** Abbreviations with a "Đ" in lists of recipients. */
export const officeAbbreviations = dictionaryData.officeAbbreviations.map((row) => cells(row)[0] ?? "");
/** Names of agencies with the capitals of running text. */
export const agencies = dictionaryData.agencies;
/** Names of positions with the capitals of running text. */
export const titles = dictionaryData.titles;
/** Signing marks as printed ("T/M") and as the contract writes them ("TM."). */
export const signingMarks = pairs(dictionaryData.signingMarks);
/** The criteria of all sets, in order of set and number. */
export const criteria = dictionaryData.criteria.map((row) => {
    const [level, from, until, number, name = ""] = cells(row);
    return {
        level: level === "huyện" ? "huyện" : "xã",
        from: Number(from),
        until: Number(until),
        number: Number(number),
        name,
    };
});
/** Nouns that a figure may count ("xã") and measures ("km"). */
export const units = pairs(dictionaryData.units);
/** What may stand after the slash of a unit: "tiêu chí/xã". */
export const perUnits = dictionaryData.perUnits.map((row) => cells(row)[0] ?? "");
/** Units of money. */
export const moneyUnits = dictionaryData.moneyUnits.map((row) => {
    const [unit = "", factor, currency] = cells(row);
    return { unit, factor: Number(factor), ...(currency ? { currency } : {}) };
});
/** Family names. */
export const surnames = new Set(dictionaryData.surnames);
/** The provinces and cities before and after the mergers of 2025. */
export const provinces = dictionaryData.provinces.map((row) => {
    const [name = "", level = "", from = "", until = ""] = cells(row);
    return { name, level, from, until };
});
const byGroup = new Map();
for (const row of dictionaryData.phrases) {
    const [group = "", phrase = "", value = ""] = cells(row);
    byGroup.set(group, [...(byGroup.get(group) ?? []), { phrase, value }]);
}
/** The phrases of one group of `phrases.tsv`, in the order of the file. */
export function phrases(group) {
    const rows = byGroup.get(group);
    if (!rows)
        throw new RangeError(`dictionaries/facts/phrases.tsv has no group "${group}"`);
    return rows;
}
/** The words alone of one group of `phrases.tsv`. */
export function words(group) {
    return phrases(group).map(({ phrase }) => phrase);
}
function pairs(rows) {
    return new Map(rows.map((row) => [cells(row)[0] ?? "", cells(row)[1] ?? ""]));
}
