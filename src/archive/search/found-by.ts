/**
 * How a document was found, the surest first: as typed, marks and all; with other marks or none; in what the engine read; by
 * what may have been printed instead of a word that is not sure. A document's is that of its weakest term.
 */
export const FOUND_BY = ["exact", "folded", "raw", "alternative"] as const;

/** One of {@link FOUND_BY}. */
export type FoundBy = (typeof FOUND_BY)[number];
