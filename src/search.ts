/**
 * The index of an archive that `ingest` made, and questions to it. Needs Node and the optional package node-sqlite3-wasm.
 *
 * @module vanban/search
 */

export type { IndexInput } from "./archive/search/document-rows.js";
export type { SearchFilters } from "./archive/search/filters.js";
export { FOUND_BY, type FoundBy } from "./archive/search/found-by.js";
export { type FoundJson, foundJson } from "./archive/search/found-json.js";
export { archiveIndex, type IndexArchiveOptions, indexArchive } from "./archive/search/index-archive.js";
export {
  type FoundDocument,
  openIndex,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
} from "./archive/search/search-index.js";
export type { Mark, Snippet } from "./archive/search/snippets.js";
export { type IndexUpdate, type UpdateOptions, updateIndex } from "./archive/search/update-index.js";
export type { SearchRecord } from "./exporters/search-record.js";
