import * as z from "zod/mini";
import type { ScannerReading } from "../document/scanner.js";
import { type ErrorCode, VanbanError } from "../errors.js";
import { schemaOf } from "../exporters/schema-of.js";

/** The name and version of the format; a change that breaks readers gets a new number. */
export const SCANNER_FORMAT = "vanban/scanner@1";

/** What was learnt of one document. */
export interface LearntDocument {
  /** SHA-256 of the document's bytes, hexadecimal: learning a document again replaces what it taught. */
  readonly sha256: string;
  readonly name?: string;
  /** What was read, what is printed, and how often, 1 at least. */
  readonly readings: readonly (readonly [read: string, printed: string, count: number])[];
}

/** How one archive's scanner and engine read, as the readers of its documents found; `vanban/scanner@1`. */
export interface ScannerProfile {
  readonly format: typeof SCANNER_FORMAT;
  readonly documents: readonly LearntDocument[];
}

/** Beyond this it is no word. */
const MOST_LETTERS = 200;
const word = z.string().check(z.minLength(1), z.maxLength(MOST_LETTERS), z.regex(/^[^\s\p{Cc}]+$/u));

const profile = z.strictObject({
  format: z.literal(SCANNER_FORMAT),
  documents: z.array(
    z.strictObject({
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
      name: z.exactOptional(z.string()),
      readings: z.array(z.tuple([word, word, z.int().check(z.minimum(1))])),
    }),
  ),
});

const profileSchema: z.ZodMiniType<ScannerProfile> = schemaOf<ScannerProfile>()(profile);

/** The published JSON Schema of `vanban/scanner@1` (draft 2020-12). */
export function scannerJsonSchema(): object {
  return {
    ...z.toJSONSchema(profileSchema, { target: "draft-2020-12" }),
    title: SCANNER_FORMAT,
    description: "How an archive's scanner and engine read, learnt from readers' corrections",
  };
}

function unreadable(name: string, what: string, cause?: unknown): VanbanError {
  const code: ErrorCode = "scanner-unreadable";
  return new VanbanError(code, `${name} ${what}`, cause === undefined ? {} : { cause });
}

/** A scanner's profile from its file's text. Throws a VanbanError `scanner-unreadable`. */
export function parseScannerProfile(text: string, name = "The scanner profile"): ScannerProfile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (cause) {
    throw unreadable(name, "is no whole JSON file; make it again with vanban learn.", cause);
  }
  const result = profileSchema.safeParse(value);
  if (result.success) return result.data;
  const place = result.error.issues[0]?.path.map(String).join(".") || "the whole";
  throw unreadable(
    name,
    `is no scanner profile (${SCANNER_FORMAT}), or damaged at ${place}; give a file that vanban learn wrote.`,
    result.error,
  );
}

/** The readings of all documents of a profile, each pair once. */
export function scannerReadings({ documents }: ScannerProfile): ScannerReading[] {
  const counts = new Map<string, ScannerReading>();
  for (const [read, printed, count] of documents.flatMap(({ readings }) => readings)) {
    const key = `${read} ${printed}`;
    counts.set(key, { read, printed, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}
