import { stripMarks } from "../syllable/fold.js";

const JOINED = "&";
const LONG = 6;

/** The abbreviations that the model and its lists have, and the user's. */
export class Abbreviations {
  readonly #forms: ReadonlySet<string>;
  readonly #long: readonly string[];
  /** Forms with marks, by what is left without them. */
  readonly #marked: ReadonlyMap<string, readonly string[]>;

  constructor(forms: Iterable<string>) {
    this.#forms = new Set(forms);
    this.#long = [...this.#forms].filter(({ length }) => length >= LONG);
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

  /** Whether one letter apart there is a known abbreviation that is too long to look like any other: "UBMTTO". */
  isMisread(core: string): boolean {
    if (core.length < LONG || this.#forms.has(core)) return false;
    return this.#long.some((form) => isOneLetterApart(form, core));
  }

  /** The one known abbreviation with "&" that the core is without its marks: "GD&DT". No letter stands for that sign. */
  joined(core: string): string | undefined {
    if (!core.includes(JOINED)) return undefined;
    const known = this.#marked.get(stripMarks(core)) ?? [];
    return this.#forms.has(core) || known.length !== 1 ? undefined : known[0];
  }
}

/** Whether one letter was added, left out or read as another. */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const longest = Math.max(one.length, other.length);
  const rest = longest - from - 1;
  return from < longest && one.slice(one.length - rest) === other.slice(other.length - rest);
}
