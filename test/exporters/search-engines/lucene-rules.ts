import { z } from "zod";

/** What Elasticsearch and OpenSearch document of an index's body and of bulk requests, as schemas; each rule with its source. */

/** Letters, digits and underscores are safe; dots would make objects: https://www.elastic.co/docs/manage-data/data-store/mapping/explicit-mapping */
const fieldName = z.string().regex(/^[a-z][a-z0-9_]*$/u);

/** https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/ignore-above: 32766 / 4. */
const keyword = z.strictObject({
  type: z.literal("keyword"),
  ignore_above: z.int().min(1).max(8191),
  fields: z.record(fieldName, z.strictObject({ type: z.literal("text"), analyzer: z.string() })).optional(),
});

/** https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/text */
const text = z.strictObject({
  type: z.literal("text"),
  analyzer: z.string(),
  index_options: z.enum(["docs", "freqs", "positions", "offsets"]).optional(),
});

/** https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/mapping-date-format: built-in formats, `||` between them. */
const BUILT_IN = ["strict_date", "strict_year_month", "strict_year", "epoch_second", "epoch_millis"];
const date = z.strictObject({
  type: z.literal("date"),
  format: z.string().refine((format) => format.split("||").every((one) => BUILT_IN.includes(one))),
  ignore_malformed: z.boolean().optional(),
});

/** https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/number */
const number = z.strictObject({
  type: z.enum(["integer", "long", "double"]),
  ignore_malformed: z.boolean().optional(),
  index: z.boolean().optional(),
  doc_values: z.boolean().optional(),
});

const leaf = z.discriminatedUnion("type", [keyword, text, date, number]);

/** https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/nested */
const nested = z.strictObject({
  type: z.literal("nested"),
  dynamic: z.union([z.boolean(), z.literal("strict")]).optional(),
  properties: z.record(fieldName, leaf),
});

/** https://www.elastic.co/docs/reference/text-analysis/analysis-mapping-charfilter: `key => value` with `\uXXXX` escapes. */
const rule = z.string().regex(/^\S+ => \S+$/u);

/** https://www.elastic.co/docs/manage-data/data-store/text-analysis/create-custom-analyzer */
const analyzer = z.strictObject({
  type: z.literal("custom"),
  char_filter: z.array(z.string()),
  tokenizer: z.literal("standard"),
  filter: z.array(z.enum(["lowercase", "asciifolding"])),
});

/** What the tests look at. */
interface IndexBody {
  settings: {
    analysis: {
      char_filter: Record<string, { mappings: string[] }>;
      analyzer: Record<string, { char_filter: string[] }>;
    };
  };
  mappings: { properties: Record<string, { type: string }> };
}

/** https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-indices-create */
export const indexBody: z.ZodType<IndexBody> = z.strictObject({
  settings: z.strictObject({
    analysis: z.strictObject({
      char_filter: z.record(z.string(), z.strictObject({ type: z.literal("mapping"), mappings: z.array(rule) })),
      analyzer: z.record(z.string(), analyzer),
    }),
  }),
  mappings: z.strictObject({
    dynamic: z.union([z.boolean(), z.literal("strict")]),
    properties: z.record(fieldName, z.union([leaf, nested])),
  }),
});

/** An action line of https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-bulk; an `_id` has 512 bytes at most. */
export const bulkAction: z.ZodType<{ index: { _id: string } }> = z.strictObject({
  index: z.strictObject({
    _id: z
      .string()
      .min(1)
      .refine((id) => Buffer.byteLength(id) <= 512),
  }),
});

/** `index.mapping.nested_objects.limit` and `index.mapping.total_fields.limit` as they are installed. */
export const NESTED_OBJECTS = 10_000;
export const TOTAL_FIELDS = 1_000;
/** `index.highlight.max_analyzed_offset`. */
export const HIGHLIGHT_OFFSET = 1_000_000;
/** `http.max_content_length`. */
export const REQUEST_BYTES: number = 100 * 1024 ** 2;

/** Whether a value is one that a field with this mapping takes, as https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/field-data-types says. */
export function isTaken(mapping: { readonly type: string; readonly format?: string }, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => isTaken(mapping, one));
  switch (mapping.type) {
    case "keyword":
    case "text":
      return typeof value === "string";
    case "integer":
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case "long":
      return Number.isSafeInteger(value);
    case "double":
      return typeof value === "number" && Number.isFinite(value);
    case "date":
      return mapping.format === "epoch_second" ? Number.isSafeInteger(value) : isCalendarDate(value);
    default:
      return false;
  }
}

/** `strict_date`, `strict_year_month` or `strict_year`, of a day that the calendar has. */
function isCalendarDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}(?:-\d{2}){0,2}$/u.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`.replace(/^(\d{4}(?:-\d{2})?)T.*/u, "$1"));
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}
