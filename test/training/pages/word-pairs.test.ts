import { describe, expect, test } from "@jest/globals";
import { linePairs, pairTokens, wordPairs } from "../../../training/pages/word-pairs.js";

function pairs(truth: string, observed: string): string[] {
  return pairTokens({ truth, observed }).map((pair) => `${pair.truth}>${pair.observed} ${pair.kind}`);
}

describe("pairTokens", () => {
  test("pairs token by token when their number is the same", () => {
    expect(pairs("mùa lũ lớn", "mila 1i lon")).toEqual(["mùa>mila one", "lũ>1i one", "lớn>lon one"]);
  });

  test("a token read as two is a split, two read as one a join", () => {
    expect(pairs("vườn chuối xanh", "vu6n chu6i xa nh")).toContain("xanh>xa nh split");
    expect(pairs("vườn chuối xanh", "vu6nchu6i xanh")).toContain("vườn chuối>vu6nchu6i join");
  });

  test("dust and unread tokens pair with nothing", () => {
    expect(pairs("cây cầu treo", "cay | cau treo")).toEqual(["cây>cay one", "cầu>cau one", "treo>treo one"]);
    expect(pairs("cây cầu treo nhỏ", "cay cau nho")).toEqual(["cây>cay one", "cầu>cau one", "nhỏ>nho one"]);
  });

  test("an empty line has no pairs", () => {
    expect(pairs("", "")).toEqual([]);
  });
});

describe("wordPairs", () => {
  test("counts each distinct pair and puts the most frequent first", () => {
    const lines = [
      { truth: "gió bão", observed: "gi6 bao" },
      { truth: "bão lũ", observed: "bao lii" },
    ];
    const counted = wordPairs(lines).map(({ truth, count }) => [truth, count]);
    expect(counted).toEqual([
      ["bão", 2],
      ["gió", 1],
      ["lũ", 1],
    ]);
  });

  test("takes the lines of recognised pages", () => {
    const page = { engine: "eng", font: "F", dpi: 200, noise: "", document: 1, printed: 2 };
    const pages = [{ ...page, trueLines: ["gió", "bão"], ocrLines: ["gi6", "bao"] }];
    expect(linePairs(pages)[1]).toEqual({ truth: "bão", observed: "bao" });
  });
});
