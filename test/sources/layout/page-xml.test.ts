import { describe, expect, test } from "@jest/globals";
import { placesOf, readText, wordsOf } from "./read-layout.js";

const pageXml = (content: string, { size = 'imageWidth="200" imageHeight="100"', year = "2019-07-15" } = {}): string =>
  `<?xml version="1.0"?>\n<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/${year}"><Metadata/><Page imageFilename="a.png" ${size}>${content}</Page></PcGts>`;
const coords = (points: string): string => `<Coords points="${points}"/>`;
const equiv = (text: string, attributes = ""): string =>
  `<TextEquiv ${attributes}><Unicode>${text}</Unicode></TextEquiv>`;
const word = (text: string, more = ""): string =>
  `<Word>${coords("10,12 20,10 20,30 12,30")}${more}${equiv(text)}</Word>`;
const line = (content: string): string => `<TextLine>${coords("10,10 90,10 90,30 10,30")}${content}</TextLine>`;
const region = (content: string, id = "r"): string => `<TextRegion id="${id}">${content}</TextRegion>`;

describe("words", () => {
  test("boxes around polygons, confidence, other readings by their index", async () => {
    const readings =
      equiv("bc", 'index="2" conf="0.2"') + equiv("b", 'index="1" conf="0.75"') + equiv(" ", 'index="0"');
    const content = `<Word>${coords("10,12 20,10 20,30 12,30")}${readings}</Word>`;
    const document = await readText(pageXml(region(line(word("tế".normalize("NFD")) + content))));
    const box = { left: 10, top: 10, right: 20, bottom: 30 };
    expect(document).toMatchObject({ kind: "layout", pages: 1, text: "tế b" });
    expect(document.layout?.pages[0]).toMatchObject({ width: 200, height: 100, unit: "pixel" });
    expect(wordsOf(document)).toEqual([
      { text: "tế", page: 1, box },
      { text: "b", page: 1, box, confidence: 0.75, others: [{ text: "bc", reader: "layer", confidence: 0.2 }] },
    ]);
  });

  test("points as elements, as before 2013", async () => {
    const points = '<Coords><Point x="10" y="40"/><Point x="30" y="20"/></Coords>';
    const content = `<TextRegion>${points}<TextLine>${points}<Word>${points}${equiv("a")}</Word></TextLine></TextRegion>`;
    expect(placesOf(await readText(pageXml(content, { year: "2010-03-19" })))).toEqual(["a 10 20 30 40"]);
  });

  test("glyphs tell what each letter may be", async () => {
    const glyphs = `<Glyph>${equiv("ó", 'index="0" conf="0.6"')}${equiv("ỏ", 'index="1" conf="0.3"')}</Glyph>`;
    const [one, none] = wordsOf(await readText(pageXml(region(line(word("ó", glyphs) + word("óc", glyphs))))));
    expect(one?.characters).toEqual([
      [
        { text: "ó", p: 0.6 },
        { text: "ỏ", p: 0.3 },
      ],
    ]);
    expect(none?.characters).toBeUndefined();
  });

  test("a word by its glyphs alone", async () => {
    const glyphs = ["c", "ó"].map((text) => `<Glyph>${equiv(text)}</Glyph>`).join("");
    expect((await readText(pageXml(region(line(`<Word>${glyphs}</Word>`))))).text).toBe("có");
  });
});

describe("text without words", () => {
  test("words of a line share it by their letters, and have its confidence", async () => {
    const document = await readText(pageXml(region(line(equiv("ab cde f", 'conf="0.5"')))));
    expect(placesOf(document)).toEqual(["ab 10 10 30 30", "cde 40 10 70 30", "f 80 10 90 30"]);
    expect(wordsOf(document).map(({ confidence }) => confidence)).toEqual([0.5, 0.5, 0.5]);
  });

  test("words without text give way to the text of their line", async () => {
    expect((await readText(pageXml(region(line(`<Word>${coords("1,1 2,2")}</Word>${equiv("cả dòng")}`))))).text).toBe(
      "cả dòng",
    );
  });

  test("lines of a region share its height", async () => {
    const document = await readText(pageXml(region(`${coords("0,0 100,40")}${equiv("ab\nc")}`)));
    expect(placesOf(document)).toEqual(["ab 0 0 100 20", "c 0 20 100 40"]);
  });

  test("a line of very many words", async () => {
    const document = await readText(pageXml(region(line(equiv("a ".repeat(200_000))))));
    expect(document.layout?.words).toHaveLength(200_000);
  });

  test("plain text where there is no Unicode", async () => {
    const content = "<TextEquiv><PlainText>a</PlainText><Unicode></Unicode></TextEquiv>";
    expect((await readText(pageXml(region(line(content))))).text).toBe("a");
  });
});

describe("order", () => {
  const named = (...names: string[]): string => names.map((name) => region(line(word(name)), name)).join("");
  const textOf = async (content: string): Promise<string> =>
    (await readText(pageXml(content))).text.replaceAll("\n\n", " ");

  test("regions as they come, an empty line between them", async () => {
    expect(await textOf(named("a", "b"))).toBe("a b");
  });

  test("ordered by index, unordered as listed, groups in groups", async () => {
    const order = `<ReadingOrder><OrderedGroup id="g">
      <RegionRefIndexed index="10" regionRef="a"/>
      <UnorderedGroupIndexed index="2"><RegionRef regionRef="d"/><RegionRef regionRef="c"/></UnorderedGroupIndexed>
      <RegionRefIndexed index="0" regionRef="none"/></OrderedGroup></ReadingOrder>`;
    expect(await textOf(order + named("a", "b", "c", "d"))).toBe("d c a b");
  });

  test("a region in a region, as a table has cells", async () => {
    const table = `<TableRegion id="t">${named("b", "c")}</TableRegion>`;
    expect(await textOf(named("a") + table + named("d"))).toBe("a b c d");
    expect(await textOf(region(line(word("a")) + named("b"), "outer"))).toBe("a b");
  });
});

describe("files as they come", () => {
  test.each([
    ['imageXResolution="300" imageResolutionUnit="PPI"', 300],
    ['imageXResolution="118.11" imageResolutionUnit="PPCM"', 300],
    ['imageXResolution="300" imageResolutionUnit="other"', undefined],
    ['imageXResolution="0"', undefined],
  ])("%s", async (more, resolution) => {
    const document = await readText(pageXml(named("a"), { size: `imageWidth="9" imageHeight="9" ${more}` }));
    expect(document.layout?.pages[0]?.resolution).toBe(resolution);
  });

  const named = (name: string): string => region(line(word(name)), name);

  test("a page without its size, and several pages", async () => {
    const two = pageXml(named("a"), { size: "" }).replace("</PcGts>", `<Page>${named("b")}</Page></PcGts>`);
    const document = await readText(two, { pages: "1" });
    expect(document).toMatchObject({ pages: 2, text: "a" });
    expect(document.layout?.pages[0]).toMatchObject({ width: 90, height: 30 });
  });

  test("what is broken is named by file and line", async () => {
    await expect(readText(pageXml(named("a")).replace("</Page>", ""), { name: "a.xml" })).rejects.toMatchObject({
      code: "input-damaged",
      message: expect.stringMatching(/^a\.xml, line 2: is no whole XML .*; have the program/u),
    });
  });
});
