/** Pictures that cover this part of a page are the page. */
const WHOLE_PAGE = 0.6;
/** Smaller pictures are emblems, stamps and signatures; text that could be read stands in larger ones. */
const READABLE_PART = 0.12;
/** So many visible words over a picture of the page are its text; fewer were put on it later, as a stamp or a number. */
const WORDS_OF_A_PAGE = 30;
/** A page of so many painted shapes and no text has its letters as shapes: it is read as a picture is. */
const SHAPES_OF_A_PAGE = 100;
/** Cells across and down by which covered area is counted, so that strips and overlaps come out right. */
const GRID = 40;
/** The part of the page that pictures cover, 0 to 1. */
export function coveredPart({ width, height, pictures }) {
    let covered = 0;
    for (let row = 0; row < GRID; row++) {
        for (let column = 0; column < GRID; column++) {
            const [x, y] = [((column + 0.5) * width) / GRID, ((row + 0.5) * height) / GRID];
            if (pictures.some(({ box }) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom))
                covered++;
        }
    }
    return covered / (GRID * GRID);
}
/** What the page is made of; see {@link PageKind}. */
export function pageKind(content) {
    const { words } = content;
    const covered = coveredPart(content);
    const hidden = words.filter((word) => word.hidden).length;
    const visible = words.length - hidden;
    if (words.length === 0)
        return covered >= READABLE_PART || content.paths >= SHAPES_OF_A_PAGE ? "image-only" : "blank";
    if (covered < READABLE_PART)
        return "born-digital";
    if (hidden > visible)
        return "image-with-text";
    return covered >= WHOLE_PAGE && visible >= WORDS_OF_A_PAGE ? "image-with-text" : "mixed";
}
const POINTS_AN_INCH = 72;
const areaOf = ({ left, top, right, bottom }) => (right - left) * (bottom - top);
/** Dots an inch of the largest picture whose pixels are known. */
export function resolutionOf(pictures) {
    const [largest] = pictures
        .filter(({ width, height }) => width !== undefined && height !== undefined)
        .sort((a, b) => areaOf(b.box) - areaOf(a.box));
    if (!largest)
        return undefined;
    const { box, width = 0, height = 0 } = largest;
    // By areas, so that a picture that the page turns by a quarter comes out right.
    return Math.round(POINTS_AN_INCH * Math.sqrt((width * height) / areaOf(box)));
}
