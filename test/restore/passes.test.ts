import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { align } from "../../src/evaluate/align.js";
import type { DecodedParagraph } from "../../src/restore/decoded-paragraph.js";
import { DEFAULT_SEARCH, Passes, type SearchSettings } from "../../src/restore/passes.js";
import { segment } from "../../src/restore/segment.js";
import { vocabularyOf } from "../../src/restore/vocabulary.js";
import { readingText } from "../../src/restore/word-form.js";
import { tinyLines, tinyModel } from "../model/tiny-model.js";

const model = tinyModel();
const vocabulary = vocabularyOf(model);

function decodedOf(text: string, settings: Partial<SearchSettings> = {}): DecodedParagraph[] {
  const paragraphs = segment(buildSource(text), (line) => line.startsWith("="));
  return [...new Passes(model, vocabulary, { ...DEFAULT_SEARCH, ...settings }).run(paragraphs, "wrong-language")];
}

const wordsOf = (decoded: readonly DecodedParagraph[]): string[] =>
  decoded.flatMap((one) => one.decoded.path.map(({ reading }) => readingText(reading, vocabulary.lexicon.forms)));

const TRUTH = tinyLines(60).filter((line) => !/\d|qwz|II/u.test(line));
/** An engine that no channel of the model knows: these letters it prints as those. */
const TAKEN = { ã: "k", đ: "h", ư: "x", ợ: "z", ồ: "w", ủ: "f", n: "v" } as const;
const READ = TRUTH.map((line) =>
  Object.entries(TAKEN).reduce((text, [letter, read]) => text.replaceAll(letter, read), line),
);

function rightShare(found: readonly string[]): number {
  const wanted = TRUTH.flatMap((line) => line.split(" "));
  // By alignment: where a word is taken for two, those behind it are right all the same.
  const { pairs } = align(wanted, [...found]);
  return wanted.filter((word, i) => found[pairs[i]!] === word).length / wanted.length;
}

describe("passes", () => {
  test("every paragraph comes back in order with a whole path", () => {
    const decoded = decodedOf("da kiém tra\n\nmuong n6i déng\n\n…");
    expect(decoded.map(({ paragraph }) => paragraph.chunks[0]!.core)).toEqual(["da", "muong", ""]);
    expect(decoded.map((one) => one.decoded.path.length)).toEqual([3, 3, 0]);
  });

  test("a line to be left alone is left", () => {
    expect(wordsOf(decodedOf("=muong muong\n\nmuong")).slice(0, 2)).toEqual(
      ["=muong", "muong"].map((word) => word.replace("=", "")),
    );
    expect(wordsOf(decodedOf("kenh muong n6i d6ng"))).toEqual(["kênh", "mương", "nội", "đồng"]);
  });

  test("what the document teaches makes it better read", () => {
    const text = READ.join("\n\n");
    const without = rightShare(wordsOf(decodedOf(text, { rounds: 0 })));
    const deaf = rightShare(wordsOf(decodedOf(text, { rounds: 2, priorStrength: 1e9 })));
    const taught = rightShare(wordsOf(decodedOf(text, { rounds: 2 })));
    expect(taught).toBeGreaterThan(without);
    expect(taught).toBeGreaterThan(deaf + 0.03);
    expect(taught).toBeGreaterThan(0.85);
  });

  test("a part of a long document is enough to learn from", () => {
    const found = wordsOf(decodedOf(READ.join("\n\n"), { sample: 120 }));
    expect(rightShare(found)).toBeGreaterThan(0.8);
  });

  test("one document leaves no trace in the next", () => {
    const first = wordsOf(decodedOf("hop tac xa"));
    decodedOf(READ.join("\n\n"));
    expect(wordsOf(decodedOf("hop tac xa"))).toEqual(first);
  });
});
