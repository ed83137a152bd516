import { VanbanError } from "../../errors.js";
import { optionalPart } from "../optional-part.js";
import { nameOf } from "../read-options.js";
import { feed } from "./feed.js";
import { markupText } from "./markup-text.js";
/** ALTO and PAGE need about ten levels, a table in a table some more. */
const MAX_DEPTH = 100;
/** Elements that are held at a time, those of one page: a newspaper page with every letter told has a fifth of it. */
const MAX_ELEMENTS = 2_000_000;
const localName = (name) => name.slice(name.indexOf(":") + 1);
function withoutPrefixes(attributes) {
    // A name such as "__proto__" in a file must be a name and nothing else.
    const plain = Object.create(null);
    for (const [name, value] of Object.entries(attributes))
        plain[localName(name)] = value;
    return plain;
}
/** Builds those elements that are wanted whole and gives each away when it ends; all else is passed by. */
class Builder {
    #wanted;
    #open = [];
    #fail;
    #depth = 0;
    #held = 0;
    constructor(wanted, fail) {
        this.#wanted = wanted;
        this.#fail = fail;
    }
    open(tag) {
        if (++this.#depth > MAX_DEPTH)
            this.#fail(`has more than ${MAX_DEPTH} elements one in the other`);
        const name = localName(tag.name);
        const parent = this.#open.at(-1);
        if (parent === undefined && !Object.hasOwn(this.#wanted, name))
            return;
        if (++this.#held > MAX_ELEMENTS)
            this.#fail(`has more than ${MAX_ELEMENTS} elements in one page`);
        const element = { name, attributes: withoutPrefixes(tag.attributes), children: [], text: "" };
        parent?.children.push(element);
        this.#open.push(element);
    }
    text(text) {
        const element = this.#open.at(-1);
        if (element !== undefined)
            element.text += text;
    }
    close() {
        this.#depth--;
        const element = this.#open.pop();
        if (element === undefined || this.#open.length > 0)
            return;
        this.#held = 0;
        this.#wanted[element.name]?.(element);
    }
}
/**
 * Reads XML and calls `wanted` by name with each such element, whole, when it ends. A document type is passed by; one that
 * declares entities is refused, as what they stand for could be of any size. Throws a VanbanError `input-damaged` that names
 * the line.
 */
export async function readElements(bytes, wanted, options) {
    const { SaxesParser } = await optionalPart("The reader of XML", "saxes", () => import("saxes"));
    const parser = new SaxesParser();
    const fail = (what) => {
        const place = `${nameOf(options)}, line ${parser.line}`;
        throw new VanbanError("input-damaged", `${place}: ${what}; have the program that made the file write it again.`);
    };
    const builder = new Builder(wanted, fail);
    parser.on("error", ({ message }) => fail(`is no whole XML (${message.replace(/^\d+:\d+: |\.$/gu, "")})`));
    parser.on("doctype", (doctype) => {
        if (doctype.includes("<!ENTITY"))
            fail("declares entities of its own, which are not read");
    });
    parser.on("opentag", (tag) => builder.open(tag));
    parser.on("text", (text) => builder.text(text));
    parser.on("cdata", (text) => builder.text(text));
    parser.on("closetag", () => builder.close());
    await feed(markupText(bytes), (piece) => parser.write(piece), options);
    parser.close();
}
/** The children of a name, in order. */
export function childrenOf({ children }, name) {
    return children.filter((child) => child.name === name);
}
/** An attribute of an element; undefined where it has none of that name. */
export function attributeOf({ attributes }, name) {
    return attributes[name];
}
/** A number as an attribute has it; undefined where it is absent or none. */
export function numberOf(text) {
    const number = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
}
/** A share between 0 and 1; undefined where it is absent or none. */
export function shareOf(text) {
    const number = numberOf(text);
    return number === undefined ? undefined : Math.min(1, Math.max(0, number));
}
