import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildLayoutSource, type PlacedWord } from "../../src/document/build-layout.js";
import type { Page } from "../../src/document/layout.js";
import { type Model, restore, type SourceDocument } from "../../src/index.js";
import { loadModel } from "../../src/node.js";
import { tinyModel } from "../model/tiny-model.js";
import { expectWellFormed } from "./token-rules.js";

let model: Model;
beforeAll(async () => {
  model = await loadModel();
});

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };

/** A page of lines of words; "đỏ|dô|đỗ" is a word with what the file's own layer and a zone have in its place. */
function page(lines: readonly string[], readBy: Page["readBy"] = "ocr", number = 1) {
  const word = (token: string): PlacedWord => {
    const [text = "", ...others] = token.split("|");
    const readers = ["layer", "zone"] as const;
    return { text, box: BOX, others: others.map((other, i) => ({ text: other, reader: readers[i]! })) };
  };
  const words = lines.map((line) => line.split(" ").map(word));
  const size = { width: 100, height: 100, unit: "pixel", rotation: 0 } as const;
  return { number, kind: "image-only", readBy, ...size, lines: words } as const;
}

const source = (...lines: readonly string[]): SourceDocument => buildLayoutSource([page(lines)]);

const RIGHT = [
  "Cơ quan có thẩm quyền quyết định việc cấp giấy phép cho tổ chức, cá nhân theo quy định của pháp luật.",
  "Người lao động được hưởng trợ cấp thất nghiệp trong thời gian 12 tháng kể từ ngày 01/02/2019.",
];

describe("text of an engine that knows Vietnamese", () => {
  test("stays as it is where nothing is wrong", () => {
    const document = restore(source(...RIGHT), { model });
    expect(document.class).toBe("right-language");
    expect(document.text).toBe(RIGHT.join("\n"));
    expectWellFormed(document);
  });

  test("has its misread words mended", () => {
    const misread = RIGHT.map((line) =>
      line.replace("thẩm quyền", "thấm quyên").replace("trợ cấp", "trơ câp").replace("pháp luật", "pháp luât"),
    );
    const document = restore(source(...misread), { model });
    expect(document.text).toBe(RIGHT.join("\n"));
    expect(document.tokens.filter(({ text, raw }) => text !== raw).map(({ raw }) => raw)).toEqual([
      "thấm",
      "quyên",
      "luât.",
      "trơ",
      "câp",
    ]);
  });

  test("keeps its figures and codes", () => {
    const line =
      "Căn cứ Quyết định số 417/QĐ-UBND ngày 03/12/2018 về việc giao 1.250,5 ha đất rừng cho 37 hộ gia đình.";
    expect(restore(source(line), { model }).text).toBe(line);
  });

  test("is left alone by a model that knows no such engine", () => {
    const misread = RIGHT[0]!.replace("thẩm quyền", "thấm quyên");
    expect(restore(source(misread), { model: tinyModel() }).text).toBe(misread);
  });
});

describe("what the file's own layer has in the same place", () => {
  const read = (word: string): string =>
    restore(source(`Giấy chứng nhận được cấp cho ông Trần Văn ${word} ở thôn này theo đơn.`), { model }).text;

  test("settles a word that the engine could not read", () => {
    expect(read("Th@mh|Thanh")).toMatch(/Trần Văn Th[aà]nh/u);
    expect(read("Th@mh")).not.toMatch(/Trần Văn Th[aà]nh/u);
  });

  test("settles a figure that was read as letters", () => {
    const text = restore(source("Hồ sơ được gửi trong thời hạn l0|10 ngày làm việc."), { model }).text;
    expect(text).toBe("Hồ sơ được gửi trong thời hạn 10 ngày làm việc.");
  });

  test("changes no figure that the engine read as one, but makes it doubtful", () => {
    const { tokens } = restore(source("Hồ sơ được gửi trong thời hạn 18|10 ngày làm việc."), { model });
    const figure = tokens.find(({ raw }) => raw === "18");
    expect(figure).toMatchObject({ text: "18", alternatives: [{ text: "10" }] });
    expect(figure!.confidence).toBeLessThan(0.5);
  });

  test("changes a figure where a zone that was read again says the same", () => {
    const line = "Hồ sơ được gửi trong thời hạn 18|10|10 ngày làm việc.";
    expect(restore(source(line), { model }).text).toContain("thời hạn 10 ngày");
    const apart = "Hồ sơ được gửi trong thời hạn 18|10|16 ngày làm việc.";
    expect(restore(source(apart), { model }).text).toContain("thời hạn 18 ngày");
  });
});

test("pages of the file's own layer and pages recognised now are each restored as what they are", () => {
  const bare = "Nguoi lao dong duoc huong tro cap that nghiep trong thoi gian muoi hai thang theo quy dinh.";
  const mixed = buildLayoutSource([page([RIGHT[0]!.replace("quyền", "quyên")]), page([bare], "layer", 2)]);
  const { text } = restore(mixed, { model });
  expect(text.split("\n")[0]).toBe(RIGHT[0]);
  expect(text.split("\n")[1]).toBe(
    "Người lao động được hưởng trợ cấp thất nghiệp trong thời gian mười hai tháng theo quy định.",
  );
});
