import { describe, expect, test } from "@jest/globals";
import { extract } from "../../src/index.js";
import { bandOf } from "../../src/review/bands.js";
import { isSettled, type QueueToken, reviewQueue } from "../../src/review/queue.js";
import { carriedOver, coredToken } from "../../src/review/word-core.js";

const TEXT = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH LÀO CAI",
  "Số: 12/QĐ-UBND",
  "Lào Cai, ngày 15 tháng 3 năm 2024",
  "QUYẾT ĐỊNH",
  "Về việc giao vốn đầu tư cho huyện miền núi",
  "Điều 1. Giao vốn 12 tỷ đồng cho huyện miền núi, theo quy định của pháp luật.",
].join("\n");

/** Tokens of the text, those of `doubt` with that confidence, and read as given there. */
function tokensOf(doubt: Readonly<Record<string, { readonly p: number; readonly raw?: string }>>): QueueToken[] {
  return [...TEXT.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    text,
    raw: doubt[text]?.raw ?? text,
    at: { start: index, end: index + text.length },
    confidence: doubt[text]?.p ?? 0.99,
    alternatives: [],
    why: "as-read",
  }));
}

const { facts } = extract(TEXT);
const queueOf = (tokens: readonly QueueToken[]) => reviewQueue({ text: TEXT, tokens, facts });

describe("the queue", () => {
  test("has header fields and figures first, then words, the least sure first, and what is sure at the end", () => {
    const tokens = tokensOf({
      "12/QĐ-UBND": { p: 0.9 },
      "12": { p: 0.85 },
      vốn: { p: 0.3 },
      theo: { p: 0.6 },
      pháp: { p: 0.9 },
    });
    const queue = queueOf(tokens);
    const open = queue.filter((item) => !isSettled(item));
    expect(open.map(({ places, value, band }) => [tokens[places[0]!]!.text, value, band])).toEqual([
      ["vốn", "header", "doubtful"],
      ["12", "figure", "check"],
      ["12/QĐ-UBND", "header", "check"],
      ["theo", "word", "doubtful"],
      ["pháp", "word", "check"],
    ]);
    expect(queue.slice(0, open.length)).toEqual(open);
    expect(queue.flatMap(({ places }) => places).sort((a, b) => a - b)).toEqual(tokens.map((_, index) => index));
  });

  test("asks once for the same misreading, whatever signs stand around it, as doubtful as its least sure place", () => {
    const tokens = tokensOf({ "núi,": { p: 0.9, raw: "nui," }, núi: { p: 0.6, raw: "nui" } });
    const [first] = queueOf(tokens);
    expect(first!.places.map((index) => tokens[index]!.text)).toEqual(["núi", "núi,"]);
    expect([first!.doubt, first!.value]).toEqual([0.4, "header"]);
  });

  test("keeps apart what was read otherwise", () => {
    const tokens = tokensOf({ "núi,": { p: 0.9, raw: "nni," }, núi: { p: 0.6, raw: "nui" } });
    expect(queueOf(tokens).filter((item) => !isSettled(item))).toHaveLength(2);
  });

  test("leaves out what is too long to be a word", () => {
    const tokens = tokensOf({ theo: { p: 0.1, raw: "x".repeat(201) } });
    expect(queueOf(tokens).some(({ places }) => tokens[places[0]!]!.text === "theo")).toBe(false);
  });
});

test("bands", () => {
  expect([0, 0.79, 0.8, 0.94, 0.95, 1].map(bandOf)).toEqual(["doubtful", "doubtful", "check", "check", "sure", "sure"]);
});

describe("the core of a token", () => {
  test.each([
    ["(xã,", { lead: "(", core: "xã", trail: "," }],
    ["12/QĐ-UBND.", { lead: "", core: "12/QĐ-UBND", trail: "." }],
    ["…", { lead: "", core: "…", trail: "" }],
    ["", { lead: "", core: "", trail: "" }],
  ])("%s", (token, parts) => {
    expect(coredToken(token)).toEqual(parts);
  });

  test.each([
    ["của,", "cửa,", "(cửa", "(của"],
    ["quy hoạch", "quyhoạch", "quyhoạch.", "quy hoạch."],
    ["của.", "cửa,", "(cửa", undefined],
    ["", "cửa", "cửa,", ","],
  ])("%s for %s says of %s: %s", (decided, from, to, wanted) => {
    expect(carriedOver(decided, from, to)).toBe(wanted);
  });
});
