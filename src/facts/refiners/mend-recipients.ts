import { officeAbbreviations } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import { markless } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

const byLetters = new Map(officeAbbreviations.map((written) => [markless(written), written]));
/** Letters that stand for words, the only ones of a recipient that a sentence's words cannot mend. */
const LETTERS = /(?<![\p{L}\d])\p{Lu}{2,9}(?![\p{L}\d])/gu;

/** What stands in lists of recipients and is read with another mark; each row with what may stand before it. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/^S[ốôoơỏ](?= \p{L})/u, "Sở"],
  [/(?<=^(?:các|Các) )[Ss][ốôoơỏ](?=[ :,])/u, "Sở"],
  [/(?<=^|[ ,])[Dd](?=\/c )/gu, "Đ"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:t[iìíĩ]nh)(?=$|[ ,;])/gu, "tỉnh"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:huy[eêẹ]n)(?=$|[ ,;])/gu, "huyện"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:qu[aâ]n)(?=$|[ ,;])/gu, "quận"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:x[aàáâ])(?=$|[ ,;])/gu, "xã"],
];

const withLetters = (name: string): string =>
  name.replace(LETTERS, (word) => (/Đ/u.test(word) ? word : (byLetters.get(word) ?? word)));

function mended(name: string): string {
  let text = withLetters(name);
  for (const [finder, right] of MISREAD) text = text.replace(finder, right);
  return text;
}

/** Mends the abbreviations of a list of recipients in a text that was garbled: "GD, các PGD" is "GĐ, các PGĐ". */
export function mendRecipients({ reading, found }: Search): readonly Draft[] {
  if (reading.document.class === "clean") return found;
  return refineKind(found, "recipient", (recipient) => ({ ...recipient, name: mended(recipient.name) }));
}
