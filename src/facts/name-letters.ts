import type { RestoredDocument, RestoredToken } from "../document/document.js";
import type { Span } from "../text/span.js";
import { type NamePart, nameParts, surnames } from "./dictionary.js";
import { type LetterChannel, letterChannelOf } from "./letter-channel.js";
import { placeOf, tokensIn } from "./place.js";
import { oneLine } from "./plain.js";

/*
 * Names of persons by their letters. Restoration rests on the words around a word, and around a name there are none: it
 * makes of "Diep" the word that sentences have most often. What names are made of, and what the document's engine makes
 * of letters, tell more.
 */

/** A part that the list has without a count: so many persons bear it, since the list was made where it is rare. */
const UNCOUNTED = 3;

/** A syllable that stands in no list of names: only where its letters were read much better than those of any name. */
const UNKNOWN = Math.log(2e-6);

/** What restoration says counts so much of what the letters say: it knows the engine, but expects words of sentences. */
const RESTORED = 0.4;
const LEAST_RESTORED = 0.002;

/** So many letters of a syllable may be lost or added. */
const MOST_LOST = 3;

/** The parts with the logarithm of their share: those of the kind, and those of another kind at a tenth of their number. */
function sharesOf(kind: NamePart["kind"], other?: NamePart["kind"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string, count: number): void => void counts.set(name, (counts.get(name) ?? 0) + count);
  for (const part of nameParts) {
    if (part.kind === kind) add(part.name, Math.max(part.persons, UNCOUNTED));
    if (part.kind === other) add(part.name, part.persons / 10);
  }
  if (kind === "surname") for (const name of surnames) if (!counts.has(name)) add(name, UNCOUNTED);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map(Array.from(counts, ([name, count]) => [name, Math.log((count + 0.1) / total)]));
}

const SURNAMES = sharesOf("surname");
const MIDDLES = sharesOf("middle", "given");
const GIVEN = sharesOf("given", "middle");

/** One word of a name as it was read, and what restoration thinks of it. */
interface Part {
  readonly read: string;
  readonly restored: string;
  readonly readings: ReadonlyMap<string, number>;
}

/** The part that the letters were printed as, of those listed and the one that restoration reads. */
function likeliest({ read, restored, readings }: Part, listed: ReadonlyMap<string, number>, channel: LetterChannel) {
  const unread = (name: string, share: number): number =>
    share + RESTORED * Math.log(Math.max(readings.get(name) ?? 0, LEAST_RESTORED));
  const value = (name: string, share: number): number => unread(name, share) + channel.logOf(name, read);
  let best = restored;
  let most = listed.has(restored) || restored.length < 2 ? Number.NEGATIVE_INFINITY : value(restored, UNKNOWN);
  for (const [name, share] of listed) {
    // The letters take away only: a name that is less likely without them is not looked at.
    if (share < most || Math.abs(name.length - read.length) > MOST_LOST || unread(name, share) <= most) continue;
    const own = value(name, share);
    if (own > most) [best, most] = [name, own];
  }
  return best;
}

const WORD = /\p{L}/u;
const OUTER = /^[^\p{L}]+|[^\p{L}]+$/gu;
const lettersIn = (word: string): string => word.replace(OUTER, "");

const readingsOf = ({ text, confidence, alternatives }: RestoredToken): ReadonlyMap<string, number> =>
  new Map([[lettersIn(text), confidence], ...alternatives.map((other) => [lettersIn(other.text), other.p] as const)]);

/** The last words at the place, as many as the name has; undefined where they were read as more words or fewer. */
function partsOf(document: RestoredDocument, name: string, at: Span<"restored">): Part[] | undefined {
  const words = name.split(" ");
  const all = oneLine(placeOf(document, at).sourceText)
    .split(" ")
    .filter((word) => WORD.test(word));
  const read = all.slice(-words.length);
  const tokens = tokensIn(document, at)
    .filter(({ raw }) => WORD.test(raw))
    .slice(-words.length);
  if (words.length < 2 || read.length !== words.length || tokens.length !== words.length) return undefined;
  return words.map((restored, index) => {
    const token = tokens[index];
    return { restored, read: lettersIn(read[index] ?? ""), readings: token ? readingsOf(token) : new Map() };
  });
}

/** The name at the place with each part as its letters tell; `name` as restored, without titles. */
export function nameByLetters(document: RestoredDocument, name: string, at: Span<"restored">): string {
  const parts = partsOf(document, name, at);
  if (!parts) return name;
  const channel = letterChannelOf(document);
  const listOf = (index: number) => (index === 0 ? SURNAMES : index === parts.length - 1 ? GIVEN : MIDDLES);
  return parts.map((part, index) => likeliest(part, listOf(index), channel)).join(" ");
}
