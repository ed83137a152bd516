import { figure, folded } from "./folded.js";
const criterion = ({ criterion: own }) => ({
    level: own?.level,
    criterionName: folded(own?.name),
});
const typeText = (type) => folded(typeof type === "string" ? type : type?.name);
const typeCode = (type) => typeof type === "string" ? undefined : type?.code;
const DETAILS = {
    header: ({ type, code, parentIssuer }) => ({
        typeCode: typeCode(type),
        code: folded(code),
        parentIssuer: folded(parentIssuer),
    }),
    date: ({ precision, role }) => ({ precision, role }),
    reference: ({ type, issuer, subject }) => ({ type: typeText(type), issuer: folded(issuer), subject }),
    target: (fact) => ({
        comparator: fact.comparator,
        status: fact.status,
        year: figure(fact.year),
        ...criterion(fact),
        object: fact.object,
    }),
    money: ({ role, label, stated, ordinal, of }) => ({
        role,
        label: folded(label),
        stated: folded(stated),
        ordinal: figure(ordinal),
        whole: folded(typeof of === "number" ? String(of) : of),
    }),
    signatory: ({ body }) => ({ body: folded(body) }),
    recipient: ({ note }) => ({ note: folded(note) }),
    assignment: ({ task }) => ({ task }),
};
function detailsOf(fact) {
    return { line: fact.line, given: fact.given, ...DETAILS[fact.kind]?.(fact) };
}
/** Free text is compared by the words shared. */
const FREE_TEXT = new Set(["object", "task", "subject"]);
/** The share of their words that two texts have in common. */
function sharedWords(a, b) {
    const words = folded(a).split(" ");
    const others = folded(b).split(" ");
    const all = words.length + others.length;
    let common = 0;
    for (const word of words) {
        const at = others.indexOf(word);
        if (at < 0)
            continue;
        others.splice(at, 1);
        common++;
    }
    return (2 * common) / all;
}
const size = ({ first, last }) => last - first + 1;
/** Whether two places meet, the found one not much the longer. */
export function linesMeet(gold, found) {
    if (!gold || !found)
        return false;
    return gold.first <= found.last && found.first <= gold.last && size(found) <= 2 * size(gold) + 2;
}
function agreedPart(field, want, have) {
    if (typeof want !== "string")
        return linesMeet(want, typeof have === "string" ? undefined : have) ? 1 : 0;
    if (FREE_TEXT.has(field))
        return sharedWords(want, typeof have === "string" ? have : "");
    return want === have ? 1 : 0;
}
/** How far the details that the gold states stand in the found fact too. */
export function agreementOf(gold, found) {
    const have = detailsOf(found);
    let [stated, agreed] = [0, 0];
    for (const [field, want] of Object.entries(detailsOf(gold))) {
        if (want === undefined || want === null || want === "")
            continue;
        stated++;
        agreed += agreedPart(field, want, have[field]);
    }
    return { stated, agreed };
}
