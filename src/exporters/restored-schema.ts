import { z } from "zod";
import { REASONS } from "../document/document.js";
import { RESTORED_FORMAT, type RestoredJson } from "./restored-json.js";
import { schemaOf } from "./schema-of.js";
import { classSchema, engineSchema, sourceSchema } from "./schema-parts.js";

const share = z.number().min(0).max(1);

const spanSchema = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .describe("Half-open range of UTF-16 code units");

const reasons = z.enum(REASONS);

const tokenSchema = z.strictObject({
  text: z.string(),
  raw: z.string().describe("What the OCR has at this place"),
  at: spanSchema,
  sourceAt: spanSchema.describe("Range in the text as it was read, after NFC and LF line breaks"),
  confidence: share,
  alternatives: z.array(z.strictObject({ text: z.string(), p: share })),
  why: reasons,
});

const restored = z
  .strictObject({
    format: z.literal(RESTORED_FORMAT),
    source: sourceSchema,
    class: classSchema,
    text: z.string(),
    engine: engineSchema,
    tokens: z.array(tokenSchema),
  })
  .meta({ title: "vanban/restored@1", description: "What vanban restore --json prints of one document" });

/** What `vanban/restored@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
export const restoredSchema: z.ZodType<RestoredJson> = schemaOf<RestoredJson>()(restored);

/** The published JSON Schema of `vanban/restored@1` (draft 2020-12). */
export function restoredJsonSchema(): object {
  return z.toJSONSchema(restoredSchema, { target: "draft-2020-12" });
}
