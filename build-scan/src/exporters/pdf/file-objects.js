import { PDFArray, PDFCatalog, PDFDict, PDFInvalidObject, PDFName, PDFPageLeaf, PDFRef, PDFStream, } from "@cantoo/pdf-lib";
import { VanbanError } from "../../errors.js";
/** Objects nest in each other's dictionaries by a few; arrays in arrays beyond this are an attack on the stack. */
const MAX_NESTING = 500;
function damaged(name, what) {
    return new VanbanError("input-damaged", `${name} ${what}; copy or scan it again, or mend it with qpdf.`);
}
/** The catalogue of a file. Throws a VanbanError `input-damaged`. */
export function catalogOf(context, name) {
    const catalog = context.lookup(context.trailerInfo.Root);
    if (!(catalog instanceof PDFCatalog))
        throw damaged(name, "has no catalogue of its pages");
    return catalog;
}
/** The pages in their order; a tree that leads back to itself ends there. Throws a VanbanError `input-damaged`. */
export function pagesOf(catalog, name) {
    const pages = [];
    const seen = new Set();
    const waiting = [];
    const push = (object) => {
        if (object !== undefined)
            waiting.push(object);
    };
    push(catalog.lookup(PDFName.of("Pages")));
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (node instanceof PDFPageLeaf) {
            if (seen.has(node))
                throw damaged(name, "shows one page object twice");
            pages.push(node);
        }
        else if (node instanceof PDFDict && !seen.has(node)) {
            const kids = node.lookup(PDFName.of("Kids"));
            if (kids instanceof PDFArray)
                for (let i = kids.size() - 1; i >= 0; i--)
                    push(kids.lookup(i));
        }
        seen.add(node);
    }
    return pages;
}
/** Objects that an object names or holds. */
function parts(object) {
    if (object instanceof PDFDict)
        return object.values();
    if (object instanceof PDFStream)
        return object.dict.values();
    return object instanceof PDFArray ? object.asArray() : [];
}
/** All objects that the file's trailer leads to, by reference. */
export function reachable(context) {
    const found = new Map();
    const { Root, Info, ID } = context.trailerInfo;
    const waiting = [Root, Info, ID].flatMap((start) => start ? [[start, 0]] : []);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [object, depth] = next;
        if (!(object instanceof PDFRef)) {
            if (depth < MAX_NESTING)
                for (const part of parts(object))
                    waiting.push([part, depth + 1]);
            continue;
        }
        const target = context.lookup(object);
        if (target === undefined || found.has(object))
            continue;
        found.set(object, target);
        waiting.push([target, 0]);
    }
    return found;
}
/**
 * Takes out what nothing leads to any more: the hidden text that was replaced, and earlier states of the file. Throws a
 * VanbanError `input-damaged` where an object that is needed could not be read.
 */
export function prune(context, name) {
    const needed = reachable(context);
    for (const [ref, object] of context.enumerateIndirectObjects()) {
        if (!needed.has(ref))
            context.delete(ref);
        else if (object instanceof PDFInvalidObject)
            throw damaged(name, `has an object that cannot be read (${ref.tag})`);
    }
}
