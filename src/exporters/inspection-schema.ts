import { z } from "zod";
import { INSPECTION_FORMAT, type InspectionJson } from "./inspection-json.js";
import { schemaOf } from "./schema-of.js";
import { classSchema, engineSchema, sourceSchema } from "./schema-parts.js";

const share = z.number().min(0).max(1);

const pageSchema = z.strictObject({
  number: z.int().min(1).describe("Place in the file"),
  kind: z
    .enum(["born-digital", "image-with-text", "image-only", "mixed", "blank"])
    .exactOptional()
    .describe("Absent for plain text"),
  words: z.int().min(0),
  class: classSchema,
  language: z.enum(["vi", "en", "fr", "other"]).exactOptional(),
  wrongShare: share
    .exactOptional()
    .describe("Of the printed words, the share that the text does not have right, estimated"),
  engineConfidence: share.exactOptional(),
  sign: z.enum([
    "no-text",
    "no-words",
    "specks",
    "tcvn3",
    "vni",
    "whole-words",
    "doubtful-words",
    "unsure-engine",
    "damaged-words",
    "no-marks",
    "foreign-marks",
    "lost-letters",
    "other-language",
  ]),
  signShare: share,
  reason: z.string(),
  advice: z.enum(["nothing", "restore", "convert-font", "ocr", "ocr-again", "proofread"]),
});

const inspection = z
  .strictObject({
    format: z.literal(INSPECTION_FORMAT),
    source: sourceSchema,
    engine: engineSchema,
    pages: z.array(pageSchema),
  })
  .meta({ title: "vanban/inspect@1", description: "What vanban inspect --json prints of one document" });

/** What `vanban/inspect@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
const inspectionSchema: z.ZodType<InspectionJson> = schemaOf<InspectionJson>()(inspection);

/** The published JSON Schema of `vanban/inspect@1` (draft 2020-12). */
export function inspectionJsonSchema(): object {
  return z.toJSONSchema(inspectionSchema, { target: "draft-2020-12" });
}
