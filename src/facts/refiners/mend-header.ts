import { provinces } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import type { HeaderFact } from "../fact.js";
import { optional } from "../optional.js";
import { placeOf } from "../place.js";
import { markless, oneLine } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

/** What stands before the name of a place in an issuer's name, by its letters. */
const LEVELS: ReadonlyMap<string, string> = new Map(
  ["tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường"].map((level) => [markless(level), level]),
);
const OF_PLACE = /^(.{2,60}?) (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong) (.{2,40})$/iu;
const PARTY = /^(tinh uy|thanh uy|huyen uy|thi uy|quan uy) (.{2,40})$/iu;
const hasMarks = (text: string): boolean => text !== markless(text);
/** Marks of any language: an engine set for another writes "Hä Nam". */
const bare = (text: string): string => markless(text.normalize("NFD").replace(/\p{M}/gu, ""));
const lettersOf = (text: string): string => bare(text).toLowerCase();

/** Whether two names have the same letters but for one, which may be misread. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a.length === b.length && Array.from(a).filter((letter, at) => letter !== b[at]).length <= 1;
}

/** The place that an issuer's name ends with, and what stands before it. */
function placeIn(issuer: string): { readonly head: string; readonly name: string } | undefined {
  const letters = markless(issuer);
  const found = OF_PLACE.exec(letters) ?? PARTY.exec(letters);
  const name = found?.at(-1);
  return name === undefined
    ? undefined
    : { head: issuer.slice(0, issuer.length - name.length), name: issuer.slice(issuer.length - name.length) };
}

/** The issuer with the place's name as the date's line has it, where the capitals of the letterhead lost their marks. */
function issuerMended(issuer: string, place: string): string {
  const found = OF_PLACE.exec(markless(issuer));
  const [, head = "", level = "", name = ""] = found ?? [];
  const printed = issuer.slice(issuer.length - name.length);
  if (!found || !isSame(printed, place) || hasMarks(printed) || !hasMarks(place)) return issuer;
  return oneLine(`${issuer.slice(0, head.length)} ${LEVELS.get(level.toLowerCase()) ?? level} ${place}`);
}

const provincesByLetters = new Map(provinces.map(({ name }) => [lettersOf(name), name]));
/** The words before ", ngày" as an engine read them. */
const PLACE_AS_READ = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){0,3}) ?[,.;] {0,3}ng\S{1,4} ?\d/u;

/**
 * The place by the letters that an engine read: restoration knows "Hà Giang" better than "Hậu Giang", but of "Hau Giang"
 * the letters tell. A province is known by them; another place has to stand in the issuer's name too.
 */
function placeByLetters(header: Draft<HeaderFact>, read: string): string | undefined {
  const letters = lettersOf(PLACE_AS_READ.exec(bare(read))?.[1] ?? "");
  if (header.place === undefined) return undefined;
  const ofIssuer = placeIn(header.issuer ?? "")?.name;
  const province = provincesByLetters.get(lettersOf(ofIssuer ?? ""));
  if (province !== undefined && isSame(province, header.place) && !provincesByLetters.has(lettersOf(header.place))) {
    return province;
  }
  if (letters === "" || letters === lettersOf(header.place)) return header.place;
  const same = ofIssuer !== undefined && isSame(ofIssuer, letters) && hasMarks(ofIssuer) ? ofIssuer : undefined;
  return provincesByLetters.get(letters) ?? same ?? header.place;
}

/** The issuer with the province that the letterhead's own letters name, where restoration made another of it. */
function issuerByLetters(issuer: string, read: string): string {
  const place = placeIn(issuer);
  if (!place || !provincesByLetters.has(lettersOf(place.name))) return issuer;
  const letters = lettersOf(read).replace(/\s+/gu, " ");
  const level = lettersOf(place.head).trimEnd().endsWith("thanh pho") ? "thanh pho" : "tinh";
  if (letters.includes(`${level} ${lettersOf(place.name)}`)) return issuer;
  const named = [...provincesByLetters].find(([name]) => letters.includes(`${level} ${name} `));
  return named ? place.head + named[1] : issuer;
}

/** "quý 11/2023", "quy IV": no year has an eleventh quarter. */
const quartersMended = (subject: string): string =>
  subject
    .replace(/(?<=qu[yý] )1{2,3}(?=\/\d{4})/giu, (ones) => "I".repeat(ones.length))
    .replace(/(?<!\p{L})(q)uy(?= [IV1-4]{1,3}(?:\/| năm))/giu, "$1uý");

/** The letterhead and the line of the date name one place: what one lost of its marks the other has. */
export function mendHeader({ reading, found }: Search): readonly Draft[] {
  const { document } = reading;
  if (document.class === "clean") return found;
  return refineKind(found, "header", (header) => {
    const read = placeOf(document, header.at).sourceText;
    const issuer = header.issuer === undefined ? undefined : issuerByLetters(header.issuer, read);
    const place = placeByLetters({ ...header, ...optional("issuer", issuer) }, read);
    const mended = issuer === undefined || place === undefined ? issuer : issuerMended(issuer, place);
    const subject = header.subject === undefined ? undefined : quartersMended(header.subject);
    return {
      ...header,
      ...optional("issuer", mended),
      ...optional("place", place),
      ...optional("subject", subject),
    };
  });
}
