/** Sides of a sheet that a document may have, in inches: from a postcard to A1. */
const SHEET = { shortest: 3.5, longest: 34 };
/** The long side of A4, in inches. */
const A4_LONG = 11.69;
/** What a scanner or a camera may have; a file that says otherwise is not believed. */
const BELIEVED = { lowest: 60, highest: 1300 };
/** Written by programs that know nothing of the paper. */
const MEANT_BY_NOBODY = new Set([72, 96]);
function fitsSheet(width, height, resolution) {
    const short = Math.min(width, height) / resolution;
    const long = Math.max(width, height) / resolution;
    return short >= SHEET.shortest && long <= SHEET.longest;
}
/**
 * Dots an inch of a picture of a page: what the file says where a sheet of paper can be so large, else as if the long
 * side were A4's.
 */
export function resolutionOf(width, height, stated) {
    const guess = Math.round(Math.max(width, height) / A4_LONG);
    const { lowest, highest } = BELIEVED;
    if (stated !== undefined && stated >= lowest && stated <= highest && fitsSheet(width, height, stated)) {
        if (!MEANT_BY_NOBODY.has(stated) || Math.abs(stated - guess) <= stated * 0.25)
            return Math.round(stated);
    }
    return Math.min(highest, Math.max(lowest, guess));
}
