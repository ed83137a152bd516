import { describe, expect, test } from "@jest/globals";
import type { FactDocument } from "../../../bench/facts/fact-document.js";
import { factSet } from "../../../bench/facts/fact-sets.js";
import { judgeFacts } from "../../../bench/facts/judge-facts.js";
import { listRows } from "../../../bench/facts/list-rows.js";
import { requiredOf, shortOf } from "../../../bench/facts/required.js";
import type { FactRun, RunSet } from "../../../bench/facts/run-set.js";
import { factConfidenceSection } from "../../../bench/sections/fact-confidence.js";
import { factKindsSection } from "../../../bench/sections/fact-kinds.js";
import { factQualitySection } from "../../../bench/sections/fact-quality.js";
import { factTimeSection } from "../../../bench/sections/fact-time.js";
import type { GoldFact } from "../../../src/evaluate/fact-keys.js";
import { matchFacts } from "../../../src/evaluate/match-facts.js";
import { extract } from "../../../src/index.js";

const TRUTH = "Thực hiện Nghị định số 12/2019/NĐ-CP ngày 04/3/2019, báo cáo trước ngày 15/6/2019.";
const REFERENCE: GoldFact = { kind: "reference", type: "Nghị định", code: "12/2019/NĐ-CP", date: "2019-03-04" };
const DATES: GoldFact[] = ["2019-03-04", "2019-06-15"].map((value) => ({ kind: "date", value }));

function runOf(facts: readonly GoldFact[], input: FactRun["input"] = "true text"): FactRun {
  const document: FactDocument = { name: "giay-01a", truth: TRUTH, garbled: TRUTH, facts };
  const { document: restored, facts: found } = extract(TRUTH);
  const match = matchFacts(facts, found);
  return { document, input, restored, facts: found, match, restoreSeconds: 2, extractSeconds: 0.1 };
}

function setOf(runs: readonly FactRun[], blind = false): RunSet {
  const documents = runs.map(({ document }) => document);
  return { set: { name: "test", title: "papers", blind, documents, leftOut: [] }, runs };
}

describe("judged facts", () => {
  test("are right where the gold has their key, and optional ones are not judged", () => {
    const judged = judgeFacts(runOf([REFERENCE, { ...DATES[0]!, optional: true }]));
    expect(judged.map(({ fact, right }) => [fact.kind, right])).toEqual([
      ["reference", 1],
      ["date", 0],
    ]);
  });

  test("belong to the script that their document's name gives but for its last letter", () => {
    expect(judgeFacts(runOf(DATES))[0]!.script).toBe("giay-01");
  });
});

describe("sections", () => {
  test("add documents up and say by how much the requirement is missed", () => {
    const { rows, notes } = factQualitySection([setOf([runOf([REFERENCE, ...DATES]), runOf([REFERENCE, REFERENCE])])]);
    expect(rows[0]!.slice(2, 7)).toEqual(["2", "5", "66.67 %", "80.00 %", "72.73 %"]);
    expect(rows[0]!.at(-1)).toBe("below: F1 by 22.27");
    expect(notes[0]).toContain("most in date (0 missing, 2 wrong), reference (1 missing, 0 wrong)");
  });

  test("tell the kinds apart", () => {
    const { rows } = factKindsSection([setOf([runOf([REFERENCE, DATES[0]!])])]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      ["date", "1", "2", "1", "50.00 %", "100.00 %", "66.67 %"],
      ["reference", "1", "1", "1", "100.00 %", "100.00 %", "100.00 %"],
    ]);
  });

  test("time garbled text only", () => {
    const { rows } = factTimeSection([setOf([runOf([]), runOf([], "restored garble")])]);
    expect(rows).toEqual([["papers", "1", "13", "2.00", "0.10", "5.00 %", "ok"]]);
  });

  test("give the calibration error of what was said", () => {
    const right = factConfidenceSection([setOf([runOf([REFERENCE, ...DATES])])]);
    const wrong = factConfidenceSection([setOf([runOf([])])]);
    expect(right.rows.find(([, kind]) => kind === "date")?.slice(2)).toEqual(["2", expect.any(String), "1.000"]);
    expect(wrong.notes[0]).toContain("above");
  });
});

describe("lists", () => {
  const run = runOf([REFERENCE, { kind: "date", value: "2019-09-01" }]);

  test("name what is missing and what is wrong", () => {
    expect(listRows([setOf([run])], "giay-01a", false)).toEqual([
      "\ngiay-01a, true text",
      "  missing  date|2019-09-01|",
      "  wrong    date|2019-03-04|",
      "  wrong    date|2019-06-15|",
    ]);
  });

  test("show a blind document only where that is asked for", () => {
    expect(listRows([setOf([run], true)], "giay-01a", false)).toHaveLength(1);
    expect(listRows([setOf([run], true)], "giay-01a", true)).toHaveLength(4);
    expect(listRows([], "giay-01a", true)).toEqual(["No document is called giay-01a."]);
  });
});

test("nothing is required of the calibration documents, and details of garbled gold documents only", () => {
  expect(requiredOf("calibration", "true text")).toBeUndefined();
  const measures = factQualityMeasures();
  expect(shortOf(measures, requiredOf("gold", "true text")!)).toEqual([]);
  expect(shortOf(measures, requiredOf("gold", "restored garble")!)).toEqual(["details by 43.00"]);
});

function factQualityMeasures() {
  const all = { gold: 1, found: 1, right: 1, precision: 1, recall: 1, f1: 1 };
  return { kinds: {}, all, details: { stated: 2, agreed: 1, share: 0.5 }, missing: [], wrong: [] };
}

describe("sets", () => {
  test("without the texts of the real documents each is left out with a reason", () => {
    const { documents, leftOut } = factSet("real", "no-such-folder");
    expect(documents).toEqual([]);
    expect(leftOut).toHaveLength(20);
    expect(leftOut.every((why) => why.includes("--shared DIR"))).toBe(true);
  });

  test.each([
    ["gold", 2],
    ["test", 100],
    ["calibration", 138],
  ] as const)("%s has %i documents, each with facts and two texts", (name, count) => {
    const { documents } = factSet(name, "no-such-folder");
    expect(documents).toHaveLength(count);
    expect(documents.every(({ truth, garbled, facts }) => truth !== garbled && facts.length > 0)).toBe(true);
  });
});
