import type { SearchEngine } from "./engine.js";
import { JSONL } from "./jsonl.js";
import { LUCENE } from "./lucene.js";
import { MEILISEARCH } from "./meilisearch.js";
import { TYPESENSE } from "./typesense.js";

/** The engines that documents can be exported to. */
export const EXPORT_TARGETS = ["elasticsearch", "opensearch", "meilisearch", "typesense", "jsonl"] as const;

/** One of {@link EXPORT_TARGETS}. */
export type ExportTarget = (typeof EXPORT_TARGETS)[number];

/** How to write for each. */
export const ENGINES: Readonly<Record<ExportTarget, SearchEngine>> = {
  elasticsearch: LUCENE,
  opensearch: LUCENE,
  meilisearch: MEILISEARCH,
  typesense: TYPESENSE,
  jsonl: JSONL,
};
