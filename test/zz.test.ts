import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { measureText, restore } from "../src/index.js";
import { loadModel } from "../src/node.js";

test("x", async () => {
  const out: string[] = [];
  const T = <R>(n: string, f: () => R): R => {
    const t = performance.now();
    const r = f();
    out.push(`${n} ${(performance.now() - t).toFixed(0)}`);
    return r;
  };
  const model = await loadModel();
  for (const d of ["lang-son-2023", "thai-nguyen-2021"]) {
    const raw = readFileSync(`fixtures/documents/${d}/source.txt`, "utf8"),
      gold = readFileSync(`fixtures/documents/${d}/truth.txt`, "utf8");
    const r = T("restore", () => restore(raw, { model }));
    T("measure-noraw", () => measureText({ gold, output: r.text }));
    T("measure", () => measureText({ gold, output: r.text, raw }));
  }
  console.log(out.join("\n"));
  expect(1).toBe(1);
}, 300000);
