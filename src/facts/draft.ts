import type { Span } from "../text/span.js";
import type { Fact, FactBase } from "./fact.js";
import type { Reading } from "./reading.js";

/** What a recogniser says of a fact; its words, its lines and its confidence follow from `at` and `core`. */
export type Draft<F extends Fact = Fact> = F extends Fact
  ? Omit<F, Exclude<keyof FactBase, "at" | "given">> & {
      readonly rule: string;
      /** The words that bear the value, where they are fewer than those of `at`: the confidence rests on them. */
      readonly core?: Span<"restored">;
      /** How many decimals its percentage was printed with: "42,0%" says more than 42. */
      readonly decimals?: number;
      /** The column of its table, from the right: sums add up down a column. */
      readonly column?: number;
      /** What was changed in a value that was misread, and why; a reader is told. */
      readonly corrected?: string;
      /** Why a value that does not agree with another was not changed: several changes would mend it. */
      readonly undecided?: string;
    }
  : never;

/** What the recognisers before have found, and the document. */
export interface Search {
  readonly reading: Reading;
  readonly found: readonly Draft[];
}

/** Finds the facts of one form. Adding one is adding a file and a line in the list of `find-facts.ts`. */
export interface Recognizer {
  readonly name: string;
  readonly find: (search: Search) => readonly Draft[];
}
