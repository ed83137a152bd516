import { describe, expect, test } from "@jest/globals";
import { factLines } from "../../bench/demo/fact-lines.js";
import { shownPairs } from "../../bench/demo/line-pairs.js";
import { paintFor } from "../../bench/demo/paint.js";
import { asRead } from "../../src/document/as-read.js";
import { extract, textSource } from "../../src/index.js";

const LONG = "Trạm bơm thôn Đoài bơm nước cho ba cánh đồng phía nam con mương";

test("of each part of the document the most changed line of a readable length is shown", () => {
  const source = [LONG, `${LONG} x`, "ngắn", LONG.replaceAll("ô", "o")].join("\n");
  const document = asRead(textSource(source));
  const text = [LONG, `${LONG} y`, "ngắm", LONG].join("\n");
  const { lines } = asRead(textSource(text));
  const pairs = shownPairs({ ...document, text, lines }, 2);
  expect(pairs.map(({ line }) => line)).toEqual([2, 4]);
  expect(pairs[1]).toEqual({ line: 4, before: LONG.replaceAll("ô", "o"), after: LONG });
});

describe("the list of facts", () => {
  const { facts } = extract(
    [
      "Ngày 05/3/2019, ngày 06/3/2019, ngày 07/3/2019, ngày 08/3/2019 và ngày 09/3/2019",
      "kinh phí 12.500.000 đồng.",
    ].join("\n"),
  );

  test("shows the first of each kind and says how many there are more", () => {
    const lines = new Map(factLines(facts));
    expect(lines.get("dates")).toBe("2019-03-05; 2019-03-06; 2019-03-07; 2019-03-08 (and 1 more)");
    expect(lines.get("money")).toContain("12,500,000 đồng");
    expect(lines.has("signed by")).toBe(false);
  });
});

test("text is coloured for a terminal only", () => {
  expect(paintFor(false).title("chữ")).toBe("chữ");
  expect(paintFor(true).title("chữ")).toBe("\u001b[1mchữ\u001b[0m");
});
