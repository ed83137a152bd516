import { stripMarks } from "./fold.js";
import { decomposeLetter, isVowel, TONES, type Tone, withTone } from "./letters.js";

/** One syllable taken apart, in lower case; `rhyme` bears quality marks but no tone. */
export interface Syllable {
  /** The consonants it begins with, `qu` and `gi` among them; empty where it begins with a vowel. */
  readonly onset: string;
  readonly rhyme: string;
  readonly tone: Tone;
}

/** Rhymes by what they begin with, because that decides which onsets can stand before them. */
const RHYMES: readonly (readonly [kind: RhymeKind, rhymes: string])[] = [
  ["front", "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu"],
  ["front", "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"],
  ["back", "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"],
  ["back", "o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"],
  ["back", "u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt"],
  ["back", "ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"],
  ["glide", "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeng oeo oet"],
  ["glide", "uân uâng uât uây uê uêch uên uênh uêt uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu"],
  ["y", "y"],
  ["yê", "yêm yên yêng yêt yêu"],
];

type RhymeKind = "front" | "back" | "glide" | "y" | "yê";

/** Onsets with the kinds of rhyme that they stand before; an onset may have several rows. */
const ONSETS: readonly (readonly [onsets: string, kinds: readonly RhymeKind[]])[] = [
  ["ch d đ kh l n nh r s t th tr x", ["front", "back", "glide"]],
  ["h", ["front", "back", "glide"]],
  // Lips and rounded glides do not meet; the few loans are in LOANS.
  ["b m p ph v", ["front", "back"]],
  ["c g ng", ["back"]],
  ["ng", ["glide"]],
  ["k gh ngh", ["front"]],
  ["gi", ["back"]],
  ["d h k l m n s t th v", ["y"]],
];

/** No consonant before the rhyme: `iê` is spelled `yê` there. */
const BARE_RHYME = /^(?!iê).+/u;

/** What follows `qu`, whose u is the glide itself. */
const QU_RHYMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây " +
  "e en eo et ê ên êch ênh êt êu i in it ơ ơi ơn ơt ôc y ych yên yêt yn ynh yp yt";

/** What follows a `gi` of which the i is shared: gì, gìn, giếng; and e, ê. */
const SHARED_I_RHYMES = "i im in iêc iêm iên iêng iêt iêu";

/** Spelled against the rules, and written every day: names of places and settled loans. */
const LOANS: readonly (readonly [onset: string, rhyme: string])[] = [
  ["k", "an"], // Bắc Kạn
  ["k", "ông"], // Hồng Kông, Mê Kông
  ["b", "uyt"], // xe buýt
  ["b", "oa"], // tiền boa
  ["ph", "uy"], // thùng phuy
  ["v", "oan"], // vải voan
  ["g", "oong"], // xe goòng
  ["g", "oa"], // góa bụa
  ["g", "a"], // nhà ga
];

/** Syllables that end in a stop bear the acute or the dot only. */
const STOP_FINAL = /(?:c|ch|p|t)$/u;
const STOP_TONES: readonly Tone[] = ["acute", "dot"];

/** The tones that a rhyme can bear. */
export function tonesOf(rhyme: string): readonly Tone[] {
  return STOP_FINAL.test(rhyme) ? STOP_TONES : TONES;
}

/** Letter counts, from the rhyme's start, at which the tone may stand: one place, or two where the old and new styles differ. */
function tonePlaces(rhyme: string): readonly number[] {
  const vowels = [...rhyme].filter(isVowel);
  const marked = vowels.findLastIndex((vowel) => decomposeLetter(vowel)?.quality !== "none");
  if (marked >= 0) return [marked];
  if (rhyme === "oa" || rhyme === "oe" || rhyme === "uy") return [0, 1];
  return [/^(?:oa|oe|oo|uy)/u.test(rhyme) ? 1 : 0];
}

function toned(rhyme: string, tone: Tone): string[] {
  if (tone === "level") return [rhyme];
  return tonePlaces(rhyme).map((place) =>
    [...rhyme].map((letter, index) => (index === place ? withTone(letter, tone) : letter)).join(""),
  );
}

/** Onset to the rhymes that it can stand before. */
const RHYMES_AFTER = new Map<string, Set<string>>();

function permit(onset: string, rhymes: Iterable<string>): void {
  const known = RHYMES_AFTER.get(onset) ?? new Set();
  for (const rhyme of rhymes) known.add(rhyme);
  RHYMES_AFTER.set(onset, known);
}

for (const [onsets, kinds] of ONSETS) {
  const rhymes = RHYMES.filter(([kind]) => kinds.includes(kind)).flatMap(([, list]) => list.split(" "));
  for (const onset of onsets.split(" ")) permit(onset, rhymes);
}
permit(
  "",
  RHYMES.flatMap(([, list]) => list.split(" ")).filter((rhyme) => BARE_RHYME.test(rhyme)),
);
permit("qu", QU_RHYMES.split(" "));
permit("g", SHARED_I_RHYMES.split(" "));
permit("gi", "e em en eo ep et ê êm ên ênh êp êt êu".split(" "));
for (const [onset, rhyme] of LOANS) permit(onset, [rhyme]);

/** Spelled rhyme, tone included, to its parts. */
const SPELLED_RHYMES = new Map<string, { readonly rhyme: string; readonly tone: Tone }>();
// Each once, however many onsets it has: the table is made when the program starts.
for (const rhyme of new Set([...RHYMES_AFTER.values()].flatMap((rhymes) => [...rhymes]))) {
  for (const tone of tonesOf(rhyme)) for (const form of toned(rhyme, tone)) SPELLED_RHYMES.set(form, { rhyme, tone });
}

const LONGEST_ONSET = 3;

/** The parts of one syllable in any case; undefined for what Vietnamese spelling does not allow. */
export function parseSyllable(text: string): Syllable | undefined {
  const word = text.normalize("NFC").toLowerCase();
  for (let length = Math.min(LONGEST_ONSET, word.length); length >= 0; length--) {
    const onset = word.slice(0, length);
    const spelled = SPELLED_RHYMES.get(word.slice(length));
    if (spelled && RHYMES_AFTER.get(onset)?.has(spelled.rhyme)) return { onset, ...spelled };
  }
  return undefined;
}

/** Whether Vietnamese spelling allows this syllable, in any case and either tone style; it need not be in use. */
export function isSyllable(text: string): boolean {
  return parseSyllable(text) !== undefined;
}

let skeletons: ReadonlySet<string> | undefined;

function buildSkeletons(): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [onset, rhymes] of RHYMES_AFTER) for (const rhyme of rhymes) all.add(stripMarks(onset + rhyme));
  return all;
}

/** Whether some syllable looks like this without its marks: `quyet`, `dinh`. For words without marks, in any case. */
export function isSkeleton(text: string): boolean {
  skeletons ??= buildSkeletons();
  return skeletons.has(text.toLowerCase());
}
