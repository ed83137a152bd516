import { z } from "zod";
import type { GarbleClass, RestoredDocument, SourceDocument } from "../document/document.js";

// What the published formats have in common.

/** The classes of text; does not compile where one is none. */
export const classSchema: z.ZodType<GarbleClass> = z.enum([
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

/** What was read. */
export const sourceSchema: z.ZodType<{
  name?: string;
  kind: SourceDocument["kind"];
  sha256?: string;
  pages: number;
}> = z.strictObject({
  name: z.string().exactOptional(),
  kind: z.enum(["text", "pdf", "image", "layout"]),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  pages: z.int().min(1),
});

/** Who read it. */
export const engineSchema: z.ZodType<{ -readonly [Key in keyof RestoredDocument["engine"]]: string }> = z.strictObject({
  vanban: z.string(),
  model: z.string().exactOptional(),
});
