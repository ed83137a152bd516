import { repairDigits } from "./digit-letters.js";
import { isYear } from "./figure-shape.js";
/** What another sign costs that was read where a code has "/" or "-", nats. */
const MISREAD_SIGN = new Map([
    ["—", 0.5],
    ["⁄", 1],
    ["~", 2],
    ["_", 2.5],
    ["=", 3],
    ["’", 3.5],
    ["‘", 3.5],
    [".", 3.5],
    ["'", 4],
    ["°", 4],
    ["/’", 3],
    ["’/", 3],
    ["-.", 3],
    [".-", 3],
]);
const GOOD_SIGN = /^[/–-]$/u;
const COST = {
    lostSlash: 4,
    lettersAsSlash: 4.5,
    lostSlashBeforeYear: 4,
    /** "/" is read as 7 more often than as any other sign. */
    slashAsSeven: 5.2,
    oddNumber: 6,
    /** "13B/": the form of a series. */
    series: 3,
    oddYear: 3,
    noDigit: 2,
    oddHyphen: 4,
};
// "&" joins the halves of an agency; "|" and "!" are misread digits or slashes.
const PIECE = /([^\p{L}\d&|!$]+)/u;
const NUMBER = /^\d{1,6}[a-zđ]?$/u;
const SERIES_NUMBER = /^\d{1,3}[A-EHK]$/u;
const WORD = /\p{Ll}{2}/u;
const APOSTROPHE = /[’‘'°]/u;
const ONLY_DIGITS = /^\d+$/u;
const HAS_DIGIT = /\d/u;
const GLUED = /^(\d{1,5})([lI|!J]?)(\p{Lu}[\p{L}&]+)$/u;
const GLUED_YEAR = /^(\d{2,4}?)(7?)((?:19|20)\d\d)$/u;
const SEVEN_YEAR = /^7((?:19|20)\d\d)$/u;
const YEAR_GLUED = /^((?:19|20)\d\d)(\p{Lu}[\p{L}\d&]+)$/u;
const MAX_NUMBER_LETTERS = 4;
const MAX_PARTS = 5;
/** All ways to cut the core that a code may be printed as; empty for a core that has no such shape. */
export function splitCode(core) {
    if (!looksLikeCode(core))
        return [];
    const cut = core.split(PIECE);
    const pieces = cut.filter((_, i) => i % 2 === 0);
    const signs = cut.filter((_, i) => i % 2 === 1);
    const layouts = headsOf(pieces[0], pieces.length).flatMap((head) => withNumber(head, pieces, signs));
    const bare = /^\d/u.test(core) ? undefined : withoutNumber(pieces, signs);
    return bare === undefined ? layouts : [...layouts, bare];
}
const UPPER = /\p{Lu}/gu;
const LOWER = /\p{Ll}/gu;
const MAX_LENGTH = 40;
/** Capitals, and signs among them; small letters only as in "TTg" and "CTr". */
function looksLikeCode(core) {
    if (core.length < 4 || core.length > MAX_LENGTH)
        return false;
    const upper = core.match(UPPER)?.length ?? 0;
    return upper >= 2 && upper * 2 >= 3 * (core.match(LOWER)?.length ?? 0);
}
function headsOf(piece, parts) {
    if (piece === "")
        return [];
    if (NUMBER.test(piece)) {
        const [, number, seven, year] = GLUED_YEAR.exec(piece) ?? [];
        const long = piece.length >= 6;
        const asRead = { text: piece, cost: long ? COST.oddNumber : 0 };
        if (year === undefined || !long)
            return [asRead];
        return [
            asRead,
            { text: `${number}/${year}`, cost: seven === "" ? COST.lostSlashBeforeYear : COST.slashAsSeven, dated: true },
        ];
    }
    const digits = HAS_DIGIT.test(piece);
    if (!digits && piece.length > MAX_NUMBER_LETTERS)
        return [];
    const guard = digits ? 0 : COST.noDigit;
    const repaired = repairDigits(piece, "").map(({ text, cost }) => ({
        text,
        cost: cost + guard,
        bare: !digits,
    }));
    const [, number, slash, rest] = GLUED.exec(piece) ?? [];
    if (rest !== undefined && parts > 1) {
        repaired.push({ text: number, cost: slash === "" ? COST.lostSlash : COST.lettersAsSlash, rest });
    }
    const asRead = { text: piece, cost: SERIES_NUMBER.test(piece) ? COST.series : COST.oddNumber };
    return digits ? [...repaired, asRead] : repaired;
}
/** Collects the signs as printed and what they cost; a sign that no code has makes it fail. */
class SignReader {
    cost = 0;
    failed = false;
    read(sign, printed) {
        if (sign === undefined)
            return "";
        if (GOOD_SIGN.test(sign))
            return sign;
        const cost = MISREAD_SIGN.get(sign);
        if (cost === undefined)
            this.failed = true;
        else
            this.cost += cost;
        return printed;
    }
}
function withNumber(head, pieces, signs) {
    const rest = pieces.slice(1);
    // A full stop after a number is the stop of a list: "3.UBND".
    if (head.rest === undefined && (signs[0] === undefined || signs[0].includes(".")))
        return [];
    // What begins with a letter is a number only where its slash is beyond doubt.
    if (head.bare === true && signs[0] !== "/")
        return [];
    if (head.rest !== undefined)
        return tail({ head, dated: false, parts: [head.rest, ...rest], signs: ["", ...signs] });
    if (head.dated === true)
        return tail({ head, dated: true, parts: rest, signs });
    const [, year, glued] = YEAR_GLUED.exec(rest[0] ?? "") ?? [];
    if (glued !== undefined) {
        const dated = withYear(head, { text: year, cost: COST.lostSlash }, signs[0]);
        return tail({ head: dated, dated: true, parts: [glued, ...rest.slice(1)], signs: ["", ...signs.slice(1)] });
    }
    return yearsOf(rest[0] ?? "").flatMap((year) => year === undefined
        ? tail({ head, dated: false, parts: rest, signs })
        : tail({ head: withYear(head, year, signs[0]), dated: true, parts: rest.slice(1), signs: signs.slice(1) }));
}
/** The years that a piece may be; one undefined where it is none. */
function yearsOf(piece) {
    if (!HAS_DIGIT.test(piece))
        return [undefined];
    const seven = SEVEN_YEAR.exec(piece)?.[1];
    if (seven !== undefined)
        return [
            { text: seven, cost: COST.slashAsSeven },
            { text: piece, cost: 2 * COST.oddYear },
        ];
    if (ONLY_DIGITS.test(piece) && piece.length > 2)
        return [{ text: piece, cost: isYear(piece) ? 0 : COST.oddYear }];
    const repaired = piece.length === 4 ? repairDigits(piece, "").filter(({ text }) => isYear(text)) : [];
    return repaired.length > 0 ? [...repaired] : [undefined];
}
function withYear(head, year, sign) {
    const reader = new SignReader();
    const printed = reader.read(sign, "/");
    const cost = reader.failed ? Number.POSITIVE_INFINITY : head.cost + year.cost + reader.cost;
    return { text: head.text + printed + year.text, cost };
}
function tail({ head, dated, parts, signs }) {
    const reader = new SignReader();
    const first = signs[0] === "" ? "/" : reader.read(signs[0], "/");
    // A full stop for a hyphen is only believed in a code that has its slash: "2025-NAY.HUE".
    if (first !== "/" && signs.some((sign) => sign.includes(".")))
        return [];
    const layout = lettered(parts, signs.slice(1), { reader, between: first === "/" ? "-" : "/" });
    if (layout === undefined || head.cost === Number.POSITIVE_INFINITY)
        return [];
    // "46-NQ/TU": a hyphen after the number wants a slash after the type.
    const hyphens = first !== "/" && !layout.signs.includes("/");
    const cost = head.cost + reader.cost + (hyphens ? COST.oddHyphen : 0);
    return [{ ...layout, prefix: head.text + first, numbered: true, dated, cost }];
}
function withoutNumber(pieces, signs) {
    const slashed = pieces[0] === "" && signs[0] === "/";
    if (pieces[0] === "" && !slashed)
        return undefined;
    const reader = new SignReader();
    const parts = slashed ? pieces.slice(1) : pieces;
    const layout = lettered(parts, slashed ? signs.slice(1) : signs, { reader, between: "-" });
    // Without a number the signs must be beyond doubt: "TP.HCM" is no code.
    if (layout === undefined || reader.cost > 1)
        return undefined;
    return { ...layout, prefix: slashed ? "/" : "", numbered: false, dated: false, cost: reader.cost };
}
function lettered(pieces, signs, { reader, between }) {
    // Also "" after a sign at the end.
    const open = pieces.length > 1 && (pieces.at(-1) === "" || ONLY_DIGITS.test(pieces.at(-1)));
    const parts = open ? pieces.slice(0, -1) : pieces;
    if (parts.length === 0 || parts.length > MAX_PARTS)
        return undefined;
    if (parts.some((part) => part === "" || ONLY_DIGITS.test(part) || WORD.test(part)))
        return undefined;
    if (signs.slice(0, parts.length - 1).some((sign) => APOSTROPHE.test(sign)))
        return undefined;
    const printed = signs.map((sign) => reader.read(sign, between));
    if (reader.failed)
        return undefined;
    const suffix = open ? printed.at(-1) + pieces.at(-1) : "";
    return { parts, signs: printed.slice(0, parts.length - 1), suffix };
}
