import type { Decisions } from "./decisions.js";
import type { ReviewDocument } from "./review-document.js";
import type { Session } from "./session.js";
import type { PageWords } from "./words.js";

/** What all parts of the page see. */
export interface PageState {
  readonly document: ReviewDocument;
  readonly decisions: Decisions;
  readonly session: Session;
  /** In the language of the page at present. */
  words(): PageWords;
}

/** What the reader asks of the page by pointing. */
export interface PageActions {
  /** Looks at a token. */
  select(token: number): void;
  accept(): void;
  keep(): void;
  choose(index: number): void;
  edit(): void;
  save(text: string): void;
  cancelEdit(): void;
  nextScope(): void;
  step(by: 1 | -1): void;
  judge(fact: number, verdict: "right" | "wrong"): void;
}

/** What is to be said of a token by its looks: its band while it is open, and how it was decided. */
export function classOf({ document, decisions, session }: PageState, token: number): string {
  const standing = decisions.at(token);
  if (standing?.conflict !== undefined) return "conflict";
  if (standing !== undefined) {
    return standing.correction.decided === document.tokens[token]!.text ? "accepted" : "changed";
  }
  return session.bandOf(token);
}
