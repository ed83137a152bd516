import { toOldStyle } from "../../src/syllable/tone.js";
const LAST_DAY_OF_THREE_LEVELS = "2025-06-30";
const FIRST_DAY_OF_TWO_LEVELS = "2025-07-01";
const TYPE = /^(?:Thành phố|Tỉnh|Quận|Huyện|Thị xã|Phường|Thị trấn|Xã|Đặc khu)\s+/u;
/** "Phường 1", "Quận 10": numbers have a grammar of their own. */
const NUMBER = /^\d+$/u;
/** A printed name: single spaces, none after the apostrophe of a name such as M'Drắk. */
function bareName(name) {
    return toOldStyle(name.normalize("NFC").replace(/\s+/gu, " ").replace(/' /gu, "'").trim()).replace(TYPE, "");
}
function divisionsBefore2025(rows) {
    const levels = ["province", "district", "commune"];
    return rows.map(([level, , , name = "", , province = ""]) => {
        return { name: bareName(name), level: levels[Number(level) - 1], province: bareName(province) };
    });
}
function divisionsSince2025(rows) {
    return rows.map(([level, , , name = "", , province = ""]) => {
        return { name: bareName(name), level: level === "1" ? "province" : "commune", province: bareName(province) };
    });
}
/** The provinces of each "level, name" of a list. */
function group(divisions) {
    const groups = new Map();
    for (const { name, level, province } of divisions) {
        if (NUMBER.test(name))
            continue;
        const key = `${name}\t${level}`;
        const provinces = groups.get(key) ?? [];
        if (!provinces.includes(province))
            groups.set(key, [...provinces, province]);
    }
    return groups;
}
function rowOf(key, { from, to }, provinces) {
    const [name = "", level = ""] = key.split("\t");
    const where = level === "province" ? "" : [...provinces].sort().join("; ");
    return [name, level, from, to, where];
}
/** Name, level, valid from, valid to, provinces. A name that stood before July 2025 and stands since has one row a set of provinces. */
export function placeRows(before, since, former) {
    const [old, now] = [group(divisionsBefore2025(before)), group(divisionsSince2025(since))];
    const rows = former.map(([name = "", from = "", to = ""]) => [name, "province", from, to, ""]);
    for (const key of new Set([...old.keys(), ...now.keys()]))
        rows.push(...rowsOfName(key, old.get(key), now.get(key)));
    return rows;
}
function rowsOfName(key, old, now) {
    const row = (validity, provinces) => rowOf(key, validity, provinces);
    const ended = old && row({ from: "", to: LAST_DAY_OF_THREE_LEVELS }, old);
    const begun = now && row({ from: FIRST_DAY_OF_TWO_LEVELS, to: "" }, now);
    if (!ended)
        return begun ? [begun] : [];
    if (!begun)
        return [ended];
    return ended[4] === begun[4] ? [row({ from: "", to: "" }, old)] : [ended, begun];
}
