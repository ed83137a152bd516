import { describe, expect, test } from "@jest/globals";
import type { Correction, FactDecision } from "../../../src/review/corrections.js";
import { type DecisionKeeper, Decisions, sameDecision } from "../../../src/review/page/decisions.js";
import type { ReviewFact, ReviewToken } from "../../../src/review/page-data.js";

const WHEN = "2024-05-01T08:00:00.000Z";
const LATER = "2024-05-01T09:00:00.000Z";

/** Tokens of "raw>text" pairs, parted by single spaces. */
function tokensOf(pairs: string): ReviewToken[] {
  let [at, source] = [0, 0];
  return pairs.split(" ").map((pair): ReviewToken => {
    const [raw = "", text = raw] = pair.split(">");
    const token: ReviewToken = {
      raw,
      text,
      at: { start: at, end: at + text.length },
      sourceAt: { start: source, end: source + raw.length },
      confidence: 0.9,
      alternatives: [],
      why: "marks",
      value: "word",
    };
    at += text.length + 1;
    source += raw.length + 1;
    return token;
  });
}

class ListKeeper implements DecisionKeeper {
  readonly kept = new Map<string, string>();
  putToken({ place, decided }: Correction): void {
    this.kept.set(String(place.sourceAt.start), decided);
  }
  dropToken({ place }: Correction): void {
    this.kept.delete(String(place.sourceAt.start));
  }
  putFact({ kind, verdict }: FactDecision): void {
    this.kept.set(kind, verdict);
  }
  dropFact({ kind }: FactDecision): void {
    this.kept.delete(kind);
  }
}

const MONEY = { fact: { kind: "money", text: "mười tỷ" }, first: 0, last: 1 } as unknown as ReviewFact;

function made(pairs: string, more: { readonly tokensBefore?: number; readonly isWhole?: boolean } = {}) {
  const tokens = tokensOf(pairs);
  const keeper = new ListKeeper();
  const decisions = new Decisions(
    { tokens, facts: tokens.length > 1 ? [MONEY] : [], tokensBefore: 0, isWhole: true, ...more },
    keeper,
  );
  return { tokens, keeper, decisions };
}

describe("decisions", () => {
  test("stand, are kept at once, and are taken back step by step", () => {
    const { decisions, keeper } = made("hoi>hội dong>đồng hoi>hội");
    const everywhere = [
      { token: 0, decided: "hỏi", kind: "edit" as const },
      { token: 2, decided: "hỏi", kind: "everywhere" as const },
    ];
    decisions.decide(0, everywhere, WHEN);
    decisions.decide(1, [{ token: 1, decided: "dong", kind: "keep" }], WHEN);
    expect([0, 1, 2].map((token) => decisions.textAt(token))).toEqual(["hỏi", "dong", "hỏi"]);
    expect([...keeper.kept.values()]).toEqual(["hỏi", "hỏi", "dong"]);
    expect(decisions.undo()).toEqual({ focus: 1, tokens: [1], facts: [] });
    expect(decisions.undo()).toEqual({ focus: 0, tokens: [0, 2], facts: [] });
    expect(decisions.undo()).toBeUndefined();
    expect([0, 1, 2].map((token) => decisions.textAt(token))).toEqual(["hội", "đồng", "hội"]);
    expect(keeper.kept.size).toBe(0);
  });

  test("undoing the second decision on a token brings back the first", () => {
    const { decisions, keeper } = made("hoi>hội");
    for (const decided of ["hỏi", "hồi"]) decisions.decide(0, [{ token: 0, decided, kind: "edit" }], WHEN);
    decisions.undo();
    expect(decisions.textAt(0)).toBe("hỏi");
    expect([...keeper.kept.values()]).toEqual(["hỏi"]);
  });

  test("are exported in the order of the text with their places in the whole document", () => {
    const { decisions } = made("a>á b>bê c>cê", { tokensBefore: 100 });
    decisions.decide(2, [{ token: 2, decided: "cê", kind: "accept" }], WHEN);
    decisions.decide(0, [{ token: 0, decided: "à", kind: "edit" }], LATER);
    const { decisions: exported } = decisions.exported();
    expect(exported.map(({ place, decided }) => [place.token, place.raw, place.after, decided])).toEqual([
      [100, "a", "b", "à"],
      [102, "c", "", "cê"],
    ]);
  });

  test("on facts are taken back by the same verdict again", () => {
    const { decisions, keeper } = made("muoi>mười ty>tỷ");
    decisions.judge(0, "wrong", WHEN);
    expect(decisions.exported().facts).toEqual([
      { kind: "money", text: "mười tỷ", sourceAt: { start: 0, end: 7 }, verdict: "wrong", when: WHEN },
    ]);
    decisions.judge(0, "wrong", LATER);
    expect(decisions.factAt(0)).toBeUndefined();
    decisions.undo();
    expect(keeper.kept.get("money")).toBe("wrong");
  });
});

describe("decisions from elsewhere", () => {
  function exportOf(pairs: string, decided: string, token = 0): Correction[] {
    const { decisions } = made(pairs);
    decisions.decide(token, [{ token, decided, kind: "edit" }], WHEN);
    return decisions.exported().decisions;
  }

  test("where two meet, the later stands", () => {
    const { decisions } = made("hoi>hội");
    decisions.decide(0, [{ token: 0, decided: "mới", kind: "edit" }], LATER);
    const arrival = decisions.bring(exportOf("hoi>hội", "cũ"), [], true);
    expect(decisions.textAt(0)).toBe("mới");
    expect(arrival).toEqual({ placed: 0, conflicts: 0, lost: 0 });
  });

  test("a newer model's third word is a conflict, its agreement is none", () => {
    const third = made("hoi>hối");
    expect(third.decisions.bring(exportOf("hoi>hội", "hỏi"), [], false)).toEqual({ placed: 1, conflicts: 1, lost: 0 });
    expect(third.decisions.textAt(0)).toBe("hỏi");
    const agreed = made("hoi>hỏi");
    expect(agreed.decisions.bring(exportOf("hoi>hội", "hỏi"), [], false).conflicts).toBe(0);
  });

  test("one on words that are parted now covers them all, and a new one takes its place", () => {
    const { decisions } = made("mot>một hai>hai ba>ba");
    const joined: Correction = {
      place: { token: 0, sourceAt: { start: 0, end: 7 }, raw: "mot hai", before: "", after: "ba" },
      suggested: "mộthai",
      decided: "một-hai",
      kind: "edit",
      when: WHEN,
    };
    decisions.bring([joined], [], false);
    expect([0, 1, 2].map((token) => decisions.textAt(token))).toEqual(["một-hai", "", "ba"]);
    decisions.decide(1, [{ token: 1, decided: "hài", kind: "edit" }], LATER);
    expect([0, 1, 2].map((token) => decisions.textAt(token))).toEqual(["một", "hài", "ba"]);
    expect(decisions.undo()?.tokens.toSorted()).toEqual([0, 1, 1]);
    expect([0, 1].map((token) => decisions.textAt(token))).toEqual(["một-hai", ""]);
  });

  test("those without a place, and those of other parts, go on in the export", () => {
    const { decisions } = made("x>x y>y", { isWhole: false });
    const lost = exportOf("q>q w>w", "mất");
    const elsewhere = exportOf("aaaa aaaa aaaa z>z", "khác", 3);
    expect(decisions.bring([...lost, ...elsewhere], [], false)).toEqual({ placed: 1, conflicts: 0, lost: 1 });
    expect(decisions.exported().decisions.map(({ decided }) => decided)).toEqual(["mất", "khác"]);
  });
});

describe("the same decision elsewhere", () => {
  const tokens = tokensOf("(hoi,>(hội, hoi.>hội. xa>xã");

  test.each([
    ["an edit keeps the other's signs", { token: 0, decided: "(hỏi,", kind: "edit" as const }, "hỏi."],
    ["what was accepted is what is suggested there", { token: 0, decided: "(hội,", kind: "accept" as const }, "hội."],
    ["what was kept is what was read there", { token: 0, decided: "(hoi,", kind: "keep" as const }, "hoi."],
  ])("%s", (_, decision, decided) => {
    expect(sameDecision(decision, tokens, 1)).toEqual({ token: 1, decided, kind: "everywhere" });
  });

  test("is none where the signs were changed too", () => {
    expect(sameDecision({ token: 0, decided: "hỏi", kind: "edit" }, tokens, 1)).toBeUndefined();
  });
});
