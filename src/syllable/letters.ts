/** What is put on a base letter to make another letter of the alphabet: ă, â ê ô, ơ ư, đ. */
export type Quality = "none" | "breve" | "circumflex" | "horn" | "stroke";

/** The six tones by the shape of their mark: ngang, huyền, sắc, hỏi, ngã, nặng. */
export type Tone = "level" | "grave" | "acute" | "hook" | "tilde" | "dot";

/** The six tones in the order of the alphabet's books. */
export const TONES: readonly Tone[] = ["level", "grave", "acute", "hook", "tilde", "dot"];

/** One letter taken apart. `base` is an unmarked Latin letter and keeps the case. */
export interface LetterParts {
  readonly base: string;
  readonly quality: Quality;
  /** `level` where it bears none. */
  readonly tone: Tone;
}

const COMBINING: Readonly<Record<Quality | Tone, string>> = {
  none: "",
  level: "",
  breve: "\u0306",
  circumflex: "\u0302",
  horn: "\u031b",
  stroke: "",
  grave: "\u0300",
  acute: "\u0301",
  hook: "\u0309",
  tilde: "\u0303",
  dot: "\u0323",
};

/** Which qualities a vowel can bear; every vowel bears every tone. */
const VOWEL_QUALITIES: readonly (readonly [base: string, qualities: readonly Quality[]])[] = [
  ["a", ["none", "breve", "circumflex"]],
  ["e", ["none", "circumflex"]],
  ["i", ["none"]],
  ["o", ["none", "circumflex", "horn"]],
  ["u", ["none", "horn"]],
  ["y", ["none"]],
];

function spell({ base, quality, tone }: LetterParts): string {
  if (quality === "stroke") return base === "D" ? "Đ" : "đ";
  return (base + COMBINING[quality] + COMBINING[tone]).normalize("NFC");
}

function* alphabet(): Generator<LetterParts> {
  for (const base of "abcdefghijklmnopqrstuvwxyz") {
    const qualities = VOWEL_QUALITIES.find(([vowel]) => vowel === base)?.[1];
    if (qualities === undefined) yield { base, quality: "none", tone: "level" };
    for (const quality of qualities ?? []) for (const tone of TONES) yield { base, quality, tone };
  }
  yield { base: "d", quality: "stroke", tone: "level" };
}

const PARTS = new Map<string, LetterParts>();
for (const parts of alphabet()) {
  const upper = { ...parts, base: parts.base.toUpperCase() };
  PARTS.set(spell(parts), parts);
  PARTS.set(spell(upper), upper);
}

/** Marked letters that western European languages share: `à â é ô …`. All other marked letters of the alphabet say "Vietnamese". */
const SHARED_WITH_LATIN_1: ReadonlySet<string> = new Set("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ");

/** The parts of one letter (NFC, either case); undefined for what is neither a Vietnamese letter nor a Latin one without marks. */
export function decomposeLetter(letter: string): LetterParts | undefined {
  return PARTS.get(letter);
}

/** The letter of these parts in NFC; undefined where the alphabet has no such letter (`e` with a breve, `t` with a tone). */
export function composeLetter(parts: LetterParts): string | undefined {
  const letter = spell(parts);
  const known = PARTS.get(letter);
  return known?.base === parts.base && known.quality === parts.quality && known.tone === parts.tone
    ? letter
    : undefined;
}

/** The tone of a letter; "level" for one that bears none. */
export function toneOf(letter: string): Tone {
  return PARTS.get(letter)?.tone ?? "level";
}

/** The same letter with another tone; unchanged where it cannot bear one. */
export function withTone(letter: string, tone: Tone): string {
  const parts = PARTS.get(letter);
  return (parts && composeLetter({ ...parts, tone })) ?? letter;
}

/** Whether this is a letter of the Vietnamese alphabet that bears a quality mark, a stroke or a tone. */
export function isMarked(letter: string): boolean {
  const parts = PARTS.get(letter);
  return parts !== undefined && (parts.quality !== "none" || parts.tone !== "level");
}

/** Whether this marked letter speaks for Vietnamese and against French, German, Spanish and the like: `ă đ ơ ư ạ ế`, not `é`. */
export function isOnlyVietnamese(letter: string): boolean {
  return isMarked(letter) && !SHARED_WITH_LATIN_1.has(letter);
}

/** Whether this is one of the vowels `a e i o u y`, marked or not. */
export function isVowel(letter: string): boolean {
  const base = PARTS.get(letter)?.base.toLowerCase();
  return base !== undefined && VOWEL_QUALITIES.some(([vowel]) => vowel === base);
}

/** Every letter of the Vietnamese alphabet that bears a mark, both cases, NFC. */
export const MARKED_LETTERS: readonly string[] = [...PARTS.keys()].filter(isMarked);
