/** An engine at work on a page: its name, its page segmentation mode and the resolution it is told. */
export interface Engine {
  /**
   * A Tesseract language; with {@link LEGACY} behind it, Tesseract's engine of before version 4, which reads letter by
   * letter; or GNU Ocrad with one of its alphabets.
   */
  readonly language: string;
  readonly segmentation: 3 | 4 | 6;
  readonly dpi: number;
  /** Folder of the data of Tesseract's legacy engine, where the name asks for that. */
  readonly legacyData?: string | undefined;
}

/** A program and its options; it reads a PGM file and prints UTF-8. */
export interface EngineCommand {
  readonly program: string;
  readonly options: readonly string[];
}

/** The ending of the name of an engine that is Tesseract's legacy one. */
const LEGACY = "-legacy";

const OCRAD_ALPHABETS: Readonly<Record<string, string>> = { "ocrad-ascii": "ascii", "ocrad-latin": "iso-8859-15" };

// Ocrad wants letters at least 20 pixels high: scans below this resolution are doubled.
const OCRAD_DPI = 200;

/*
 * How many tries in vain the legacy engine may make at a word that no dictionary has. Every word here is such a word; with
 * the 20 that are usual a page takes twice as long, and reads the same but for a word in fifty.
 */
const LEGACY_TRIES = 4;

/** The Tesseract language that an engine of the legacy kind reads with; undefined for every other engine. */
export function legacyLanguage(engine: string): string | undefined {
  return engine.endsWith(LEGACY) ? engine.slice(0, -LEGACY.length) : undefined;
}

/** Whether the engine is GNU Ocrad. */
export function isOcrad(engine: string): boolean {
  return Object.hasOwn(OCRAD_ALPHABETS, engine);
}

/** How the engine is called. */
export function engineCommand({ language, segmentation, dpi, legacyData }: Engine): EngineCommand {
  const alphabet = OCRAD_ALPHABETS[language];
  if (alphabet !== undefined) {
    const scale = dpi < OCRAD_DPI ? ["--scale=2"] : [];
    return { program: "ocrad", options: ["--format=utf8", `--charset=${alphabet}`, ...scale, "-"] };
  }
  const legacy = legacyLanguage(language);
  const options = ["stdin", "stdout", "-l", legacy ?? language, "--psm", String(segmentation), "--dpi", String(dpi)];
  if (legacy === undefined) return { program: "tesseract", options };
  const data = legacyData === undefined ? [] : ["--tessdata-dir", legacyData];
  const tries = `segsearch_max_futile_classifications=${LEGACY_TRIES}`;
  return { program: "tesseract", options: [...options, ...data, "--oem", "0", "-c", tries] };
}
