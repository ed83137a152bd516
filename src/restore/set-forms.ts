/** Marks before the title of who signs (Decree 30/2020/NĐ-CP, appendix I), with their full stop. */
const SIGNING_MARKS = new Set(["TM", "KT", "TL", "TUQ", "Q"]);

/** Abbreviations with a stroke, as official letters write them: "for report", "regarding", "for coordination". */
const STROKE_FORMS = ["b/c", "p/h", "ph/h", "t/h", "k/t", "đ/c", "V/v", "v/v", "T/M", "K/T", "T/L"] as const;

/** What a stroke is read as between two letters, and the letters behind it; the form must be as long as what was read. */
const STROKE = "/jil1I|!";
const ALIKE: Readonly<Record<string, string>> = {
  c: "ceo€©¢",
  h: "hnb",
  v: "vy",
  t: "tf",
};

/** "b1)": a point that was put between others when a law was changed. */
const ADDED_POINT = /^[a-eghik-vxyđ]\d$/u;

/** A core with the signs beside it. */
export interface SignedCore {
  readonly core: string;
  readonly lead: string;
  readonly tail: string;
}

/**
 * The form of a core that is always printed so and that no garble makes by chance: "KT." before a title, "(b/c)" behind a
 * recipient. Between brackets also where it was misread ("(bje)"), and "V/v", which no word looks like.
 */
export function setFormOf({ core, lead, tail }: SignedCore): string | undefined {
  if (STROKE_FORMS.some((form) => form === core)) return core;
  if (SIGNING_MARKS.has(core) && tail.startsWith(".")) return core;
  if (ADDED_POINT.test(core) && lead === "" && tail.startsWith(")")) return core;
  const bracketed = lead.endsWith("(") && tail.startsWith(")");
  return STROKE_FORMS.find((form) => (form === "V/v" || (bracketed && !/\p{Lu}/u.test(form))) && looksLike(core, form));
}

/** "để" as engines leave it, before what a recipient is to do. */
const SO_AS_TO = /^[dđ][eéèêëẻếềểðd€&]$/iu;
const TWO_LETTERS = /^(.)[/jil1I|!y]?([a-z€])i?$/u;

/** What the two letters of "b/c", "t/h", "p/h", "đ/c" are read as. */
const FIRST: Readonly<Record<string, string>> = { b: "b", p: "p", đ: "đ", d: "đ", t: "t", v: "t", u: "t", f: "t" };
const SECOND: Readonly<Record<string, string>> = { h: "h", n: "h", c: "c", e: "c", o: "c", a: "c", "€": "c" };

/**
 * What a recipient is to do with the document, "(để b/c)", "(để t/h)": no word stands there, so of the two letters it is
 * enough what they look like.
 */
export function purposeForm(before: SignedCore | undefined, { core, lead, tail }: SignedCore): string | undefined {
  if (before === undefined || !before.lead.endsWith("(") || before.tail !== "" || !SO_AS_TO.test(before.core))
    return undefined;
  if (lead !== "" || !tail.startsWith(")")) return undefined;
  const [, first = "", second = ""] = TWO_LETTERS.exec(core) ?? [];
  const form = `${FIRST[first.toLowerCase()]}/${SECOND[second]}`;
  return STROKE_FORMS.find((known) => known === form);
}

function looksLike(core: string, form: string): boolean {
  if (core.length !== form.length) return false;
  return [...form].every((letter, i) => {
    const read = core[i]!;
    if (letter === "/") return STROKE.includes(read);
    return read === letter || (i > 0 && (ALIKE[letter] ?? letter).includes(read)) || (letter === "đ" && read === "d");
  });
}
