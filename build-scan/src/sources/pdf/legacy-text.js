import { fromLegacy } from "../../syllable/legacy-fonts.js";
/** Names of fonts whose letters are not Unicode; a name that ends in H is the font of capitals. The first row that fits counts. */
const FONTS = [
    // .VnTime, .VnTimeH, .VnArial Narrow; some programs leave the stop out.
    [/^[._]?vn(?!i)[a-z]/iu, "tcvn3"],
    [/tcvn3|abc\d*$/iu, "tcvn3"],
    [/^vni[-_ ]?(?!u)/iu, "vni"],
];
const CAPITALS_FONT = /^[._]?vn.*h(?:[-, ](?:bold|italic|bolditalic)+)?$/iu;
/** Letters that no single byte gives: text that has them was converted by the file's own tables. */
const UNICODE_ONLY = /[ăĂđĐơƠưƯ\u1ea0-\u1ef9]/u;
/** The encoding of a font by its name, or undefined for a font of Unicode. */
export function legacyFontOf(name) {
    return FONTS.find(([pattern]) => pattern.test(name))?.[1];
}
/** Converts neighbouring words together: among capitals small letters of TCVN3 are capitals too. */
function convert(words, font) {
    const text = words.map((word) => word.text).join(" ");
    if (UNICODE_ONLY.test(text))
        return [...words];
    const converted = fromLegacy(text, font).split(" ");
    return words.map((word, at) => {
        const plain = converted[at] ?? word.text;
        return { ...word, text: CAPITALS_FONT.test(word.font) ? plain.toUpperCase() : plain };
    });
}
/** The line with the words of old fonts in Unicode, by the names of their fonts. */
export function fromFontEncoding(line) {
    const words = [];
    for (let at = 0; at < line.length;) {
        const font = legacyFontOf(line[at].font);
        let end = at + 1;
        while (end < line.length && line[end].font === line[at].font)
            end++;
        const run = line.slice(at, end);
        words.push(...(font ? convert(run, font) : run));
        at = end;
    }
    return words;
}
