import { describe, expect, test } from "@jest/globals";
import { Decisions } from "../../../src/review/page/decisions.js";
import { Pace, Session } from "../../../src/review/page/session.js";
import type { ReviewToken } from "../../../src/review/page-data.js";

const WHEN = "2024-05-01T08:00:00.000Z";

/** Tokens of "raw>text:confidence:value". */
function tokensOf(words: string): ReviewToken[] {
  return words.split(" ").map((word, index): ReviewToken => {
    const [pair = "", confidence = "0.99", value = "word"] = word.split(":");
    const [raw = "", text = raw] = pair.split(">");
    const place = { start: index * 20, end: index * 20 + raw.length };
    return {
      raw,
      text,
      at: place,
      sourceAt: place,
      confidence: Number(confidence),
      alternatives: [],
      why: "marks",
      value: value as ReviewToken["value"],
    };
  });
}

const nothing = (): void => {};
const KEEPER = { putToken: nothing, dropToken: nothing, putFact: nothing, dropFact: nothing };

function made(words: string) {
  const tokens = tokensOf(words);
  const decisions = new Decisions({ tokens, facts: [], tokensBefore: 0, isWhole: true }, KEEPER);
  return { tokens, decisions, session: new Session(tokens, decisions) };
}

const WORDS = "hoi>hội:0.9 va>và hoi>hội:0.7 hoi>hội:0.99 12:0.85:figure xa>xã:0.6 cua>của";

describe("the session", () => {
  test("begins with what is worth most, and an item shows its least sure place", () => {
    const { session } = made(WORDS);
    expect(session.queue).toHaveLength(3);
    expect(session.token).toBe(4);
    session.step(1);
    expect(session.token).toBe(5);
    session.step(1);
    expect(session.token).toBe(2);
    expect(session.step(1)).toBe(false);
    expect(session.position).toBe(2);
  });

  test("a decision reaches the places that are not sure, here alone, or all of them", () => {
    const { session } = made(WORDS);
    session.goTo(2);
    expect(session.scopes()).toEqual(["here", "unsure", "all"]);
    expect(session.scope).toBe("unsure");
    expect(session.spread("hỏi", "edit").map(({ token, decided }) => [token, decided])).toEqual([
      [2, "hỏi"],
      [0, "hỏi"],
    ]);
    session.nextScope();
    expect(session.reach(session.scope)).toEqual([2, 0, 3]);
    session.nextScope();
    expect(session.reach(session.scope)).toEqual([2]);
  });

  test("a sure word is decided alone unless the reader wants more", () => {
    const { session } = made("cua>của cua>của");
    session.goTo(1);
    expect(session.scope).toBe("here");
    expect(session.scopes()).toEqual(["here", "all"]);
    expect(session.position).toBe(-1);
  });

  test("a place that was decided for itself is left alone", () => {
    const { session, decisions } = made(WORDS);
    decisions.decide(0, [{ token: 0, decided: "hồi", kind: "edit" }], WHEN);
    session.goTo(2);
    expect(session.reach("unsure")).toEqual([2]);
  });

  test("goes on to what is open, from the end to the start", () => {
    const { session, decisions } = made(WORDS);
    session.goTo(2);
    decisions.decide(2, session.spread("hội", "accept"), WHEN);
    expect(session.done()).toBe(1);
    expect(session.nextOpen()).toBe(true);
    expect(session.token).toBe(4);
    decisions.decide(4, session.spread("12", "accept"), WHEN);
    session.nextOpen();
    decisions.decide(5, session.spread("xã", "accept"), WHEN);
    expect(session.nextOpen()).toBe(false);
    expect(session.done()).toBe(3);
  });

  test("a conflict comes first, even on a sure word, until it is decided", () => {
    const { session, decisions } = made(WORDS);
    decisions.bring(
      [
        {
          place: { token: 6, sourceAt: { start: 120, end: 123 }, raw: "cua", before: "xa", after: "" },
          suggested: "cua",
          decided: "cửa",
          kind: "edit",
          when: WHEN,
        },
      ],
      [],
      false,
    );
    session.arrange();
    expect(session.token).toBe(6);
    expect(session.queue).toHaveLength(4);
    expect(session.done()).toBe(0);
    decisions.decide(6, session.spread("cửa", "edit"), WHEN);
    expect(session.done()).toBe(1);
  });

  test("finds the first open place of a page", () => {
    const { session, decisions } = made(WORDS);
    expect(session.openWithin(1, 6)).toBe(2);
    decisions.decide(2, [{ token: 2, decided: "hội", kind: "accept" }], WHEN);
    expect(session.openWithin(1, 4)).toBeUndefined();
  });
});

describe("the pace", () => {
  test("begins with a guess and learns from the reader; a long pause is none of it", () => {
    const pace = new Pace();
    expect(pace.minutes(24)).toBe(2);
    expect(pace.minutes(0)).toBe(0);
    for (let decision = 0; decision <= 50; decision++) pace.decided(decision * 1000);
    expect(pace.minutes(120)).toBe(3);
    pace.decided(10 * 3_600_000);
    expect(pace.minutes(120)).toBeLessThan(6);
  });
});
