import { createHash } from "node:crypto";
import { PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { describe, expect, test } from "@jest/globals";
import { correctedPdf } from "../../../src/exporters/pdf/corrected-pdf.js";
import type { CorrectedPdf } from "../../../src/exporters/pdf/pdf-task.js";
import {
  bytesOf,
  type HandPage,
  HEIGHT,
  handPdf,
  infoOf,
  picturesOf,
  placedPage,
  restoredBy,
  streamsOf,
  textsOf,
  WIDTH,
  wordsOf,
} from "./hand-pdf.js";

const IMAGE = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im0 Do Q\n`;
/** Two words of bad text, whose boxes are those of {@link BOXES}. */
const LAYER = "BT 3 Tr /F1 10 Tf 1 0 0 1 50 200 Tm (QUYET) Tj 1 0 0 1 100 200 Tm (DlNH) Tj ET\n";
const LINES = [[["QUYET", 50, 90, 90, 102] as const, ["DlNH", 100, 90, 140, 102] as const]];
const RIGHT = { QUYET: "QUYẾT", DlNH: "ĐỊNH" };

const correct = async (
  pages: readonly HandPage[],
  words: Readonly<Record<string, string>> = RIGHT,
): Promise<CorrectedPdf> =>
  correctedPdf(
    await bytesOf(pages),
    restoredBy(
      pages.map((_, i) => placedPage(i + 1, LINES)),
      words,
    ),
  );
const codes = ({ issues }: CorrectedPdf): string[] =>
  issues.map(({ code }) => code).filter((code) => code !== "not-pdfa");

describe("a bad layer is replaced", () => {
  test.each<[string, HandPage]>([
    ["on the page", { content: IMAGE + LAYER }],
    ["with the mode set before the text object", { content: `3 Tr ${LAYER.replace("3 Tr ", "")}${IMAGE}` }],
    ["with the mode kept by q and Q", { content: `q 3 Tr q 0 g Q ${LAYER.replace("3 Tr ", "")} Q ${IMAGE}` }],
    ["that only clips", { content: IMAGE + LAYER.replace("3 Tr", "7 Tr") }],
    ["that is painted before the picture", { content: LAYER.replace("3 Tr", "0 Tr") + IMAGE }],
    ["in a form", { content: `${IMAGE}/Fm0 Do`, forms: { Fm0: LAYER } }],
    [
      "in a form that is given its mode",
      { content: `${IMAGE}3 Tr /Fm0 Do`, forms: { Fm0: LAYER.replace("3 Tr ", "") } },
    ],
    ["behind a picture in a form", { content: `${LAYER.replace("3 Tr", "0 Tr")}/Fm0 Do`, forms: { Fm0: IMAGE } }],
    ["of unbalanced operators", { content: `Q ${IMAGE} q q BT ET ${LAYER.replace("ET", "")}` }],
    [
      "with strings that look like operators",
      { content: `${IMAGE}${LAYER}BT 3 Tr /F1 1 Tf 9 9 Td (ET Q) Tj <4142> Tj ET` },
    ],
    ["shown with ' and \"", { content: `${IMAGE}BT 3 Tr /F1 10 Tf 50 200 Td (QUYET) ' 0 0 (DlNH) " ET` }],
  ])("%s", async (_, page) => {
    const original = await bytesOf([page]);
    const { bytes, pages, issues } = await correct([page]);
    expect({ pages, codes: codes({ issues } as CorrectedPdf) }).toEqual({ pages: [1], codes: [] });
    expect(await wordsOf(bytes)).toEqual(["QUYẾT ĐỊNH"]);
    expect(await picturesOf(bytes)).toEqual(await picturesOf(original));
    expect(await streamsOf(bytes)).not.toMatch(/QUYET|DlNH/u);
  });

  test.each<[string, string, string]>([
    ["visible text over the picture", `${IMAGE}${LAYER}BT 0 Tr /F1 9 Tf 300 20 Td (Stamp) Tj ET`, "Stamp QUYẾT ĐỊNH"],
    [
      "visible text beside a picture that comes later",
      `BT /F1 9 Tf 300 20 Td (Seen) Tj ET q 100 0 0 100 0 0 cm /Im0 Do Q ${LAYER}`,
      "Seen QUYẾT ĐỊNH",
    ],
    [
      "visible text before a picture that clips hide",
      `BT /F1 9 Tf 300 20 Td (Seen) Tj ET 0 0 9 9 re W n ${IMAGE}${LAYER}`,
      "Seen QUYẾT ĐỊNH",
    ],
    [
      "visible text before a mask",
      `BT /F1 9 Tf 300 20 Td (Seen) Tj ET q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm BI /W 1 /H 1 /IM true ID a EI Q ${LAYER}`,
      "Seen QUYẾT ĐỊNH",
    ],
  ])("but not %s", async (_, content, words) => {
    expect(await wordsOf((await correct([{ content }])).bytes)).toEqual([words]);
  });

  test("text that clips what is painted after it stays", async () => {
    const content = `${IMAGE}q BT 7 Tr /F1 90 Tf 10 10 Td (Clip) Tj ET 0 0 99 99 re f Q ${LAYER}`;
    expect(await streamsOf((await correct([{ content }])).bytes)).toContain("(Clip) Tj");
  });

  test("text from whose end visible text goes on stays, and that is said", async () => {
    const content = `${IMAGE}${LAYER}BT /F1 9 Tf 20 20 Td 3 Tr (Left) Tj 0 Tr (Right) Tj ET`;
    const corrected = await correct([{ content }]);
    expect(codes(corrected)).toEqual(["hidden-text-kept"]);
    expect(await streamsOf(corrected.bytes)).toContain("3 Tr (Left) Tj 0 Tr (Right) Tj");
  });

  test("words that are seen in the page's own letters are not laid again", async () => {
    const corrected = await correct([{ content: `${IMAGE}BT /F1 12 Tf 50 200 Td (QUYET) Tj 50 0 Td (DlNH) Tj ET` }]);
    expect(codes(corrected)).toEqual(["visible-text-kept"]);
    expect(await wordsOf(corrected.bytes)).toEqual(["QUYET DlNH"]);
  });
});

describe("pages that stay", () => {
  test("a form that two pages show changes on the page that is corrected", async () => {
    const page = { content: `${IMAGE}/Fm0 Do`, forms: { Fm0: LAYER } };
    const original = await bytesOf([page, page]);
    const document = restoredBy([placedPage(1, LINES), placedPage(2, [])], RIGHT, { pages: 2 });
    const { bytes, pages } = await correctedPdf(original, document);
    expect({ pages, words: await wordsOf(bytes) }).toEqual({ pages: [1], words: ["QUYẾT ĐỊNH", "QUYET DlNH"] });
  });

  test("pages with right words, and born-digital ones", async () => {
    const original = await bytesOf([{ content: IMAGE + LAYER }, { content: LAYER.replace("3 Tr", "0 Tr") }]);
    const pages = [placedPage(1, [[["Right", 9, 9, 20, 20]]]), placedPage(2, LINES, { kind: "born-digital" })];
    const corrected = await correctedPdf(original, restoredBy(pages, RIGHT, { pages: 2 }));
    expect({ pages: corrected.pages, codes: codes(corrected) }).toEqual({ pages: [], codes: ["visible-text-kept"] });
    expect(await wordsOf(corrected.bytes)).toEqual(["QUYET DlNH", "QUYET DlNH"]);
  });

  test.each<[string, HandPage, RegExp]>([
    ["whose form shows itself", { content: `${IMAGE}/Fm0 Do` }, /itself/u],
    ["whose operators are none", { content: `${IMAGE}${LAYER} (open` }, /inside a string/u],
    ["of another size than its words say", { content: IMAGE + LAYER, mediaBox: [0, 0, 90, 300] }, /size/u],
  ])("a page %s, with the reason", async (name, page, reason) => {
    const pdf = await handPdf([page]);
    if (name.includes("itself")) {
      const { context } = pdf;
      const form = context.nextRef();
      context.assign(
        form,
        context.stream("/Fm0 Do", {
          Type: "XObject",
          Subtype: "Form",
          BBox: [0, 0, 9, 9],
          Resources: { XObject: { Fm0: form } },
        }),
      );
      pdf.getPage(0).node.setXObject(PDFName.of("Fm0"), form);
    }
    const corrected = await correctedPdf(await pdf.save(), restoredBy([placedPage(1, LINES)], RIGHT));
    expect(corrected.pages).toEqual([]);
    expect(corrected.issues.find(({ code }) => code === "page-not-rewritten")?.message).toMatch(reason);
    expect((await PDFDocument.load(corrected.bytes)).getPageCount()).toBe(1);
  });
});

describe("words stand on their boxes", () => {
  test.each([0, 90, 180, 270])("on a page turned by %i", async (rotation) => {
    const mediaBox = rotation % 180 === 0 ? [10, 20, 10 + WIDTH, 20 + HEIGHT] : [10, 20, 10 + HEIGHT, 20 + WIDTH];
    const original = await bytesOf([{ content: "", rotation, mediaBox }]);
    const page = placedPage(1, LINES, { readBy: "ocr", kind: "image-only", rotation: rotation as 0 });
    const { bytes } = await correctedPdf(original, restoredBy([page], RIGHT));
    const [words] = await textsOf(bytes);
    expect(words?.map(({ text }) => text.trim())).toEqual(["QUYẾT", "ĐỊNH"]);
    for (const [i, word] of words!.entries()) {
      const [, left, , right] = LINES[0]![i]!;
      expect(word.left).toBeCloseTo(left, 1);
      expect(word.width).toBeCloseTo(right - left, 0);
      expect(word.baseline).toBeGreaterThan(97);
      expect(word.baseline).toBeLessThan(102.01);
    }
  });

  test("in pixels of a picture as in points", async () => {
    const page = placedPage(1, [[["QUYET", 100, 180, 180, 204]]], {
      width: 2 * WIDTH,
      height: 2 * HEIGHT,
      unit: "pixel",
      readBy: "ocr",
    });
    const { bytes } = await correctedPdf(await bytesOf([{ content: IMAGE }]), restoredBy([page], RIGHT));
    expect((await textsOf(bytes))[0]?.[0]).toMatchObject({ text: "QUYẾT", left: 50 });
  });

  test.each<[string, readonly (readonly [number, number, number, number])[], number]>([
    [
      "up",
      [
        [50, 150, 62, 200],
        [50, 100, 62, 140],
      ],
      200,
    ],
    [
      "down",
      [
        [50, 100, 62, 150],
        [50, 160, 62, 200],
      ],
      100,
    ],
  ])("on a line that runs %s the page", async (_, boxes, start) => {
    const page = placedPage(
      1,
      [
        [
          ["QUYET", ...boxes[0]!],
          ["DlNH", ...boxes[1]!],
        ],
      ],
      { readBy: "ocr" },
    );
    const { bytes } = await correctedPdf(await bytesOf([{ content: IMAGE }]), restoredBy([page], RIGHT));
    const [words] = await textsOf(bytes);
    expect(words?.map(({ text }) => text.trim())).toEqual(["QUYẾT", "ĐỊNH"]);
    expect(words?.[0]?.baseline).toBeCloseTo(start, 1);
    expect(words?.[0]?.left).toBeGreaterThan(49);
    expect(words?.[0]?.left).toBeLessThan(63);
  });

  test("all Vietnamese letters come back as they are", async () => {
    const letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    const right = `${letters}${letters.toUpperCase()}§“”–…𝒳`;
    const { bytes } = await correct([{ content: IMAGE }], { QUYET: right });
    expect((await wordsOf(bytes))[0]).toBe(`${right} DlNH`);
  });
});

test("PDFium, which browsers show PDF files with, finds the words", async () => {
  const { bytes } = await correct([{ content: IMAGE + LAYER }]);
  const library = await PDFiumLibrary.init();
  const pdf = await library.loadDocument(bytes);
  expect(pdf.getPage(0).getText().trim()).toBe("QUYẾT ĐỊNH");
  pdf.destroy();
  library.destroy();
});

describe("what the file says of itself", () => {
  const header = {
    type: { code: "QĐ", name: "Quyết định" },
    code: "15/QĐ-UBND",
    subject: "Về việc <a> & b",
    issuer: "Ủy ban",
  };

  async function described(): Promise<{ original: Uint8Array; corrected: CorrectedPdf }> {
    const pdf = await handPdf([{ content: IMAGE + LAYER }]);
    pdf.setCreationDate(new Date("2021-12-03T03:20:30Z"));
    pdf.setKeywords(["scan"]);
    const original = await pdf.save();
    const modified = new Date("2026-01-02T03:04:05Z");
    const document = restoredBy([placedPage(1, LINES)], RIGHT);
    return { original, corrected: await correctedPdf(original, document, { header, modified }) };
  }

  test("title, author, dates, language and the original", async () => {
    const { original, corrected } = await described();
    const sha256 = createHash("sha256").update(original).digest("hex");
    const info = async (key: string): Promise<string | undefined> => infoOf(corrected.bytes, key);
    expect(await info("Title")).toBe("Quyết định 15/QĐ-UBND: Về việc <a> & b");
    expect(await info("Author")).toBe("Ủy ban");
    expect(await info("CreationDate")).toBe("D:20211203032030Z");
    expect(await info("ModDate")).toBe("D:20260102030405Z");
    expect(await info("Keywords")).toBe("scan");
    expect(await info("VanbanOriginalSHA256")).toBe(sha256);
    const pdf = await PDFDocument.load(corrected.bytes);
    expect(String(pdf.catalog.lookup(PDFName.of("Lang")))).toBe("(vi)");
    const packet = Buffer.from(corrected.bytes).toString("utf8");
    expect(packet).toContain("Về việc &lt;a&gt; &amp; b");
    expect(packet).toContain("<xmp:CreateDate>2021-12-03T03:20:30Z</xmp:CreateDate>");
    expect(packet).toContain(`<stRef:documentID>urn:sha256:${sha256}</stRef:documentID>`);
  });

  test("the same input makes the same bytes, and no time of day is in them", async () => {
    const [one, two] = [await correct([{ content: IMAGE + LAYER }]), await correct([{ content: IMAGE + LAYER }])];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(await infoOf(one.bytes, "ModDate")).toBeUndefined();
  });

  test("it says PDF/A-2b where nothing that is checked is against it", async () => {
    const [clean, script] = [await handPdf([{ content: IMAGE + LAYER }]), await handPdf([{ content: IMAGE + LAYER }])];
    script.addJavaScript("main", "app.alert(1)");
    const document = restoredBy([placedPage(1, LINES)], RIGHT);
    const one = await correctedPdf(await clean.save(), document);
    const two = await correctedPdf(await script.save(), document);
    expect([one.claimsPdfA, two.claimsPdfA]).toEqual([true, false]);
    clean.catalog.context.trailerInfo.Info = clean.context.register(
      clean.context.obj({ CreationDate: PDFString.of("last week") }),
    );
    expect((await correctedPdf(await clean.save(), document)).claimsPdfA).toBe(false);
    expect(two.issues.map(({ message }) => message).join("\n")).toMatch(/6\.5\.1/u);
    const claims = [one, two].map(({ bytes }) => Buffer.from(bytes).toString("latin1").includes("<pdfaid:part>2"));
    expect(claims).toEqual([true, false]);
  });
});

describe("signed and locked files", () => {
  async function signed(): Promise<Uint8Array> {
    const pdf = await handPdf([{ content: IMAGE + LAYER }]);
    const { context, catalog } = pdf;
    const picture = context.register(
      context.stream("0 0 9 9 re f", { Type: "XObject", Subtype: "Form", BBox: [0, 0, 9, 9] }),
    );
    const widget = context.register(
      context.obj({
        Type: "Annot",
        Subtype: "Widget",
        FT: "Sig",
        T: PDFString.of("Signature1"),
        Rect: [10, 10, 60, 40],
        AP: { N: picture },
        V: { Type: "Sig", Contents: PDFHexString.of("00") },
      }),
    );
    pdf.getPage(0).node.set(PDFName.of("Annots"), context.obj([widget]));
    catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: [widget], SigFlags: 3 }));
    return pdf.save({ updateFieldAppearances: false });
  }

  test("the copy of a signed file has its picture, and no signature", async () => {
    const original = await signed();
    const before = original.slice();
    const corrected = await correctedPdf(original, restoredBy([placedPage(1, LINES)], RIGHT));
    expect(original).toEqual(before);
    expect(corrected.removedSignatures).toBe(1);
    expect(codes(corrected)).toEqual(["signatures-removed"]);
    expect(await infoOf(corrected.bytes, "VanbanOriginalSHA256")).toBe(
      createHash("sha256").update(before).digest("hex"),
    );
    expect(await infoOf(corrected.bytes, "VanbanSignaturesRemoved")).toBe("1");
    const pdf = await PDFDocument.load(corrected.bytes);
    expect(pdf.catalog.lookup(PDFName.of("AcroForm"))).toBeUndefined();
    const annotation = String(pdf.getPage(0).node.Annots()?.lookup(0));
    expect(annotation).toContain("/Stamp");
    expect(annotation).toContain("This copy is not signed");
    expect(annotation).not.toMatch(/\/(?:FT|V|T) /u);
  });

  test("an encrypted file is refused", async () => {
    const pdf = await handPdf([{ content: IMAGE + LAYER }]);
    pdf.encrypt({ userPassword: "", ownerPassword: "owner" });
    const original = await pdf.save();
    await expect(correctedPdf(original, restoredBy([placedPage(1, LINES)], RIGHT))).rejects.toMatchObject({
      code: "input-encrypted",
    });
  });
});

describe("what is no input", () => {
  const document = restoredBy([placedPage(1, LINES)], RIGHT, { name: "a.pdf" });

  test.each<[string, string]>([
    ["a header and nothing else", "%PDF-1.7\n"],
    [
      "pages that lead back to themselves",
      "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj\ntrailer <</Root 1 0 R>>",
    ],
    [
      "a page that cannot be parsed",
      "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n3 0 obj <</Type/Page/Contents << endobj\ntrailer <</Root 1 0 R>>",
    ],
  ])("%s is damaged", async (_, text) => {
    await expect(correctedPdf(Buffer.from(text), document)).rejects.toMatchObject({ code: "input-damaged" });
  });

  test("other bytes than those that were read", async () => {
    const original = await bytesOf([{ content: IMAGE + LAYER }]);
    const read = restoredBy([placedPage(1, LINES)], RIGHT, { sha256: "0".repeat(64) });
    await expect(correctedPdf(original, read)).rejects.toMatchObject({ code: "bad-argument" });
  });

  test("a text without places", async () => {
    const { layout: _, ...source } = document.source;
    await expect(correctedPdf(new Uint8Array(), { ...document, source })).rejects.toMatchObject({
      code: "bad-argument",
    });
  });
});
