/** Where text of the corpus is from that asks for its source to be named, and where it needs none. */
export const ATTRIBUTION = [
    {
        part: "ubnd, legal",
        source: "Vietnamese legal and administrative documents and the Codification of legal norms",
        licence: "none needed: article 15 of the Vietnamese law on intellectual property leaves them outside copyright",
    },
    { part: "open", source: "Vietnamese Wikipedia, its authors (articles of late 2025)", licence: "CC BY-SA 4.0" },
    { part: "open", source: "Vietnamese Wikipedia, its authors (dumps of 2017 and 2019)", licence: "CC BY-SA 3.0" },
    { part: "open", source: "UD_Vietnamese-VTB", licence: "CC BY-SA 4.0" },
    { part: "open", source: "Vietnamese help of LibreOffice", licence: "MPL-2.0" },
    { part: "open", source: "Vietnamese manual pages of Debian", licence: "GPL-3.0-or-later" },
    { part: "open", source: "Debian New Maintainers' Guide, Vietnamese translation", licence: "GPL-2.0-or-later" },
    { part: "dictionaries", source: "Names of divisions, General Statistics Office of Vietnam", licence: "facts" },
    { part: "dictionaries", source: "vietnamese-namedb", licence: "MIT" },
];
/** What the model keeps of those texts. */
export const KEPT_OF_TEXTS = "The model holds counts, no text: a word or n-gram is kept only if at least three different lines have it, " +
    "and runs of 200 lines whose SHA-256 begins with 00 are never counted.";
