import type { RestoredDocument } from "../document/document.js";
import type { Box, Page } from "../document/layout.js";
import { layoutOf, POINTS, STANDARD_RESOLUTION } from "./layout-of.js";
import {
  type PlacedLine,
  type PlacedParagraph,
  type PlacedToken,
  type PrintedPage,
  printedPages,
} from "./placed-tokens.js";
import { onOneLine, xmlAttributes, xmlText } from "./xml-text.js";

/** Boxes of hOCR are whole pixels of the page's picture. */
interface Grid {
  readonly pixelsPerUnit: number;
  readonly resolution: number | undefined;
}

function gridOf({ unit, resolution }: Page): Grid {
  if (unit === "pixel") return { pixelsPerUnit: 1, resolution };
  const dots = resolution ?? STANDARD_RESOLUTION;
  return { pixelsPerUnit: dots / POINTS, resolution: dots };
}

function bbox({ left, top, right, bottom }: Box, { pixelsPerUnit }: Grid): string {
  return `bbox ${[left, top, right, bottom].map((place) => Math.round(place * pixelsPerUnit)).join(" ")}`;
}

const percent = (share: number): number => Math.round(100 * share);

/** Alternatives as JSON in an attribute: text between tags would be read as printed by programs that do not know of it. */
function alternatives({ token }: PlacedToken): string | undefined {
  if (token.alternatives.length === 0) return undefined;
  return JSON.stringify(token.alternatives.map(({ text, p }) => [text, percent(p) / 100]));
}

function word(placed: PlacedToken, id: string, grid: Grid): string {
  const { token, box } = placed;
  const raw = onOneLine(token.raw);
  const attributes = xmlAttributes({
    class: "ocrx_word",
    id: `word_${id}`,
    title: `${bbox(box, grid)}; x_wconf ${percent(token.confidence)}`,
    "data-raw": raw === token.text ? undefined : raw,
    "data-why": token.why === "as-read" ? undefined : token.why,
    "data-alternatives": alternatives(placed),
  });
  return `<span${attributes}>${xmlText(token.text)}</span>`;
}

function line({ box, tokens }: PlacedLine, id: string, grid: Grid): string {
  const words = tokens.map((token, i) => `     ${word(token, `${id}_${i + 1}`, grid)}\n`);
  const attributes = xmlAttributes({ class: "ocr_line", id: `line_${id}`, title: bbox(box, grid) });
  return `    <span${attributes}>\n${words.join("")}    </span>\n`;
}

function paragraph({ box, lines }: PlacedParagraph, id: string, grid: Grid): string {
  const attributes = xmlAttributes({ class: "ocr_par", id: `par_${id}`, lang: "vi", title: bbox(box, grid) });
  return `   <p${attributes}>\n${lines.map((one, i) => line(one, `${id}_${i + 1}`, grid)).join("")}   </p>\n`;
}

function pageElement({ page, paragraphs }: PrintedPage): string {
  const grid = gridOf(page);
  const box = { left: 0, top: 0, right: page.width, bottom: page.height };
  const resolution = grid.resolution === undefined ? "" : `; scan_res ${grid.resolution} ${grid.resolution}`;
  const attributes = xmlAttributes({
    class: "ocr_page",
    id: `page_${page.number}`,
    title: `${bbox(box, grid)}; ppageno ${page.number - 1}${resolution}`,
  });
  const content = paragraphs.map((one, i) => paragraph(one, `${page.number}_${i + 1}`, grid));
  return `  <div${attributes}>\n${content.join("")}  </div>\n`;
}

/** Where a file lies on a machine is nobody else's business. */
function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1)!;
}

function head({ source, engine }: RestoredDocument): string {
  const system = ["vanban", engine.vanban, engine.model].filter((part) => part !== undefined).join(" ");
  return ` <head>
  <meta charset="utf-8"/>
  <title>${xmlText(fileName(source.name ?? ""))}</title>
  <meta${xmlAttributes({ name: "ocr-system", content: system })}/>
  <meta name="ocr-capabilities" content="ocr_page ocr_par ocr_line ocrx_word ocrp_lang ocrp_wconf"/>
 </head>
`;
}

/**
 * The corrected words in hOCR 1.2 (XHTML), page by page and line by line: each with its box in pixels, its confidence as
 * `x_wconf`, what the engine read as `data-raw` where that is another, why it was changed as `data-why`, and other readings as
 * `data-alternatives`, a JSON list of `[text, probability]`. A token over several words has the box around them; several in
 * one word share its box by their letters. Throws a VanbanError `bad-argument` for a document without layout.
 */
export function hocr(document: RestoredDocument): string {
  const pages = printedPages(document, layoutOf(document)).map(pageElement);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
${head(document)} <body>
${pages.join("")} </body>
</html>
`;
}
