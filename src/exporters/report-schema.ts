import { z } from "zod";

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
  given: z.literal("implied").optional().describe("worked out from elsewhere on the page, not read"),
};

const header = z.strictObject({
  kind: z.literal("header"),
  ...base,
  issuer: z.string().optional(),
  parentIssuer: z.string().optional(),
  number: z.int().optional(),
  symbol: z.string().optional(),
  code: z.string().optional(),
  type: z.strictObject({ code: z.string(), name: z.string() }).optional(),
  place: z.string().optional(),
  issuedOn: isoDate.optional(),
  subject: z.string().optional(),
  secrecy: z.enum(["MẬT", "TỐI MẬT", "TUYỆT MẬT"]).optional(),
  urgency: z.enum(["KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"]).optional(),
});

const date = z.strictObject({
  kind: z.literal("date"),
  ...base,
  value: isoDate,
  end: isoDate.optional(),
  precision: z.enum(["day", "month", "quarter", "half", "year"]),
  role: z.enum(["issued", "reference", "deadline", "event", "period", "effective"]),
});

const reference = z.strictObject({
  kind: z.literal("reference"),
  ...base,
  type: z.string(),
  code: z.string().optional(),
  date: isoDate.optional(),
  issuer: z.string().optional(),
  subject: z.string().optional(),
});

const target = z.strictObject({
  kind: z.literal("target"),
  ...base,
  criterion: z.strictObject({ level: z.enum(["xã", "huyện"]), number: z.int(), name: z.string() }).optional(),
  measure: z.enum(["added", "total", "rate", "amount"]),
  object: z.string(),
  comparator: z.enum(["=", ">=", ">", "<=", "<", "~"]),
  value: z.number(),
  max: z.number().optional(),
  of: z.number().optional(),
  percent: percent.optional(),
  unit: z.string(),
  year: z.int().optional(),
  status: z.enum(["target", "result"]),
});

const money = z.strictObject({
  kind: z.literal("money"),
  ...base,
  amount: z.number().describe("whole đồng, or the main unit of currency"),
  currency: z.string().optional().describe("ISO 4217; absent for đồng"),
  stated: z.string(),
  role: z.enum(["total", "part", "other"]),
  label: z.string().optional(),
  percent: percent.optional(),
  ordinal: z.int().optional(),
  of: z.string().optional(),
});

const signatory = z.strictObject({
  kind: z.literal("signatory"),
  ...base,
  name: z.string().optional(),
  position: z.string(),
  capacity: z.array(z.strictObject({ mark: z.enum(["TM.", "KT.", "TL.", "TUQ.", "Q."]), of: z.string() })),
  body: z.string().optional(),
});

const recipient = z.strictObject({
  kind: z.literal("recipient"),
  ...base,
  name: z.string(),
  note: z.string().optional(),
});

const assignment = z.strictObject({
  kind: z.literal("assignment"),
  ...base,
  agency: z.string(),
  task: z.string(),
  deadline: isoDate.optional(),
});

const report = z.strictObject({
  format: z.literal("vanban/report@1"),
  source: z.strictObject({
    name: z.string().optional(),
    kind: z.enum(["text", "pdf", "image", "layout"]),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    pages: z.int().min(0),
  }),
  engine: z.strictObject({ vanban: z.string(), model: z.string().optional() }),
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
});

/** The schema that every `vanban/report@1` satisfies. */
export const reportSchema: z.ZodType<unknown> = report;

/** The published JSON Schema of `vanban/report@1` (draft 2020-12). */
export function reportJsonSchema(): object {
  return z.toJSONSchema(report, { target: "draft-2020-12" });
}
