import { alto } from "../src/exporters/alto.js";
import { reportSchema } from "../src/exporters/report-schema.js";
import { restoredSchema } from "../src/exporters/restored-schema.js";
import { hocr, type Report, type RestoredDocument, reportJson, restoredJson } from "../src/index.js";
import { must } from "./target.js";

const DIGITS = /\d/gu;
const digitsOf = (text: string): string => (text.match(DIGITS) ?? []).join("");
/** A number, date or amount, with the signs that stand in one. */
const NUMBER = /^[(["'«]*\d[\d.,/:-]*\d%?[)\]"'».,;:]*$/u;

/** Spans tile both texts, lines stay lines, confidence is a probability, and the digits of a number stay what they are. */
export function checkRestored(document: RestoredDocument): void {
  const { text, tokens, lines, source } = document;
  let at = 0;
  let sourceAt = 0;
  for (const token of tokens) {
    must(text.slice(token.at.start, token.at.end) === token.text, "a token is what stands at its place");
    must(
      source.text.slice(token.sourceAt.start, token.sourceAt.end) === token.raw,
      "a token's source is what was read",
    );
    must(text.slice(at, token.at.start).trim() === "", "between tokens is white space");
    must(token.sourceAt.start >= sourceAt, "sources come in the order of the text");
    must(token.confidence >= 0 && token.confidence <= 1, "confidence is a probability");
    must(!NUMBER.test(token.raw) || digitsOf(token.text) === digitsOf(token.raw), "the digits of a number stay");
    at = token.at.end;
    sourceAt = token.sourceAt.end;
  }
  must(text.slice(at).trim() === "", "after the last token is white space");
  must(lines.length === source.lines.length, "lines stay lines");
}

/** Facts stand in the text, and what is written of them is of the published form. */
export function checkReport(report: Report): void {
  const { document, facts } = report;
  for (const { at, confidence } of facts) {
    must(at.start >= 0 && at.start <= at.end && at.end <= document.text.length, "a fact stands in the text");
    must(confidence >= 0 && confidence <= 1, "a fact's confidence is a probability");
  }
  reportSchema.parse(JSON.parse(JSON.stringify(reportJson(report))));
  restoredSchema.parse(JSON.parse(JSON.stringify(restoredJson(document))));
}

/** The formats of documents that have pages. */
export function writeLayouts(document: RestoredDocument): void {
  if (document.source.layout === undefined) return;
  hocr(document);
  alto(document);
}
