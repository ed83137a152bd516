import { linesOfWords } from "./lines.js";
import { wordsOfGlyphs } from "./words.js";
/** Text of a signature's picture: its lines, one under the other. */
function shownText(glyphs, page) {
    return linesOfWords(wordsOfGlyphs(glyphs), page)
        .map((line) => line.map(({ text }) => text).join(" "))
        .filter((line) => line !== "")
        .join("\n");
}
/**
 * The fields of a page: for signatures, whose pictures are no part of the text, and those of a form that was filled in.
 * Notes, links and all else that is laid over a page are left out.
 *
 * @param appearances what the annotations paint, by their ids
 */
export async function fieldsOf(page, appearances) {
    const viewport = page.getViewport({ scale: 1 });
    const widgets = (await page.getAnnotations()).filter(({ subtype }) => subtype === "Widget");
    const signatures = widgets
        .filter(({ fieldType }) => fieldType === "Sig")
        .map(({ fieldName = "", id, rect }) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
        const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
        return { name: fieldName, box, shownText: shownText(appearances.get(id) ?? [], viewport) };
    });
    const filled = widgets.filter(({ fieldType }) => fieldType !== "Sig").flatMap(({ id }) => appearances.get(id) ?? []);
    return { signatures, filled };
}
