import { z } from "zod";
import { schemaOf } from "../../exporters/schema-of.js";
import { FOUND_BY } from "./found-by.js";
import { FOUND_FORMAT, type FoundJson } from "./found-json.js";

const foundBy = z.enum(FOUND_BY).describe("The surest way in which it was found; exact before folded before raw");
const span = { start: z.int().min(0), end: z.int().min(0) };

const snippetSchema = z.strictObject({
  page: z.int().min(1),
  line: z.int().min(1).describe("Line of the restored text, from 1"),
  text: z.string(),
  marks: z.array(
    z.strictObject({
      ...span,
      foundBy,
      raw: z.string().exactOptional().describe("What the engine had read there, if that was found"),
    }),
  ),
  at: z.strictObject(span).describe("Where the piece stands in the restored text, in UTF-16 code units"),
});

const documentSchema = z.strictObject({
  id: z.string().describe("SHA-256 of the file, hexadecimal"),
  name: z.string(),
  names: z.array(z.string()).describe("All names of the file in the archive"),
  type: z.strictObject({ code: z.string(), name: z.string() }).exactOptional(),
  code: z.string().exactOptional(),
  issuedOn: z.string().exactOptional(),
  issuer: z.string().exactOptional(),
  subject: z.string().exactOptional(),
  secrecy: z.string().exactOptional(),
  foundBy: foundBy.exactOptional().describe("How its weakest term was found; absent where filters alone were asked"),
  score: z.number().exactOptional().describe("BM25 among those found in the same way"),
  snippets: z.array(snippetSchema),
});

const found = z
  .strictObject({
    format: z.literal(FOUND_FORMAT),
    query: z.string(),
    total: z.int().min(0).describe("Documents that match, in the ways that were tried"),
    isComplete: z.boolean().describe("False where less sure ways were not tried, since surer ones found enough"),
    documents: z.array(documentSchema),
  })
  .meta({ title: "vanban/found@1", description: "What vanban search --json prints" });

/** What `vanban/found@1` holds; the published JSON Schema is made from it. Does not compile unless it is what the types say. */
const foundSchema: z.ZodType<FoundJson> = schemaOf<FoundJson>()(found);

/** The published JSON Schema of `vanban/found@1` (draft 2020-12). */
export function foundJsonSchema(): object {
  return z.toJSONSchema(foundSchema, { target: "draft-2020-12" });
}
