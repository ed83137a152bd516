import { describe, expect, test } from "@jest/globals";
import type { PlacedPage } from "../../../src/document/build-layout.js";
import { buildLayoutSource } from "../../../src/document/build-layout.js";
import type { PageKind } from "../../../src/document/layout.js";
import { VanbanError } from "../../../src/errors.js";
import { failureIssues, needsRecognition, recognisePages } from "../../../src/sources/ocr/recognise-pages.js";
import type { GreyImage, OcrEngine } from "../../../src/sources/page-reading.js";
import { line, textsOf, word } from "./words.js";

const SIDE = 200;

function page(number: number, kind: PageKind = "image-only", lines: PlacedPage["lines"] = []): PlacedPage {
  return { number, kind, width: SIDE / 2, height: SIDE / 2, unit: "point", rotation: 0, readBy: "layer", lines };
}

/** A white picture whose first pixel is the number of its page. */
async function pictureOf({ number }: PlacedPage): Promise<GreyImage> {
  const data = new Uint8Array(SIDE * SIDE).fill(255);
  data[0] = number;
  return { width: SIDE, height: SIDE, data, resolution: 144 };
}

interface Fake extends OcrEngine {
  isClosed: boolean;
}

/** An engine that reads "trang N" after a while that grows shorter from page to page. */
function fakeEngine(read: (number: number) => Promise<void> | void = () => {}): Fake {
  const engine: Fake = {
    name: "fake",
    isClosed: false,
    recognise: async ({ data }) => {
      await new Promise((resolve) => setTimeout(resolve, 40 / data[0]!));
      await read(data[0]!);
      return { lines: [line(`trang ${data[0]}`, 20, 40, 0.9)] };
    },
    close: async () => {
      engine.isClosed = true;
    },
  };
  return engine;
}

const textOf = (pages: readonly PlacedPage[]): string[] =>
  pages.map(({ lines }) => lines.map((one) => textsOf(one).join(" ")).join("/"));

describe("recognising pages", () => {
  test.each([1, 2])("with %s engines keeps their order, and tells each that is done", async (workers) => {
    const engines: Fake[] = [];
    const done: [number, number][] = [];
    const openEngine = async (): Promise<OcrEngine> => {
      engines.push(fakeEngine());
      return engines.at(-1)!;
    };
    const onPage = (...progress: [number, number]): number => done.push(progress);
    const found = [4, 1, 3, 2].map((number) => page(number));
    const { pages, failures } = await recognisePages(found, pictureOf, { openEngine, workers, onPage });
    expect(textOf(pages)).toEqual(["trang 4", "trang 1", "trang 3", "trang 2"]);
    expect(pages.map(({ number, readBy }) => [number, readBy])).toEqual([4, 1, 3, 2].map((number) => [number, "ocr"]));
    expect(failures).toEqual([]);
    expect(done).toEqual([1, 2, 3, 4].map((count) => [count, 4]));
    expect(engines.map(({ isClosed }) => isClosed)).toEqual(Array(workers).fill(true));
  });

  test("gives boxes in the page's own unit", async () => {
    const { pages } = await recognisePages([page(1)], pictureOf, { openEngine: async () => fakeEngine() });
    expect(pages[0]!.lines[0]![0]).toMatchObject({ text: "trang", box: { left: 10, top: 20, right: 35, bottom: 30 } });
  });

  test("goes on after a page that fails, and keeps what the file had of it", async () => {
    const engine = fakeEngine((number) => {
      if (number === 2) throw new VanbanError("recognition-failed", "A page could not be recognised.");
    });
    const found = [page(1), page(2, "image-with-text", [line("trang hai", 5, 5)]), page(3)];
    const { pages, failures } = await recognisePages(found, pictureOf, { openEngine: async () => engine });
    expect(textOf(pages)).toEqual(["trang 1", "trang hai", "trang 3"]);
    expect(failures.map(({ page: number, error }) => [number, error.code])).toEqual([[2, "recognition-failed"]]);
    const { text, layout } = buildLayoutSource(pages);
    const [issue] = failureIssues(failures, layout!.pages);
    expect(issue).toMatchObject({ level: "error", code: "recognition-failed" });
    expect(text.slice(issue!.at.start, issue!.at.end)).toBe("trang hai");
  });

  test("ends with an error that is not one page's, and closes the engines", async () => {
    const engine = fakeEngine((number) => {
      if (number === 2) throw new TypeError("a fault of the program");
    });
    const found = [1, 2, 3].map((number) => page(number));
    await expect(recognisePages(found, pictureOf, { openEngine: async () => engine })).rejects.toThrow(TypeError);
    expect(engine.isClosed).toBe(true);
  });

  test("ends when it is stopped", async () => {
    const stop = new AbortController();
    const engine = fakeEngine((number) => {
      if (number === 1) stop.abort();
    });
    const found = [1, 2, 3].map((number) => page(number));
    const work = recognisePages(found, pictureOf, { openEngine: async () => engine, signal: stop.signal });
    await expect(work).rejects.toMatchObject({ code: "aborted" });
    expect(engine.isClosed).toBe(true);
  });

  test("closes the engines that opened where another does not", async () => {
    const first = fakeEngine();
    let opened = 0;
    const openEngine = async (): Promise<OcrEngine> => {
      if (opened++ === 0) return first;
      throw new VanbanError("part-missing", "No engine.");
    };
    const found = [1, 2].map((number) => page(number));
    await expect(recognisePages(found, pictureOf, { openEngine, workers: 2 })).rejects.toMatchObject({
      code: "part-missing",
    });
    expect(first.isClosed).toBe(true);
  });
});

describe("a page that has text already", () => {
  // Where the engine finds "trang": half as large as in the picture.
  const first = { ...word("trạng", 10, 20), box: { left: 10, top: 20, right: 35, bottom: 30 } };
  const layer = [first, word("xa", 10, 60)];
  const read = (kind: PageKind, isBadLayer: () => boolean) =>
    recognisePages([page(1, kind, [layer])], pictureOf, { openEngine: async () => fakeEngine(), isBadLayer });

  test("under its picture: the engine's reading with the layer's beside it, and what only the layer has", async () => {
    const { pages } = await read("image-with-text", () => true);
    expect(pages[0]!.readBy).toBe("fusion");
    expect(textOf(pages)).toEqual(["trang 1//xa"]);
    expect(pages[0]!.lines[0]![0]!.others).toEqual([{ text: "trạng", reader: "layer" }]);
  });

  test("beside pictures: the text stands, and gets what the pictures hold", async () => {
    const { pages } = await read("mixed", () => false);
    expect(pages[0]!.readBy).toBe("fusion");
    expect(textOf(pages)).toEqual(["trạng 1//xa"]);
  });

  test("beside pictures, but bad: as under a picture", async () => {
    const { pages } = await read("mixed", () => true);
    expect(textOf(pages)).toEqual(["trang 1//xa"]);
  });
});

describe("which pages are recognised", () => {
  const isBadLayer = (text: string): boolean => text.includes("é");
  const good = page(1, "image-with-text", [line("Ủy ban", 0, 0)]);
  const bad = page(1, "image-with-text", [line("Uy ban nhén dén", 0, 0)]);

  test.each<[string, PlacedPage, boolean, boolean]>([
    ["a picture without text", page(1, "image-only"), true, true],
    ["text beside pictures", page(1, "mixed"), true, true],
    ["bad text under a picture", bad, true, true],
    ["good text under a picture", good, false, true],
    ["what was set as text", page(1, "born-digital", [line("Uy ban nhén", 0, 0)]), false, false],
    ["a white page", page(1, "blank"), false, false],
  ])("%s", (_, one, auto, always) => {
    expect(needsRecognition(one, { isBadLayer })).toBe(auto);
    expect(needsRecognition(one, { isBadLayer, ocr: "always" })).toBe(always);
    expect(needsRecognition(one, { isBadLayer, ocr: "never" })).toBe(false);
  });

  test("text under a picture counts as bad where nobody can tell", () => {
    expect(needsRecognition(good, {})).toBe(true);
  });
});
