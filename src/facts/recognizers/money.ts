import { moneyUnits, perUnits, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { MoneyFact } from "../fact.js";
import { NUMBER, parseNumber, scaled } from "../number.js";
import { optional } from "../optional.js";
import { type Paragraph, placeIn } from "../paragraph.js";
import { percentBeside } from "../percent-beside.js";
import { anyOf, END, pattern, START } from "../phrase.js";
import { oneLine, plain } from "../plain.js";
import { clauseStart } from "../sentence.js";

const byUnit = new Map(moneyUnits.map((unit) => [plain(unit.unit).toLowerCase(), unit]));
/** "5.103,888 tỷ đồng", "500.000đ"; not an income a head. */
const SUM = pattern(
  `(?<![\\p{L}\\p{N}/.,-])(${NUMBER})(?: {0,2}(${anyOf(byUnit.keys())}))${END}(?! ?/ ?(?:${anyOf(perUnits)})${END})(?! lệ| trọng| suất)`,
);
const LINK = pattern(`[ ,:]*(?:${START}${anyOf(words("label-end"))}${END})[ :,]*$`, "iu");
const LEAD = /^(?:(?:trong đó|bao gồm|gồm|cụ thể|và|với|trong đó có|riêng)(?!\p{L})[ :,]*|[-+*] ?|\d{1,2}[.)] )+/iu;
const TOTAL = pattern(`^(?:${anyOf(words("total-label"))})${END}`, "iu");
const PARTS_FOLLOW = /^[^.;]{0,80}(?:trong đó|bao gồm|gồm|cụ thể|như sau)(?!\p{L})/iu;
const LONGEST_LABEL = 260;

/** The total that the parts below it belong to, while they follow one another. */
interface Open {
  label?: string;
}

/** Where the label begins: at the clause, or at the item where a linking word says that all of it is the label. */
function labelStart({ plain: text, body }: Paragraph, previous: number, at: number): number {
  const from = Math.max(previous, body, at - LONGEST_LABEL);
  const linked = LINK.test(text.slice(from, at)) || from === body;
  if (!linked) return clauseStart(text, from, at);
  const stop = Math.max(text.lastIndexOf(";", at - 1), text.lastIndexOf(". ", at - 1), colonBefore(text, at));
  return Math.max(from, stop + 1);
}

/** A colon ends what stands before a label, but not the one of "là:". */
function colonBefore(text: string, at: number): number {
  const colon = text.lastIndexOf(":", at - 1);
  return text.slice(colon + 1, at).trim() === "" ? -1 : colon;
}

function labelOf(paragraph: Paragraph, previous: number, at: number): string | undefined {
  const start = labelStart(paragraph, previous, at);
  let label = oneLine(paragraph.text.slice(start, at)).replace(/^[,;.): ]+/, "");
  for (let before = ""; before !== label; ) {
    before = label;
    label = label.replace(LINK, "").replace(LEAD, "").replace(/[:,(]+$/, "").trim();
  }
  return label === "" ? undefined : label;
}

function ordinalOf({ marker }: Paragraph, isFirst: boolean): number | undefined {
  const number = /^\(?(\d{1,2})[.)]$/.exec(marker)?.[1];
  return isFirst && number !== undefined ? Number(number) : undefined;
}

/** A sum is a total by its label, or where no total is open and the words after it announce parts. */
function roleOf(draft: Draft<MoneyFact>, announces: boolean, open: Open): MoneyFact["role"] {
  if (TOTAL.test(draft.label ?? "")) return "total";
  if (open.label !== undefined) return "part";
  return announces ? "total" : "other";
}

/** Whether parts are announced after a sum that ends at `end`, and follow in the paragraph or below it. */
function announcesParts({ plain: text }: Paragraph, end: number, isLast: boolean): boolean {
  return PARTS_FOLLOW.test(text.slice(end, end + 110)) && (!isLast || /: ?$/.test(text));
}

function draftOf(paragraph: Paragraph, match: RegExpMatchArray, previous: number): Draft<MoneyFact> | undefined {
  const [all, number = "", printedUnit = ""] = match;
  const at = match.index ?? 0;
  const unit = byUnit.get(printedUnit.replace(/ +/g, " ").toLowerCase());
  const value = parseNumber(number);
  if (!unit || value === undefined) return undefined;
  const amount = scaled(value, unit.factor);
  if (amount > Number.MAX_SAFE_INTEGER) return undefined;
  const end = at + all.length;
  const share = percentBeside(paragraph.plain.slice(end), true);
  const label = labelOf(paragraph, previous, at);
  const start = label === undefined ? at : labelStart(paragraph, previous, at);
  return {
    kind: "money",
    amount,
    ...optional("currency", unit.currency),
    stated: oneLine(paragraph.text.slice(at, end)),
    role: "other",
    ...optional("label", label),
    ...optional("percent", share?.percent),
    ...optional("ordinal", ordinalOf(paragraph, previous === 0)),
    at: placeIn(paragraph, start, end + (share?.length ?? 0)),
    core: placeIn(paragraph, at, end),
    rule: "money",
  };
}

/** The sums of one paragraph; a total opens, a paragraph without a list mark or a sum closes what parts belong to. */
function sumsOf(paragraph: Paragraph, open: Open): Draft<MoneyFact>[] {
  const drafts: Draft<MoneyFact>[] = [];
  const matches = [...paragraph.plain.matchAll(SUM)];
  let previous = 0;
  for (const match of matches) {
    const draft = draftOf(paragraph, match, previous);
    if (!draft) continue;
    const end = match.index + match[0].length;
    const role = roleOf(draft, announcesParts(paragraph, end, match === matches.at(-1)), open);
    drafts.push({ ...draft, role, ...(role === "part" ? optional("of", open.label) : {}) });
    if (role === "total") open.label = draft.label ?? "";
    previous = end;
  }
  return drafts;
}

/** Sums of money with what they are for, and how the parts of a list belong to its total. */
export const money: Recognizer = {
  name: "money",
  find: ({ reading }: Search) => {
    const open: Open = {};
    return reading.body.flatMap((paragraph) => {
      const drafts = sumsOf(paragraph, open);
      if (drafts.length === 0) delete open.label;
      return drafts;
    });
  },
};
