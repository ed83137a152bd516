import { describe, expect, test } from "@jest/globals";
import { buildSource, linesOf } from "../../src/document/build.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { markedText } from "../../src/exporters/marked-text.js";
import { restoredJson } from "../../src/exporters/restored-json.js";
import { restoredSchema } from "../../src/exporters/restored-schema.js";
import { span } from "../../src/text/span.js";

const document: RestoredDocument = {
  text: "lúa mùa",
  lines: linesOf<"restored">("lúa mùa"),
  source: buildSource("lua mua", { name: "a.txt", sha256: "0".repeat(64) }),
  class: "without-marks",
  engine: { vanban: "0.0.0", model: "m 1" },
  tokens: [
    {
      text: "lúa",
      raw: "lua",
      at: span(0, 3),
      sourceAt: span(0, 3),
      confidence: 0.987654,
      alternatives: [],
      why: "marks",
    },
    {
      text: "mùa",
      raw: "mua",
      at: span(4, 7),
      sourceAt: span(4, 7),
      confidence: 0.61,
      alternatives: [{ text: "mua", p: 1 / 3 }],
      why: "marks",
    },
  ],
};

describe("restoredJson", () => {
  test("the serialised document fits its schema and comes back the same", () => {
    const json = restoredJson(document);
    expect(restoredSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    expect(json).toMatchObject({
      format: "vanban/restored@1",
      source: { name: "a.txt", kind: "text", pages: 1 },
      tokens: [{ confidence: 0.9877 }, { alternatives: [{ text: "mua", p: 0.3333 }] }],
    });
  });

  test("a source without a name or digest has no such keys", () => {
    const { source } = restoredJson({ ...document, source: buildSource("lua mua") });
    expect(Object.keys(source)).toEqual(["kind", "pages"]);
  });

  test("the schema refuses another format, an unknown class and a key too many", () => {
    const json = restoredJson(document);
    for (const wrong of [{ format: "vanban/restored@2" }, { class: "fine" }, { more: 1 }]) {
      expect(restoredSchema.safeParse({ ...json, ...wrong }).success).toBe(false);
    }
  });
});

test("markedText shows unsure words", () => {
  expect(markedText(document)).toBe("lúa ⟦mùa⟧");
  expect(markedText(document, 0.99)).toBe("⟦lúa⟧ ⟦mùa⟧");
  expect(markedText(document, 0.61)).toBe("lúa mùa");
});
