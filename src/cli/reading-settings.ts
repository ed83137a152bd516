import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { VanbanError } from "../errors.js";
import { DEFAULT_LIMITS, ENCODINGS, type Encoding, OCR_USES, type ReadOptions } from "../files.js";

/** What a command says of its files. */
export const DOCUMENTS = "text, PDF, pictures, hOCR, ALTO or PAGE XML; - is standard input";

/** What all commands that read documents share. */
export interface ReadingSettings {
  readonly encoding?: Encoding;
  readonly pages?: string;
  readonly passwordFile?: string;
  readonly ocr?: NonNullable<ReadOptions["ocr"]> | "native";
  readonly workers?: number;
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxPixels: number;
  readonly maxSeconds: number;
}

const MEGABYTE = 1024 ** 2;
const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: MEGABYTE, g: 1024 ** 3 };

/** A number of bytes: `5000`, `64M`, `1G`. */
export function parseBytes(text: string): number {
  const [, digits, unit = ""] = /^(\d{1,12})([kmg]?)b?$/i.exec(text) ?? [];
  if (digits === undefined) throw new InvalidArgumentError("Give a number of bytes, such as 5000, 64M or 1G.");
  return Number(digits) * UNITS[unit.toLowerCase()]!;
}

/** A whole number above 0. */
export function parseCount(text: string): number {
  if (!/^\d{1,12}$/.test(text) || Number(text) === 0) throw new InvalidArgumentError("Give a whole number above 0.");
  return Number(text);
}

function limit(flags: string, what: string, standard: number, shown: string): Option {
  const parse = flags.startsWith("--max-bytes") ? parseBytes : parseCount;
  return new Option(flags, what).argParser(parse).default(standard, shown);
}

/** Adds the options of commands that read documents. */
export function addReading(command: Command): Command {
  const { maxBytes, maxPages, maxPixels, maxSeconds } = DEFAULT_LIMITS;
  return command
    .option("--pages <list>", "only these pages: 1-3,7 or 9- (default: all)")
    .option("--password-file <file>", "a file whose first line opens an encrypted input")
    .addOption(
      new Option(
        "--ocr <when>",
        "recognise pages whose text is missing or bad, never, always, or by the tesseract program (native) (default: auto)",
      ).choices([...OCR_USES, "native"]),
    )
    .addOption(
      new Option("--workers <number>", "recognise so many pages side by side, 1 or 2 (default: 1)").argParser(
        parseCount,
      ),
    )
    .addOption(new Option("--encoding <name>", "encoding of a text (default: detected)").choices(ENCODINGS))
    .addOption(limit("--max-bytes <size>", "refuse larger inputs (5000, 64M, 1G)", maxBytes, `${maxBytes / MEGABYTE}M`))
    .addOption(limit("--max-pages <number>", "refuse inputs with more pages to read", maxPages, `${maxPages}`))
    .addOption(limit("--max-pixels <number>", "refuse larger pictures", maxPixels, `${maxPixels}`))
    .addOption(limit("--max-seconds <number>", "give up a page after so long", maxSeconds, `${maxSeconds}`));
}

/** The first line of the file: a password may hold any other character, a space at its end too. */
export async function readPassword(name: string, folder: string): Promise<string> {
  try {
    const [line = ""] = (await readFile(resolve(folder, name), "utf8")).replace(/^\ufeff/u, "").split(/\r?\n/u);
    return line;
  } catch (cause) {
    const message = `The password file ${name} cannot be read; check its name and permissions.`;
    throw new VanbanError("bad-argument", message, { cause });
  }
}

/** How inputs are to be read. Throws a VanbanError `bad-argument` where the password file cannot be read. */
export async function readOptions(settings: ReadingSettings, folder: string): Promise<ReadOptions> {
  const { encoding, pages, passwordFile, ocr, workers, maxBytes, maxPages, maxPixels, maxSeconds } = settings;
  return {
    maxBytes,
    maxPages,
    maxPixels,
    maxSeconds,
    ...(encoding === undefined ? {} : { encoding }),
    ...(pages === undefined ? {} : { pages }),
    ...(passwordFile === undefined ? {} : { password: await readPassword(passwordFile, folder) }),
    ...(workers === undefined ? {} : { workers }),
    ...(ocr === undefined ? {} : ocr === "native" ? { ocrEngine: "native" } : { ocr }),
  };
}
