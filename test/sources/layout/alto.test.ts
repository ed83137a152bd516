import { describe, expect, test } from "@jest/globals";
import { readBytes } from "../../../src/sources/read-file.js";
import { placesOf, readText, recorded, wordsOf } from "./read-layout.js";

const alto = (pages: string, before = "", version = 4): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v${version}#">${before}<Layout>${pages}</Layout></alto>`;
const page = (content: string, size = 'WIDTH="200" HEIGHT="100"'): string =>
  `<Page ID="p" ${size}><PrintSpace>${content}</PrintSpace></Page>`;
const block = (content: string, attributes = ""): string => `<TextBlock ${attributes}>${content}</TextBlock>`;
const line = (content: string): string => `<TextLine HPOS="10" VPOS="10" WIDTH="80" HEIGHT="20">${content}</TextLine>`;
const string = (content: string, more = "", children = ""): string =>
  `<String CONTENT="${content}" HPOS="10" VPOS="10" WIDTH="10" HEIGHT="20" ${more}>${children}</String>`;
const one = (content: string): string => alto(page(block(line(content))));

describe("Tesseract's ALTO", () => {
  test("pages, blocks, words with box and confidence", async () => {
    const document = await readBytes(recorded("tesseract-vie.alto.xml"));
    expect(document).toMatchObject({ kind: "layout", pages: 2 });
    expect(document.text.split("\n").slice(1, 4)).toEqual([
      "SỞ GIAO THÔNG VẬN TẢI Độc lập - Tự do - Hạnh phúc",
      "",
      "Số: 1967/SGTVT-QLCLCTGT Hậu Giang, ngày 24 tháng 8 năm 2023",
    ]);
    expect(document.layout?.pages[1]).toMatchObject({ number: 2, width: 1556, height: 417, unit: "pixel" });
    expect(wordsOf(document)[0]).toEqual({
      text: "UBND",
      page: 1,
      box: { left: 168, top: 145, right: 260, bottom: 167 },
      confidence: 0.92,
    });
  });
});

describe("units", () => {
  test.each([
    ["pixel", "pixel", 254],
    ["mm10", "point", 72],
    ["inch1200", "point", 15.24],
    [" pixel\n", "pixel", 254],
    ["parsec", "pixel", 254],
  ])("%s", async (name, unit, wanted) => {
    const before = `<Description><MeasurementUnit>${name}</MeasurementUnit></Description>`;
    const document = await readText(alto(page(block(line(string("a"))), 'WIDTH="254" HEIGHT="2540"'), before));
    expect(document.layout?.pages[0]).toMatchObject({ unit, width: expect.closeTo(wanted, 8) });
    expect(wordsOf(document)[0]?.box.left).toBeCloseTo((10 * wanted) / 254, 8);
  });
});

describe("strings", () => {
  test("confidence of the word, or of its letters", async () => {
    const document = await readText(
      one(string("ab", 'WC="0.5"') + string("ab", 'CC="0 9"') + string("ab", 'CC="09 1"')),
    );
    expect(wordsOf(document).map(({ confidence }) => confidence)).toEqual([0.5, 0.5, undefined]);
    expect(wordsOf(document)[1]?.characters).toEqual([[{ text: "a", p: 1 }], [{ text: "b", p: 0 }]]);
  });

  test("alternatives are other readings", async () => {
    const more = '<ALTERNATIVE PURPOSE="x">ba</ALTERNATIVE><ALTERNATIVE> c&amp; </ALTERNATIVE><ALTERNATIVE/>';
    const [word] = wordsOf(await readText(one(string("bà", "", more))));
    expect(word?.others).toEqual([
      { text: "ba", reader: "layer" },
      { text: "c&", reader: "layer" },
    ]);
  });

  test("a hyphen at the end of a line belongs to the word, told or not", async () => {
    const first = `${string("kế")}<SP/>${string("hoạ", 'SUBS_TYPE="HypPart1" SUBS_CONTENT="hoạch"')}`;
    const hyphen = '<HYP CONTENT="&#xAD;" HPOS="20" VPOS="10" WIDTH="4" HEIGHT="20"/>';
    const second = string("ch", 'SUBS_TYPE="HypPart2" SUBS_CONTENT="hoạch"');
    const told = await readText(alto(page(block(line(first + hyphen) + line(second)))));
    expect(told.text).toBe("kế hoạ-\nch");
    expect(placesOf(told)[1]).toBe("hoạ- 10 10 24 30");
    expect((await readText(alto(page(block(line(first) + line(second)))))).text).toBe("kế hoạ-\nch");
    expect((await readText(one(`${string("a-")}<HYP CONTENT="-"/>`))).text).toBe("a-");
    expect((await readText(one("<HYP/>"))).text).toBe("");
  });

  test("strings without a place share what their neighbours leave", async () => {
    const document = await readText(one(`${string("a")}<String CONTENT="bc"/><String CONTENT="d"/>`));
    expect(placesOf(document)).toEqual(["a 10 10 20 30", "bc 20 10 55 30", "d 72.5 10 90 30"]);
  });

  test("a string of two words, an empty one, and one in NFD", async () => {
    const document = await readText(one(string("a  b") + string("") + string("tế".normalize("NFD"), 'CC="0 3"')));
    expect(wordsOf(document).map(({ text }) => text)).toEqual(["a b", "tế"]);
    expect(wordsOf(document)[1]?.characters?.map(([choice]) => choice?.text)).toEqual(["t", "ế"]);
  });
});

describe("order", () => {
  const blockOf = (name: string, more = ""): string => block(line(string(name)), `ID="${name}" ${more}`);
  const textOf = async (content: string, before = ""): Promise<string> =>
    (await readText(alto(content, before))).text.replaceAll("\n\n", " ");

  test("blocks as they come, in composed blocks too", async () => {
    const composed = `<ComposedBlock><ComposedBlock>${blockOf("b")}</ComposedBlock>${blockOf("c")}</ComposedBlock>`;
    expect(await textOf(page(blockOf("a") + composed + blockOf("d")))).toBe("a b c d");
  });

  test("margins round the body", async () => {
    const parts = ["TopMargin", "BottomMargin", "PrintSpace"].map((name) => `<${name}>${blockOf(name)}</${name}>`);
    expect(await textOf(`<Page WIDTH="9" HEIGHT="9">${parts.join("")}</Page>`)).toBe(
      "TopMargin PrintSpace BottomMargin",
    );
  });

  test("each block may name the next; circles and names of nothing do no harm", async () => {
    expect(await textOf(page(blockOf("a", 'IDNEXT="c"') + blockOf("b") + blockOf("c")))).toBe("a c b");
    expect(await textOf(page(blockOf("a", 'IDNEXT="b"') + blockOf("b", 'IDNEXT="a"')))).toBe("a b");
    expect(await textOf(page(blockOf("a", 'IDNEXT="none"') + blockOf("b", 'IDNEXT="b"')))).toBe("a b");
  });

  test("a reading order of the file", async () => {
    const order =
      '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r1" REF="c"/><UnorderedGroup ID="h"><ElementRef ID="r2" REF="a"/></UnorderedGroup></OrderedGroup></ReadingOrder>';
    expect(await textOf(page(blockOf("a") + blockOf("b") + blockOf("c")), order)).toBe("c a b");
  });
});

describe("files as they come", () => {
  test("a prefix, no namespace, UTF-16, another encoding", async () => {
    const content = one(string("Đông"));
    const prefixed = content.replace(/<(\/?)(?=[A-Za-z])/gu, "<$1a:").replace("xmlns=", "xmlns:a=");
    expect((await readText(prefixed)).text).toBe("Đông");
    expect((await readText(content.replace(/ xmlns="[^"]*"/u, ""))).text).toBe("Đông");
    const utf16 = content.replace("UTF-8", "UTF-16");
    expect((await readBytes(Buffer.from(`\ufeff${utf16}`, "utf16le"))).text).toBe("Đông");
    expect((await readBytes(Buffer.from(utf16, "utf16le").swap16())).text).toBe("Đông");
    const named = content.replace("UTF-8", "windows-1258").replace("Đông", "\xd0\xf4ng");
    expect((await readBytes(Buffer.from(named, "latin1"))).text).toBe("Đông");
  });

  test.each([
    ["cut off", one(string("a")).slice(0, -20), /^a\.xml, line 2: is no whole XML \(/u],
    ["crossed", "<alto>\n<Layout>\n</Page></alto>", /^a\.xml, line 3: is no whole XML \(/u],
    ["an unknown entity", one(string("&nbsp;")), /line 2: is no whole XML \(undefined entity\)/u],
    ["a control", one(string("\u0001")), /line 2: is no whole XML/u],
    ["no page", "<alto>\n<Layout/></alto>", /holds no page; have the program/u],
    ["depth", alto("<a>".repeat(200)), /line 2: has more than 100 elements one in the other/u],
    [
      "entities that grow",
      `<!DOCTYPE alto [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n${one(string("&b;")).replace(/^.*\n/u, "")}`,
      /line 1: declares entities of its own, which are not read/u,
    ],
  ])("%s", async (_, text, message) => {
    await expect(readText(text, { name: "a.xml" })).rejects.toMatchObject({
      code: "input-damaged",
      message: expect.stringMatching(message),
    });
  });

  test("a document type without entities is passed by, and nothing is fetched", async () => {
    const type = '<!DOCTYPE alto SYSTEM "http://127.0.0.1:1/alto.dtd">\n';
    expect((await readText(type + one(string("a")).replace(/^.*\n/u, ""))).text).toBe("a");
  });
});
