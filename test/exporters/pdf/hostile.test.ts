import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { VanbanError } from "../../../src/errors.js";
import { correctedPdf } from "../../../src/exporters/pdf/corrected-pdf.js";
import type { CorrectedPdf } from "../../../src/exporters/pdf/pdf-task.js";
import { MAX_CONTENT_BYTES } from "../../../src/exporters/pdf/stream-bytes.js";
import { bytesOf, handPdf, placedPage, restoredBy } from "./hand-pdf.js";

const DOCUMENT = restoredBy([placedPage(1, [[["bad", 50, 90, 90, 102]]])], { bad: "đúng" });

/** The reason why the page stays as it was; the result is a PDF of one page. */
async function reasonOf(pdf: PDFDocument): Promise<string | undefined> {
  const { bytes, pages, issues } = await correctedPdf(await pdf.save(), DOCUMENT);
  expect(pages).toEqual([]);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
  return issues.find(({ code }) => code === "page-not-rewritten")?.message;
}

function setContents(pdf: PDFDocument, packed: Uint8Array, entries: Readonly<Record<string, string>>): void {
  const { context } = pdf;
  pdf.getPage(0).node.set(PDFName.of("Contents"), context.register(context.stream(packed, entries)));
}

describe("a page stays as it was", () => {
  test("whose content unpacks to more than the limit", async () => {
    const pdf = await handPdf([{ content: "" }]);
    setContents(pdf, deflateSync(new Uint8Array(MAX_CONTENT_BYTES + 1)), { Filter: "FlateDecode" });
    expect(await reasonOf(pdf)).toMatch(/cannot be unpacked/u);
  });

  test("whose forms show forms, ten times each, eight deep", async () => {
    const pdf = await handPdf([{ content: "/Fm0 Do" }]);
    const { context } = pdf;
    let inner = context.register(context.stream("q Q", { Subtype: "Form", BBox: [0, 0, 9, 9] }));
    for (let depth = 0; depth < 8; depth++) {
      const resources = { XObject: { Fm0: inner } };
      inner = context.register(
        context.stream("/Fm0 Do ".repeat(10), { Subtype: "Form", BBox: [0, 0, 9, 9], Resources: resources }),
      );
    }
    pdf.getPage(0).node.setXObject(PDFName.of("Fm0"), inner);
    expect(await reasonOf(pdf)).toMatch(/more than \d+ operators/u);
  });

  test("whose content is packed in a way that no content is", async () => {
    const pdf = await handPdf([{ content: "" }]);
    setContents(pdf, Uint8Array.of(1, 2, 3), { Filter: "JBIG2Decode" });
    expect(await reasonOf(pdf)).toMatch(/JBIG2Decode/u);
  });

  test("whose content saves without end", async () => {
    expect(await reasonOf(await handPdf([{ content: "q ".repeat(20_000) }]))).toMatch(/saved states/u);
  });
});

test("a file with any byte changed gives a PDF or a VanbanError", async () => {
  const original = await bytesOf([{ content: "BT 3 Tr /F1 10 Tf 50 200 Td (bad) Tj ET" }]);
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length - 1), fc.nat(255), fc.nat(30), async (at, byte, count) => {
      const broken = original.slice().fill(byte, at, at + count);
      const made = await correctedPdf(broken, DOCUMENT).catch((fault: unknown) => fault);
      if (made instanceof VanbanError) return;
      expect(made).toHaveProperty("bytes");
      expect((await PDFDocument.load((made as CorrectedPdf).bytes)).getPageCount()).toBe(1);
    }),
    { numRuns: 60, examples: [[34, 94, 1]] },
  );
});
