/** The name and version of the format; a change that breaks readers gets a new number. */
export const INSPECTION_FORMAT = "vanban/inspect@1";
const DIGITS = 10_000;
function rounded(share) {
    return Math.round(share * DIGITS) / DIGITS;
}
function pageJson(page) {
    const { number, kind, words, language, wrongShare, engineConfidence, sign, reason, advice } = page;
    return {
        number,
        ...(kind === undefined ? {} : { kind }),
        words,
        class: page.class,
        ...(language === undefined ? {} : { language }),
        ...(wrongShare === undefined ? {} : { wrongShare: rounded(wrongShare) }),
        ...(engineConfidence === undefined ? {} : { engineConfidence: rounded(engineConfidence) }),
        sign,
        signShare: rounded(page.signShare),
        reason,
        advice,
    };
}
/** The inspection as plain values for `JSON.stringify`; keys always in the same order. */
export function inspectionJson({ source, pages, engine }) {
    const { name, kind, sha256 } = source;
    return {
        format: INSPECTION_FORMAT,
        source: {
            ...(name === undefined ? {} : { name }),
            kind,
            ...(sha256 === undefined ? {} : { sha256 }),
            pages: source.pages,
        },
        engine: { ...engine },
        pages: pages.map(pageJson),
    };
}
