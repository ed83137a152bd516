import { describe, expect, test } from "@jest/globals";
import { compareFacts } from "../../src/evaluate/compare-facts.js";
import { factsFile, type GoldFact } from "../../src/evaluate/fact-keys.js";

const GOLD: GoldFact[] = [
  { kind: "date", value: "2020-03-05" },
  { kind: "date", value: "2020-03-05" },
  { kind: "reference", type: "Thông tư", code: "08/2019/TT-BXD", date: "2019-10-01", alt: [{ date: undefined }] },
  { kind: "money", amount: 2_500_000, optional: true },
  { kind: "signatory", name: "Lê Thị Hoà", position: "Trưởng phòng", capacity: [] },
];

describe("compareFacts", () => {
  test("the gold against itself is right in all", () => {
    expect(compareFacts(GOLD, GOLD).all).toMatchObject({ gold: 6, found: 6, precision: 1, recall: 1, f1: 1 });
  });

  test("facts match as often as they stand, alternatives are as good, optional ones count for nothing", () => {
    const {
      kinds: { date, reference, signatory },
      missing,
      wrong,
    } = compareFacts(GOLD, [
      { kind: "date", value: "2020-03-05" },
      { kind: "reference", type: "Thông tư", code: "08/2019/TT-BXD" },
      { kind: "signatory", name: "LÊ THỊ HÒA", position: "Phó phòng", capacity: [] },
    ]);
    expect(date).toMatchObject({ gold: 2, found: 1, right: 1, precision: 1, recall: 0.5 });
    expect(reference).toMatchObject({ gold: 1, right: 1 });
    expect(signatory).toMatchObject({ gold: 3, found: 3, right: 2 });
    expect(missing).toEqual(["date|2020-03-05|", "signatory.position|trưởng phòng"]);
    expect(wrong).toEqual(["signatory.position|phó phòng"]);
  });

  test("what was found and is not in the gold is wrong", () => {
    expect(compareFacts([], [{ kind: "money", amount: 5 }]).all).toMatchObject({
      gold: 0,
      found: 1,
      precision: 0,
      f1: 0,
    });
    expect(compareFacts([], []).all).toMatchObject({ gold: 0, found: 0, f1: 0 });
  });
});

describe("the details of matched facts", () => {
  const date: GoldFact = { kind: "date", value: "2020-03-05", role: "event", line: { first: 4, last: 4 } };

  test("place and fields count, optional facts and fields that the gold does not state do not", () => {
    const found = [
      { kind: "date", value: "2020-03-05", role: "deadline", precision: "day", line: { first: 4, last: 5 } },
    ];
    expect(compareFacts([date], found).details).toEqual({ stated: 2, agreed: 1, share: 0.5 });
    expect(compareFacts([{ ...date, optional: true }], found).details).toMatchObject({ stated: 0, share: 1 });
  });

  test("a place much longer than the gold's is no place", () => {
    const found = [{ ...date, line: { first: 1, last: 5 } }];
    expect(compareFacts([date], found).details.share).toBe(0.5);
  });

  test("free text agrees by the words shared", () => {
    const gold: GoldFact = { kind: "assignment", agency: "Sở Y tế", task: "Lập danh sách trẻ em." };
    const found = { kind: "assignment", agency: "sở y tế", task: "lập kế hoạch" };
    expect(compareFacts([gold], [found]).details.agreed).toBeCloseTo(2 / 8);
  });

  test("of two facts with one key the one at its place is taken", () => {
    const first: GoldFact = { ...date, line: { first: 1, last: 1 }, role: "issued" };
    const { wrong, missing, details } = compareFacts([first, date], [date]);
    expect(details).toMatchObject({ stated: 2, agreed: 2 });
    expect([missing.length, wrong.length]).toEqual([1, 0]);
  });
});

test("a facts file is checked for what comparing needs", () => {
  expect(
    factsFile.parse({ format: "x", facts: [{ kind: "header", type: { code: "QĐ", name: "Quyết định" } }] }).facts,
  ).toHaveLength(1);
  expect(factsFile.safeParse({ facts: [{ value: 1 }] }).success).toBe(false);
  expect(factsFile.safeParse([]).success).toBe(false);
});
