import type { IngestEvent, IngestSummary } from "./ingest-event.js";
import type { Logger } from "./ingest-options.js";

function summaryLine({ done, failed, refused, duplicates, removed, pages, seconds }: IngestSummary): string {
  return `${done} done (${pages} pages), ${duplicates} duplicates, ${refused} refused, ${failed} failed, ${removed} removed, in ${seconds.toFixed(1)} s`;
}

/** Tells a logger what a reader of logs wants to know: not every page. */
export function tellLogger(logger: Logger | undefined, event: IngestEvent): void {
  if (logger === undefined) return;
  if (event.type === "done") logger.info(`${event.name}: done, ${event.entry.pages} pages`);
  else if (event.type === "duplicate") logger.info(`${event.name}: the same as ${event.of}`);
  else if (event.type === "refused") logger.warn(`${event.name}: refused, it is marked ${event.secrecy}`);
  else if (event.type === "removed") logger.warn(`${event.name}: its file is gone, its results are kept`);
  else if (event.type === "failed") logger.error(event.error.message);
  else if (event.type === "summary") logger.info(summaryLine(event));
}
