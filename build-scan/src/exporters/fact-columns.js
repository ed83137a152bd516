function fields(...names) {
    // A CellField's value is a Cell, which the compiler does not see through the mapped type.
    return names.map((name) => ({ name, of: (fact) => fact[name] }));
}
/** Several values in one cell. */
function list(values) {
    return values.length === 0 ? undefined : values.join("; ");
}
/** What names the place, before the fields of a kind. */
export const PLACE = [
    { name: "line.first", of: ({ line }) => line.first },
    { name: "line.last", of: ({ line }) => line.last },
    ...fields("text"),
];
/** What tells how sure a fact is and where it comes from, after the fields of a kind. */
export const EVIDENCE = [
    ...fields("given", "confidence"),
    {
        name: "checks",
        of: ({ checks }) => list(checks.map(({ name, ok, detail }) => `${name} ${ok ? "ok" : "failed"}: ${detail}`)),
    },
    ...fields("rule", "sourceText"),
];
/** A kind's own columns, named as in `vanban/report@1`; a dot leads into an inner object. */
export const FIELDS = {
    header: [
        ...fields("issuer", "parentIssuer", "number", "symbol", "code"),
        { name: "type.code", of: ({ type }) => type?.code },
        { name: "type.name", of: ({ type }) => type?.name },
        ...fields("place", "issuedOn", "subject", "secrecy", "urgency"),
    ],
    date: fields("value", "end", "precision", "role"),
    reference: fields("type", "code", "date", "issuer", "subject"),
    target: [
        { name: "criterion.level", of: ({ criterion }) => criterion?.level },
        { name: "criterion.number", of: ({ criterion }) => criterion?.number },
        { name: "criterion.name", of: ({ criterion }) => criterion?.name },
        ...fields("measure", "object"),
        { name: "comparator", of: ({ comparator }) => comparator, own: true },
        ...fields("value", "max", "of", "percent", "unit", "year", "status"),
    ],
    money: fields("amount", "currency", "stated", "role", "label", "percent", "ordinal", "of"),
    signatory: [
        ...fields("name", "position"),
        { name: "capacity", of: ({ capacity }) => list(capacity.map(({ mark, of }) => `${mark} ${of}`)) },
        ...fields("body"),
    ],
    recipient: fields("name", "note"),
    assignment: fields("agency", "task", "deadline"),
};
