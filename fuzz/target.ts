/** Something that takes bytes from outside, with inputs to begin from. */
export interface Target {
  /** Sound inputs, which are changed. */
  readonly seeds: readonly Uint8Array[];
  /** What the format's readers know: put in at random, it leads further than random bytes. */
  readonly words: readonly string[];
  /**
   * Does all that a user may do with such bytes. A VanbanError is an answer; anything else that is thrown, and whatever takes
   * longer or more memory than it may, is a fault.
   */
  readonly run: (bytes: Uint8Array) => void | Promise<void>;
}

/** Thrown where a result is not what it must be. */
class BrokenInvariant extends Error {
  override readonly name = "BrokenInvariant";
}

/** Throws a {@link BrokenInvariant} unless `holds`. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new BrokenInvariant(what);
}
