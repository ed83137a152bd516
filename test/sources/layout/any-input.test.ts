import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { VanbanError } from "../../../src/errors.js";
import { readBytes } from "../../../src/sources/read-file.js";
import { recorded } from "./read-layout.js";

const ATTRIBUTES = [
  'class="ocr_page"',
  'class="ocr_line"',
  "class='ocrx_word' title='bbox 1 2 3 4; x_wconf 9'",
  'class="ocrx_cinfo" title="x_confs 5"',
  'class="ocrx_cinfo"',
  'title="bbox a -1 9e9 ; ;"',
  'CONTENT="tế &amp;"',
  'CONTENT="&amp;"',
  'HPOS="1" VPOS="-1e999"',
  'CC="1 2" WC="9"',
  'SUBS_TYPE="HypPart1"',
  'ID="a" IDNEXT="a"',
  'id="a" regionRef="a" index="x"',
  'points="1,2 3 ,, x"',
  '__proto__="x" constructor="y"',
  "",
] as const;
const NAMES = [
  ...["div", "span", "p", "br", "script", "title"],
  ...["Page", "PrintSpace", "TextBlock", "ComposedBlock", "TextLine", "String", "HYP", "ALTERNATIVE", "ReadingOrder"],
  ...["TextRegion", "Word", "Glyph", "TextEquiv", "Unicode", "Coords", "OrderedGroup", "__proto__"],
] as const;
const ROOTS = ["<alto xmlns='x'>", "<PcGts xmlns='x'>", "<html><p class='ocr_page'>"] as const;

const piece = fc.oneof(
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES)).map(([name, more]) => `<${name} ${more}>`),
  fc.constantFrom(...NAMES).map((name) => `</${name}>`),
  fc.constantFrom(
    "một",
    "hai ba",
    " ",
    "&",
    "&#0;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE x [",
    "\n",
    "\u0000",
  ),
);

/** A tree of elements that are closed rightly. */
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...ATTRIBUTES),
      fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom("một", " hai ba ", ""),
        fc.array(tie("tree")).map((all) => all.join("")),
      ),
    )
    .map(([name, more, content]) => `<${name} ${more}>${content}</${name}>`),
}));

/** Reads, and takes no other error than the library's; what is read is in order. */
async function expectSound(bytes: Uint8Array): Promise<void> {
  try {
    const { text, layout, lines } = await readBytes(bytes, { name: "x" });
    expect(lines).toHaveLength(text.split("\n").length);
    let end = 0;
    for (const { span, box, page } of layout?.words ?? []) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/u);
      expect(box.left <= box.right && box.top <= box.bottom).toBe(true);
      expect(layout?.pages.map(({ number }) => number)).toContain(page);
      end = span.end;
    }
  } catch (error) {
    if (!(error instanceof VanbanError)) throw error;
    expect(error.message).toMatch(/^x\b.*\.$/su);
  }
}

describe("any input is read or refused by a sentence", () => {
  test("any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => expectSound(bytes)));
  });

  test("any pieces of markup", async () => {
    const text = fc.tuple(fc.constantFrom(...ROOTS), fc.array(piece, { maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(text, ([root, pieces]) => expectSound(new TextEncoder().encode(root + pieces.join("")))),
      { numRuns: 500 },
    );
  });

  test("any elements", async () => {
    const text = fc.tuple(fc.constantFrom(...ROOTS), fc.array(tree, { maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(text, ([root, trees]) => {
        const pages = trees.map((one) => `<Page><PrintSpace>${one}</PrintSpace>${one}</Page>`).join("");
        const close = /^<(\w+)/u.exec(root)?.[1];
        return expectSound(new TextEncoder().encode(`${root}${pages}${close === "html" ? "" : `</${close}>`}`));
      }),
      { numRuns: 500 },
    );
  });

  test.each(["tesseract-eng.hocr", "tesseract-vie.alto.xml"])("%s, cut and with bytes changed", async (name) => {
    const whole = recorded(name);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.array(change, { maxLength: 4 }), (length, changes) => {
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (const [at, byte] of changes) if (at < length) bytes[at] = byte;
        return expectSound(bytes);
      }),
    );
  });
});
