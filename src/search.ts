export type { IndexInput } from "./archive/search/document-rows.js";
export { type IndexUpdate, type UpdateOptions, updateIndex } from "./archive/search/update-index.js";
export type { SearchRecord } from "./exporters/search-record.js";
