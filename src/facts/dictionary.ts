import { dictionaryData } from "./dictionary-data.js";

/** One kind of document: "Nghị quyết", abbreviated "NQ" (empty where it has no abbreviation). */
export interface DocumentType {
  readonly name: string;
  readonly code: string;
  readonly group: string;
}

/** One criterion of one set; the set holds from the year `from` to the year `until`. */
export interface CriterionRow {
  readonly level: "xã" | "huyện";
  readonly from: number;
  readonly until: number;
  readonly number: number;
  readonly name: string;
}

/** What a money unit is worth in đồng, or in the main unit of `currency`. */
export interface MoneyUnit {
  readonly unit: string;
  readonly factor: number;
  readonly currency?: string;
}

/** A phrase that patterns are built from; `value` where the group gives it one (a comparator's sign). */
export interface Phrase {
  readonly phrase: string;
  readonly value: string;
}

const cells = (row: string): string[] => row.split("\t");

/** The kinds of document of Decree 30/2020/NĐ-CP, of the table before it, and the normative and Party ones. */
export const documentTypes: readonly DocumentType[] = dictionaryData.documentTypes.map((row) => {
  const [name = "", code = "", , , group = ""] = cells(row);
  return { name, code, group };
});

/** Abbreviations of issuers in document codes ("UBND") and what they stand for. */
export const codeAgencies: ReadonlyMap<string, string> = pairs(dictionaryData.codeAgencies);

/** Abbreviations that an issuer's full name is written out from. */
export const abbreviations: ReadonlyMap<string, string> = pairs(dictionaryData.abbreviations);

/** Abbreviations with a "Đ" in lists of recipients. */
export const officeAbbreviations: readonly string[] = dictionaryData.officeAbbreviations.map(
  (row) => cells(row)[0] ?? "",
);

/** Names of agencies with the capitals of running text. */
export const agencies: readonly string[] = dictionaryData.agencies;

/** Names of positions with the capitals of running text. */
export const titles: readonly string[] = dictionaryData.titles;

/** Signing marks as printed ("T/M") and as the contract writes them ("TM."). */
export const signingMarks: ReadonlyMap<string, string> = pairs(dictionaryData.signingMarks);

/** The criteria of all sets, in order of set and number. */
export const criteria: readonly CriterionRow[] = dictionaryData.criteria.map((row) => {
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
export const units: ReadonlyMap<string, string> = pairs(dictionaryData.units);

/** What may stand after the slash of a unit: "tiêu chí/xã". */
export const perUnits: readonly string[] = dictionaryData.perUnits.map((row) => cells(row)[0] ?? "");

/** Units of money. */
export const moneyUnits: readonly MoneyUnit[] = dictionaryData.moneyUnits.map((row) => {
  const [unit = "", factor, currency] = cells(row);
  return { unit, factor: Number(factor), ...(currency ? { currency } : {}) };
});

/** A part of persons' names, and how many of some eight thousand persons bear it; 0 for one added by hand. */
export interface NamePart {
  readonly kind: "surname" | "middle" | "given";
  readonly name: string;
  readonly persons: number;
}

/** Family names, middle names and given names. */
export const nameParts: readonly NamePart[] = dictionaryData.personNames.map((row) => {
  const [kind, name = "", persons] = cells(row);
  return { kind: kind === "surname" || kind === "middle" ? kind : "given", name, persons: Number(persons) };
});

/** Family names. */
export const surnames: ReadonlySet<string> = new Set(dictionaryData.surnames);

/** A province or city, with the first and last month for which it stands where it did not always. */
export interface Province {
  readonly name: string;
  readonly level: string;
  readonly from: string;
  readonly until: string;
}

/** The provinces and cities before and after the mergers of 2025. */
export const provinces: readonly Province[] = dictionaryData.provinces.map((row) => {
  const [name = "", level = "", from = "", until = ""] = cells(row);
  return { name, level, from, until };
});

const byGroup = new Map<string, Phrase[]>();
for (const row of dictionaryData.phrases) {
  const [group = "", phrase = "", value = ""] = cells(row);
  byGroup.set(group, [...(byGroup.get(group) ?? []), { phrase, value }]);
}

/** The phrases of one group of `phrases.tsv`, in the order of the file. */
export function phrases(group: string): readonly Phrase[] {
  const rows = byGroup.get(group);
  if (!rows) throw new RangeError(`dictionaries/facts/phrases.tsv has no group "${group}"`);
  return rows;
}

/** The words alone of one group of `phrases.tsv`. */
export function words(group: string): readonly string[] {
  return phrases(group).map(({ phrase }) => phrase);
}

function pairs(rows: readonly string[]): Map<string, string> {
  return new Map(rows.map((row) => [cells(row)[0] ?? "", cells(row)[1] ?? ""]));
}
