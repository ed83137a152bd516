import { boxOf, unionOf } from "../../document/box.js";
import { PageList } from "./page-list.js";
import { inNamedOrder } from "./reading-order.js";
import { attributeOf, childrenOf, numberOf, readElements, shareOf } from "./xml-elements.js";
/** The box around a polygon: `points="12,7 80,7 …"`, or, before 2013, an element a point. */
function placeOf(element) {
    const [coords] = childrenOf(element, "Coords");
    if (coords === undefined)
        return undefined;
    const listed = (attributeOf(coords, "points") ?? "").split(/\s+/u).map((point) => point.split(","));
    const single = childrenOf(coords, "Point").map(({ attributes: { x, y } }) => [x, y]);
    const boxes = [...listed, ...single].flatMap(([xText, yText]) => {
        const [x, y] = [numberOf(xText), numberOf(yText)];
        return x === undefined || y === undefined ? [] : boxOf(x, y, x, y);
    });
    return unionOf(boxes);
}
function textOf(equiv) {
    const text = childrenOf(equiv, "Unicode")[0]?.text || childrenOf(equiv, "PlainText")[0]?.text;
    return (text ?? "").trim().normalize("NFC");
}
/** The readings of an element, the best first: that of the lowest index, then as they come. Empty ones are none. */
function readingsOf(element) {
    return childrenOf(element, "TextEquiv")
        .map((equiv) => ({
        index: numberOf(attributeOf(equiv, "index")) ?? 0,
        text: textOf(equiv),
        confidence: shareOf(attributeOf(equiv, "conf")),
    }))
        .filter(({ text }) => text !== "")
        .sort((a, b) => a.index - b.index);
}
/** What each glyph may be; undefined where the glyphs are not the letters of the word. */
function charactersOf(word, text) {
    const glyphs = childrenOf(word, "Glyph").map(readingsOf);
    const letters = Array.from(text);
    const fits = glyphs.length === letters.length && glyphs.every((readings) => readings.length > 0);
    if (!fits || glyphs.length === 0)
        return undefined;
    return glyphs.map((readings) => readings.map((reading) => ({ text: reading.text, p: reading.confidence ?? 0 })));
}
function wordOf(element) {
    const [best, ...rest] = readingsOf(element);
    const glyphs = childrenOf(element, "Glyph").map((glyph) => readingsOf(glyph)[0]?.text ?? "");
    const text = best?.text ?? glyphs.join("");
    const characters = charactersOf(element, text);
    const others = rest.map((reading) => ({
        text: reading.text,
        reader: "layer",
        ...(reading.confidence === undefined ? {} : { confidence: reading.confidence }),
    }));
    return {
        text,
        box: placeOf(element),
        ...(best?.confidence === undefined ? {} : { confidence: best.confidence }),
        ...(characters === undefined ? {} : { characters }),
        ...(others.length === 0 ? {} : { others }),
    };
}
/** The words of a text that has none of its own in the file. They have no place, and share the confidence of the whole. */
function wordsIn({ text, confidence }) {
    return text
        .split(/\s+/u)
        .filter((word) => word !== "")
        .map((word) => ({ text: word, ...(confidence === undefined ? {} : { confidence }) }));
}
function lineOf(element) {
    const words = childrenOf(element, "Word").map(wordOf);
    const [best] = readingsOf(element);
    const hasText = words.some(({ text }) => text !== "");
    return { words: hasText || best === undefined ? words : wordsIn(best), box: placeOf(element) };
}
/** The lines of a region that has text and no lines: each takes its share of the region's height. */
function linesOfText(reading, box) {
    const lines = reading.text.split(/\r?\n/u);
    return lines.map((text, i) => {
        const height = box === undefined ? 0 : (box.bottom - box.top) / lines.length;
        const place = box && { ...box, top: box.top + i * height, bottom: box.top + (i + 1) * height };
        return { words: wordsIn({ ...reading, text }), box: place };
    });
}
function isRegion({ name }) {
    return name.endsWith("Region");
}
/** A block for each region that holds text, and after it those inside it: tables hold their cells. */
function blocksOf(element, order) {
    const regions = element.children.filter(isRegion).map((region) => ({ region, id: attributeOf(region, "id") }));
    return inNamedOrder(regions, order).flatMap(({ region, id }) => {
        const [best] = readingsOf(region);
        const inside = blocksOf(region, order);
        const lines = childrenOf(region, "TextLine").map(lineOf);
        const hasText = inside.length > 0 || lines.some(({ words }) => words.some(({ text }) => text !== ""));
        const own = hasText || best === undefined ? lines : linesOfText(best, placeOf(region));
        return own.length === 0 ? inside : [{ id, lines: own }, ...inside];
    });
}
/** The names of regions in a reading order: members of ordered groups by their index, of others as they come. */
function orderOf(group) {
    const members = group.children.filter(({ name }) => name.startsWith("RegionRef") || name.includes("Group"));
    const indexOf = ({ attributes: { index } }) => numberOf(index) ?? 0;
    const sorted = group.name.startsWith("Ordered") ? members.sort((a, b) => indexOf(a) - indexOf(b)) : members;
    return sorted.flatMap((member) => [attributeOf(member, "regionRef") ?? [], orderOf(member)].flat());
}
const INCH_IN_CENTIMETRES = 2.54;
function resolutionOf(page) {
    const resolution = numberOf(attributeOf(page, "imageXResolution"));
    const unit = attributeOf(page, "imageResolutionUnit") ?? "PPI";
    if (resolution === undefined || resolution <= 0)
        return undefined;
    if (unit === "PPCM")
        return Math.round(resolution * INCH_IN_CENTIMETRES);
    return unit === "PPI" ? resolution : undefined;
}
function pageOf(page) {
    const [width, height] = [numberOf(attributeOf(page, "imageWidth")), numberOf(attributeOf(page, "imageHeight"))];
    const isSized = width !== undefined && height !== undefined && width > 0 && height > 0;
    return {
        box: isSized ? boxOf(0, 0, width, height) : undefined,
        unit: "pixel",
        resolution: resolutionOf(page),
        blocks: blocksOf(page, childrenOf(page, "ReadingOrder").flatMap(orderOf)),
    };
}
/**
 * A document from PAGE XML (2009 to 2019): words, else lines, else regions, in the file's reading order, an empty line between
 * regions. Words of a line that does not tell their places share the line by their letters. Throws a VanbanError
 * `input-damaged`.
 */
export async function readPageXml(bytes, options) {
    const pages = new PageList(options);
    await readElements(bytes, { Page: (page) => pages.add(pageOf(page)) }, options);
    return pages.document();
}
