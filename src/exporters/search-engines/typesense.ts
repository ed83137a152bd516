import { MEGABYTE, type SearchEngine } from "./engine.js";
import { FIELDS, type Field } from "./fields.js";

/** https://typesense.org/docs/30.0/api/collections.html#field-types */
const TYPES: Readonly<Record<Exclude<Field["kind"], "stored">, "string" | "int32" | "int64">> = {
  text: "string",
  folded: "string",
  raw: "string",
  keyword: "string",
  name: "string",
  day: "string",
  seconds: "int64",
  integer: "int32",
  long: "int64",
};

/** Values that a person picks from a list. */
const FACETS: readonly Field["name"][] = [
  "type",
  "issuer",
  "place",
  "secrecy",
  "urgency",
  "criteria",
  "criterion_names",
  "signatories",
  "recipients",
  "assignees",
  // Groups the parts of a long document.
  "document",
];

function field({ name, kind, many, optional, sorted }: Field): object[] {
  // What the schema does not name is kept on the disk and given back, and takes no memory.
  if (kind === "stored") return [];
  return [
    {
      name,
      type: `${TYPES[kind]}${many ? "[]" : ""}`,
      ...(optional && { optional }),
      ...(FACETS.includes(name) && { facet: true }),
      ...(sorted && { sort: true }),
      // The rules of the language keep its marks; fields that were folded have none.
      ...(kind === "text" && { locale: "vi" }),
    },
  ];
}

/** Typesense: the body of `POST /collections`, and bodies of `POST /collections/INDEX/documents/import?action=upsert`. */
export const TYPESENSE: SearchEngine = {
  extension: "jsonl",
  documents: { characters: 900_000, positions: Infinity, facts: Infinity },
  fileBytes: 50 * MEGABYTE,
  settings: (index) => ({
    file: "collection.json",
    value: {
      name: index,
      fields: FIELDS.flatMap(field),
      // So that the parts of `46-NQ/TU` are words, which would else be run together.
      token_separators: ["-", "/"],
    },
  }),
  lines: (document) => `${JSON.stringify(document)}\n`,
};
