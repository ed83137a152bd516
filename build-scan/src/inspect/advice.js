const WITH_PICTURE = ["image-with-text", "image-only", "mixed"];
/** A Vietnamese engine misreads three words in a hundred of a middling scan: reading again pays where more are wrong. */
const WORTH_READING_AGAIN = 0.06;
const ROWS = [
    { holds: (state, picture) => state.class === "empty" && picture && state.words === 0, advice: "ocr" },
    // An engine found nothing but specks: the page is empty, or stood upside down.
    {
        holds: (state, picture) => state.class === "empty" && state.sign !== "no-words" && picture,
        advice: "ocr-again",
    },
    { holds: (state) => state.class === "empty" || state.class === "clean", advice: "nothing" },
    // Garble so heavy that it looks like no language at all.
    {
        holds: (state, picture) => state.class === "not-vietnamese" && state.language === "other" && picture,
        advice: "ocr-again",
    },
    { holds: (state) => state.class === "not-vietnamese", advice: "nothing" },
    { holds: (state) => state.class.startsWith("legacy"), advice: "convert-font" },
    {
        holds: (state, picture) => state.class === "right-language" && picture && (state.wrongShare ?? 0) > WORTH_READING_AGAIN,
        advice: "ocr-again",
    },
    { holds: (state) => state.class === "right-language", advice: "proofread" },
    // Where letters are gone, or all marks, the picture says more than any model can guess.
    { holds: (state, picture) => state.class === "marks-dropped" && picture, advice: "ocr-again" },
    { holds: (state, picture) => state.class === "without-marks" && picture, advice: "ocr-again" },
    { holds: () => true, advice: "restore" },
];
/** What is best done with a page. */
export function adviceFor(state) {
    const hasPicture = WITH_PICTURE.includes(state.kind);
    return ROWS.find(({ holds }) => holds(state, hasPicture)).advice;
}
