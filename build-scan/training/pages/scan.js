import { Random } from "../random.js";
import { blur, grain, jpegBlocks, specks, threshold, tone } from "./degrade.js";
const RESOLUTIONS = [
    { dpi: 110, weight: 1 },
    { dpi: 130, weight: 2 },
    { dpi: 150, weight: 4 },
    { dpi: 180, weight: 3 },
    { dpi: 200, weight: 5 },
    { dpi: 240, weight: 2 },
    { dpi: 300, weight: 3 },
];
/** Kinds of scan, from a clean print to a faint or fat copy of a copy. The ranges are [least, most]. */
const KINDS = [
    { weight: 4, blur: [0, 20], ink: [0, 40], grain: [0, 6], specks: [0, 5], cut: [45, 55], jpeg: [0, 12], skew: 0.2 },
    {
        weight: 4,
        blur: [15, 35],
        ink: [10, 70],
        grain: [5, 16],
        specks: [0, 40],
        cut: [42, 62],
        jpeg: [0, 28],
        skew: 0.5,
    },
    {
        weight: 2,
        blur: [25, 45],
        ink: [60, 120],
        grain: [8, 20],
        specks: [0, 90],
        cut: [33, 48],
        jpeg: [0, 36],
        skew: 0.7,
    },
    {
        weight: 2,
        blur: [30, 50],
        ink: [0, 40],
        grain: [6, 22],
        specks: [0, 120],
        cut: [58, 76],
        jpeg: [0, 36],
        skew: 0.7,
    },
];
/** Draws the settings of one document. */
export function randomScan(random) {
    const kind = random.weighted(KINDS);
    const range = ([least, most]) => Math.round(random.between(least, most));
    const { dpi } = random.weighted(RESOLUTIONS);
    return {
        dpi,
        blur: range(kind.blur),
        ink: range(kind.ink),
        paper: range([225, 255]),
        grain: range(kind.grain),
        specks: range(kind.specks),
        cut: random.chance(0.45) ? range(kind.cut) : undefined,
        jpeg: random.chance(0.35) ? range(kind.jpeg) : 0,
        skew: kind.skew,
    };
}
/** The page as the scanner hands it on. The same seed gives the same pixels. */
export function scan(page, setting, seed) {
    const random = new Random(seed, 7);
    let pixels = blur(page, (setting.blur / 100) * (setting.dpi / 72)).pixels;
    pixels = tone(pixels, setting.ink, setting.paper);
    pixels = grain(pixels, setting.grain, random);
    pixels = specks(pixels, setting.specks, random);
    if (setting.jpeg > 0)
        pixels = jpegBlocks({ ...page, pixels }, setting.jpeg).pixels;
    if (setting.cut !== undefined)
        pixels = threshold(pixels, cutLevel(setting, setting.cut));
    return { ...page, pixels };
}
function cutLevel({ ink, paper }, cut) {
    return ink + ((paper - ink) * cut) / 100;
}
/** The settings in words, for the record. */
export function describeScan(setting) {
    const { blur, ink, paper, grain, specks, cut, jpeg, skew } = setting;
    return `blur ${blur} ink ${ink} paper ${paper} grain ${grain} specks ${specks} cut ${cut ?? "none"} jpeg ${jpeg} skew ${skew}`;
}
