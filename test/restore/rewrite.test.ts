import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { SHAPE } from "../../src/restore/candidate.js";
import type { Choice } from "../../src/restore/choices.js";
import { AT_END, type ReadingKind } from "../../src/restore/reading.js";
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

  test("an alternative stands in the place of its own part, though another reads the same", () => {
    const { tokens } = rewritten("xa/xa", [
      { start: 0, end: 2, form: "xã", confidence: 0.95 },
      { start: 3, end: 5, form: "xã", confidence: 0.6, rivals: ["xa"] },
    ]);
    expect(tokens[0]!.alternatives.map(({ text }) => text)).toEqual(["xã/xa"]);
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

describe("spaces that were lost among signs", () => {
  const word = fc.constantFrom("số", "xã", "Các", "KT", "CHỦ", "huyện", "12", "2", "a", "VT", "hoặc", "b1");
  const signs = fc.constantFrom(
    ":",
    ";",
    ",",
    ".",
    ")",
    "(",
    "),",
    ");",
    ",(",
    "’",
    "'",
    "`",
    "-",
    "/",
    "..",
    ".’",
    " ",
  );

  test("are set between the words, whose signs stay", () => {
    const document = rewritten("so:12(xa", [
      { start: 0, end: 2, form: "số" },
      { start: 3, end: 5, form: "12" },
      { start: 6, end: 8, form: "xã" },
    ]);
    expect(document.tokens.map(({ text, raw }) => [text, raw])).toEqual([
      ["số:", "so:"],
      ["12(xã", "12(xa"],
    ]);
    expectWellFormed(document);
  });

  test("leave the spans tiled, and drop nothing but specks", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, signs), { minLength: 1, maxLength: 12 }), (pairs) => {
        const source = pairs.flat().join("");
        let at = 0;
        const puts = pairs.map(([form, sign]): Put => {
          const start = at;
          at += form.length + sign.length;
          return { start, end: start + form.length, form };
        });
        const document = rewritten(source, puts);
        expectWellFormed(document);
        let from = 0;
        for (const { sourceAt } of [...document.tokens, { sourceAt: { start: source.length, end: source.length } }]) {
          expect(source.slice(from, sourceAt.start)).toMatch(/^(?:\s*|[.'’‘`])$/u);
          from = sourceAt.end;
        }
        for (const { text, raw } of document.tokens) expect(text).toBe(raw);
      }),
      { numRuns: 500 },
    );
  });
});
