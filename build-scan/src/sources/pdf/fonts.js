import { legacyFontOf } from "./legacy-text.js";
/** A font's box is what its maker wrote; outside of these it is not meant for Latin letters. */
const ASCENT = { least: 0.5, most: 1.1, usual: 0.89 };
const DESCENT = { least: -0.4, most: -0.05, usual: -0.21 };
function within(value, { least, most, usual }) {
    return value !== undefined && value >= least && value <= most ? value : usual;
}
function factsOf({ name = "", ascent, descent, fontMatrix }) {
    return {
        name,
        ascent: within(ascent, ASCENT),
        descent: within(descent, DESCENT),
        unit: fontMatrix?.[0] ?? 0.001,
        isLegacy: legacyFontOf(name) !== undefined,
    };
}
/** The fonts that the page sets, as pdf.js sends them beside the operators. */
export async function fontsOf(page, names) {
    const fonts = new Map();
    for (const name of names) {
        const font = await new Promise((resolve) => {
            // Answers at once for a font that is there, else when it comes.
            page.commonObjs.get(name, (data) => resolve((data ?? {})));
        });
        fonts.set(name, factsOf(font));
    }
    return fonts;
}
