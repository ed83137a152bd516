import { alto, hocr, markedText, type RestoredDocument, restoredJson, VanbanError } from "../index.js";
import type { Result } from "./each-file.js";
import { type Language, messagesIn } from "./messages.js";
import type { Settings } from "./settings.js";

/** What `vanban restore` can print. */
export const RESTORE_FORMATS = ["text", "json", "hocr", "alto"] as const;

/** One of {@link RESTORE_FORMATS}. */
export type RestoreFormat = (typeof RESTORE_FORMATS)[number];

/** What `vanban restore` is told. */
export interface RestoreSettings extends Settings {
  readonly format?: RestoreFormat;
  readonly mark?: boolean;
}

/** How a format is written, and whether one output can hold several documents. */
interface FormatRow {
  readonly write: (document: RestoredDocument, settings: RestoreSettings) => Result;
  readonly joins: boolean;
}

const FORMATS: Readonly<Record<RestoreFormat, FormatRow>> = {
  text: {
    write: (document, { mark }) => ({ suffix: ".txt", data: mark === true ? markedText(document) : document.text }),
    joins: true,
  },
  json: {
    write: (document) => ({ suffix: ".restored.json", data: JSON.stringify(restoredJson(document)) }),
    joins: true,
  },
  hocr: { write: (document) => ({ suffix: ".hocr", data: hocr(document) }), joins: false },
  alto: { write: (document) => ({ suffix: ".alto.xml", data: alto(document) }), joins: false },
};

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
export function restoredAs(format: RestoreFormat, document: RestoredDocument, settings: RestoreSettings): Result {
  return FORMATS[format].write(document, settings);
}
