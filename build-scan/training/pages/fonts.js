import { execFileSync } from "node:child_process";
import { GlobalFonts } from "@napi-rs/canvas";
/** Offices print in Times; the other families keep the channel from learning one cut by heart. */
export const FONTS = [
    { family: "TeX Gyre Termes", set: "train", weight: 40 },
    { family: "Liberation Serif", set: "train", weight: 40 },
    { family: "TeX Gyre Schola", set: "train", weight: 4 },
    { family: "TeX Gyre Pagella", set: "train", weight: 4 },
    { family: "DejaVu Serif", set: "train", weight: 3 },
    { family: "Liberation Sans", set: "train", weight: 5 },
    { family: "TeX Gyre Heros", set: "train", weight: 4 },
    { family: "FreeSerif", set: "held-out", weight: 1 },
    { family: "Noto Serif", set: "held-out", weight: 1 },
];
const PATTERN = {
    regular: "regular",
    bold: "bold:roman",
    italic: "italic:medium",
    boldItalic: "bold:italic",
};
const registered = new Set();
/** The name under which one cut of a family is drawn; the font's file is found by fontconfig at its first use. */
export function fontFace(family, face) {
    const name = `${family} ${face}`;
    if (registered.has(name))
        return name;
    const file = fontFile(family, face);
    if (file === undefined)
        throw new Error(`font "${family}" is not installed`);
    if (GlobalFonts.registerFromPath(file, name) === null)
        throw new Error(`font file of "${family}" cannot be read`);
    registered.add(name);
    return name;
}
/** The files of a family's four cuts, or undefined where one is not installed. */
export function fontFiles(family) {
    const files = ["regular", "bold", "italic", "boldItalic"].map((face) => fontFile(family, face));
    return files.every((file) => file !== undefined) && new Set(files).size === files.length ? files : undefined;
}
function fontFile(family, face) {
    const pattern = `${family}:${PATTERN[face]}`;
    const [file = "", found = ""] = execFileSync("fc-match", ["-f", "%{file}\n%{family}", pattern], {
        encoding: "utf8",
    }).split("\n");
    return found.split(",").includes(family) ? file : undefined;
}
