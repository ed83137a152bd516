import { createHash } from "node:crypto";
import type { ReviewData } from "./page-data.js";
import type { PagePicture } from "./page-pictures.js";

/** What all pages share: the built program and its looks. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is loaded, sent or run but what stands in the file itself. */
export function contentPolicy({ script, style }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** For text and attributes of HTML. */
export function escaped(text: string): string {
  const NAMES: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/gu, (sign) => NAMES[sign]!);
}

/** JSON in which no tag can begin or end, whatever its strings hold. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

const NO_SCRIPT: Readonly<Record<ReviewData["language"], string>> = {
  en: "This page needs JavaScript, which is switched off here. It loads nothing and sends nothing.",
  vi: "Trang này cần JavaScript, hiện đang bị tắt. Trang không tải gì và không gửi gì đi.",
};

/** The head of a page, up to its body. */
export function pageHead(
  parts: PageParts,
  { title, language }: { readonly title: string; readonly language: string },
): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(parts)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${parts.style}</style>`,
    "</head>",
  ].join("\n");
}

/** A whole review page, which needs no other file. */
export function pageHtml(data: ReviewData, pictures: ReadonlyMap<number, PagePicture>, parts: PageParts): string {
  const { part, document, language } = data;
  const title =
    part.of === 1 ? (document.name ?? "vanban") : `${document.name ?? "vanban"} (${part.number}/${part.of})`;
  const blocks = data.pages.flatMap(({ number }) => {
    const picture = pictures.get(number);
    const png = picture === undefined ? "" : Buffer.from(picture.png).toString("base64");
    return png === "" ? [] : [`<script type="text/plain" id="picture-${number}">${png}</script>`];
  });
  return [
    pageHead(parts, { title, language }),
    "<body>",
    `<noscript>${NO_SCRIPT[language]}</noscript>`,
    `<script type="application/json" id="review-data">${safeJson(data)}</script>`,
    ...blocks,
    `<script>${parts.script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
