import { WordLineCounter } from "./line-counter.js";
import { MIN_LINES, publicCount } from "./list-file.js";
/** A code's number and, where it has one, its year; then parts of letters, perhaps with a number at the end. */
const CODE = /(?<![\p{L}\d/-])\d+\p{Ll}?(?:\/\d{4})?[/-](\p{Lu}[\p{L}\d&]*(?:[/-]\p{Lu}[\p{L}\d&]*)*)/gu;
const PART = /^[A-ZĐƯƠ][A-ZĐƯƠ&]*\d{0,2}$/u;
/** The terms of the National Assembly and of its committee number their acts: QH13, UBTVQH14. */
const NUMBERED_AGENCY = /^(?:QH|UBTVQH|HĐNN)\d{1,2}$/u;
/** These are issued together: every part after the type is an agency. */
const JOINT_TYPES = new Set(["TTLT", "NQLT", "TTLB"]);
/** The parts of a document's code that are known by rule. */
export class CodeGrammar {
    #known;
    constructor(rows) {
        const known = new Map();
        for (const [kind, part] of rows) {
            if (!isPartKind(kind))
                throw new Error(`code-parts: no such kind: ${kind}`);
            known.set(part, (known.get(part) ?? new Set()).add(kind));
        }
        this.#known = known;
    }
    /** "QĐ-UBND" is type, agency; "UBND-VX" agency, unit; nothing for what is no document's code. */
    read(code) {
        const parts = code.split(/[/-]/u);
        if (!parts.every((part) => this.#isPart(part)))
            return [];
        const [first = "", ...rest] = parts;
        if (NUMBERED_AGENCY.test(first) && rest.length === 0)
            return [{ kind: "agency", part: first }];
        if (this.#is("type", first) && rest.length > 0)
            return [{ kind: "type", part: first }, ...this.#afterType(first, rest)];
        if (!this.#is("agency", first))
            return [];
        return [{ kind: "agency", part: first }, ...rest.map((part) => ({ kind: "unit", part }))];
    }
    #afterType(type, rest) {
        const joint = JOINT_TYPES.has(type);
        return rest.map((part, i) => ({ kind: joint || i === 0 ? "agency" : "unit", part }));
    }
    #is(kind, part) {
        return this.#known.get(part)?.has(kind) ?? false;
    }
    #isPart(part) {
        return PART.test(part) || this.#known.has(part);
    }
}
function isPartKind(kind) {
    return kind === "type" || kind === "agency" || kind === "unit";
}
/** Counts the parts of all codes of documents, and which agency issues which type. */
export class CodeCounter {
    #parts = new WordLineCounter();
    #pairs = new WordLineCounter();
    #grammar;
    #byRule;
    #rejected;
    /** @param rejected parts that are slips of printing, in the first column. */
    constructor(byRule, rejected) {
        this.#byRule = byRule;
        this.#rejected = new Set(rejected.map(([part]) => part));
        this.#grammar = new CodeGrammar(byRule);
    }
    addLine(line) {
        const parts = [];
        const pairs = [];
        for (const [, code = ""] of line.matchAll(CODE)) {
            const read = this.#grammar.read(code);
            if (read.some(({ part }) => this.#rejected.has(part)))
                continue;
            parts.push(...read.map(({ kind, part }) => `${kind}\t${part}`));
            const [type, agency] = read;
            if (type?.kind === "type" && agency?.kind === "agency")
                pairs.push(`${type.part}\t${agency.part}`);
        }
        this.#parts.addLine(parts);
        this.#pairs.addLine(pairs);
    }
    /** Kind, part, lines. */
    partRows() {
        const keys = new Set(this.#byRule.map(([kind, part]) => `${kind}\t${part}`));
        for (const [key, lines] of this.#parts.entries())
            if (lines >= MIN_LINES)
                keys.add(key);
        return [...keys].map((key) => {
            const [kind = "", part = ""] = key.split("\t");
            return [kind, part, publicCount(this.#parts.count(key))];
        });
    }
    /** Type, agency, lines. */
    pairRows() {
        return this.#pairs
            .entries()
            .filter(([, lines]) => lines >= MIN_LINES)
            .map(([key, lines]) => {
            const [type = "", agency = ""] = key.split("\t");
            return [type, agency, lines];
        });
    }
}
