import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import { cutContent } from "./cut-content.js";
import { PAGE } from "./page-state.js";
const NOTHING = new Set();
/** They tell how the bytes of a stream were packed, which are packed anew. */
const PACKING = new Set([
    "/Filter",
    "/DecodeParms",
    "/Length",
    "/DL",
    "/F",
    "/FFilter",
    "/FDecodeParms",
]);
/** A dictionary of its own, so that pages that share the old one keep it. */
export function copyOf(dict) {
    const copy = dict.context.obj({});
    for (const [key, value] of dict.entries())
        copy.set(key, value);
    return copy;
}
/** A dictionary's entry as a copy of its own, an empty one where there is none. */
export function ownEntry(dict, key) {
    const entry = dict.lookup(PDFName.of(key));
    const copy = entry instanceof PDFDict ? copyOf(entry) : dict.context.obj({});
    dict.set(PDFName.of(key), copy);
    return copy;
}
/**
 * The streams of one page without their hidden text. Forms are copied where they change, for other pages may show them;
 * a form that shows a changed one changes with it.
 */
export class EditedStreams {
    #context;
    #page;
    #hidden;
    #forms = new Map();
    constructor(context, page, hidden) {
        this.#context = context;
        this.#page = page;
        this.#hidden = hidden;
    }
    /** The page's own operators, undefined where they stay as they are. */
    content() {
        return this.#cut(PAGE);
    }
    #cut(key) {
        const cuts = this.#hidden.cuts.get(key) ?? NOTHING;
        const { bytes, operations } = this.#page.streams.get(key);
        return cuts.size === 0 ? undefined : cutContent(bytes, operations, cuts);
    }
    /** A copy of the resources with changed forms and without fonts that only hidden text had; undefined where all stays. */
    resources(old) {
        const forms = [...(this.#page.names.get(old) ?? [])].flatMap(([name, key]) => {
            const form = this.#form(key);
            return form ? [[name, form]] : [];
        });
        const fonts = this.#idleFonts(old);
        if (forms.length === 0 && fonts.length === 0)
            return undefined;
        const copy = copyOf(old);
        const objects = forms.length > 0 ? ownEntry(copy, "XObject") : undefined;
        for (const [name, form] of forms)
            objects?.set(PDFName.of(name), form);
        const entries = fonts.length > 0 ? ownEntry(copy, "Font") : undefined;
        for (const name of fonts)
            entries?.delete(PDFName.of(name));
        return copy;
    }
    #idleFonts(resources) {
        return [...(this.#page.fonts.get(resources) ?? [])].flatMap(([name, places]) => places.every(({ stream, operation }) => this.#hidden.cuts.get(stream)?.has(operation)) ? [name] : []);
    }
    #form(key) {
        if (!this.#forms.has(key))
            this.#forms.set(key, this.#editForm(key));
        return this.#forms.get(key);
    }
    #editForm(key) {
        const { bytes, resources, form } = this.#page.streams.get(key);
        const content = this.#cut(key);
        const ownResources = resources && this.resources(resources);
        if (form === undefined || (content === undefined && ownResources === undefined))
            return undefined;
        const stream = this.#context.flateStream(content ?? bytes);
        for (const [name, value] of form.stream.dict.entries()) {
            if (!PACKING.has(name.asString()))
                stream.dict.set(name, value);
        }
        if (ownResources)
            stream.dict.set(PDFName.of("Resources"), ownResources);
        return this.#context.register(stream);
    }
}
