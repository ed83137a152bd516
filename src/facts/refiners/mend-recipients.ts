import { officeAbbreviations, words } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import type { RecipientFact } from "../fact.js";
import { keptLetters } from "../kept-letters.js";
import { archiveMended, lettersMended } from "../office-letters.js";
import { markless } from "../plain.js";
import { refineKind } from "./by-paragraph.js";

const known = new Set([...officeAbbreviations, ...words("office-letters")]);
/** An engine reads "Đ" as "D"; in a longer group as "B" too, which no other group has there. */
const byLetters = new Map(
  officeAbbreviations.flatMap((written) =>
    [markless(written), ...(written.length > 3 ? [written.replace(/Đ/gu, "B")] : [])].map((read) => [read, written]),
  ),
);
/** "LĐVP" is "LVP" where an engine drops letters that it lacks; shorter remnants may be anything. */
const withoutD = new Map(
  officeAbbreviations
    .map((written) => [written.replace(/Đ/gu, ""), written] as const)
    .filter(([rest]) => rest.length > 2 && !known.has(rest)),
);
const knownDropped = new Set([...known, ...withoutD.keys()]);
/** Letters that stand for words, the only ones of a recipient that a sentence's words cannot mend. */
const LETTERS = /(?<![\p{L}\d])\p{Lu}{2,9}(?![\p{L}\d&])/gu;

/** What stands in lists of recipients and is read with another mark; each row with what may stand before it. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/^S[ốôoơỏ](?= \p{L})/u, "Sở"],
  [/^S\S?(?= (?:GD&ĐT|KH&ĐT|TN&MT|TT&TT)(?!\p{L}))/u, "Sở"],
  [/(?<=(?:thuộc|tử|đốc|tra) )S[\p{L}\d]$/u, "Sở"],
  [/^UBM[TPF]{1,4}A?[OQ](?!\p{L})/u, "UBMTTQ"],
  [/(?<=^(?:các|Các) )[Ss][ốôoơỏ](?=[ :,])/u, "Sở"],
  [/(?<=^|[ ,])[Dd](?=\/c )/gu, "Đ"],
  [/(?<=(?:HĐND|UBND|PT-TH|thuộc|ủy) )(?:t[iìíĩ]nh)(?=$|[ ,;])/gu, "tỉnh"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:huy[eêẹ]n)(?=$|[ ,;])/gu, "huyện"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:qu[aâ]n)(?=$|[ ,;])/gu, "quận"],
  [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:x[aàáâ]?)(?=$|[ ,;])/gu, "xã"],
  // what stands before "HĐND" and a dot is its standing body
  [/^T[PIFY]\.(?= HĐND)/u, "TT."],
  [/^C[TPIL]? ?v\p{L}{1,3} ?c\p{L}{1,2} (?=PCT)/u, "CT và các "],
  [/^Bao(?=,? (?:tỉnh|Đài))/u, "Báo"],
  [/(?<=Giám )c\p{L}{0,2}(?= [Ss]ở)/u, "đốc"],
  [/(?<=Phó Chủ )\p{L}{2,4}(?= UBND)/u, "tịch"],
  [/^Trung (?!ương|đoàn|học|đội|tá|tướng|úy)\p{L}{1,4}(?= \p{Lu})/u, "Trung tâm"],
  [/Ph[uúụư]c v[iụuị](?= hành chính)/u, "Phục vụ"],
  [/^Tr\p{L}{1,4}(?= các (?:thôn|ấp|phòng|bản|khối|khu))/u, "Trưởng"],
  [/(?<=(?:^|, ))Phong(?= \p{Lu})/u, "Phòng"],
  [/(?<!\p{L})P[EFI]-TH(?!\p{L})/u, "PT-TH"],
  // an office of "Truyền thông" is common, one of tradition is none
  [/(?<=(?:Văn hóa|Thông tin|Thể thao)(?: -| và|,) Truyền )thống(?!\p{L})/gu, "thông"],
];

/** An abbreviation with its "Đ", which engines read as "D" or, some of them, not at all. */
function withLetters(name: string, drops: boolean): string {
  return name.replace(LETTERS, (word) => {
    if (/Đ/u.test(word)) return word;
    return byLetters.get(word) ?? (drops ? withoutD.get(word) : undefined) ?? word;
  });
}

function mended(name: string, drops: boolean): string {
  let text = withLetters(name, drops);
  for (const [finder, right] of MISREAD) text = text.replace(finder, right);
  return text;
}

/** "Lâu: VT", "Liu VP": nothing else begins so. */
const KEPT_MISREAD = /^[LE]\p{Ll}{1,3} ?:? {1,2}(?=(?:V[TP]|NT)(?!\p{L}))/u;
/** What stands after "các phòng:". */
const OFFICES = /(?<=(?:^|[ (])(?:các )?phòng(?: \p{L}+){0,2}: ?)\p{Lu}.*$/u;

/** The letters of the archive and of offices, each one of the few that are in use. */
function withOffices({ name, ...rest }: Draft<RecipientFact>): Draft<RecipientFact> {
  const list = rest.note === undefined ? name.replace(KEPT_MISREAD, "") : name;
  if (list !== name || rest.note === "Lưu") return { ...rest, note: "Lưu", name: archiveMended(list, known) };
  return { ...rest, name: name.replace(OFFICES, (letters) => lettersMended(letters, known)) };
}

/** Mends the abbreviations of a list of recipients in a text that was garbled: "GD, các PGD" is "GĐ, các PGĐ". */
export function mendRecipients({ reading, found }: Search): readonly Draft[] {
  const { document } = reading;
  if (document.class === "clean") return found;
  const drops = document.class === "marks-dropped";
  return refineKind(found, "recipient", (recipient) =>
    withOffices({
      ...recipient,
      name: mended(keptLetters(document, recipient, drops ? knownDropped : known), drops),
    }),
  );
}
