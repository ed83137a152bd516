import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { workOn } from "../../src/archive/work-on.js";
import { loadModel } from "../../src/files.js";
import type { Model } from "../../src/model/open-model.js";

const LAYER = new URL("../../fixtures/pdf/wrong-language-layer.pdf", import.meta.url);
const SETTINGS = { reading: { ocr: "never" }, pdf: true } as const;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let model: Model;
beforeAll(async () => {
  model = await loadModel();
});

describe("the work on one document", () => {
  test("a PDF gives text, report and a corrected PDF", async () => {
    const file = { name: "a/scan.pdf", bytes: readFileSync(LAYER) };
    const result = await workOn(file, SETTINGS, { model });
    expect(result.outputs.map(({ suffix }) => suffix)).toEqual([".txt", ".report.json", ".pdf"]);
    expect(result.record!.text.trim()).toBe(String(result.outputs[0]!.data).trim());
    expect(JSON.parse(String(result.outputs[1]!.data))).toMatchObject({
      source: { name: "a/scan.pdf", sha256: result.sha256 },
    });
    expect(
      Buffer.from(result.outputs[2]!.data as Uint8Array)
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(await workOn(file, SETTINGS, { model })).toEqual(result);
  }, 30_000);

  test("a text gives no PDF, and none is made where none is wanted", async () => {
    const text = await workOn({ name: "a.txt", bytes: bytesOf("Điều 1. Ban hành Quy chế\n") }, SETTINGS, { model });
    expect(text.outputs.map(({ suffix }) => suffix)).toEqual([".txt", ".report.json"]);
    const file = { name: "scan.pdf", bytes: readFileSync(LAYER) };
    const plain = await workOn(file, { ...SETTINGS, pdf: false }, { model });
    expect(plain.outputs.map(({ suffix }) => suffix)).toEqual([".txt", ".report.json"]);
  }, 30_000);

  test("a secret document is told of, and where such are refused nothing of its text is given", async () => {
    const bytes = bytesOf(
      "TỐI MẬT\nỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo\n",
    );
    const open = await workOn({ name: "m.txt", bytes }, SETTINGS, { model });
    expect(open.secrecy).toBe("TỐI MẬT");
    expect(open.outputs).toHaveLength(2);
    const refused = await workOn({ name: "m.txt", bytes }, { ...SETTINGS, refuseSecret: true }, { model });
    expect(refused).toMatchObject({ secrecy: "TỐI MẬT", outputs: [] });
    expect([refused.record, refused.catalogue]).toEqual([undefined, undefined]);
  });
});
