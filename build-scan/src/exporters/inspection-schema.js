import { z } from "zod";
import { INSPECTION_FORMAT } from "./inspection-json.js";
import { schemaOf } from "./schema-of.js";
const share = z.number().min(0).max(1);
const pageSchema = z.strictObject({
    number: z.int().min(1).describe("Place in the file"),
    kind: z
        .enum(["born-digital", "image-with-text", "image-only", "mixed", "blank"])
        .exactOptional()
        .describe("Absent for plain text"),
    words: z.int().min(0),
    class: z.enum([
        "clean",
        "right-language",
        "without-marks",
        "wrong-language",
        "marks-dropped",
        "legacy-tcvn3",
        "legacy-vni",
        "not-vietnamese",
        "empty",
    ]),
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
    source: z.strictObject({
        name: z.string().exactOptional(),
        kind: z.enum(["text", "pdf", "image", "layout"]),
        sha256: z
            .string()
            .regex(/^[0-9a-f]{64}$/)
            .exactOptional(),
        pages: z.int().min(1),
    }),
    engine: z.strictObject({ vanban: z.string(), model: z.string().exactOptional() }),
    pages: z.array(pageSchema),
})
    .meta({ title: "vanban/inspect@1", description: "What vanban inspect --json prints of one document" });
/** What `vanban/inspect@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
export const inspectionSchema = schemaOf()(inspection);
/** The published JSON Schema of `vanban/inspect@1` (draft 2020-12). */
export function inspectionJsonSchema() {
    return z.toJSONSchema(inspectionSchema, { target: "draft-2020-12" });
}
