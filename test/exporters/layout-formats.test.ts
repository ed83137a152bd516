import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { asRead } from "../../src/document/as-read.js";
import { buildLayoutSource } from "../../src/document/build-layout.js";
import { alto, hocr, restore, textSource } from "../../src/index.js";
import { loadModel, readBytes } from "../../src/node.js";
import { placesOf, readText, recorded, wordsOf } from "../sources/layout/read-layout.js";
import { pageOf, restoredBy, wordAt } from "./restored-layout.js";

const FORMATS = [
  ["hocr", hocr],
  ["alto", alto],
] as const;

const page = pageOf([[wordAt("Ké", 10, 30), wordAt("ho", 40, 60), wordAt("ach", 62, 80)]], { resolution: 200 });
const kế = {
  text: "Kế",
  from: [0, 2],
  more: { confidence: 0.876, alternatives: [{ text: 'Kẻ "&"', p: 0.123 }] },
} as const;
const restored = restoredBy([page], "Kế hoạch", [kế, { text: "hoạch", from: [3, 9] }]);

describe.each(FORMATS)("%s, read again", (_, write) => {
  test.each(["tesseract-eng.hocr", "tesseract-vie.alto.xml"])("%s", async (name) => {
    const model = await loadModel();
    const document = restore(await readBytes(recorded(name), { name }), { model });
    const again = await readText(write(document));
    expect(again.text).toBe(document.text);
    expect(again.pages).toBe(2);
    expect(again.layout?.pages.map(({ width, height, unit }) => [width, height, unit])).toEqual([
      [1556, 639, "pixel"],
      [1556, 417, "pixel"],
    ]);
    expect(wordsOf(again)).toHaveLength(document.tokens.length);
    const changed = document.tokens.filter(({ text, raw }) => text !== raw).map(({ raw }) => raw);
    const kept = wordsOf(again).flatMap(({ others }) => others?.[0]?.text ?? []);
    for (const raw of changed) expect(kept).toContain(raw);
  });

  test("what was not changed has the boxes that it had", async () => {
    const source = await readBytes(recorded("tesseract-vie.alto.xml"));
    expect(placesOf(await readText(write(asRead(source))))).toEqual(placesOf(source));
  });

  test("confidence, the engine's own reading", async () => {
    const [first, second] = wordsOf(await readText(write(restored)));
    expect(first).toMatchObject({ text: "Kế", confidence: 0.88, box: { left: 10, right: 30 } });
    expect(first?.others?.[0]).toEqual({ text: "Ké", reader: "layer" });
    expect(second).toMatchObject({ text: "hoạch", box: { left: 40, right: 80 }, others: [{ text: "ho ach" }] });
  });

  test("pages in points keep their size and places", async () => {
    const source = buildLayoutSource([pageOf([[wordAt("a", 36, 72)]], { unit: "point", width: 595, height: 842 })]);
    const again = await readText(write(asRead(source)));
    const { width = 0, unit, resolution = 72 } = again.layout?.pages[0] ?? {};
    const scale = unit === "point" ? 1 : 72 / resolution;
    expect(width * scale).toBeCloseTo(595, 0);
    expect(wordsOf(again)[0]!.box.right * scale).toBeCloseTo(72, 1);
  });

  test("any text comes back without what XML forbids", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 }), async (texts) => {
        const source = buildLayoutSource([pageOf([texts.map((text, i) => wordAt(text, 10 * i, 10 * i + 9))])]);
        const visible = source.text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
        const again = await readText(write(asRead(source)));
        expect(again.text.replace(/\s+/gu, "")).toBe(visible.replace(/\s+/gu, ""));
      }),
    );
  });

  test("a name that is markup stays a name", async () => {
    const document = asRead({ ...restored.source, name: '"><String CONTENT="x"/>&' });
    expect((await readText(write(document))).text).toBe("Ké ho ach");
  });

  test("plain text is refused by a sentence", () => {
    expect(() => write(asRead(textSource("một", { name: "a.txt" })))).toThrow(
      /^a\.txt is plain text, which does not say where its words stand; give the PDF/u,
    );
  });
});

test("hOCR of a word", () => {
  expect(hocr(restored)).toContain(
    `<span class="ocrx_word" id="word_1_1_1_1" title="bbox 10 10 30 30; x_wconf 88" data-raw="Ké" data-why="misread" data-alternatives="[[&quot;Kẻ \\&quot;&amp;\\&quot;&quot;,0.12]]">Kế</span>`,
  );
  expect(hocr(restored)).toContain('title="bbox 0 0 200 100; ppageno 0; scan_res 200 200"');
  expect(hocr(restored)).toContain('content="vanban 1.2.3 m 1"');
});

test("the title of hOCR is the file's name, not where it lies", () => {
  const document = asRead({ ...restored.source, name: "/srv/archive/2019/a.pdf" });
  expect(hocr(document)).toContain("<title>a.pdf</title>");
});

test("ALTO of a line", () => {
  expect(alto(restored)).toContain(
    `      <String ID="string_1_1_1_1" HPOS="10" VPOS="10" WIDTH="20" HEIGHT="20" WC="0.88" CONTENT="Kế"><ALTERNATIVE PURPOSE="original">Ké</ALTERNATIVE><ALTERNATIVE PURPOSE="candidate">Kẻ &quot;&amp;&quot;</ALTERNATIVE></String>
      <SP HPOS="30" VPOS="10" WIDTH="10" HEIGHT="20"/>
`,
  );
  expect(alto(restored)).toContain('<fileIdentifier fileIdentifierLocation="SHA-256">00ff</fileIdentifier>');
});
