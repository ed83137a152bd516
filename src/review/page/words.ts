import type { Reason } from "../../document/document.js";
import type { Fact } from "../../facts/fact.js";
import type { Band } from "../bands.js";
import type { ReviewLanguage } from "../page-data.js";
import type { PrintedField } from "../token-values.js";
import type { Command } from "./keys.js";

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;
type HeaderField = PrintedField | "issuedOn" | "secrecy" | "urgency";

/** Everything that the page says. */
export interface PageWords {
  readonly id: ReviewLanguage;
  readonly otherLanguage: string;
  readonly progress: (done: number, all: number, minutes: number) => string;
  readonly allDone: string;
  readonly nothingToDo: string;
  readonly command: Readonly<Record<Exclude<Command, `choose${number}`> | "choose1", string>>;
  readonly button: Readonly<
    Record<"print" | "export" | "import" | "theme" | "close" | "save" | "cancel" | "picture" | "text" | "facts", string>
  >;
  readonly read: string;
  readonly suggested: string;
  readonly decided: string;
  readonly page: (page: number) => string;
  readonly line: (line: number) => string;
  readonly part: (part: number, of: number) => string;
  readonly band: Readonly<Record<Band, string>>;
  readonly chance: (percent: number) => string;
  readonly value: Readonly<Record<"header" | "figure" | "word", string>>;
  readonly why: Readonly<Record<Reason, string>>;
  readonly scope: Readonly<Record<"here" | "unsure" | "all", (count: number) => string>>;
  readonly appliesTo: (count: number) => string;
  readonly alsoAt: (count: number) => string;
  readonly edit: string;
  readonly search: string;
  readonly found: (index: number, count: number) => string;
  readonly notFound: string;
  readonly conflict: (decided: string, before: string) => string;
  readonly keepMine: string;
  readonly arrived: (placed: number, conflicts: number, lost: number) => string;
  readonly exported: (name: string, count: number) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly notKept: string;
  readonly keptFrom: (count: number) => string;
  readonly inputMethod: string;
  readonly pageDone: (page: number) => string;
  readonly fault: Readonly<Record<"damaged" | "mismatch" | "version", string>>;
  readonly imported: string;
  readonly secrecy: (mark: string) => string;
  readonly factKind: Readonly<Record<Fact["kind"], string>>;
  readonly field: Readonly<Record<HeaderField, string>>;
  readonly measure: Readonly<Record<FactOf<"target">["measure"], string>>;
  readonly status: Readonly<Record<FactOf<"target">["status"], string>>;
  readonly moneyRole: Readonly<Record<FactOf<"money">["role"], string>>;
  readonly dateRole: Readonly<Record<FactOf<"date">["role"], string>>;
  readonly noFacts: string;
  readonly implied: string;
  readonly checks: Readonly<Record<"ok" | "failed", string>>;
  readonly verdict: Readonly<Record<"right" | "wrong", string>>;
  readonly jump: string;
  readonly help: Readonly<Record<"title" | "keys" | "about" | "privacy", string>>;
  readonly sheet: {
    readonly title: string;
    readonly document: string;
    readonly hash: string;
    readonly engine: string;
    readonly date: string;
    readonly reviewer: string;
    readonly reviewerHint: string;
    readonly counts: string;
    readonly toCheck: string;
    readonly accepted: string;
    readonly kept: string;
    readonly changed: string;
    readonly open: string;
    readonly factsRight: string;
    readonly factsWrong: string;
    readonly changes: string;
    readonly place: string;
    readonly signed: string;
    readonly approved: string;
  };
}
