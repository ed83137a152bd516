import { layoutOf, POINTS, STANDARD_RESOLUTION } from "./layout-of.js";
import { printedPages, } from "./placed-tokens.js";
import { onOneLine, xmlAttributes, xmlText } from "./xml-text.js";
const NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";
const SCHEMA = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";
const UNITS_PER_INCH = 1200;
function unitOf({ pages }) {
    return pages.every(({ unit }) => unit === "pixel") ? "pixel" : "inch1200";
}
/** How many units of the file one unit of the page is. */
function scaleOf({ unit, resolution }, fileUnit) {
    if (fileUnit === "pixel")
        return 1;
    return UNITS_PER_INCH / (unit === "point" ? POINTS : (resolution ?? STANDARD_RESOLUTION));
}
const HUNDREDTHS = 100;
function place({ left, top, right, bottom }, scale) {
    const [x1, y1, x2, y2] = [left, top, right, bottom].map((at) => Math.round(at * scale * HUNDREDTHS));
    return {
        HPOS: x1 / HUNDREDTHS,
        VPOS: y1 / HUNDREDTHS,
        WIDTH: (x2 - x1) / HUNDREDTHS,
        HEIGHT: (y2 - y1) / HUNDREDTHS,
    };
}
const rounded = (share) => Math.round(share * HUNDREDTHS) / HUNDREDTHS;
function alternative(text, purpose) {
    return `<ALTERNATIVE${xmlAttributes({ PURPOSE: purpose })}>${xmlText(text)}</ALTERNATIVE>`;
}
/** What the engine read comes first, and is told from the readings that were weighed by its purpose. */
function alternatives({ text, raw, alternatives: others }) {
    const read = onOneLine(raw);
    const original = read === text ? [] : [alternative(read, "original")];
    return [...original, ...others.map((other) => alternative(other.text, "candidate"))].join("");
}
function string({ token, box }, id, scale) {
    const attributes = xmlAttributes({
        ID: `string_${id}`,
        ...place(box, scale),
        WC: rounded(token.confidence),
        CONTENT: token.text,
    });
    const inside = alternatives(token);
    return inside === "" ? `<String${attributes}/>` : `<String${attributes}>${inside}</String>`;
}
/** The space between two words; none where they touch, as parts of one word may. */
function space(before, after, scale) {
    const { left, right } = { left: before.right, right: Math.max(before.right, after.left) };
    const { top, bottom } = { top: Math.min(before.top, after.top), bottom: Math.max(before.bottom, after.bottom) };
    return `<SP${xmlAttributes(place({ left, top, right, bottom }, scale))}/>`;
}
function line({ box, tokens }, id, scale) {
    const content = tokens.map((token, i) => {
        const before = tokens[i - 1];
        const gap = before === undefined ? "" : `      ${space(before.box, token.box, scale)}\n`;
        return `${gap}      ${string(token, `${id}_${i + 1}`, scale)}\n`;
    });
    const attributes = xmlAttributes({ ID: `line_${id}`, ...place(box, scale) });
    return `     <TextLine${attributes}>\n${content.join("")}     </TextLine>\n`;
}
function block({ box, lines }, id, scale) {
    const attributes = xmlAttributes({ ID: `block_${id}`, ...place(box, scale) });
    const content = lines.map((one, i) => line(one, `${id}_${i + 1}`, scale));
    return `    <TextBlock${attributes}>\n${content.join("")}    </TextBlock>\n`;
}
function pageElement({ page, paragraphs }, unit) {
    const scale = scaleOf(page, unit);
    const whole = place({ left: 0, top: 0, right: page.width, bottom: page.height }, scale);
    const { WIDTH, HEIGHT } = whole;
    const attributes = xmlAttributes({
        ID: `page_${page.number}`,
        PHYSICAL_IMG_NR: page.number,
        WIDTH,
        HEIGHT,
        LANG: "vi",
    });
    const content = paragraphs.map((one, i) => block(one, `${page.number}_${i + 1}`, scale));
    return `  <Page${attributes}>\n   <PrintSpace${xmlAttributes(whole)}>\n${content.join("")}   </PrintSpace>\n  </Page>\n`;
}
function description({ source, engine }, unit) {
    const { name, sha256 } = source;
    const file = [
        ...(name === undefined ? [] : [`<fileName>${xmlText(name)}</fileName>`]),
        ...(sha256 === undefined ? [] : [`<fileIdentifier fileIdentifierLocation="SHA-256">${sha256}</fileIdentifier>`]),
    ];
    const settings = engine.model === undefined ? "" : `<processingStepSettings>${xmlText(engine.model)}</processingStepSettings>`;
    return ` <Description>
  <MeasurementUnit>${unit}</MeasurementUnit>
  <sourceImageInformation>${file.join("")}</sourceImageInformation>
  <Processing ID="restoration"><processingCategory>contentModification</processingCategory>${settings}<processingSoftware><softwareName>vanban</softwareName><softwareVersion>${xmlText(engine.vanban)}</softwareVersion></processingSoftware></Processing>
 </Description>
`;
}
/**
 * The corrected words in ALTO 4.4: each a `String` with its box, its confidence as `WC`, and `ALTERNATIVE`s: what the engine
 * read, where that is another, with the purpose `original`, and other readings with the purpose `candidate`, most probable
 * first. Boxes as in {@link hocr}, in pixels where the source has those, else in 1200ths of an inch. Throws a VanbanError
 * `bad-argument` for a document without layout.
 */
export function alto(document) {
    const layout = layoutOf(document);
    const unit = unitOf(layout);
    const pages = printedPages(document, layout).map((page) => pageElement(page, unit));
    const root = xmlAttributes({
        xmlns: NAMESPACE,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": `${NAMESPACE} ${SCHEMA}`,
        SCHEMAVERSION: "4.4",
    });
    return `<?xml version="1.0" encoding="UTF-8"?>
<alto${root}>
${description(document, unit)} <Layout>
${pages.join("")} </Layout>
</alto>
`;
}
