import { VanbanError } from "../errors.js";
/** The layout of the source. Throws a VanbanError `bad-argument` for plain text, of which nobody knows where it stands. */
export function layoutOf({ source }) {
    if (source.layout !== undefined)
        return source.layout;
    throw new VanbanError("bad-argument", `${source.name ?? "The input"} is plain text, which does not say where its words stand; give the PDF, the picture, or the engine's hOCR, ALTO or PAGE XML.`);
}
/** Dots an inch where pages are measured in points and no picture says its own. */
export const STANDARD_RESOLUTION = 300;
/** Points to the inch. */
export const POINTS = 72;
