import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { VanbanError } from "../src/errors.js";
import { readBytes } from "../src/node.js";
import type { EngineOptions } from "../src/sources/pdf/recognise-pdf.js";
import type { ReadOptions } from "../src/sources/read-options.js";

const SCAN = readFileSync(new URL("../fixtures/pdf/wrong-language-layer.pdf", import.meta.url));

/** Options under which asking for an engine is an error that tells of it. */
const asked: ReadOptions & EngineOptions = {
  openEngine: async () => {
    throw new VanbanError("part-missing", "an engine was asked for");
  },
};

describe("vanban/node", () => {
  test("has pages recognised whose text was read in the wrong language", async () => {
    await expect(readBytes(SCAN, asked)).rejects.toThrow("an engine was asked for");
  });

  test("leaves that judgement to the caller who has another", async () => {
    const { layout } = await readBytes(SCAN, { ...asked, isBadLayer: () => false });
    expect(layout!.pages[0]!.readBy).toBe("layer");
  });
});
