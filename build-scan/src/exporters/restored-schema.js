import { z } from "zod";
import { RESTORED_FORMAT } from "./restored-json.js";
import { schemaOf } from "./schema-of.js";
const share = z.number().min(0).max(1);
const spanSchema = z
    .strictObject({ start: z.int().min(0), end: z.int().min(0) })
    .describe("Half-open range of UTF-16 code units");
const classes = z.enum([
    "clean",
    "right-language",
    "without-marks",
    "wrong-language",
    "marks-dropped",
    "legacy-tcvn3",
    "legacy-vni",
    "not-vietnamese",
    "empty",
]);
const reasons = z.enum([
    "as-read",
    "marks",
    "misread",
    "case",
    "split",
    "join",
    "number",
    "code",
    "legacy-font",
    "dictionary",
]);
const sourceSchema = z.strictObject({
    name: z.string().exactOptional(),
    kind: z.enum(["text", "pdf", "image", "layout"]),
    sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .exactOptional(),
    pages: z.int().min(1),
});
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
    class: classes,
    text: z.string(),
    engine: z.strictObject({ vanban: z.string(), model: z.string().exactOptional() }),
    tokens: z.array(tokenSchema),
})
    .meta({ title: "vanban/restored@1", description: "What vanban restore --json prints of one document" });
/** What `vanban/restored@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
export const restoredSchema = schemaOf()(restored);
/** The published JSON Schema of `vanban/restored@1` (draft 2020-12). */
export function restoredJsonSchema() {
    return z.toJSONSchema(restoredSchema, { target: "draft-2020-12" });
}
