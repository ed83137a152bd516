import type { ReviewLanguage } from "./page-data.js";
import { escaped, type PageParts, pageHead, safeJson } from "./page-html.js";

/** One review page in the list of several. */
export interface IndexEntry {
  /** Where it lies, from the list, as a URL. */
  readonly href: string;
  /** The document's name. */
  readonly name: string;
  /** Of the document, hexadecimal. */
  readonly sha256: string;
  /** Which part of the document it is, from 1, and of how many. */
  readonly part: { readonly number: number; readonly of: number };
  /** Its pages, by their numbers in the file. */
  readonly pages: { readonly first: number; readonly last: number };
  /** Its range in the text as it was read, in UTF-16 code units. */
  readonly letters: { readonly start: number; readonly end: number };
  /** How many things need a look. */
  readonly toDecide: number;
}

const WORDS = {
  en: { title: "Pages to check", document: "Document", pages: "Pages", toDecide: "To decide", decided: "Decided" },
  vi: {
    title: "Các trang cần soát",
    document: "Văn bản",
    pages: "Trang",
    toDecide: "Cần quyết định",
    decided: "Đã quyết định",
  },
} as const;

function rowOf({ href, name, part, pages, toDecide }: IndexEntry, index: number): string {
  const title = part.of === 1 ? name : `${name} (${part.number}/${part.of})`;
  const range = pages.first === pages.last ? `${pages.first}` : `${pages.first}–${pages.last}`;
  const cells = [`<a href="${escaped(href)}"><bdi>${escaped(title)}</bdi></a>`, range, String(toDecide)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}<td data-entry="${index}"></td></tr>`;
}

/** The list of review pages as a page; its program counts what was decided in this browser. */
export function indexHtml(entries: readonly IndexEntry[], language: ReviewLanguage, parts: PageParts): string {
  const words = WORDS[language];
  const heads = [words.document, words.pages, words.toDecide, words.decided];
  const places = entries.map(({ sha256, letters }) => ({ sha256, ...letters }));
  return [
    pageHead(parts, { title: words.title, language }),
    '<body class="index">',
    `<h1>${words.title}</h1>`,
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>`,
    `<tbody>${entries.map(rowOf).join("\n")}</tbody></table>`,
    `<script type="application/json" id="review-index">${safeJson(places)}</script>`,
    `<script>${parts.script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
