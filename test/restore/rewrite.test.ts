import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { SHAPE } from "../../src/restore/candidate.js";
import type { Choice } from "../../src/restore/choices.js";
import { AT_END, type ReadingKind } from "../../src/restore/lattice.js";
import { rewrite } from "../../src/restore/rewrite.js";
import { expectWellFormed } from "./token-rules.js";

interface Put {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly kind?: ReadingKind;
  /** The reading after this one begins in the same core, right behind it. */
  readonly cut?: boolean;
  readonly confidence?: number;
  readonly rivals?: readonly string[];
}

function choiceOf({ start, end, form, kind = "word", cut = false, confidence = 0.9, rivals = [] }: Put): Choice {
  const reading = {
    from: 0,
    end: end - start,
    to: cut ? end - start : AT_END,
    word: 0,
    lexeme: 0,
    cost: 0,
    kind,
    shape: SHAPE.lower,
    form,
  };
  return { start, end, form, reading, confidence, alternatives: rivals.map((text) => ({ text, p: 0.05 })) };
}

function rewritten(text: string, puts: readonly Put[]): RestoredDocument {
  const source = buildSource(text);
  return { ...asRead(source), ...rewrite(source, puts.map(choiceOf)) };
}

describe("rewriting", () => {
  test("each choice stands in the place of its characters, all else stays", () => {
    const document = rewritten("(da),  kenh\n cuoi", [
      { start: 1, end: 3, form: "đã" },
      { start: 7, end: 11, form: "kênh" },
    ]);
    expect(document.text).toBe("(đã),  kênh\n cuoi");
    expect(document.tokens.map(({ text, raw, why }) => [text, raw, why])).toEqual([
      ["(đã),", "(da),", "marks"],
      ["kênh", "kenh", "marks"],
      ["cuoi", "cuoi", "as-read"],
    ]);
    expectWellFormed(document);
  });

  test("words run together come apart", () => {
    const document = rewritten("nongdan,", [
      { start: 0, end: 4, form: "nông", kind: "part", cut: true },
      { start: 4, end: 7, form: "dân", kind: "part" },
    ]);
    expect(document.text).toBe("nông dân,");
    expect(document.tokens.map(({ raw, why }) => [raw, why])).toEqual([
      ["nong", "split"],
      ["dan,", "split"],
    ]);
    expectWellFormed(document);
  });

  test("a word torn at the end of a line stands whole on the first, with its signs; the lines stay", () => {
    const document = rewritten("x mu-\nong, y", [{ start: 2, end: 9, form: "mương", kind: "join" }]);
    expect(document.text).toBe("x mương,\ny");
    expect(document.tokens[1]).toMatchObject({ text: "mương,", raw: "mu-\nong,", why: "join" });
    expectWellFormed(document);
  });

  test("the parts of a token share it: least confidence, alternatives of the least certain", () => {
    const { tokens } = rewritten("xa/cho", [
      { start: 0, end: 2, form: "xã", confidence: 0.95, rivals: ["xa"] },
      { start: 3, end: 6, form: "chợ", confidence: 0.6, rivals: ["cho", "chờ"] },
    ]);
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({ text: "xã/chợ", confidence: 0.6 });
    expect(tokens[0]!.alternatives.map(({ text }) => text)).toEqual(["xã/cho", "xã/chờ"]);
  });

  test.each([
    ["da", "da", "word", "as-read"],
    ["da", "đã", "word", "marks"],
    ["dd", "đã", "word", "misread"],
    ["xã", "Xã", "word", "case"],
    ["3O", "30", "figure", "number"],
    ["7/QD", "7/QĐ", "code", "code"],
  ] as const)("%s to %s by a %s is %s", (raw, form, kind, why) => {
    expect(rewritten(raw, [{ start: 0, end: raw.length, form, kind }]).tokens[0]!.why).toBe(why);
  });

  /** A core, or two that a reading joins: signs may follow, but no third core without a space. */
  const CORES = /[ab1]+(?:\s[ab1]+(?![^\s]*[ab1]))?/gu;

  test("any choices leave a well-formed document", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab1,. \n"), maxLength: 40 });
    const form = fc.string({ unit: fc.constantFrom(..."xyđã"), minLength: 1, maxLength: 4 });
    const kinds = fc.constantFrom("word" as const, "part" as const, "join" as const);
    fc.assert(
      fc.property(text, fc.infiniteStream(form), fc.infiniteStream(kinds), (source, forms, kind) => {
        const puts: Put[] = [];
        for (const { 0: word, index } of source.matchAll(CORES)) {
          const joined = /\s/u.test(word);
          const end = index + word.length;
          const chosen = joined ? "join" : kind.next().value;
          const first = index + 1;
          if (chosen === "part" && word.length > 1) {
            puts.push({ start: index, end: first, form: forms.next().value, kind: "part", cut: true });
            puts.push({ start: first, end, form: forms.next().value, kind: "part" });
          } else puts.push({ start: index, end, form: forms.next().value, kind: joined ? "join" : "word" });
        }
        expectWellFormed(rewritten(source, puts));
      }),
      { numRuns: 400 },
    );
  });
});
