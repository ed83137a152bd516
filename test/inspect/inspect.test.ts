import { describe, expect, test } from "@jest/globals";
import { buildLayoutSource, type PlacedPage } from "../../src/document/build-layout.js";
import { inspect, type PageInspection, restore, textSource } from "../../src/index.js";
import { loadModel } from "../../src/node.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";

const model = await loadModel();

const CLEAN = `Điều 7. Quản lý bến xe khách
1. Đơn vị quản lý bến xe phải niêm yết công khai giá dịch vụ và giờ xe chạy tại nơi bán vé.
2. Lái xe nghỉ ngơi đủ thời gian theo quy định trước khi nhận chuyến tiếp theo.
3. Hành khách được bồi thường thiệt hại nếu chuyến xe bị hủy mà không báo trước.
4. Sở Giao thông vận tải kiểm tra việc thực hiện và báo cáo Ủy ban nhân dân tỉnh.`;
/** What a Vietnamese engine makes of it: every word is a syllable, three are others than were printed. */
const VIETNAMESE_OCR = CLEAN.replace("thiệt hại", "thiết hai").replace("Hành khách", "Hạnh khách");
const ENGLISH_OCR = `Diéu 7. Quan ly bén xe khach
Don vi quan ly bén xe phai niém yét céng khai gid dich vu va gid xe chay tai noi ban vé.
Lai xe nghi ngoi di thoi gian theo quy dinh tru6éc khi nhan chuyén tiép theo.`;
const ENGLISH = "The council shall publish the report, and copies of it are to be sent to all of the members by post.";
const FRENCH =
  "Le conseil a décidé que le rapport serait publié et des copies envoyées à tous les membres par la poste.";
const SPECKS = "| . — ' ~ ae . , i 1 . | “ ~ oe _ . ' ii — . |";

const one = (text: string, withModel = true): PageInspection => inspect(text, withModel ? { model } : {}).pages[0]!;

/** A page of an engine with its confidence of each word; `kind` is what the file says of the page. */
function layoutPage(number: number, kind: PlacedPage["kind"], text: string, confidence?: number): PlacedPage {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  const word = (each: string) => ({ text: each, box, ...(confidence === undefined ? {} : { confidence }) });
  const lines = text === "" ? [] : text.split("\n").map((line) => line.split(" ").map(word));
  return { number, kind, width: 100, height: 100, unit: "point", rotation: 0, readBy: "layer", lines };
}

describe("inspect", () => {
  test.each([
    ["clean", "nothing", CLEAN],
    ["right-language", "proofread", VIETNAMESE_OCR],
    ["without-marks", "restore", stripMarks(CLEAN)],
    ["wrong-language", "restore", ENGLISH_OCR],
    ["legacy-tcvn3", "convert-font", toTcvn3(CLEAN)],
    ["legacy-vni", "convert-font", toVni(CLEAN)],
    ["not-vietnamese", "nothing", ENGLISH],
    ["empty", "nothing", ""],
    ["empty", "nothing", "12 - 15\n3,5"],
    ["empty", "nothing", SPECKS],
  ])("%s, to do: %s", (wanted, advice, text) => {
    const page = one(text);
    expect([page.class, page.advice]).toEqual([wanted, advice]);
    expect(page.reason).not.toBe("");
  });

  test("words that are spelt right and stand wrong are seen with a model only", () => {
    expect(one(VIETNAMESE_OCR, false).class).toBe("clean");
    const seen = one(VIETNAMESE_OCR);
    expect(seen.sign).toBe("doubtful-words");
    expect(seen.wrongShare).toBeGreaterThan(0.01);
    expect(seen.wrongShare).toBeLessThan(0.1);
  });

  test("the share of wrong words, with the model and without", () => {
    const words = CLEAN.split(/\s+/u);
    const right = stripMarks(CLEAN)
      .split(/\s+/u)
      .filter((word, at) => word === words[at]).length;
    const truth = 1 - right / words.length;
    expect(Math.abs(one(stripMarks(CLEAN)).wrongShare! - truth)).toBeLessThan(0.05);
    expect(Math.abs(one(stripMarks(CLEAN), false).wrongShare! - truth)).toBeLessThan(0.15);
    expect(one(CLEAN).wrongShare).toBe(0);
    expect(one(ENGLISH)).not.toHaveProperty("wrongShare");
  });

  test("English, French and others are told apart", () => {
    expect(one(ENGLISH).language).toBe("en");
    expect(one(FRENCH).language).toBe("fr");
    expect(one("Решение вступает в силу со дня его подписания.").language).toBe("other");
    expect(one(CLEAN).language).toBe("vi");
    expect(one("")).not.toHaveProperty("language");
  });

  test("a text has a page for each form feed", () => {
    const { pages } = inspect(`${CLEAN}\f\f${ENGLISH_OCR}\n\f`, { model });
    expect(pages.map(({ number, class: found }) => [number, found])).toEqual([
      [1, "clean"],
      [2, "empty"],
      [3, "wrong-language"],
    ]);
    expect(pages[0]).not.toHaveProperty("kind");
  });

  test("the pages of a layout, with what they are made of", () => {
    const source = buildLayoutSource([
      layoutPage(1, "image-only", ""),
      layoutPage(3, "blank", ""),
      layoutPage(4, "image-with-text", stripMarks(CLEAN)),
      layoutPage(5, "image-with-text", SPECKS),
      layoutPage(6, "born-digital", CLEAN),
    ]);
    const { pages } = inspect(source, { model });
    expect(pages.map(({ number, kind, class: found, advice }) => [number, kind, found, advice])).toEqual([
      [1, "image-only", "empty", "ocr"],
      [3, "blank", "empty", "nothing"],
      [4, "image-with-text", "without-marks", "ocr-again"],
      [5, "image-with-text", "empty", "ocr-again"],
      [6, "born-digital", "clean", "nothing"],
    ]);
  });

  test("an engine that is unsure of words makes whole text the work of an engine, without a model too", () => {
    const judged = (confidence: number): PageInspection =>
      inspect(buildLayoutSource([layoutPage(1, "image-with-text", CLEAN, confidence)])).pages[0]!;
    expect(judged(0.95)).toMatchObject({ class: "clean", engineConfidence: expect.closeTo(0.95) });
    expect(judged(0.5)).toMatchObject({ class: "right-language", sign: "unsure-engine", signShare: 1 });
    expect(judged(0.5).wrongShare).toBeGreaterThan(0.5);
  });

  test("one doubtful word is enough on a picture, and none of an unknown text", () => {
    const doubtful = `${CLEAN}\n${CLEAN}`.replace("Hành khách", "Hạnh khách");
    expect(one(doubtful).class).toBe("clean");
    const scanned = buildLayoutSource([layoutPage(1, "image-with-text", doubtful)]);
    expect(inspect(scanned, { model }).pages[0]!.class).toBe("right-language");
  });

  test("what is judged right-language comes back from restore as it is", () => {
    expect(restore(VIETNAMESE_OCR, { model }).text).toBe(VIETNAMESE_OCR);
  });

  test("a source is judged as its text is, and the engine is named", () => {
    expect(inspect(textSource(ENGLISH_OCR), { model }).pages).toEqual(inspect(ENGLISH_OCR, { model }).pages);
    expect(inspect("", { model }).engine.model).toMatch(/^\S+ \d/u);
    expect(inspect("").engine).not.toHaveProperty("model");
  });
});
