import type { DutyForm } from "../duties.js";
import type { Criterion } from "../gold-fact.js";
import type { OfficeKey } from "./offices.js";

/** One document's text before the lot is drawn: sentences in the notation of `slots.ts`, in parts. */
export interface Script {
  readonly kind: string;
  /** Code and name of the kind; a letter ("CV") has no heading. */
  readonly type: readonly [code: string, name: string];
  readonly office: OfficeKey;
  /** What follows the office in the code of a letter, or stands before it: "KTN". */
  readonly unit?: string;
  readonly subject: string;
  /** One document a year. */
  readonly years: readonly number[];
  readonly months?: readonly [from: number, to: number];
  /** Written on the coast. */
  readonly coastal?: boolean;
  readonly body: readonly Part[];
  readonly first?: readonly string[];
  readonly signature?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  /** The year stands in the code. */
  readonly norm?: boolean;
  readonly unfilled?: boolean;
}

export type Status = "target" | "result";

export interface ListRow {
  readonly label: string;
  readonly range: string;
}

export type Part =
  | { readonly part: "heading" | "basis" | "line"; readonly text: string }
  | {
      readonly part: "text";
      readonly status: Status;
      readonly number: string;
      readonly sentences: readonly string[];
      readonly criterion?: Criterion;
    }
  | {
      readonly part: "list";
      readonly status: Status;
      readonly lead: string;
      readonly bullet: string;
      readonly items: readonly string[];
    }
  | {
      readonly part: "duty";
      readonly number: string;
      readonly form: DutyForm;
      readonly before: string;
      readonly agency: string;
      readonly sentences: readonly string[];
    }
  | { readonly part: "execution"; readonly number: string; readonly agency: string; readonly task: string }
  | {
      readonly part: "money";
      readonly number?: string;
      readonly unit: string;
      readonly decimals: number;
      readonly lead: string;
      readonly label: string;
      readonly form: MoneyForm;
      readonly rows: readonly ListRow[];
    }
  | {
      readonly part: "table";
      readonly status: Status;
      readonly head: string;
      readonly rows: readonly string[];
      readonly values: 1 | 2;
    }
  | {
      readonly part: "money table";
      readonly head: string;
      readonly unit: string;
      readonly total: string;
      readonly rows: readonly ListRow[];
    }
  | { readonly part: "person"; readonly text: string }
  | { readonly part: "some"; readonly least: number; readonly most?: number; readonly parts: readonly Part[] }
  | { readonly part: "one of"; readonly choices: readonly (readonly Part[])[] };

/** How the rows of a sum are printed: "1. Label: 12 tỷ đồng, chiếm 3,5%;". */
export interface MoneyForm {
  readonly bullet: string;
  readonly between: string;
  readonly share?: string;
}

export const heading = (text: string): Part => ({ part: "heading", text });
export const basis = (...texts: string[]): Part[] => texts.map((text) => ({ part: "basis", text }));
export const line = (text: string): Part => ({ part: "line", text });
export const done = (...sentences: string[]): Part => ({ part: "text", status: "result", number: "", sentences });
export const goal = (...sentences: string[]): Part => ({ part: "text", status: "target", number: "", sentences });
export const person = (text: string): Part => ({ part: "person", text });

/** A paragraph with its number: "1. ", "# " and "% " count on within `some`. */
export const numbered = (number: string, part: Part): Part => ({ ...part, number }) as Part;
export const criterion = (
  level: "xã" | "huyện",
  index: number,
  name: string,
  status: Status,
  ...sentences: string[]
): Part => ({
  part: "text",
  status,
  number: "",
  sentences,
  criterion: { level, number: index, name },
});
export const doneList = (lead: string, bullet: string, ...items: string[]): Part => ({
  part: "list",
  status: "result",
  lead,
  bullet,
  items,
});
export const goalList = (lead: string, bullet: string, ...items: string[]): Part => ({
  part: "list",
  status: "target",
  lead,
  bullet,
  items,
});

/** "1. |colon|Giao " and the agency. */
export function duty(style: string, agency: string, ...sentences: string[]): Part {
  const [number = "", form = "colon", before = ""] = style.split("|");
  return { part: "duty", number, form: form as DutyForm, before, agency, sentences };
}
export const execution = (number: string, agency: string, task: string): Part => ({
  part: "execution",
  number,
  agency,
  task,
});

/** Rows are "label;range". */
export function money(
  lead: string,
  label: string,
  unit: string,
  decimals: number,
  form: MoneyForm,
  ...rows: string[]
): Part {
  return { part: "money", lead, label, unit, decimals, form, rows: rows.map(listRow) };
}
export function moneyTable(head: string, unit: string, total: string, ...rows: string[]): Part {
  return { part: "money table", head, unit, total, rows: rows.map(listRow) };
}

function listRow(text: string): ListRow {
  const [label = "", range = ""] = text.split(";");
  return { label, range };
}

/** Rows are "name;unit;range" or with two ranges: planned and reached. */
export const table = (status: Status, head: string, ...rows: string[]): Part => ({
  part: "table",
  status,
  head,
  rows,
  values: rows[0]!.split(";").length > 3 ? 2 : 1,
});
export const some = (least: number, ...parts: Part[]): Part => ({ part: "some", least, parts });
/** So many of the parts, in their order. */
export const few = (least: number, most: number, ...parts: Part[]): Part => ({ part: "some", least, most, parts });
export const oneOf = (...choices: Part[][]): Part => ({ part: "one of", choices });
