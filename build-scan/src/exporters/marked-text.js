/** Below this a word is shown as unsure: about one in four of these is wrong (71 of 293 in the bundled documents). */
export const UNSURE_BELOW = 0.8;
/** The restored text with every word of a confidence below `threshold` between ⟦ and ⟧. The lines stay. */
export function markedText(document, threshold = UNSURE_BELOW) {
    let text = "";
    let written = 0;
    for (const { at, confidence } of document.tokens) {
        if (confidence >= threshold)
            continue;
        text += `${document.text.slice(written, at.start)}⟦${document.text.slice(at.start, at.end)}⟧`;
        written = at.end;
    }
    return text + document.text.slice(written);
}
