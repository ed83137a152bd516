/** The name and version of the format; a change that breaks readers gets a new number. */
export const CORRECTIONS_FORMAT = "vanban/corrections@1";

/** How a decision came about. */
export const DECISION_KINDS = ["accept", "keep", "alternative", "edit", "everywhere"] as const;

/**
 * One of {@link DECISION_KINDS}: the suggestion was accepted, what was read was kept, one of the other readings was chosen,
 * the reader wrote it; or the same misreading was decided at another place, and this one with it.
 */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Where a decision was made, told in several ways, so that it is found again when a newer model or engine reads anew. */
export interface CorrectionPlace {
  /** The index of the token at that time. */
  readonly token: number;
  /** Range in the text as it was read (NFC, LF), in UTF-16 code units. */
  readonly sourceAt: { readonly start: number; readonly end: number };
  /** What was read there; the text of `sourceAt`. */
  readonly raw: string;
  /** What was read before it, at most 40 letters of one token; empty at an end of the text. */
  readonly before: string;
  /** As `before`, of the token that follows. */
  readonly after: string;
}

/** What a reader decided of one token. */
export interface Correction {
  readonly place: CorrectionPlace;
  /** The restored token that the reader saw. */
  readonly suggested: string;
  /** What is printed, as the reader says; may hold spaces, no line breaks, and is empty where nothing is printed. */
  readonly decided: string;
  readonly kind: DecisionKind;
  /** ISO 8601 in UTC, to the millisecond. */
  readonly when: string;
}

/** What a reader says of one fact. */
export interface FactDecision {
  /** The kind of fact, as in `Fact`. */
  readonly kind: string;
  /** Range in the text as it was read, in UTF-16 code units. */
  readonly sourceAt: { readonly start: number; readonly end: number };
  /** The fact's words as the reader saw them. */
  readonly text: string;
  readonly verdict: "right" | "wrong";
  /** ISO 8601 in UTC, to the millisecond. */
  readonly when: string;
}

/** All decisions on one document, `vanban/corrections@1`. */
export interface Corrections {
  readonly format: typeof CORRECTIONS_FORMAT;
  readonly document: {
    /** SHA-256 of the bytes that the document was read from, hexadecimal. */
    readonly sha256: string;
    readonly name?: string;
  };
  /** Who made the suggestions: name and version of the library and, where one was used, of the model. */
  readonly engine: { readonly vanban: string; readonly model?: string };
  /** Who decided, as the reader gave it. */
  readonly reviewer?: string;
  /** In the order of the text; of several on one place the last counts. */
  readonly decisions: readonly Correction[];
  /** Absent where no fact was judged. */
  readonly facts?: readonly FactDecision[];
}

/** More letters tell no place better. */
const NEIGHBOUR_LETTERS = 40;

/** A token, as far as its place goes. */
export interface ReadToken {
  /** What was read. */
  readonly raw: string;
  /** Range in the text as it was read, in UTF-16 code units. */
  readonly sourceAt: { readonly start: number; readonly end: number };
}

/** The place of the token with this index. */
export function correctionPlace(tokens: readonly ReadToken[], index: number): CorrectionPlace {
  const { raw, sourceAt } = tokens[index]!;
  return {
    token: index,
    sourceAt: { start: sourceAt.start, end: sourceAt.end },
    raw,
    before: (tokens[index - 1]?.raw ?? "").slice(-NEIGHBOUR_LETTERS),
    after: (tokens[index + 1]?.raw ?? "").slice(0, NEIGHBOUR_LETTERS),
  };
}
