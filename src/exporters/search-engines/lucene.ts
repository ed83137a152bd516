import { composingRules } from "./compose-marks.js";
import { MEGABYTE, type SearchEngine } from "./engine.js";
import { FACT_FIELDS, FIELDS, type Field } from "./fields.js";

/**
 * Lucene refuses a term of more than 32,766 bytes, and a UTF-8 character takes four at most.
 * https://www.elastic.co/docs/reference/elasticsearch/mapping-reference/ignore-above
 */
const LONGEST_KEYWORD = 8191;

const KEYWORD = { type: "keyword", ignore_above: LONGEST_KEYWORD } as const;

/** A day, a month or a year. A value that is none is left out of the index and does not cost the document. */
const DAY = { type: "date", format: "strict_date||strict_year_month||strict_year", ignore_malformed: true } as const;

const number = (type: "integer" | "long" | "double") => ({ type, ignore_malformed: true }) as const;

const text = (analyzer: string) => ({ type: "text", analyzer, index_options: "offsets" }) as const;

const FOLDED = "vanban_folded";
const EXACT = "vanban_exact";

/** The mapping of each kind of field. */
const MAPPINGS: Readonly<Record<Field["kind"], object>> = {
  text: text(EXACT),
  folded: text(FOLDED),
  raw: text(FOLDED),
  keyword: KEYWORD,
  name: { ...KEYWORD, fields: { words: { type: "text", analyzer: FOLDED } } },
  day: DAY,
  seconds: { type: "date", format: "epoch_second", ignore_malformed: true },
  integer: number("integer"),
  long: number("long"),
  stored: { ...number("integer"), index: false, doc_values: false },
};

const FACT_MAPPINGS: Readonly<Record<(typeof FACT_FIELDS)[keyof typeof FACT_FIELDS], object>> = {
  keyword: KEYWORD,
  text: { type: "text", analyzer: FOLDED },
  day: DAY,
  integer: number("integer"),
  long: number("long"),
  double: number("double"),
};

/**
 * `vanban_exact` keeps marks: a query with marks finds what bears them. `vanban_folded` reads queries for fields that were
 * folded here, and folds what was not: ASCII folding makes `d` of `đ` and drops marks, once they are put on their letters.
 */
function analysis(): object {
  return {
    char_filter: { vanban_compose: { type: "mapping", mappings: composingRules() } },
    analyzer: {
      [EXACT]: { type: "custom", char_filter: ["vanban_compose"], tokenizer: "standard", filter: ["lowercase"] },
      [FOLDED]: {
        type: "custom",
        char_filter: ["vanban_compose"],
        tokenizer: "standard",
        filter: ["lowercase", "asciifolding"],
      },
    },
  };
}

function mappings(): object {
  const properties = Object.fromEntries(FIELDS.map(({ name, kind }) => [name, MAPPINGS[kind]]));
  const facts = Object.fromEntries(Object.entries(FACT_FIELDS).map(([name, kind]) => [name, FACT_MAPPINGS[kind]]));
  return {
    dynamic: false,
    properties: { id: KEYWORD, ...properties, facts: { type: "nested", dynamic: false, properties: facts } },
  };
}

/** Elasticsearch 7.10 and later, and OpenSearch: the body of `PUT /INDEX`, and bodies of `POST /INDEX/_bulk`. */
export const LUCENE: SearchEngine = {
  extension: "ndjson",
  documents: {
    // `index.highlight.max_analyzed_offset` is 1,000,000: beyond it a plain highlighter gives up.
    characters: 900_000,
    positions: Infinity,
    // `index.mapping.nested_objects.limit`: a document with more is refused.
    facts: 10_000,
  },
  fileBytes: 10 * MEGABYTE,
  // `http.max_content_length`.
  maxFileBytes: 100 * MEGABYTE,
  settings: () => ({ file: "index.json", value: { settings: { analysis: analysis() }, mappings: mappings() } }),
  lines: (document) => `${JSON.stringify({ index: { _id: document.id } })}\n${JSON.stringify(document)}\n`,
};
