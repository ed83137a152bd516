import { describe, expect, test } from "@jest/globals";
import type { PlacedPage } from "../../src/document/build-layout.js";
import { printedPages } from "../../src/exporters/placed-tokens.js";
import { type Change, pageOf, restoredBy, wordAt } from "./restored-layout.js";

/** Words as `text left-right@top`, lines by `/`, paragraphs by ` // `, a list of pages. */
function shown(pages: readonly PlacedPage[], text: string, changes: readonly Change[]): string[] {
  const document = restoredBy(pages, text, changes);
  return printedPages(document, document.source.layout!).map(({ paragraphs }) =>
    paragraphs
      .map(({ lines }) =>
        lines
          .map(({ tokens }) =>
            tokens.map(({ token, box }) => `${token.text} ${box.left}-${box.right}@${box.top}`).join(", "),
          )
          .join(" / "),
      )
      .join(" // "),
  );
}

describe("boxes of tokens", () => {
  test("a token has the box of its word", () => {
    const pages = [pageOf([[wordAt("ké", 10, 30), wordAt("hoach", 40, 80)]])];
    const changes: Change[] = [
      { text: "kế", from: [0, 2] },
      { text: "hoạch", from: [3, 8] },
    ];
    expect(shown(pages, "kế hoạch", changes)).toEqual(["kế 10-30@10, hoạch 40-80@10"]);
  });

  test("a token over several words has the box around them", () => {
    const pages = [pageOf([[wordAt("ho", 10, 20), wordAt("ach", 22, 40, 12), wordAt("x", 50, 60)]])];
    const changes: Change[] = [
      { text: "hoạch", from: [0, 6] },
      { text: "x", from: [7, 8] },
    ];
    expect(shown(pages, "hoạch x", changes)).toEqual(["hoạch 10-40@10, x 50-60@10"]);
  });

  test("several tokens in one word share its box by their letters, with a space between", () => {
    const pages = [pageOf([[wordAt("kéhoach", 10, 90)]])];
    const changes: Change[] = [
      { text: "kế", from: [0, 2] },
      { text: "hoạch", from: [2, 7] },
    ];
    expect(shown(pages, "kế hoạch", changes)).toEqual(["kế 10-30@10, hoạch 40-90@10"]);
  });

  test("a boundary inside a word: each has its share of it", () => {
    const pages = [pageOf([[wordAt("ab", 0, 20), wordAt("cde", 30, 70)]])];
    const changes: Change[] = [
      { text: "abc", from: [0, 4] },
      { text: "de", from: [4, 6] },
    ];
    expect(shown(pages, "abc de", changes)).toEqual(["abc 0-40@10, de 50-70@10"]);
  });

  test("a word joined over a line break stands where it begins", () => {
    const pages = [
      pageOf([
        [wordAt("a", 0, 10), wordAt("ho", 90, 100)],
        [wordAt("ach", 0, 30, 40), wordAt("b", 40, 50, 40)],
      ]),
    ];
    const changes: Change[] = [
      { text: "a", from: [0, 1] },
      { text: "hoạch", from: [2, 8] },
      { text: "b", from: [9, 10] },
    ];
    expect(shown(pages, "a hoạch\nb", changes)).toEqual(["a 0-10@10, hoạch 90-100@10 / b 40-50@40"]);
  });
});

describe("lines, paragraphs, pages", () => {
  test("an empty line parts paragraphs, and pages are kept apart, empty ones too", () => {
    const pages = [
      pageOf([], { number: 1 }),
      pageOf([[wordAt("a", 0, 10)], [], [wordAt("b", 0, 10, 40)], [wordAt("c", 0, 10, 70)]], { number: 2 }),
      pageOf([], { number: 3 }),
      pageOf([[wordAt("d", 0, 10)]], { number: 5 }),
      pageOf([], { number: 6 }),
    ];
    const changes: Change[] = [
      { text: "a", from: [0, 1] },
      { text: "b", from: [3, 4] },
      { text: "c", from: [5, 6] },
      { text: "d", from: [7, 8] },
    ];
    expect(shown(pages, "a\n\nb\nc\nd", changes)).toEqual([
      "",
      "a 0-10@10 // b 0-10@40 / c 0-10@70",
      "",
      "d 0-10@10",
      "",
    ]);
  });

  test("a token of which the layout knows nothing is left out", () => {
    const document = restoredBy([pageOf([[wordAt("a", 0, 10), wordAt("b", 20, 30)]])], "a b", [
      { text: "a", from: [0, 1] },
      { text: "b", from: [2, 3] },
    ]);
    const layout = { ...document.source.layout!, words: document.source.layout!.words.slice(0, 1) };
    const [page] = printedPages(document, layout);
    expect(page?.paragraphs[0]?.lines[0]?.tokens).toHaveLength(1);
  });
});
