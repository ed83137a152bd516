import { VanbanError } from "../errors.js";
import type { Fact, RestoredDocument } from "../index.js";
import { markedText } from "../restoration.js";
import type { Result } from "./each-file.js";
import { type Language, messagesIn } from "./messages.js";
import type { Settings } from "./settings.js";

/** What `vanban restore` can print. */
export const RESTORE_FORMATS = ["text", "json", "hocr", "alto", "pdf"] as const;

/** One of {@link RESTORE_FORMATS}. */
export type RestoreFormat = (typeof RESTORE_FORMATS)[number];

/** What `vanban restore` is told. */
export interface RestoreSettings extends Settings {
  readonly format?: RestoreFormat;
  readonly mark?: boolean;
}

/** A document and the bytes that it was read from. */
export interface Restored {
  readonly document: RestoredDocument;
  readonly original: Uint8Array;
  /** Its facts, where they were found already. */
  readonly facts?: readonly Fact[];
}

/** How a format is written, and whether one output can hold several documents. */
interface FormatRow {
  readonly write: (restored: Restored, settings: RestoreSettings) => Result | Promise<Result>;
  readonly joins: boolean;
}

/** All of it is loaded for the formats that need it: text is what most people want, and it starts in half the time without. */
function library(): Promise<typeof import("../index.js")> {
  return import("../index.js");
}

const FORMATS: Readonly<Record<RestoreFormat, FormatRow>> = {
  text: {
    write: ({ document }, { mark }) => ({ suffix: ".txt", data: mark === true ? markedText(document) : document.text }),
    joins: true,
  },
  json: {
    write: async ({ document }) => {
      const { restoredJson } = await library();
      return { suffix: ".restored.json", data: JSON.stringify(restoredJson(document)) };
    },
    joins: true,
  },
  hocr: {
    write: async ({ document }) => ({ suffix: ".hocr", data: (await library()).hocr(document) }),
    joins: false,
  },
  alto: {
    write: async ({ document }) => ({ suffix: ".alto.xml", data: (await library()).alto(document) }),
    joins: false,
  },
  pdf: { write: writePdf, joins: false },
};

/** The original with right text; what could not be done is told. */
async function writePdf({ document, original, facts }: Restored): Promise<Result> {
  const { correctedPdf } = await import("../node.js");
  const known = facts ?? (await library()).extract(document).facts;
  const header = known.find((fact) => fact.kind === "header");
  const { bytes, issues } = await correctedPdf(original, document, { header });
  const notes = issues.filter(({ level }) => level !== "note").map(({ message }) => message);
  return { suffix: ".pdf", data: bytes, notes };
}

/** The format that was asked for. Throws a VanbanError `bad-argument` where the options do not go together. */
export function restoreFormat(settings: RestoreSettings, files: number, language: Language): RestoreFormat {
  const messages = messagesIn(language);
  const fault = (message: string): VanbanError => new VanbanError("bad-argument", message);
  const format = settings.format ?? (settings.json === true ? "json" : "text");
  if (settings.json === true && format !== "json") throw fault(messages.twoFormats(format));
  if (settings.mark === true && format !== "text") throw fault(messages.optionOfFormat("--mark", ["text"]));
  if (!FORMATS[format].joins && files > 1 && settings.out === undefined) throw fault(messages.oneFile(format));
  return format;
}

/** A restored document in a format. */
export async function restoredAs(
  format: RestoreFormat,
  restored: Restored,
  settings: RestoreSettings,
): Promise<Result> {
  return FORMATS[format].write(restored, settings);
}
