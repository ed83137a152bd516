import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FONTS, fontFiles } from "../pages/fonts.js";
import { TrainingError } from "../training-error.js";
/** The Debian package of each family. */
const FONT_PACKAGES = [
    ["TeX Gyre", "fonts-texgyre"],
    ["Liberation", "fonts-liberation2"],
    ["DejaVu", "fonts-dejavu-extra"],
    ["FreeSerif", "fonts-freefont-ttf"],
    ["Noto", "fonts-noto-core"],
];
/** Looks up the programs, the languages and the fonts of a set. @throws TrainingError for the first that is missing */
export function findPrograms(engines, set) {
    const tesseract = programOutput("tesseract", ["--version"], "tesseract-ocr").split(/\s+/u)[1] ?? "";
    const data = /"([^"]+)"/u.exec(programOutput("tesseract", ["--list-langs"], "tesseract-ocr"))?.[1] ?? "";
    programOutput("fc-match", ["--version"], "fontconfig");
    const families = FONTS.filter((font) => font.set === set).map(({ family }) => family);
    return {
        tesseract,
        engines: Object.fromEntries(engines.map((language) => [language, languageDigest(data, language)])),
        fonts: Object.fromEntries(families.map((family) => [family, fontDigest(family)])),
    };
}
/** What a program prints. @throws TrainingError where it does not run */
export function programOutput(program, options, debian) {
    try {
        return execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    }
    catch (cause) {
        throw new TrainingError(`The program ${program} does not run; install the Debian package ${debian}.`, { cause });
    }
}
function languageDigest(folder, language) {
    const file = join(folder, `${language}.traineddata`);
    if (!existsSync(file)) {
        throw new TrainingError(`Tesseract lacks the language ${language}; install the Debian package tesseract-ocr-${language}.`);
    }
    return sha256([readFileSync(file)]);
}
function fontDigest(family) {
    const debian = FONT_PACKAGES.find(([start]) => family.startsWith(start))?.[1] ?? "of this font";
    const files = fontFiles(family);
    if (files === undefined) {
        throw new TrainingError(`The font "${family}" is not installed; install the Debian package ${debian}.`);
    }
    return sha256(files.map((file) => readFileSync(file)));
}
/** SHA-256 of texts or bytes one after the other, in hexadecimal. */
export function sha256(parts) {
    const hash = createHash("sha256");
    for (const part of parts)
        hash.update(part);
    return hash.digest("hex");
}
