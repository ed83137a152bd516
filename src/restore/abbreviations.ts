import { stripMarks } from "../syllable/fold.js";

const JOINED = "&";

/** The abbreviations that the model and its lists have, and the user's. */
export class Abbreviations {
  readonly #forms: ReadonlySet<string>;
  /** Forms with marks, by what is left without them. */
  readonly #marked: ReadonlyMap<string, readonly string[]>;

  constructor(forms: Iterable<string>) {
    this.#forms = new Set(forms);
    const marked = new Map<string, string[]>();
    for (const form of this.#forms) {
      const bare = stripMarks(form);
      if (bare !== form) marked.set(bare, [...(marked.get(bare) ?? []), form]);
    }
    this.#marked = marked;
  }

  has(form: string): boolean {
    return this.#forms.has(form);
  }

  /** Whether only with its marks the core is a known abbreviation: "DVT" of "ĐVT", but not "HD". */
  lacksMarks(core: string): boolean {
    return this.#marked.has(core) && !this.#forms.has(core);
  }

  /** The one known abbreviation with "&" that the core is without its marks: "GD&DT". No letter stands for that sign. */
  joined(core: string): string | undefined {
    if (!core.includes(JOINED)) return undefined;
    const known = this.#marked.get(stripMarks(core)) ?? [];
    return this.#forms.has(core) || known.length !== 1 ? undefined : known[0];
  }
}
