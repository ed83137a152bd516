import { describe, expect, test } from "@jest/globals";
import { isShouted, tokenize } from "../../../training/dictionaries/line-tokens.js";
import { PhraseTable } from "../../../training/dictionaries/phrase-table.js";
import { TermCases } from "../../../training/dictionaries/term-case.js";
import { evidenceOf } from "../../../training/dictionaries/term-filter.js";
import { TokenStore } from "../../../training/dictionaries/token-store.js";

function storeOf(lines: readonly string[], near = 0): TokenStore {
  const store = new TokenStore();
  lines.forEach((line, i) => {
    store.addLine(tokenize(line), { shouted: isShouted(line), near: i < near });
  });
  return store;
}

const LINES = [
  "Hỗ trợ ngành nuôi ong, trồng nấm.",
  "các hộ nuôi ong và nuôi ong lấy mật",
  "NGÀNH NUÔI ONG",
  "phát triển nuôi, ong",
];

describe("PhraseTable", () => {
  const table = new PhraseTable(storeOf(LINES, 1), { minLines: 2, maxTokens: 4 });
  const found = new Map([...table.phrases()].map((phrase) => [table.spell(phrase), evidenceOf(table, phrase)]));

  test("counts lines, not occurrences, over any case and not across a comma", () => {
    expect(found.get("nuôi ong")).toMatchObject({ lines: 3, nearLines: 1 });
  });

  test("knows how often a phrase is a part of one longer phrase", () => {
    expect(found.get("nuôi ong")?.inOneLonger).toBeCloseTo(2 / 3);
    expect(found.get("ngành nuôi ong")?.lines).toBe(2);
  });

  test("leaves what stands in too few lines", () => {
    expect([...found.keys()].sort()).toEqual(["ngành nuôi", "ngành nuôi ong", "nuôi ong"]);
  });
});

describe("TermCases", () => {
  test("takes the usual form inside sentences and leaves headings", () => {
    const lines = ["Hợp tác xã Ong Vàng", "của Hợp tác xã", "và hợp tác xã", "các hợp tác xã", "HỢP TÁC XÃ"];
    const cases = new TermCases(storeOf(lines));
    cases.ask("hợp tác xã");
    cases.read();
    expect(cases.printed("hợp tác xã")).toEqual({ form: "hợp tác xã", lines: 5 });
  });

  test("keeps the capital of a term that only begins sentences", () => {
    const cases = new TermCases(storeOf(["Căn cứ Luật Hợp tác xã;"]));
    cases.ask("căn cứ luật hợp tác xã");
    cases.read();
    expect(cases.printed("căn cứ luật hợp tác xã").form).toBe("Căn cứ Luật Hợp tác xã");
  });
});
