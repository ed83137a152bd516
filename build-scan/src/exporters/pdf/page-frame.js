import { PDFName, PDFNumber } from "@cantoo/pdf-lib";
import { common, times } from "./geometry.js";
import { areaOf } from "./resources.js";
/** US letter: what viewers take for a page that names no size. */
const NO_SIZE = { left: 0, bottom: 0, right: 612, top: 792 };
/** Sides may differ by this part where the reader rounded them. */
const SAME_SHAPE = 0.02;
function inherited(page, name) {
    return page.context.lookup(page.getInheritableAttribute(PDFName.of(name)));
}
/** The part of the sheet that is shown: the crop box within the media box. */
export function frameOf(page) {
    const sheet = areaOf(inherited(page, "MediaBox")) ?? NO_SIZE;
    const crop = areaOf(inherited(page, "CropBox"));
    const turn = inherited(page, "Rotate");
    const quarters = turn instanceof PDFNumber ? Math.round(turn.asNumber() / 90) : 0;
    const rotation = ((((quarters % 4) + 4) % 4) * 90);
    return { area: (crop && common(crop, sheet)) ?? sheet, rotation };
}
/** From points of the page as it is shown, from its top left corner with y downwards, to the file's coordinates. */
function fromShown({ area: { left, bottom, right, top }, rotation }) {
    switch (rotation) {
        case 0:
            return [1, 0, 0, -1, left, top];
        case 90:
            return [0, 1, 1, 0, left, bottom];
        case 180:
            return [-1, 0, 0, 1, right, bottom];
        case 270:
            return [0, -1, -1, 0, right, top];
    }
}
/** From boxes of the layout to the file's coordinates; undefined where the layout's page is of another shape. */
export function toFile(frame, { width, height }) {
    const [across, up] = [frame.area.right - frame.area.left, frame.area.top - frame.area.bottom];
    const [shownWidth, shownHeight] = frame.rotation % 180 === 0 ? [across, up] : [up, across];
    if (!(width > 0 && height > 0))
        return undefined;
    const [x, y] = [shownWidth / width, shownHeight / height];
    if (Math.abs(x - y) > SAME_SHAPE * Math.max(x, y))
        return undefined;
    return times([x, 0, 0, y, 0, 0], fromShown(frame));
}
