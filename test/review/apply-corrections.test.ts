import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { applyCorrections, judgedReport } from "../../src/review/apply-corrections.js";
import { type Correction, correctionPlace } from "../../src/review/corrections.js";
import { textSource } from "../../src/sources/plain-text.js";
import { CORRECTIONS } from "./corrections-example.js";

/** A decision of `decided` on the token with the given index. */
function decision(document: RestoredDocument, index: number, decided: string): Correction {
  return {
    place: correctionPlace(document.tokens, index),
    suggested: document.tokens[index]!.text,
    decided,
    kind: "edit",
    when: "2026-11-25T08:00:00.000Z",
  };
}

function apply(text: string, decided: Readonly<Record<number, string>>): RestoredDocument {
  const document = asRead(textSource(text));
  const decisions = Object.entries(decided).map(([index, word]) => decision(document, Number(index), word));
  return applyCorrections(document, { ...CORRECTIONS, decisions }).document;
}

/** Tokens and lines tell the text, and every token its source. */
function expectWhole(document: RestoredDocument): void {
  const { text, tokens, lines, source } = document;
  expect(tokens.map(({ at }) => text.slice(at.start, at.end))).toEqual(tokens.map((token) => token.text));
  expect(tokens.map(({ text: word }) => word)).toEqual(text.split(/\s+/u).filter((word) => word !== ""));
  expect(tokens.map(({ sourceAt }) => source.text.slice(sourceAt.start, sourceAt.end))).toEqual(
    tokens.map(({ raw }) => raw),
  );
  expect(lines).toHaveLength(source.lines.length);
}

describe("a reader's decisions in a document", () => {
  test("stand in the text, sure and with what was read beside them; all else stays", () => {
    const document = apply("Dieu 1. Ban hanh\nQuy che nay", { 0: "Điều", 3: "hành", 4: "Quy" });
    expect(document.text).toBe("Điều 1. Ban hành\nQuy che nay");
    expect(document.tokens[0]).toMatchObject({
      text: "Điều",
      raw: "Dieu",
      confidence: 1,
      alternatives: [],
      why: "reader",
    });
    expect(document.tokens[1]!.why).toBe("as-read");
    expectWhole(document);
  });

  test("one word may become several, each with its part of the source", () => {
    const document = apply("Phongchong thien tai", { 0: "Phòng chống" });
    expect(document.text).toBe("Phòng chống thien tai");
    expect(document.tokens.map(({ raw }) => raw)).toEqual(["Phong", "chong", "thien", "tai"]);
    expectWhole(document);
  });

  test("nothing printed leaves nothing, and the line stays", () => {
    expect(apply("a | b", { 1: "" }).text).toBe("a b");
    const alone = apply("a\n|\nb", { 1: "" });
    expect(alone.text).toBe("a\n\nb");
    expectWhole(alone);
  });

  test("words that are one now take all that was decided of them", () => {
    const before = asRead(textSource("huo ng dan"));
    const joined = {
      ...before.tokens[0]!,
      text: "hướng",
      raw: "huo ng",
      at: { start: 0, end: 5 },
      sourceAt: { start: 0, end: 6 },
    };
    const dan = { ...before.tokens[2]!, at: { start: 6, end: 9 } };
    const now = { ...before, text: "hướng dan", lines: [{ span: { start: 0, end: 9 } }], tokens: [joined, dan] };
    const onJoined = decision(now, 0, "hưởng");
    const applied = applyCorrections(before, { ...CORRECTIONS, decisions: [onJoined] });
    expect(applied.document.text).toBe("hưởng dan");
    expect(applied.placed[0]).toMatchObject({ first: 0, last: 1, conflict: "parts" });
    expectWhole(applied.document);
  });

  test("a word over a line's end stands on the first line, and the lines stay", () => {
    const source = textSource("ke hoa-\nch nam");
    const base = asRead(source);
    const place = { token: 1, sourceAt: { start: 3, end: 10 }, raw: "hoa-\nch", before: "ke", after: "nam" };
    const decisions = [{ ...decision(base, 1, "hoạch"), place }];
    const { document } = applyCorrections(base, { ...CORRECTIONS, decisions });
    expect(document.text).toBe("ke hoạch\n nam");
    expectWhole(document);
  });

  test("what has no place any more is told", () => {
    const document = asRead(textSource("a b c"));
    const lost = { ...decision(document, 1, "x"), place: { ...correctionPlace(document.tokens, 1), raw: "zz" } };
    expect(applyCorrections(document, { ...CORRECTIONS, decisions: [lost] })).toMatchObject({
      lost: [lost],
      placed: [],
    });
  });
});

describe("a reader's verdicts on facts", () => {
  const document = asRead(textSource("Tổng kinh phí là 12 tỷ đồng, trong đó năm 2021 là 5 tỷ đồng.\n"));
  const report = { document, ...findFacts(document) };
  const money = report.facts.filter(({ kind }) => kind === "money");
  const verdict = (index: number, said: "right" | "wrong") => ({
    kind: "money",
    sourceAt: { start: money[index]!.at.start, end: money[index]!.at.end },
    text: money[index]!.text,
    verdict: said,
    when: "2026-11-25T08:00:00.000Z",
  });

  test("one that is wrong is left out, one that is right is sure", () => {
    expect(money).toHaveLength(2);
    const judged = judgedReport(report, [verdict(0, "wrong"), verdict(1, "right")]);
    expect(judged.facts.filter(({ kind }) => kind === "money")).toEqual([{ ...money[1], confidence: 1 }]);
  });

  test("the last verdict on a fact counts, and facts that nobody judged stay", () => {
    expect(judgedReport(report, [verdict(0, "wrong"), verdict(0, "right")]).facts).toHaveLength(report.facts.length);
    expect(judgedReport(report)).toBe(report);
  });
});
