import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "@jest/globals";
import { hiddenText } from "../../../src/exporters/pdf/hidden-text.js";
import { readPage } from "../../../src/exporters/pdf/page-reader.js";
import { PAGE } from "../../../src/exporters/pdf/page-state.js";
import { HEIGHT, handPdf, WIDTH } from "./hand-pdf.js";

const AREA = { left: 0, bottom: 0, right: WIDTH, top: HEIGHT };
const IMAGE = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im0 Do Q`;

/** Adds graphics states and fonts of Type 3 to the page's resources. */
function addResources(pdf: PDFDocument): PDFDict {
  const { context } = pdf;
  const resources = pdf.getPage(0).node.Resources()!;
  const state = (entries: Record<string, number | string>): PDFDict => context.obj(entries);
  const states = {
    Clear: state({ ca: 0, CA: 0 }),
    Fill: state({ ca: 0 }),
    Half: state({ ca: 0.5 }),
    Blend: state({ BM: "Multiply" }),
  };
  resources.set(PDFName.of("ExtGState"), context.obj(states));
  const fonts = resources.lookup(PDFName.of("Font"), PDFDict);
  const type3 = (glyph: string): PDFDict =>
    context.obj({ Type: "Font", Subtype: "Type3", FontMatrix: [0.001, 0, 0, 0.001, 0, 0], FirstChar: 97, Widths: [500], CharProcs: { a: context.register(context.stream(glyph)) } }); // biome-ignore format: one dictionary
  fonts.set(PDFName.of("Empty"), type3("500 0 d0"));
  fonts.set(PDFName.of("Inked"), type3("500 0 d0 0 0 9 9 re f"));
  return resources;
}

/** The strings of a page's shows that go, in order. */
async function goes(content: string, forms: Record<string, string> = {}): Promise<string[]> {
  const pdf = await handPdf([{ content: "", forms }]);
  const read = readPage(Buffer.from(content, "latin1"), addResources(pdf), AREA);
  const { cuts } = hiddenText(read);
  return [...cuts].flatMap(([stream, indexes]) =>
    [...indexes].flatMap((index) => {
      const { name, operands } = read.streams.get(stream)!.operations[index]!;
      const [string] = operands;
      return name === "Tj" && string?.kind === "string"
        ? [`${stream === PAGE ? "" : "form "}${Buffer.from(string.bytes)}`]
        : [];
    }),
  );
}

const text = (letters: string, before = "", at = "50 200"): string =>
  `BT /F1 10 Tf ${before} ${at} Td (${letters}) Tj ET `;

test.each<[string, string, string[]]>([
  ["invisible", text("a", "3 Tr") + text("b"), ["a"].concat("b")],
  ["invisible, until the mode changes", text("a", "3 Tr") + text("b", "0 Tr"), ["a"]],
  ["invisible, as long as the state lasts", `q 3 Tr ${text("a")} Q ${text("b")}`, ["a"]],
  ["wholly transparent", `q /Clear gs ${text("a")} Q ${text("b")}`, ["a"]],
  ["half transparent", `/Half gs ${text("a")}`, []],
  [
    "transparent where it is filled, seen where it is stroked",
    `/Fill gs ${text("a")} ${text("b", "2 Tr")} ${text("c", "1 Tr")}`,
    ["a"],
  ],
  ["of a font whose letters are empty", "BT /Empty 1 Tf (a) Tj ET", ["a"]],
  ["of a font whose letters paint, whatever the mode", "BT 3 Tr /Inked 1 Tf (a) Tj ET", []],
  ["behind a picture", text("a") + IMAGE, ["a"]],
  ["before a picture", IMAGE + text("a"), []],
  ["behind a picture that ends beside it", `${text("a", "", "390 20")} q 300 0 0 ${HEIGHT} 0 0 cm /Im0 Do Q`, []],
  ["behind a picture that is half transparent", `${text("a")} /Half gs ${IMAGE}`, []],
  ["behind a picture that is blended", `${text("a")} /Blend gs ${IMAGE}`, []],
  ["behind a picture that lies aslant", `${text("a")} q 400 90 -90 300 0 0 cm /Im0 Do Q`, []],
  ["behind a picture of a layer that may be off", `${text("a")} /OC /Layer BDC ${IMAGE} EMC`, []],
  ["that clips and paints, behind a picture", text("a", "4 Tr") + IMAGE, []],
  ["that clips nothing", text("a", "7 Tr"), ["a"]],
  ["that clips what is painted", `${text("a", "7 Tr")} 0 0 9 9 re f`, []],
  ["that clips until the state is restored", `q ${text("a", "7 Tr")} Q 0 0 9 9 re f`, ["a"]],
])("text %s", async (_, content, expected) => {
  expect(await goes(content)).toEqual(expected);
});

test("an operator of a form that is seen once stays", async () => {
  const forms = { Fm0: "BT /F1 10 Tf (a) Tj ET" };
  expect(await goes("3 Tr /Fm0 Do", forms)).toEqual(["form a"]);
  expect(await goes("q 3 Tr /Fm0 Do Q /Fm0 Do", forms)).toEqual([]);
});

test("a clip that a form makes ends with it, and its state does", async () => {
  const forms = { Fm0: `3 Tr ${text("a", "7 Tr")}` };
  expect(await goes(`/Fm0 Do 0 0 9 9 re f ${text("b")}`, forms)).toEqual(["form a"]);
});
