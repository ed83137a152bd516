import { toOldStyle } from "../../src/syllable/tone.js";

/** One division of the country as a list of the corpus has it. */
interface Division {
  readonly name: string;
  readonly level: string;
  readonly province: string;
}

/** From when and to when the divisions of a list were so; empty for "always" and "still". */
interface Validity {
  readonly from: string;
  readonly to: string;
}

const LAST_DAY_OF_THREE_LEVELS = "2025-06-30";
const FIRST_DAY_OF_TWO_LEVELS = "2025-07-01";

const TYPE = /^(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Phường|Thị trấn|Xã|Đặc khu)\s+/u;
/** "Phường 1", "Quận 10": numbers have a grammar of their own. */
const NUMBER = /^\d+$/u;

/** A printed name: single spaces, none after the apostrophe of a name such as M'Drắk. */
function bareName(name: string): string {
  return toOldStyle(name.normalize("NFC").replace(/\s+/gu, " ").replace(/' /gu, "'").trim()).replace(TYPE, "");
}

function divisionsBefore2025(rows: readonly (readonly string[])[]): Division[] {
  const levels = ["province", "district", "commune"];
  return rows.map(([level, , , name = "", , province = ""]) => {
    return { name: bareName(name), level: levels[Number(level) - 1]!, province: bareName(province) };
  });
}

function divisionsSince2025(rows: readonly (readonly string[])[]): Division[] {
  return rows.map(([level, , , name = "", , province = ""]) => {
    return { name: bareName(name), level: level === "1" ? "province" : "commune", province: bareName(province) };
  });
}

/** The provinces of each "level, name" of a list. */
function group(divisions: readonly Division[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, level, province } of divisions) {
    if (NUMBER.test(name)) continue;
    const key = `${name}\t${level}`;
    const provinces = groups.get(key) ?? [];
    if (!provinces.includes(province)) groups.set(key, [...provinces, province]);
  }
  return groups;
}

function rowOf(key: string, { from, to }: Validity, provinces: readonly string[]): string[] {
  const [name = "", level = ""] = key.split("\t");
  const where = level === "province" ? "" : [...provinces].sort().join("; ");
  return [name, level, from, to, where];
}

/** Name, level, valid from, valid to, provinces. A name that stood before July 2025 and stands since has one row a set of provinces. */
export function placeRows(
  before: readonly (readonly string[])[],
  since: readonly (readonly string[])[],
  former: readonly (readonly string[])[],
): string[][] {
  const [old, now] = [group(divisionsBefore2025(before)), group(divisionsSince2025(since))];
  const rows = former.map(([name = "", from = "", to = ""]) => [name, "province", from, to, ""]);
  for (const key of new Set([...old.keys(), ...now.keys()])) rows.push(...rowsOfName(key, old.get(key), now.get(key)));
  return rows;
}

function rowsOfName(key: string, old: readonly string[] | undefined, now: readonly string[] | undefined): string[][] {
  const row = (validity: Validity, provinces: readonly string[]) => rowOf(key, validity, provinces);
  const ended = old && row({ from: "", to: LAST_DAY_OF_THREE_LEVELS }, old);
  const begun = now && row({ from: FIRST_DAY_OF_TWO_LEVELS, to: "" }, now);
  if (!ended) return begun ? [begun] : [];
  if (!begun) return [ended];
  return ended[4] === begun[4] ? [row({ from: "", to: "" }, old)] : [ended, begun];
}
