import { z } from "zod";
import { figure, folded } from "./folded.js";
const text = z.string().nullish();
const figureField = z.number().nullish();
const compared = {
    text,
    issuer: text,
    symbol: text,
    number: figureField,
    type: z.union([z.string(), z.looseObject({ name: z.string(), code: text })]).nullish(),
    place: text,
    issuedOn: text,
    subject: text,
    value: z.union([z.string(), z.number()]).nullish(),
    end: text,
    code: text,
    date: text,
    criterion: z.looseObject({ number: z.number(), level: text, name: text }).nullish(),
    measure: text,
    max: figureField,
    of: z.union([z.string(), z.number()]).nullish(),
    percent: figureField,
    unit: text,
    amount: figureField,
    name: text,
    position: text,
    capacity: z.array(z.looseObject({ mark: z.string(), of: z.string() })).nullish(),
    agency: text,
    deadline: text,
    line: z.looseObject({ first: z.number(), last: z.number() }).nullish(),
    given: text,
    parentIssuer: text,
    precision: text,
    role: text,
    comparator: text,
    status: text,
    year: figureField,
    object: text,
    label: text,
    stated: text,
    ordinal: figureField,
    body: text,
    note: text,
    task: text,
};
/** Reads a {@link FactsFile} from parsed JSON. */
export const factsFile = z.looseObject({
    facts: z.array(z.looseObject({
        kind: z.string(),
        ...compared,
        optional: z.boolean().optional(),
        alt: z.array(z.looseObject(compared)).optional(),
    })),
});
function typeName({ type }) {
    return folded(typeof type === "string" ? type : type?.name);
}
/** The parts of a header that are each right or wrong by themselves. */
function headerKeys(fact) {
    const parts = [
        ["issuer", folded(fact.issuer)],
        ["symbol", folded(fact.symbol)],
        ["number", figure(fact.number)],
        ["type", typeName(fact)],
        ["place", folded(fact.place)],
        ["issuedOn", fact.issuedOn ?? ""],
        ["subject", folded(fact.subject)],
    ];
    return parts.flatMap(([name, value]) => (value === "" ? [] : [`header.${name}|${value}`]));
}
function referenceKey(fact) {
    return !fact.code ? typeName(fact) : `${folded(fact.code)}|${fact.date ?? ""}`;
}
function targetKey({ criterion, measure, value, max, of, percent, unit }) {
    return [criterion?.number ?? "", measure, ...[value, max, of, percent].map(figure), folded(unit)].join("|");
}
function signatoryKeys({ name, position, capacity }) {
    const steps = (capacity ?? []).map(({ mark, of }) => `${folded(mark)}>${folded(of)}`).join("|");
    return [`signatory.name|${folded(name)}`, `signatory.position|${folded(position)}`, `signatory.capacity|${steps}`];
}
const KEYS = {
    header: headerKeys,
    date: (fact) => [`date|${fact.value}|${fact.end ?? ""}`],
    reference: (fact) => [`reference|${referenceKey(fact)}`],
    target: (fact) => [`target|${targetKey(fact)}`],
    money: (fact) => [`money|${figure(fact.amount)}|${figure(fact.percent)}`],
    signatory: signatoryKeys,
    recipient: (fact) => [`recipient|${folded(fact.name)}`],
    assignment: (fact) => [`assignment|${folded(fact.agency)}|${fact.deadline ?? ""}`],
};
/** What a fact is matched by: one key, or one for each part of a header or signatory. Begins with the kind. */
export function factKeys(fact) {
    return KEYS[fact.kind]?.(fact) ?? [`${fact.kind}|${folded(fact.text)}`];
}
/** The kind that a key belongs to. */
export function kindOfKey(key) {
    return /^[^|.]*/.exec(key)?.[0] ?? "";
}
