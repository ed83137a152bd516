import { latin1 } from "./content-lexer.js";
const SHOWS = new Set(["Tj", "TJ", "'", '"']);
/** They set the place of the next string, and nothing that outlives the text object. */
const PLACES = new Set(["Tm", "Td", "T*"]);
const PAINTS = new Set("f F f* S s B B* b b* sh Do BI".split(" "));
function stretches(operations, opens, close) {
    const open = [];
    const found = [];
    for (const [index, { name }] of operations.entries()) {
        if (opens.includes(name))
            open.push(index);
        else if (name === close) {
            const first = open.pop();
            if (first !== undefined)
                found.push({ first, last: index });
        }
    }
    return found;
}
/** Whether text goes from a stretch and nothing else is shown in it. */
function isEmptied(operations, { first, last }, cuts) {
    let gone = 0;
    for (let index = first + 1; index < last; index++) {
        const { name } = operations[index];
        if (SHOWS.has(name) && !cuts.has(index))
            return false;
        if (PAINTS.has(name))
            return false;
        if (SHOWS.has(name))
            gone++;
    }
    return gone > 0;
}
/** The text that marked content claims for itself (14.9.4) goes with the text that it stood for. */
function withoutClaims({ operands }, bytes) {
    const properties = operands[1];
    if (properties?.kind !== "dict" || !properties.entries.some(({ key }) => CLAIMS.has(key)))
        return undefined;
    const kept = properties.entries.filter(({ key }) => !CLAIMS.has(key));
    const text = kept.map(({ start, end }) => latin1(bytes.subarray(start, end))).join(" ");
    return { start: properties.start, end: properties.end, text: `<<${text}>>` };
}
const CLAIMS = new Set(["ActualText", "Alt", "E"]);
/** What is left of an operator whose text goes: what it sets, and where it puts the next string. */
function remainder({ name, operands }, bytes, emptied) {
    const raw = (index) => {
        const operand = operands[index];
        return operand ? latin1(bytes.subarray(operand.start, operand.end)) : "0";
    };
    const line = emptied ? "" : "T*";
    if (name === "'")
        return line;
    return name === '"' ? `${raw(0)} Tw ${raw(1)} Tc ${line}` : "";
}
/** Cuts reach to the next operation, so that no empty lines pile up. */
function endOfCut(operations, index) {
    return operations[index + 1]?.start ?? operations[index].end;
}
function changes(bytes, operations, cuts) {
    const emptied = stretches(operations, ["BT"], "ET").filter((stretch) => isEmptied(operations, stretch, cuts));
    const inEmptied = new Set(emptied.flatMap(({ first, last }) => Array.from({ length: last - first - 1 }, (_, i) => first + 1 + i)));
    const found = [];
    for (const [index, operation] of operations.entries()) {
        const places = PLACES.has(operation.name) && inEmptied.has(index);
        if (!cuts.has(index) && !places)
            continue;
        const text = cuts.has(index) ? remainder(operation, bytes, inEmptied.has(index)) : "";
        found.push({ start: operation.start, end: endOfCut(operations, index), text });
    }
    for (const stretch of stretches(operations, ["BDC", "BMC"], "EMC")) {
        const { first } = stretch;
        const claims = isEmptied(operations, stretch, cuts) ? withoutClaims(operations[first], bytes) : undefined;
        if (claims && operations[first].name === "BDC")
            found.push(claims);
    }
    return found.sort((a, b) => a.start - b.start);
}
const NEW_LINE = 10;
const SPACES = new Set([undefined, 0, 9, 10, 12, 13, 32]);
/**
 * The stream without some of its operators. All others stay byte for byte, but for those that only place text in a text
 * object that shows none any more.
 *
 * @param cuts indexes of operators that show text or set its font
 */
export function cutContent(bytes, operations, cuts) {
    const parts = [];
    let at = 0;
    const add = (part) => {
        const last = parts.at(-1)?.at(-1);
        if (part.length === 0)
            return;
        if (!SPACES.has(last) && !SPACES.has(part[0]))
            parts.push(Uint8Array.of(NEW_LINE));
        parts.push(part);
    };
    for (const { start, end, text } of changes(bytes, operations, cuts)) {
        add(bytes.subarray(at, start));
        add(Buffer.from(text, "latin1"));
        at = end;
    }
    add(bytes.subarray(at));
    return Buffer.concat(parts);
}
/** What must be set right around a stream before anything can follow it. */
export function unbalanced(operations) {
    let [depth, least, inText] = [0, 0, false];
    for (const { name } of operations) {
        if (name === "q")
            depth++;
        else if (name === "Q")
            least = Math.min(least, --depth);
        else if (name === "BT")
            inText = true;
        else if (name === "ET")
            inText = false;
    }
    return { restored: Math.abs(least), saved: depth - least, inText };
}
