import type { RestoredDocument } from "../../document/document.js";
import { span } from "../../text/span.js";
import { beginsSignature, capitalsMended, inCapitals, SIGNING_MARK, TITLE_IN_CAPITALS } from "../columns.js";
import { signingMarks, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { Capacity, SignatoryFact } from "../fact.js";
import { afterRecipientsHead } from "../footer.js";
import { knownNameCase } from "../name-case.js";
import { nameByLetters } from "../name-letters.js";
import { optional } from "../optional.js";
import type { PageLine } from "../page-lines.js";
import { partOf } from "../page-lines.js";
import { isPersonName, likelyName, looksLikeName, personName } from "../person-name.js";
import { anyOf, END, pattern } from "../phrase.js";
import { plain } from "../plain.js";
import type { Reading } from "../reading.js";
import { withoutEnd } from "../trim.js";

const MARK = pattern(`^${SIGNING_MARK}`, "u");
const STEP = pattern(`${SIGNING_MARK}|${TITLE_IN_CAPITALS}`, "gu");
const TITLE = pattern(`^${TITLE_IN_CAPITALS}`, "u");
const NAME_AT_END = /(?<=\p{Lu}{2,} )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u;
const PLACE_LINE = pattern(`^(?:${anyOf(words("place-level").map((word) => word.toUpperCase()))})${END}`, "u");
const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** What stands behind the words of a step, printed or not. */
const DUST = ".,;:-|_~'`’‘<>*= ";

type Step = { readonly line: PageLine } & (
  | { readonly is: "mark"; readonly capacity: Capacity }
  | { readonly is: "title" | "name" | "likely" | "capitals"; readonly words: string }
);

/** Parts a line of several steps: "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An". */
function partsOf(line: PageLine): PageLine[] {
  const text = plain(line.text);
  const cuts = [0];
  let markedUpTo = -1;
  for (const match of capitalsMended(line.text).matchAll(STEP)) {
    const bearer = markedUpTo >= 0 && text.slice(markedUpTo, match.index).trim() === "";
    if (match.index > 0 && !bearer) cuts.push(match.index);
    markedUpTo = match[1] === undefined ? -1 : match.index + match[0].length;
  }
  const name = NAME_AT_END.exec(text);
  if (name && isPersonName(name[1] ?? "")) cuts.push(name.index);
  cuts.sort((a, b) => a - b);
  return cuts.map((start, index) => partOf(line, start, cuts[index + 1])).filter((part) => part.text !== "");
}

function stepOf(line: PageLine): Step | undefined {
  const text = withoutEnd(plain(line.text), DUST);
  const mark = MARK.exec(capitalsMended(text));
  const standard = mark && signingMarks.get(mark[1] ?? "");
  if (mark && isMark(standard)) {
    return {
      is: "mark",
      line,
      capacity: { mark: standard, of: knownNameCase(withoutEnd(line.text.slice(mark[0].length), DUST)) },
    };
  }
  if (isPersonName(text)) return { is: "name", line, words: personName(withoutEnd(line.text, DUST)) };
  const mended = capitalsMended(text);
  if (!isCapitals(mended)) return looksLikeName(text) ? { is: "likely", line, words: likelyName(text) } : undefined;
  return { is: TITLE.test(mended) ? "title" : "capitals", line, words: inCapitals(text) };
}

function isMark(mark: string | null | undefined): mark is Capacity["mark"] {
  return mark === "TM." || mark === "KT." || mark === "TL." || mark === "TUQ." || mark === "Q.";
}

/** The steps of one signature, from the outside in. */
interface Signature {
  capacity: Capacity[];
  position?: string;
  name?: string;
  nameLine?: PageLine;
  lines: PageLine[];
}

/** A line in capitals that goes on with the one before: "TM. ỦY BAN NHÂN DÂN" / "TỈNH HÀ NAM". */
function goOn(signature: Signature, step: Step & { readonly words: string }): void {
  const last = signature.capacity.at(-1);
  if (signature.position === undefined && !last) return;
  const words = knownNameCase(step.words);
  const further = PLACE_LINE.test(plain(step.line.text)) ? lowerFirst(words) : words;
  if (signature.position !== undefined) signature.position += ` ${further}`;
  else if (last) signature.capacity[signature.capacity.length - 1] = { ...last, of: `${last.of} ${further}` };
  else return;
  signature.lines.push(step.line);
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function addStep(signature: Signature, step: Step): void {
  if (step.is === "capitals") {
    goOn(signature, step);
    return;
  }
  if (step.is === "likely" && (positionOf(signature) === undefined || signature.name !== undefined)) return;
  signature.lines.push(step.line);
  if (step.is === "mark") signature.capacity.push(step.capacity);
  else if (step.is === "name" || step.is === "likely") {
    signature.name = step.words;
    signature.nameLine = step.line;
  } else signature.position = [signature.position ?? [], knownNameCase(step.words)].flat().join(", ");
}

/** Whether a step begins the next signature: after a name, or a second position. */
function begins(signature: Signature, step: Step): boolean {
  if (signature.name !== undefined) return step.is !== "capitals" && step.is !== "likely";
  const last = signature.lines.at(-1);
  if (step.is === "title" && signature.position !== undefined && last?.index !== step.line.index) return false;
  return signature.position !== undefined && (step.is === "title" || step.is === "mark");
}

function signatures(lines: readonly PageLine[]): Signature[] {
  let open: Signature = { capacity: [], lines: [] };
  const all = [open];
  for (const step of lines.flatMap(partsOf).map(stepOf)) {
    if (!step) continue;
    if (begins(open, step)) {
      open = { capacity: [], lines: [] };
      all.push(open);
    }
    addStep(open, step);
  }
  return all.filter(({ position, capacity }) => position !== undefined || capacity.length > 0);
}

/** The acting head signs with his own title: "Q. GIÁM ĐỐC" is both mark and position. */
function positionOf({ position, capacity }: Signature): string | undefined {
  const last = capacity.at(-1);
  return position ?? (last?.mark === "Q." ? last.of : undefined);
}

/** The name, in a text that was garbled as its letters tell. */
function nameOf({ name, nameLine }: Signature, document: RestoredDocument): string | undefined {
  if (name === undefined || nameLine === undefined || document.class === "clean") return name;
  return nameByLetters(document, name, span(nameLine.from, nameLine.from + nameLine.text.length));
}

function draftOf(signature: Signature, document: RestoredDocument): Draft<SignatoryFact> | undefined {
  const position = positionOf(signature);
  const [first, last] = [signature.lines[0], signature.lines.at(-1)];
  if (position === undefined || !first || !last) return undefined;
  return {
    kind: "signatory",
    ...optional("name", nameOf(signature, document)),
    position,
    capacity: signature.capacity,
    ...optional("body", signature.capacity.find(({ mark }) => mark === "TM.")?.of),
    at: span(first.from, last.from + last.text.length),
    rule: "signatory",
  };
}

/** Whole signatures on lines outside the footer: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An", of a document before an appendix. */
function onOneLine({ lines, footer }: Reading): Signature[] {
  const outside = lines.filter(({ index }) => footer === undefined || index < footer.first || index >= footer.end);
  return outside
    .filter((line) => beginsSignature(line) && NAME_AT_END.test(plain(line.text)))
    .flatMap((line) => signatures([line]))
    .filter(({ name }) => name !== undefined);
}

/** Who signs, in what position and by whose authority. */
export const signatory: Recognizer = {
  name: "signatory",
  find: ({ reading }: Search) => {
    const rows = reading.footer?.lines ?? [];
    const right = rows.flatMap((row) => (row.right ? [row.right] : []));
    const left = rows.flatMap((row) => (row.left ? [row.left] : []));
    const two = !left.some(({ text }) => afterRecipientsHead(text) !== undefined);
    const all = [...(two ? signatures(left) : []), ...signatures(right)];
    return [...all, ...onOneLine(reading)].flatMap((signature) => draftOf(signature, reading.document) ?? []);
  },
};
