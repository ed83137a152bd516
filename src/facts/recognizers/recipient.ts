import type { Draft, Recognizer, Search } from "../draft.js";
import type { RecipientFact } from "../fact.js";
import { afterRecipientsHead, type Footer } from "../footer.js";
import { optional } from "../optional.js";
import type { PageLine } from "../page-lines.js";
import { partOf } from "../page-lines.js";
import { type Paragraph, paragraphOf, placeIn } from "../paragraph.js";
import { oneLine, plain } from "../plain.js";
import { withoutEnd } from "../trim.js";

/** A dash, and what engines make of one. */
const DASH = /^(?:[-*+•~=«»¬]{1,2} ?){1,3}/u;
const NEXT_ITEM = /(?<=[;.]) ?(?=- ?\p{L})|(?<=[;.]) {1,3}(?=- )/gu;
const DONE = /[;.]$/;
const NOTE =
  /^(.*?)[ ]?\(((?:để )?(?:b\/c|p\/h|t\/h|báo cáo|phối hợp|thực hiện|biết|đăng tải|theo dõi|chỉ đạo|giám sát|b\/cáo)[^()]{0,40})\)(?:[^()\p{L}]{0,3}|[^()\p{L}]{1,3}\p{L}{1,2})$/iu;
/** "(đưa tin)", "(thẩm định)": in small letters, what the recipient is to do; not which ones are meant. */
const SMALL_NOTE =
  /^(.*?) ?\( ?((?!theo |có |trừ |gồm |kèm |cũ)\p{Ll}[\p{Ll}/]*(?: [\p{Ll}/]+){0,5}) ?[)}\]]?(?:[^()\p{L}]{0,3}|[^()\p{L}]{1,3}\p{L}{1,2})$/u;
/** A note that was garbled: "(để đề", "(bộ/cơ)", "(Uh)". */
const GARBLED_NOTE = /^(.*?) ?\( ?((?:để [^()]{0,12}|\p{L}{1,3} ?(?:\p{L} ?)?\/\p{L}{1,3}|\p{L}\p{Ll}{1,2}))[)}\]]?$/u;
const KEPT = /^(Lưu)(?: ?:| tại)? ?(\S.*)$/iu;
/** One or two small letters are dust. */
const DUST = /^\p{Ll}{1,2}$/u;
/** Dust behind the end of an item: "; j", "(b/c): ở ý". */
const DUST_BEHIND = /(?<=;|\)[;:.,]?)(?:[^\p{L}\d-]{0,3}\p{L}{1,2}(?!\p{L})){1,3}[^\p{L}\d]{0,3}$/u;
/** Behind a colon, too, where no note or name is so short: "tỉnh: oe". */
const DUST_BEHIND_COLON = /(?<=\p{L}:) {1,2}\p{Ll}{1,2}$/u;
/** What is left of the signature's column: "; Đẩy)" and "; (DA KY)" of "(Đã ký)", "; Nội", and of a position "); PHÓ". */
const SIGNATURE_BEHIND =
  /(?<=[;|]) {0,2}(?:[({[]?\p{L}{2,4}(?: \p{L}{2})?[)}\]]|\p{Lu}\p{Ll}{1,3})$|(?<=\);) {0,2}\p{Lu}{3,9}(?: \p{Lu}{2,9}){0,3}$/u;
const SIGNS_BEHIND = /(?<=[;.)])[^\p{L}\d)]{1,8}$/u;
const BEHIND = [SIGNATURE_BEHIND, DUST_BEHIND_COLON, DUST_BEHIND, SIGNS_BEHIND];
/** No name ends with these. */
const STRAY_SIGNS = /(?<=\p{L})(?: \p{Ll}{1,2} [”"]|[}!*~¬_=|])$/u;
/** A recipient is a name, not a paragraph. */
const LONGEST = 200;

/** The items of one line: most lines hold one, a text without line breaks all of them. */
function itemsOf(line: PageLine): PageLine[] {
  const cuts = [0, ...Array.from(plain(line.text).matchAll(NEXT_ITEM), ({ index }) => index)];
  return cuts.map((start, at) => partOf(line, start, cuts[at + 1])).filter(({ text }) => text !== "");
}

/** The left column from the head of the list on; the head's line counts with what stands after the head. */
function listLines(footer: Footer): PageLine[] {
  const left = footer.lines.flatMap((line) => (line.left ? [line.left] : []));
  const head = left.findIndex((line) => afterRecipientsHead(line.text) !== undefined);
  const first = left[head];
  if (!first) return [];
  const rest = afterRecipientsHead(first.text) ?? "";
  return [partOf(first, first.text.length - rest.length), ...left.slice(head + 1)].filter(({ text }) => text !== "");
}

/** The items, each with the lines that go on with it; the list ends where a line neither begins nor continues one. */
function items(footer: Footer): Paragraph[] {
  const all: PageLine[][] = [];
  for (const line of listLines(footer).flatMap(itemsOf)) {
    const last = all.at(-1);
    if (DASH.test(plain(line.text))) all.push([line]);
    else if (last && !DONE.test(last.at(-1)?.text ?? "")) last.push(line);
    else if (all.length > 0) break;
  }
  return all.map((lines) => paragraphOf(lines));
}

function draftOf(item: Paragraph): Draft<RecipientFact> | undefined {
  const start = DASH.exec(item.plain)?.[0].length ?? 0;
  const printed = withoutEnd(
    BEHIND.reduce((text, dust) => text.replace(dust, ""), item.text.slice(start)),
    ";.,:| ",
  );
  const words = oneLine(printed);
  const kept = KEPT.exec(words);
  const noted = kept ? undefined : (NOTE.exec(words) ?? SMALL_NOTE.exec(words) ?? GARBLED_NOTE.exec(words));
  const name = kept?.[2] ?? noted?.[1] ?? words;
  if (words.length > LONGEST || !/\p{L}/u.test(name) || DUST.test(name)) return undefined;
  const at = placeIn(item, start, start + printed.length);
  return {
    kind: "recipient",
    name: withoutEnd(name.replace(STRAY_SIGNS, ""), ";.,"),
    ...optional("note", kept?.[1] ?? noted?.[2]),
    at,
    rule: "recipient",
  };
}

/** Who gets the document: one fact a dash of "Nơi nhận". */
export const recipient: Recognizer = {
  name: "recipient",
  find: ({ reading }: Search) => (reading.footer ? items(reading.footer).flatMap((item) => draftOf(item) ?? []) : []),
};
