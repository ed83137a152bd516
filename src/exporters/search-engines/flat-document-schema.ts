import { z } from "zod";
import { schemaOf } from "../schema-of.js";
import type { FlatDocument } from "./flat-document.js";

const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const name = z.string().exactOptional();
const value = z.number().exactOptional();

const fact = z.strictObject({
  kind: z.enum(["header", "date", "reference", "target", "money", "signatory", "recipient", "assignment"]),
  text: z.string(),
  start: z.int().min(0).describe("UTF-16 offset in text"),
  end: z.int().min(0),
  line: z.int().min(1),
  confidence: z.number().min(0).max(1),
  type: name,
  code: name,
  agency: name,
  name,
  position: name,
  task: name,
  object: name,
  unit: name,
  role: name,
  measure: name,
  comparator: name,
  status: name,
  date: day.exactOptional(),
  date_end: day.exactOptional(),
  year: z.int().exactOptional(),
  value,
  value_max: value,
  value_of: value,
  percent: value,
  amount: value.describe("whole đồng, or the main unit of currency"),
  currency: name,
  criterion: z.int().exactOptional(),
  criterion_level: name,
});

const document = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{64}(?:-[1-9]\d*)?$/),
    document: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the file's bytes"),
    part: z.int().min(1),
    parts: z.int().min(1),
    name: z.string(),
    names: z.array(z.string()),
    text: z.string().describe("what was printed"),
    text_folded: z.string().describe("the same in lower case without marks"),
    text_raw: z.string().describe("what an engine read"),
    text_others: z.string().describe("other readings of words that are not sure, one a line"),
    page_numbers: z.array(z.int().min(1)),
    page_starts: z.array(z.int().min(0)).describe("UTF-16 offsets in text"),
    type: name,
    type_code: name,
    code: name,
    code_folded: name,
    number: z.int().exactOptional(),
    symbol: name,
    issuer: name,
    parent_issuer: name,
    place: name,
    issued_on: day.exactOptional(),
    issued_at: z.int().exactOptional().describe("the first second of issued_on, counted from 1970, UTC"),
    subject: name,
    subject_folded: name,
    secrecy: name,
    urgency: name,
    dates: z.array(day),
    dates_at: z.array(z.int()),
    deadlines: z.array(day),
    deadlines_at: z.array(z.int()),
    references: z.array(z.string()),
    references_folded: z.array(z.string()),
    amounts: z.array(z.int()).describe("whole đồng"),
    criteria: z.array(z.int()),
    criterion_names: z.array(z.string()),
    signatories: z.array(z.string()),
    signatory_positions: z.array(z.string()),
    recipients: z.array(z.string()),
    assignees: z.array(z.string()),
    facts: z.array(fact),
  })
  .meta({ title: "vanban/document@1", description: "A line of what vanban export writes" });

/** What a document for a search engine holds; does not compile unless it is what the type says. */
export const flatDocumentSchema: z.ZodType<FlatDocument> = schemaOf<FlatDocument>()(document);

/** The JSON Schema of a document (draft 2020-12). */
export function flatDocumentJsonSchema(): object {
  return z.toJSONSchema(flatDocumentSchema, { target: "draft-2020-12" });
}
