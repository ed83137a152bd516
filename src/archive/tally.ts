import type { IngestEvent, IngestSummary } from "./ingest-event.js";
import type { SkipReason } from "./walk.js";

const COUNTED = {
  done: "done",
  failed: "failed",
  refused: "refused",
  duplicate: "duplicates",
  removed: "removed",
} as const;

/** Counts the events of a run. */
export class Tally {
  readonly #begun = Date.now();
  readonly #counts = { done: 0, failed: 0, refused: 0, duplicates: 0, removed: 0 };
  readonly #skipped: Partial<Record<SkipReason, number>> = {};
  #pages = 0;

  add(event: IngestEvent): void {
    if (event.type === "skipped") this.#skipped[event.reason] = (this.#skipped[event.reason] ?? 0) + 1;
    if (event.type === "done") this.#pages += event.result.pages;
    if (event.type in COUNTED) this.#counts[COUNTED[event.type as keyof typeof COUNTED]]++;
  }

  summary(): IngestSummary {
    const seconds = (Date.now() - this.#begun) / 1000;
    return { ...this.#counts, skipped: { ...this.#skipped }, pages: this.#pages, seconds };
  }
}
