import { type PDFContext, PDFDict, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { cutContent } from "./cut-content.js";
import type { HiddenText } from "./hidden-text.js";
import type { ReadPage } from "./page-reader.js";
import { PAGE } from "./page-state.js";

const NOTHING: ReadonlySet<number> = new Set();
/** They tell how the bytes of a stream were packed, which are packed anew. */
const PACKING: ReadonlySet<string> = new Set([
  "/Filter",
  "/DecodeParms",
  "/Length",
  "/DL",
  "/F",
  "/FFilter",
  "/FDecodeParms",
]);

/** A dictionary of its own, so that pages that share the old one keep it. */
export function copyOf(dict: PDFDict): PDFDict {
  const copy = dict.context.obj({});
  for (const [key, value] of dict.entries()) copy.set(key, value);
  return copy;
}

/** A dictionary's entry as a copy of its own, an empty one where there is none. */
export function ownEntry(dict: PDFDict, key: string): PDFDict {
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
  readonly #context: PDFContext;
  readonly #page: ReadPage;
  readonly #hidden: HiddenText;
  readonly #forms = new Map<string, PDFRef | undefined>();

  constructor(context: PDFContext, page: ReadPage, hidden: HiddenText) {
    this.#context = context;
    this.#page = page;
    this.#hidden = hidden;
  }

  /** The page's own operators, undefined where they stay as they are. */
  content(): Uint8Array | undefined {
    return this.#cut(PAGE);
  }

  #cut(key: string): Uint8Array | undefined {
    const cuts = this.#hidden.cuts.get(key) ?? NOTHING;
    const { bytes, operations } = this.#page.streams.get(key)!;
    return cuts.size === 0 ? undefined : cutContent(bytes, operations, cuts);
  }

  /** A copy of the resources with changed forms and without fonts that only hidden text had; undefined where all stays. */
  resources(old: PDFDict): PDFDict | undefined {
    const forms = [...(this.#page.names.get(old) ?? [])].flatMap(([name, key]) => {
      const form = this.#form(key);
      return form ? [[name, form] as const] : [];
    });
    const fonts = this.#idleFonts(old);
    if (forms.length === 0 && fonts.length === 0) return undefined;
    const copy = copyOf(old);
    const objects = forms.length > 0 ? ownEntry(copy, "XObject") : undefined;
    for (const [name, form] of forms) objects?.set(PDFName.of(name), form);
    const entries = fonts.length > 0 ? ownEntry(copy, "Font") : undefined;
    for (const name of fonts) entries?.delete(PDFName.of(name));
    return copy;
  }

  #idleFonts(resources: PDFDict): string[] {
    return [...(this.#page.fonts.get(resources) ?? [])].flatMap(([name, places]) =>
      places.every(({ stream, operation }) => this.#hidden.cuts.get(stream)?.has(operation)) ? [name] : [],
    );
  }

  #form(key: string): PDFRef | undefined {
    if (!this.#forms.has(key)) this.#forms.set(key, this.#editForm(key));
    return this.#forms.get(key);
  }

  #editForm(key: string): PDFRef | undefined {
    const { bytes, resources, form } = this.#page.streams.get(key)!;
    const content = this.#cut(key);
    const ownResources = resources && this.resources(resources);
    if (form === undefined || (content === undefined && ownResources === undefined)) return undefined;
    const stream = this.#context.flateStream(content ?? bytes);
    for (const [name, value] of form.stream.dict.entries()) {
      if (!PACKING.has(name.asString())) stream.dict.set(name, value);
    }
    if (ownResources) stream.dict.set(PDFName.of("Resources"), ownResources);
    return this.#context.register(stream);
  }
}
