import { officeAbbreviations, words } from "../dictionary.js";
import { keptLetters } from "../kept-letters.js";
import { markless } from "../plain.js";
import { refineKind } from "./by-paragraph.js";
const byLetters = new Map(officeAbbreviations.map((written) => [markless(written), written]));
const known = new Set([...officeAbbreviations, ...words("office-letters")]);
/** "LĐVP" is "LVP" where an engine drops letters that it lacks; shorter remnants may be anything. */
const withoutD = new Map(officeAbbreviations
    .map((written) => [written.replace(/Đ/gu, ""), written])
    .filter(([rest]) => rest.length > 2 && !known.has(rest)));
const knownDropped = new Set([...known, ...withoutD.keys()]);
/** Letters that stand for words, the only ones of a recipient that a sentence's words cannot mend. */
const LETTERS = /(?<![\p{L}\d])\p{Lu}{2,9}(?![\p{L}\d&])/gu;
/** What stands in lists of recipients and is read with another mark; each row with what may stand before it. */
const MISREAD = [
    [/^S[ốôoơỏ](?= \p{L})/u, "Sở"],
    [/^S\S?(?= (?:GD&ĐT|KH&ĐT|TN&MT|TT&TT)(?!\p{L}))/u, "Sở"],
    [/(?<=(?:thuộc|tử|đốc|tra) )S[\p{L}\d]$/u, "Sở"],
    [/^UBM[TPF]{1,4}A?[OQ](?!\p{L})/u, "UBMTTQ"],
    [/(?<=^(?:các|Các) )[Ss][ốôoơỏ](?=[ :,])/u, "Sở"],
    [/(?<=^|[ ,])[Dd](?=\/c )/gu, "Đ"],
    [/(?<=(?:HĐND|UBND|PT-TH|thuộc|ủy) )(?:t[iìíĩ]nh)(?=$|[ ,;])/gu, "tỉnh"],
    [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:huy[eêẹ]n)(?=$|[ ,;])/gu, "huyện"],
    [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:qu[aâ]n)(?=$|[ ,;])/gu, "quận"],
    [/(?<=(?:HĐND|UBND|thuộc|ủy) )(?:x[aàáâ])(?=$|[ ,;])/gu, "xã"],
    // an office of "Truyền thông" is common, one of tradition is none
    [/(?<=(?:Văn hóa|Thông tin|Thể thao)(?: -| và|,) Truyền )thống(?!\p{L})/gu, "thông"],
];
/** An abbreviation with its "Đ", which engines read as "D" or, some of them, not at all. */
function withLetters(name, drops) {
    return name.replace(LETTERS, (word) => {
        if (/Đ/u.test(word))
            return word;
        return byLetters.get(word) ?? (drops ? withoutD.get(word) : undefined) ?? word;
    });
}
function mended(name, drops) {
    let text = withLetters(name, drops);
    for (const [finder, right] of MISREAD)
        text = text.replace(finder, right);
    return text;
}
/** Mends the abbreviations of a list of recipients in a text that was garbled: "GD, các PGD" is "GĐ, các PGĐ". */
export function mendRecipients({ reading, found }) {
    const { document } = reading;
    if (document.class === "clean")
        return found;
    const drops = document.class === "marks-dropped";
    return refineKind(found, "recipient", (recipient) => ({
        ...recipient,
        name: mended(keptLetters(document, recipient, drops ? knownDropped : known), drops),
    }));
}
