import { z } from "zod";
import type { ReportJson } from "./report-json.js";
import { schemaOf } from "./schema-of.js";
import { engineSchema, sourceSchema } from "./schema-parts.js";

const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
const line = z.strictObject({ first: z.int().min(1), last: z.int().min(1) });
const isoDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const percent = z.number().min(0).max(1000);

/** What every fact carries. */
const base = {
  text: z.string().describe("the words of the restored text that state it"),
  sourceText: z.string().describe("the same place as the OCR read it"),
  at: spanSchema.describe("UTF-16 offsets in restored.text, half open"),
  line: line.describe("1-based lines of the source text"),
  confidence: z.number().min(0).max(1),
  rule: z.string().describe("the recogniser that found it"),
  checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), detail: z.string() })),
  given: z.literal("implied").exactOptional().describe("worked out from elsewhere on the page, not read"),
};

const header = z.strictObject({
  kind: z.literal("header"),
  ...base,
  issuer: z.string().exactOptional(),
  parentIssuer: z.string().exactOptional(),
  number: z.int().exactOptional(),
  symbol: z.string().exactOptional(),
  code: z.string().exactOptional(),
  type: z.strictObject({ code: z.string(), name: z.string() }).exactOptional(),
  place: z.string().exactOptional(),
  issuedOn: isoDate.exactOptional(),
  subject: z.string().exactOptional(),
  secrecy: z.enum(["MẬT", "TỐI MẬT", "TUYỆT MẬT"]).exactOptional(),
  urgency: z.enum(["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"]).exactOptional(),
});

const date = z.strictObject({
  kind: z.literal("date"),
  ...base,
  value: isoDate,
  end: isoDate.exactOptional(),
  precision: z.enum(["day", "month", "quarter", "half", "year"]),
  role: z.enum(["issued", "reference", "deadline", "event", "period", "effective"]),
});

const reference = z.strictObject({
  kind: z.literal("reference"),
  ...base,
  type: z.string(),
  code: z.string().exactOptional(),
  date: isoDate.exactOptional(),
  issuer: z.string().exactOptional(),
  subject: z.string().exactOptional(),
});

const target = z.strictObject({
  kind: z.literal("target"),
  ...base,
  criterion: z.strictObject({ level: z.enum(["xã", "huyện"]), number: z.int(), name: z.string() }).exactOptional(),
  measure: z.enum(["added", "total", "rate", "amount"]),
  object: z.string(),
  comparator: z.enum(["=", ">=", ">", "<=", "<", "~"]),
  value: z.number(),
  max: z.number().exactOptional(),
  of: z.number().exactOptional(),
  percent: percent.exactOptional(),
  unit: z.string(),
  year: z.int().exactOptional(),
  status: z.enum(["target", "result"]),
});

const money = z.strictObject({
  kind: z.literal("money"),
  ...base,
  amount: z.number().describe("whole đồng, or the main unit of currency"),
  currency: z.string().exactOptional().describe("ISO 4217; absent for đồng"),
  stated: z.string(),
  role: z.enum(["total", "part", "other"]),
  label: z.string().exactOptional(),
  percent: percent.exactOptional(),
  ordinal: z.int().exactOptional(),
  of: z.string().exactOptional(),
});

const signatory = z.strictObject({
  kind: z.literal("signatory"),
  ...base,
  name: z.string().exactOptional(),
  position: z.string(),
  capacity: z.array(z.strictObject({ mark: z.enum(["TM.", "KT.", "TL.", "TUQ.", "Q."]), of: z.string() })),
  body: z.string().exactOptional(),
});

const recipient = z.strictObject({
  kind: z.literal("recipient"),
  ...base,
  name: z.string(),
  note: z.string().exactOptional(),
});

const assignment = z.strictObject({
  kind: z.literal("assignment"),
  ...base,
  agency: z.string(),
  task: z.string(),
  deadline: isoDate.exactOptional(),
});

const report = z
  .strictObject({
    format: z.literal("vanban/report@1"),
    source: sourceSchema,
    engine: engineSchema,
    restored: z.strictObject({ text: z.string() }),
    facts: z.array(
      z.discriminatedUnion("kind", [header, date, reference, target, money, signatory, recipient, assignment]),
    ),
    issues: z.array(
      z.strictObject({
        level: z.enum(["error", "warning", "note"]),
        code: z.string(),
        message: z.string(),
        at: spanSchema,
      }),
    ),
  })
  .meta({ title: "vanban/report@1", description: "What vanban extract --json prints of one document" });

/** What `vanban/report@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
export const reportSchema: z.ZodType<ReportJson> = schemaOf<ReportJson>()(report);

/** The published JSON Schema of `vanban/report@1` (draft 2020-12). */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
}
