import { agencyNamed, isAuthority } from "../authority.js";
import { agencies, provinces, words } from "../dictionary.js";
import { nameCase, writtenOut } from "../name-case.js";
import { anyCaseOf, anyOf, END, pattern, START } from "../phrase.js";
import { oneLine, plain } from "../plain.js";
import { refineKind } from "./by-paragraph.js";
const LEVELS = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn";
const COUNCIL = "(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)";
const NAMED = `${COUNCIL} (?:${LEVELS}|Tỉnh|Thành phố|Huyện|Quận)(?: \\p{Lu}\\p{L}*){0,4}`;
/** Where a document speaks of its issuer; each row with what it is. */
const SAYINGS = [
    // "Ủy ban nhân dân tỉnh ban hành kế hoạch ...", in the first paragraphs
    [pattern(`${START}(${NAMED}) (?:ban hành|xây dựng) (?:${anyCaseOf(words("issued-kind"))})${END}`, "u"), 4],
    // "..., Ủy ban nhân dân tỉnh chỉ thị:", the sentence that opens the duties
    [
        pattern(`(?:^|[,;.] )(?:Chủ tịch )?(${NAMED}|${anyOf(agencies)}) (?:${anyOf(words("authority-verb"))})${END}[^:]*:$`, "u"),
        14,
    ],
    // "Chánh Văn phòng Ủy ban nhân dân tỉnh, ... chịu trách nhiệm thi hành": the office of who decides comes first
    [
        pattern(`(?:^|[.:;] |\\d )Chánh Văn phòng (${NAMED})[,;].*(?:chịu trách nhiệm thi hành|thi hành)${END}`, "u"),
        Number.POSITIVE_INFINITY,
    ],
];
const byLetters = new Map(provinces.map(({ name }) => [plain(name).toLowerCase(), name]));
const KNOWN_PLACE = pattern(`${START}(tỉnh|thành phố) (${anyOf(byLetters.keys())})${END}`, "giu");
const PLACE = pattern(`${START}(${LEVELS}) (\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})`, "gu");
/** The only name that the texts give a place of the level; undefined where they give none, or several. */
function onlyName(level, text) {
    const known = Array.from(text.matchAll(KNOWN_PLACE)).flatMap(([, kind, name = ""]) => kind?.toLowerCase() === level ? (byLetters.get(name.toLowerCase()) ?? []) : []);
    const named = Array.from(text.matchAll(PLACE)).flatMap(([, kind, name = ""]) => (kind === level ? [name] : []));
    const names = new Set(known.length > 0 ? known : named);
    const [name] = names;
    return names.size === 1 ? name : undefined;
}
const LEVEL_AT_END = pattern(` (${LEVELS})$`, "iu");
/** "Ủy ban nhân dân tỉnh" with the name of the only province that the subject, else the whole text, names. */
function fullName(issuer, header, body) {
    const level = LEVEL_AT_END.exec(issuer)?.[1]?.toLowerCase();
    if (level === undefined)
        return writtenOut(issuer);
    const name = onlyName(level, plain(header.subject ?? "")) ??
        onlyName(level, body.map((paragraph) => paragraph.plain).join("\n"));
    return name === undefined ? undefined : writtenOut(`${issuer.slice(0, -level.length)}${level} ${name}`);
}
function issuerSaid(header, body) {
    for (const [finder, reach] of SAYINGS) {
        for (const paragraph of body.slice(0, reach)) {
            const found = finder.exec(paragraph.plain)?.[1];
            const name = found === undefined ? undefined : fullName(oneLine(found), header, body);
            if (name !== undefined)
                return name;
        }
    }
    return undefined;
}
/** The body that signs, where its whole name stands: "TM. ỦY BAN NHÂN DÂN TỈNH HÀ NAM". */
function issuerSigned(found) {
    const bodies = found.flatMap((draft) => (draft.kind === "signatory" && draft.body !== undefined ? [draft.body] : []));
    const [body] = bodies;
    return body !== undefined &&
        isAuthority(body.toUpperCase()) &&
        / (?:tỉnh|thành phố|huyện|xã|phường) \p{Lu}/u.test(body)
        ? agencyNamed(nameCase(body).toUpperCase())
        : undefined;
}
/** Where the letterhead is lost, takes the issuer from a sentence in which it speaks, or from the signature; implied. */
export function implyIssuer({ reading, found }) {
    return refineKind(found, "header", (header) => {
        if (header.issuer !== undefined)
            return header;
        const issuer = issuerSigned(found) ?? issuerSaid(header, reading.body);
        return issuer === undefined ? header : { ...header, issuer, given: "implied" };
    });
}
