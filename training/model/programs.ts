import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isOcrad, legacyLanguage } from "../pages/engines.js";
import { FONTS, type FontRow, fontFiles } from "../pages/fonts.js";
import { TrainingError } from "../training-error.js";

/** The programs behind generated pages, by what makes their output what it is. */
export interface Programs {
  readonly tesseract: string;
  /** By engine, SHA-256 of its data; of the version where it has none. */
  readonly engines: Readonly<Record<string, string>>;
  /** SHA-256 of the four cuts of each family, by family. */
  readonly fonts: Readonly<Record<string, string>>;
}

/** The Debian package of each family. */
const FONT_PACKAGES: readonly (readonly [start: string, debian: string])[] = [
  ["TeX Gyre", "fonts-texgyre"],
  ["Liberation", "fonts-liberation2"],
  ["DejaVu", "fonts-dejavu-extra"],
  ["FreeSerif", "fonts-freefont-ttf"],
  ["Noto", "fonts-noto-core"],
];

/** What a run needs: its engines, the set of its fonts, and where the data of Tesseract's legacy engine is. */
export interface Needed {
  readonly engines: readonly string[];
  readonly fonts: FontRow["set"];
  readonly legacyData: string;
}

/** Looks up the programs, the engines' data and the fonts of a set. @throws TrainingError for the first that is missing */
export function findPrograms({ engines, fonts, legacyData }: Needed): Programs {
  const tesseract = programOutput("tesseract", ["--version"], "tesseract-ocr").split(/\s+/u)[1] ?? "";
  const data = /"([^"]+)"/u.exec(programOutput("tesseract", ["--list-langs"], "tesseract-ocr"))?.[1] ?? "";
  programOutput("fc-match", ["--version"], "fontconfig");
  const families = FONTS.filter((font) => font.set === fonts).map(({ family }) => family);
  return {
    tesseract,
    engines: Object.fromEntries(engines.map((engine) => [engine, engineDigest(engine, data, legacyData)])),
    fonts: Object.fromEntries(families.map((family) => [family, fontDigest(family)])),
  };
}

/** What a program prints. @throws TrainingError where it does not run */
export function programOutput(program: string, options: readonly string[], debian: string): string {
  try {
    return execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (cause) {
    throw new TrainingError(`The program ${program} does not run; install the Debian package ${debian}.`, { cause });
  }
}

function engineDigest(engine: string, data: string, legacyData: string): string {
  if (isOcrad(engine)) return sha256([programOutput("ocrad", ["--version"], "ocrad").split("\n")[0] ?? ""]);
  const legacy = legacyLanguage(engine);
  return legacy === undefined ? languageDigest(data, engine) : legacyDigest(legacyData, legacy);
}

/** SHA-256 of the data that Tesseract's legacy engine reads a language with. @throws TrainingError where it is missing */
export function legacyDigest(folder: string, language: string): string {
  const file = join(folder, `${language}.traineddata`);
  if (!existsSync(file)) {
    throw new TrainingError(
      `${file} is missing: unpack it from the npm package @tesseract.js-data/${language} as training/README.md says, or pass its folder as --legacy-data DIR.`,
    );
  }
  return sha256([readFileSync(file)]);
}

function languageDigest(folder: string, language: string): string {
  const file = join(folder, `${language}.traineddata`);
  if (!existsSync(file)) {
    throw new TrainingError(
      `Tesseract lacks the language ${language}; install the Debian package tesseract-ocr-${language}.`,
    );
  }
  return sha256([readFileSync(file)]);
}

function fontDigest(family: string): string {
  const debian = FONT_PACKAGES.find(([start]) => family.startsWith(start))?.[1] ?? "of this font";
  const files = fontFiles(family);
  if (files === undefined) {
    throw new TrainingError(`The font "${family}" is not installed; install the Debian package ${debian}.`);
  }
  return sha256(files.map((file) => readFileSync(file)));
}

/** SHA-256 of texts or bytes one after the other, in hexadecimal. */
export function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
