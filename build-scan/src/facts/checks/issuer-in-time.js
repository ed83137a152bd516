import { fold } from "../../syllable/fold.js";
import { phrases, provinces } from "../dictionary.js";
import { verdict } from "./check.js";
/** A level of administration and the last month for which it stood: districts ended in June 2025. */
const levels = phrases("place-level").flatMap(({ phrase, value }) => value === "" ? [] : [{ name: fold(phrase), printed: phrase, until: value }]);
const places = provinces
    .filter(({ from, until }) => from !== "" || until !== "")
    .map((place) => ({ ...place, letters: fold(`${place.level} ${place.name}`) }));
/** What of the issuer's name did not stand in the month of issue. */
function anachronism(issuer, month) {
    const name = fold(issuer);
    const place = places.find(({ letters, from, until }) => name.endsWith(letters) && (month < from || (until !== "" && month > until)));
    if (place)
        return `${place.level} ${place.name} stood ${place.from === "" ? "" : `from ${place.from} `}${place.until === "" ? "on" : `until ${place.until}`}`;
    const level = levels.find((one) => new RegExp(`(?<![a-z])${one.name} [a-z]`).test(name) && month > one.until);
    return level && `there is no ${level.printed} after ${level.until}`;
}
function compare(header) {
    const { issuer, parentIssuer, issuedOn } = header;
    if (issuer === undefined || issuedOn === undefined || issuedOn.length < 7)
        return [];
    const wrong = [issuer, parentIssuer ?? ""].map((name) => anachronism(name, issuedOn.slice(0, 7))).find(Boolean);
    if (wrong === undefined)
        return [];
    return [verdict("issuer-in-time", header, { ok: false, detail: `${issuer}, ${issuedOn}: ${wrong}` })];
}
/** The issuer against the day of issue: provinces and districts did not always stand. */
export const issuerInTime = {
    name: "issuer-in-time",
    run: ({ found }) => found.flatMap((draft) => (draft.kind === "header" ? compare(draft) : [])),
};
