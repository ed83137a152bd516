import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { ROOT } from "./packed-package.js";

test("what found a fault before, and some thousand changed inputs of every kind, find none", () => {
  const args = ["run", "--silent", "fuzz", "--", "--seconds", "2", "--seed", "7"];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const rows = stdout.split("\n").slice(2, stdout.split("\n").indexOf(""));
  expect(rows.length).toBeGreaterThan(9);
  expect(
    rows.map((row) =>
      row
        .trim()
        .split(/\s{2,}/u)
        .at(-1),
    ),
  ).toEqual(rows.map(() => "0"));
});
