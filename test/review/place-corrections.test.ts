import { describe, expect, test } from "@jest/globals";
import { type Correction, correctionPlace } from "../../src/review/corrections.js";
import { type PlaceableToken, placeCorrections } from "../../src/review/place-corrections.js";

/** Tokens of a source text, each "raw" or "raw>text"; one token may hold a space as `_`. */
function tokensOf(text: string): PlaceableToken[] {
  let at = 0;
  return text.split(" ").map((part) => {
    const [raw = "", restored = raw] = part.replaceAll("_", " ").split(">");
    const start = at;
    at += raw.length + 1;
    return { raw, text: restored, sourceAt: { start, end: start + raw.length } };
  });
}

function decided(tokens: readonly PlaceableToken[], index: number, word: string, minute = 0): Correction {
  return {
    place: correctionPlace(tokens, index),
    suggested: tokens[index]!.text,
    decided: word,
    kind: "edit",
    when: `2026-11-25T08:${String(minute).padStart(2, "0")}:00.000Z`,
  };
}

const BEFORE = tokensOf("Uy>Ủy ban nhan>nhận dan>dân tinh>tỉnh cua>cửa nhan>nhân dan>dân");

describe("decisions on another reading", () => {
  test("stand where they stood", () => {
    const correction = decided(BEFORE, 2, "nhân");
    expect(placeCorrections(BEFORE, [correction])).toEqual({
      placed: [{ correction, first: 2, last: 2, found: "here" }],
      lost: [],
    });
  });

  test("agree with a newer model that suggests what was decided", () => {
    const now = tokensOf("Uy>Ủy ban nhan>nhân dan>dân tinh>tỉnh");
    expect(placeCorrections(now, [decided(BEFORE, 2, "nhân")]).placed[0]).not.toHaveProperty("conflict");
  });

  test("conflict with one that suggests a third word", () => {
    const now = tokensOf("Uy>Ủy ban nhan>nhẫn dan>dân tinh>tỉnh");
    expect(placeCorrections(now, [decided(BEFORE, 2, "nhân")]).placed).toMatchObject([
      { first: 2, last: 2, found: "here", conflict: "suggestion" },
    ]);
  });

  test("span tokens that are parted otherwise now", () => {
    const joined = tokensOf("quy_hoach>quyhoạch tinh");
    const parted = tokensOf("quy hoach>hoặch tinh");
    const correction = decided(joined, 0, "quy hoạch");
    expect(placeCorrections(parted, [correction]).placed).toMatchObject([{ first: 0, last: 1, conflict: "parts" }]);
    const same = tokensOf("quy hoach>hoạch tinh");
    expect(placeCorrections(same, [correction]).placed[0]).toEqual({ correction, first: 0, last: 1, found: "here" });
  });

  test("follow the words around them when the text has moved", () => {
    const now = tokensOf("CONG HOA Uy ban nhan dan tinh cua nhan dan");
    const { placed, lost } = placeCorrections(now, [decided(BEFORE, 2, "nhân"), decided(BEFORE, 6, "nhân")]);
    expect(placed.map(({ first, found }) => [first, found])).toEqual([
      [4, "moved"],
      [8, "moved"],
    ]);
    expect(lost).toEqual([]);
  });

  test("with one neighbour left go to the only place there is, never to one of two", () => {
    const correction = decided(BEFORE, 5, "của");
    expect(placeCorrections(tokensOf("x x x x x x tinh cua x"), [correction]).placed).toMatchObject([{ first: 7 }]);
    expect(placeCorrections(tokensOf("x tinh cua y tinh cua x"), [correction]).lost).toEqual([correction]);
  });

  test("never go to a token that was read otherwise", () => {
    const correction = decided(BEFORE, 2, "nhân");
    expect(placeCorrections(tokensOf("Uy ban nhon dan tinh"), [correction])).toEqual({
      placed: [],
      lost: [correction],
    });
  });

  test("on one token the later stands; what stands in its place outranks what has moved", () => {
    const early = decided(BEFORE, 2, "nhấn", 1);
    const late = decided(BEFORE, 2, "nhân", 2);
    expect(placeCorrections(BEFORE, [late, early]).placed.map(({ correction }) => correction)).toEqual([late]);
    const other = tokensOf("ban nhan dan x Uy ban");
    const moved = decided(other, 1, "nhặn", 3);
    expect(placeCorrections(BEFORE, [moved, late]).placed.map(({ correction }) => correction)).toEqual([late]);
  });
});
