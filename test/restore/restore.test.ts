import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocument, restore, restoredJson } from "../../src/index.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";
import { tinyLines, tinyModel } from "../model/tiny-model.js";
import { expectWellFormed } from "./token-rules.js";

const model = tinyModel();
const CLEAN = `${tinyLines(30).join(".\n")}.\n`;
const BARE = stripMarks(CLEAN);
const ENGLISH = `The irrigation team has repaired all of the canals that were damaged by the flood.
Each of the households will be visited by an officer of the bank before the end of May.
`;

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");
const shareRight = (found: string, wanted: string): number =>
  words(wanted).filter((word, i) => words(found)[i]?.toLowerCase() === word).length / words(wanted).length;

describe("texts that are left alone", () => {
  test.each([
    ["clean", CLEAN],
    ["clean", CLEAN.toUpperCase()],
    ["not-vietnamese", ENGLISH],
    ["empty", ""],
    ["empty", "\n \n"],
  ])("%s", (garble, text) => {
    const document = restore(text, { model });
    expect(document.class).toBe(garble);
    expect(document.text).toBe(text);
    expect(document.tokens.every(({ why }) => why === "as-read")).toBe(true);
    expectWellFormed(document);
  });

  test("an English line in a Vietnamese text without marks", () => {
    const document = restore(`${BARE}${ENGLISH}`, { model });
    expect(document.class).toBe("without-marks");
    expect(document.text.endsWith(ENGLISH)).toBe(true);
  });
});

describe("texts that are restored", () => {
  test("without marks: nearly every word, in as many lines", () => {
    const document = restore(BARE, { model });
    expect(document.class).toBe("without-marks");
    expect(shareRight(document.text, CLEAN)).toBeGreaterThan(0.97);
    expectWellFormed(document);
  });

  test.each([
    ["legacy-tcvn3", toTcvn3(CLEAN)],
    ["legacy-vni", toVni(CLEAN)],
  ])("%s is converted by its table, letter for letter", (garble, text) => {
    const document = restore(text, { model });
    expect(document.class).toBe(garble);
    expect(document.text).toBe(CLEAN);
    expectWellFormed(document);
  });

  test("figures and codes keep their figures", () => {
    const digits = (text: string): string => text.replace(/\D+/gu, " ");
    expect(digits(restore(BARE, { model }).text)).toBe(digits(BARE));
  });

  test("what was changed says why, and what was not says so", () => {
    for (const { text, raw, why } of restore(BARE, { model }).tokens) expect(why === "as-read").toBe(text === raw);
  });
});

describe("options", () => {
  const HOA = stripMarks("hòa giải và hợp tác xã đã kiểm tra kênh mương nội đồng của nông dân");

  test("restored words bear the tone mark in the old place unless the new one is asked for", () => {
    expect(restore(HOA, { model }).text).toMatch(/^hòa giải/iu);
    expect(restore(HOA, { model, tone: "old" }).text).toMatch(/^hòa giải/iu);
    expect(restore(HOA, { model, tone: "new" }).text).toMatch(/^hoà giải/iu);
  });

  test("a word that was right keeps its tone mark where it is", () => {
    const mixed = `${BARE}to hoà giải va to hòa giải cua xa`;
    for (const tone of ["old", "new"] as const) {
      const last = restore(mixed, { model, tone }).text.split("\n").at(-1);
      expect(last).toMatch(/hoà giải.*hòa giải/u);
    }
  });

  test("a user's dictionary that contradicts the model wins", () => {
    const text = `${BARE}kenh muong noi dong cua hop tac xa`;
    const lastOf = (dictionary: readonly { term: string; weight?: number }[]): string =>
      restore(text, { model, dictionary }).text.split("\n").at(-1)!.toLowerCase();
    expect(lastOf([])).toBe("kênh mương nội đồng của hợp tác xã");
    expect(lastOf([{ term: "kênh mưỡng", weight: 5 }])).toBe("kênh mưỡng nội đồng của hợp tác xã");
    expect(lastOf([])).toBe("kênh mương nội đồng của hợp tác xã");
  });
});

describe("names that no model knows", () => {
  test("are found where they were misread, once a user's dictionary has them", () => {
    const text = `${BARE}hop tac xa Pleikéo kiem tra kenh muong`;
    const lastOf = (dictionary: readonly { term: string }[]): string =>
      restore(text, { model, dictionary }).text.split("\n").at(-1)!;
    expect(lastOf([])).not.toContain("Pleikeo");
    expect(lastOf([{ term: "Pleikeo" }])).toContain("Pleikeo");
  });
});

describe("every result", () => {
  test("is the same when it is made again", () => {
    const again = (): string => JSON.stringify(restoredJson(restore(BARE, { model })));
    expect(again()).toBe(again());
  });

  test("is well formed, whatever the text", () => {
    const word = fc.constantFrom(
      ...words(BARE),
      "kênh",
      "27/QD-TU",
      "1.250.000",
      "-",
      "…",
      "(a)",
      "l0ng",
      "https://x.vn",
      "\u0301",
    );
    const space = fc.constantFrom(" ", "\n", "\n\n", "  ", "\t", " \n ", ".\n");
    const text = fc.array(fc.tuple(word, space), { maxLength: 60 }).map((pairs) => pairs.flat().join(""));
    fc.assert(
      fc.property(text, (source) => {
        expectWellFormed(readDocument(source, { model }).document);
      }),
      { numRuns: 80 },
    );
  });

  test("is well formed and keeps the lines, whatever characters they are of, composed or not", () => {
    const noise = fc.string({ unit: "binary", maxLength: 30 });
    const halves = fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
      .map((codes) => String.fromCharCode(...codes));
    const signs = fc.string({ unit: fc.constantFrom(..."()[]«»/\\-–.,;:'’|°?*%&@1l7OdĐ "), maxLength: 20 });
    const written = fc.constantFrom(...CLEAN.split("\n")).map((line) => line.normalize("NFD"));
    // A line's end inside a word.
    const torn = fc.constantFrom(...BARE.split("\n")).map((line) => line.replace(/(\S{2})(\S{2})/u, "$1\n$2"));
    const line = fc.oneof(
      ...[noise, halves, signs].map((any) => any.map((text) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]/gu, ""))),
      written,
      torn,
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = `${BARE}${rows.join("\n")}`;
        const document = restore(text, { model });
        expectWellFormed(document);
        expect(document.lines).toHaveLength(text.split("\n").length);
      }),
      { numRuns: 40 },
    );
  });

  test("is well formed, whatever the characters", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, (noise) => {
        expectWellFormed(restore(`${BARE}${noise}`, { model }));
      }),
      { numRuns: 30 },
    );
  });
});
