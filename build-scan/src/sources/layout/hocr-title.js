import { boxOf } from "../../document/box.js";
/** A property's value may stand in quotes, and hold a `;` there. */
const PROPERTY = /((?:"[^"]*"|'[^']*'|[^;"'])+)/gu;
function propertiesOf(title) {
    const properties = new Map();
    for (const [text] of title.matchAll(PROPERTY)) {
        const [, name = "", value = ""] = /^\s*(\S+)\s*(.*)$/su.exec(text) ?? [];
        if (!properties.has(name))
            properties.set(name, value);
    }
    return properties;
}
function numbersOf(value) {
    return (value?.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
}
function boxIn(value) {
    const [x1, y1, x2, y2] = numbersOf(value);
    return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined
        ? undefined
        : boxOf(x1, y1, x2, y2);
}
function shareIn(value) {
    const [percent] = numbersOf(value);
    return percent === undefined ? undefined : Math.min(1, Math.max(0, percent / 100));
}
/** Reads a `title`; what is absent or no number is undefined. */
export function hocrTitle(title) {
    const properties = propertiesOf(title);
    const [resolution] = numbersOf(properties.get("scan_res"));
    return {
        box: boxIn(properties.get("bbox")),
        confidence: shareIn(properties.get("x_wconf")),
        choice: shareIn(properties.get("x_confs")),
        resolution: resolution !== undefined && resolution > 0 ? resolution : undefined,
    };
}
