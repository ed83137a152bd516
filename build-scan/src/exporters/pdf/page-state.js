import { IDENTITY } from "./geometry.js";
/** The stream of a page's own operators. */
export const PAGE = "page";
export const START = {
    mode: 0,
    font: undefined,
    fontSetAt: undefined,
    size: 0,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    rise: 0,
    leading: 0,
    matrix: IDENTITY,
    fillAlpha: 1,
    strokeAlpha: 1,
    seeThrough: false,
    clipped: false,
};
