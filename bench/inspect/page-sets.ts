import type { GarbleClass } from "../../src/index.js";

/** What a page was made as. */
export type PageSort =
  | "clean"
  | "stripped"
  | "ocr-eng"
  | "ocr-fra"
  | "ocr-deu"
  | "ocr-vie"
  | "scanner"
  | "tcvn3"
  | "vni"
  | "english"
  | "french"
  | "blank";

/** One sort of page: the class that is right for it, and how many of the set are of it. */
export interface SortRow {
  readonly sort: PageSort;
  readonly class: GarbleClass;
  readonly pages: number;
}

/** Two hundred pages. */
export const SORTS: readonly SortRow[] = [
  { sort: "clean", class: "clean", pages: 22 },
  { sort: "stripped", class: "without-marks", pages: 18 },
  { sort: "ocr-eng", class: "wrong-language", pages: 22 },
  { sort: "ocr-fra", class: "wrong-language", pages: 16 },
  { sort: "ocr-deu", class: "wrong-language", pages: 16 },
  { sort: "ocr-vie", class: "right-language", pages: 26 },
  { sort: "scanner", class: "marks-dropped", pages: 18 },
  { sort: "tcvn3", class: "legacy-tcvn3", pages: 12 },
  { sort: "vni", class: "legacy-vni", pages: 12 },
  { sort: "english", class: "not-vietnamese", pages: 14 },
  { sort: "french", class: "not-vietnamese", pages: 14 },
  { sort: "blank", class: "empty", pages: 10 },
];

type Range = readonly [least: number, most: number];

/** How the pages of a set are printed, scanned and garbled; the two sets share no value of a list and no text. */
export interface PageSetting {
  readonly seed: number;
  /** How many times the pages of {@link SORTS} the set has. */
  readonly times: number;
  /** Of the runs of lines that are held out from training, those with an even or those with an odd number. */
  readonly runs: "even" | "odd";
  /** Which chapters of the Debian Reference the English and French pages are taken from. */
  readonly chapters: readonly string[];
  readonly families: readonly string[];
  readonly sizes: readonly number[];
  readonly rows: Range;
  readonly resolutions: readonly number[];
  readonly segmentations: readonly (3 | 4 | 6)[];
  readonly blur: Range;
  readonly ink: Range;
  readonly paper: Range;
  readonly grain: Range;
  readonly specks: Range;
  readonly skew: number;
  /** Where the scan is cut to black and white, and how often. */
  readonly cut: Range;
  readonly cutShare: number;
  readonly jpeg: Range;
  /** Of the letters with a mark that Latin-1 lacks, the share that the simulated scanner drops, and the share printed bare. */
  readonly dropped: Range;
  readonly bare: Range;
}

/** Pages that thresholds and tables may be set on. */
export const DEVELOPMENT: PageSetting = {
  seed: 4101,
  times: 2,
  runs: "even",
  chapters: ["ch01", "ch02", "ch03"],
  families: ["TeX Gyre Termes", "Liberation Serif", "FreeSerif", "Noto Serif", "DejaVu Serif", "Liberation Sans"],
  sizes: [11, 12, 13, 14],
  rows: [12, 34],
  resolutions: [110, 130, 150, 180, 200, 240, 300],
  segmentations: [6],
  blur: [0, 50],
  ink: [0, 120],
  paper: [210, 255],
  grain: [0, 24],
  specks: [0, 100],
  skew: 0.7,
  cut: [34, 70],
  cutShare: 0.45,
  jpeg: [0, 30],
  dropped: [0.28, 0.48],
  bare: [0.15, 0.3],
};

/** Pages that only report. */
export const BENCH: PageSetting = {
  seed: 4204,
  times: 1,
  runs: "odd",
  chapters: ["ch06", "ch08", "ch09", "ch10", "ch11"],
  families: ["Linux Libertine O", "Gentium Plus", "TeX Gyre Bonum", "Carlito", "Latin Modern Roman"],
  sizes: [11.5, 12.5, 13.5, 14.5],
  rows: [10, 36],
  resolutions: [120, 140, 160, 190, 220, 260],
  segmentations: [3, 4],
  blur: [5, 45],
  ink: [15, 105],
  paper: [215, 250],
  grain: [2, 20],
  specks: [5, 80],
  skew: 0.6,
  cut: [38, 66],
  cutShare: 0.35,
  jpeg: [4, 34],
  dropped: [0.24, 0.52],
  bare: [0.1, 0.34],
};

/** The Debian package of each family and text that a set needs. */
export const PACKAGES: readonly (readonly [start: string, debian: string])[] = [
  ["TeX Gyre", "fonts-texgyre"],
  ["Liberation", "fonts-liberation2"],
  ["DejaVu", "fonts-dejavu-extra"],
  ["FreeSerif", "fonts-freefont-ttf"],
  ["Noto", "fonts-noto-core"],
  ["Linux Libertine", "fonts-linuxlibertine"],
  ["Gentium", "fonts-sil-gentiumplus"],
  ["Carlito", "fonts-crosextra-carlito"],
  ["Latin Modern", "fonts-lmodern"],
];
