import { expect, test } from "@jest/globals";
import { heldOutRuns, runsOf } from "../../bench/corpus-runs.js";

test("held-out lines are cut every 200, the last run may be shorter", () => {
  const lines = Array.from({ length: 450 }, (_, line) => `dòng ${line}`);
  const runs = runsOf(lines);
  expect(runs.map((run) => run.split("\n").length)).toEqual([200, 200, 50]);
  expect(runs.join("\n")).toBe(lines.join("\n"));
});

test("a directory without the corpus has no runs", () => {
  expect(heldOutRuns("/nowhere/at/all")).toBeUndefined();
});
