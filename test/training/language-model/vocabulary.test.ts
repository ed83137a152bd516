import { describe, expect, test } from "@jest/globals";
import { CLASS_WORDS } from "../../../src/model/lm-words.js";
import { LineTokenizer } from "../../../training/language-model/tokenize.js";
import { encodeCorpus, encodePart, MIN_LINES } from "../../../training/language-model/vocabulary.js";
import { tinyCorpus } from "../../model/tiny-model.js";

const EVENLY = { ubnd: 1, legal: 1, open: 1 };

const times = (count: number, line: string): string[] => Array.from({ length: count }, () => line);

describe("words of a line", () => {
  test.each([
    ["Kênh mương dài 12 km.", ["kênh", "mương", "dài", "<int>", "km"]],
    ["(theo Quyết định số 27/QĐ-TU ngày 03/4/2031)", ["theo", "quyết", "định", "số", "<code>", "ngày", "<date>"]],
    ["đạt 45,5%, quý II năm 2031", ["đạt", "<num>", "quý", "<roman>", "năm", "<year>"]],
    ["thôn/bản, kinh tế-xã hội", ["thôn", "bản", "kinh", "tế", "xã", "hội"]],
    ["Hội LHPN báo cáo TU", ["hội", "LHPN", "báo", "cáo", "TU"]],
    ["BAN QUẢN LÝ CHỢ", ["ban", "quản", "lý", "chợ"]],
    [" - … ", []],
  ])("%s", (line, words) => {
    expect(new LineTokenizer().words(line)).toEqual(words);
  });
});

describe("vocabulary", () => {
  test("the commonest words come first after the classes, ties in the order of code points", () => {
    const { words } = encodeCorpus(tinyCorpus([...times(4, "lúa ngô"), ...times(5, "khoai")]), EVENLY);
    expect(words).toEqual([...CLASS_WORDS, "khoai", "lúa", "ngô"]);
  });

  test("a syllable must stand in three lines, anything else in forty", () => {
    const { words } = encodeCorpus(
      tinyCorpus([
        ...times(MIN_LINES, "lúa"),
        ...times(MIN_LINES - 1, "ngô"),
        "ngô ngô",
        ...times(39, "xwz"),
        ...times(40, "LHPN"),
      ]),
      EVENLY,
    );
    expect(words.slice(CLASS_WORDS.length)).toEqual(["LHPN", "lúa", "ngô"]);
  });

  test("lines count by the weight of their part", () => {
    const corpus = tinyCorpus([...times(4, "LHPN"), ...times(5, "khoai")]);
    const open = { name: "open", train: times(60, "xwz"), heldOut: [] } as const;
    const { words } = encodeCorpus([...corpus, open], { ubnd: 10, legal: 1, open: 0.5 });
    expect(words.slice(CLASS_WORDS.length)).toEqual(["khoai", "LHPN"]);
  });

  test("lines become ids, a word outside becomes the unknown one", () => {
    const ids = new Map([["lúa", 8]]);
    const { ids: encoded, starts } = encodePart("ubnd", ["lúa ngô", "", "lúa"], {
      ids,
      tokenizer: new LineTokenizer(),
    });
    expect([...encoded]).toEqual([8, 0, 8]);
    expect([...starts]).toEqual([0, 2, 2, 3]);
  });
});
