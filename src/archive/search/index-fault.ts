import { VanbanError } from "../../errors.js";
import { APPLICATION_ID, INDEX_FORMAT, type IndexHeader } from "./schema.js";

/** The error of an index that is not whole, or is none. */
export function damagedIndex(file: string, cause?: unknown): VanbanError {
  const message = `${file} is damaged or no index of vanban; remove it and make it anew with: vanban index DIR`;
  return new VanbanError("index-damaged", message, { cause });
}

/** Throws a VanbanError `index-damaged` or `index-other-version` where this version cannot use the index. */
export function assertUsable(file: string, { application, format }: IndexHeader): void {
  if (application !== APPLICATION_ID) throw damagedIndex(file);
  if (format === INDEX_FORMAT) return;
  const age = format < INDEX_FORMAT ? "an older version" : "a newer version";
  throw new VanbanError(
    "index-other-version",
    `${file} was made by ${age} of vanban (format ${format}, needed ${INDEX_FORMAT}); make it anew with: vanban index DIR`,
  );
}
