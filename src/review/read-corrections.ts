import * as z from "zod/mini";
import { type ErrorCode, VanbanError } from "../errors.js";
import { schemaOf } from "../exporters/schema-of.js";
import { CORRECTIONS_FORMAT, type Corrections, DECISION_KINDS } from "./corrections.js";

// zod/mini: this runs in the review page too, where all of zod would weigh more than the page itself.

const offset = z.int().check(z.minimum(0));
const span = z.strictObject({ start: offset, end: offset });
const when = z.iso.datetime();
/** Beyond this it is no word. */
const MOST_LETTERS = 2000;
const decided = z.string().check(z.maxLength(MOST_LETTERS), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u));

const decision = z.strictObject({
  place: z.strictObject({ token: offset, sourceAt: span, raw: z.string(), before: z.string(), after: z.string() }),
  suggested: z.string(),
  decided,
  kind: z.enum(DECISION_KINDS),
  when,
});

const factDecision = z.strictObject({
  kind: z.string(),
  sourceAt: span,
  text: z.string(),
  verdict: z.enum(["right", "wrong"]),
  when,
});

const corrections = z.strictObject({
  format: z.literal(CORRECTIONS_FORMAT),
  document: z.strictObject({
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    name: z.exactOptional(z.string()),
  }),
  engine: z.strictObject({ vanban: z.string(), model: z.exactOptional(z.string()) }),
  reviewer: z.exactOptional(z.string().check(z.maxLength(MOST_LETTERS))),
  decisions: z.array(decision),
  facts: z.exactOptional(z.array(factDecision)),
});

/** Does not compile unless its values are what the type says. */
const correctionsSchema: z.ZodMiniType<Corrections> = schemaOf<Corrections>()(corrections);

/** The published JSON Schema of `vanban/corrections@1` (draft 2020-12). */
export function correctionsJsonSchema(): object {
  const told = z.toJSONSchema(correctionsSchema, { target: "draft-2020-12" });
  return {
    ...told,
    title: CORRECTIONS_FORMAT,
    description: "What a reader decided on the review page of one document",
  };
}

/** What the reader of a file knows of it. */
export interface ExpectedCorrections {
  /** The file's name, for messages. */
  readonly name?: string;
  /** SHA-256 of the document that they must belong to; any document where it is left out. */
  readonly sha256?: string;
}

function fault(code: ErrorCode, name: string, what: string, cause?: unknown): VanbanError {
  return new VanbanError(code, `${name} ${what}`, cause === undefined ? {} : { cause });
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (cause) {
    throw fault(
      "corrections-damaged",
      name,
      "is no whole JSON file; export the corrections from the page again.",
      cause,
    );
  }
}

const VERSION = /^vanban\/corrections@(\d{1,9})$/u;
const CURRENT = Number(VERSION.exec(CORRECTIONS_FORMAT)![1]);

/** Refuses what is of another format, or of another version of this one. */
function checkFormat(value: unknown, name: string): void {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  const version = typeof format === "string" ? VERSION.exec(format)?.[1] : undefined;
  if (version === undefined) {
    throw fault(
      "corrections-damaged",
      name,
      `holds no corrections (${CORRECTIONS_FORMAT}); give a file that a review page exported.`,
    );
  }
  if (Number(version) < CURRENT) {
    const next =
      "make the review page anew with this version and import them there, or use the version that wrote them.";
    throw fault(
      "corrections-too-old",
      name,
      `is of the older form ${String(format)}, which is not read any more; ${next}`,
    );
  }
  if (Number(version) > CURRENT) {
    throw fault(
      "corrections-too-new",
      name,
      `is of the newer form ${String(format)}; install a newer vanban to read it.`,
    );
  }
}

/** Where in the file a fault lies, as a path: `decisions[3].when`. */
function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return steps.replace(/^\./u, "") || "the whole";
}

function checkSpans({ decisions }: Corrections, name: string): void {
  const wrong = decisions.findIndex(({ place: { sourceAt } }) => sourceAt.end < sourceAt.start);
  if (wrong < 0) return;
  throw fault(
    "corrections-damaged",
    name,
    `is damaged at decisions[${wrong}].place.sourceAt (it ends before it begins); export the corrections again.`,
  );
}

/**
 * Reads a file of corrections. Throws a VanbanError `corrections-damaged`, `corrections-too-old`, `corrections-too-new`, or
 * `corrections-mismatch` for those of another document.
 */
export function readCorrections(
  text: string,
  { name = "The file of corrections", sha256 }: ExpectedCorrections = {},
): Corrections {
  const value = parsed(text, name);
  checkFormat(value, name);
  const result = correctionsSchema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = placeOf(issue?.path ?? []);
    throw fault(
      "corrections-damaged",
      name,
      `is damaged at ${where}; export the corrections from the page again.`,
      result.error,
    );
  }
  checkSpans(result.data, name);
  const { document } = result.data;
  if (sha256 !== undefined && document.sha256 !== sha256) {
    const whose = document.name === undefined ? "another document" : `another document (${document.name})`;
    throw fault(
      "corrections-mismatch",
      name,
      `belongs to ${whose}, SHA-256 ${document.sha256.slice(0, 12)}…; give the corrections of this one.`,
    );
  }
  return result.data;
}
