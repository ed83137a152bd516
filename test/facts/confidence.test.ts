import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { CONFIDENCE, confidenceFrom, confidenceOf, type Evidence, evidenceOf } from "../../src/facts/confidence.js";
import type { Check } from "../../src/facts/fact.js";
import { FACT_KINDS, textSource } from "../../src/index.js";
import { span } from "../../src/text/span.js";

/** A document of one word a confidence. */
function documentOf(...confidences: readonly number[]): RestoredDocument {
  const document = asRead(textSource(confidences.map(() => "từ").join(" ")));
  const tokens = document.tokens.map((token, index) => ({ ...token, confidence: confidences[index]! }));
  return { ...document, tokens };
}

const whole = (document: RestoredDocument) => span<"restored">(0, document.text.length);
const check = (ok: boolean): Check => ({ name: "sum-mismatch", ok, detail: "" });
const evidence = (given: Partial<Evidence>): Evidence => ({
  kind: "date",
  word: 2,
  held: false,
  failed: false,
  refuted: false,
  ...given,
});

describe("what a fact's confidence rests on", () => {
  test("the least sure of its own words, in odds", () => {
    const document = documentOf(0.1, 0.9, 0.6, 0.2);
    expect(evidenceOf(document, { kind: "date", at: span(3, 8) }, []).word).toBeCloseTo(Math.log(0.6 / 0.4));
  });

  test("words that are all sure or all wrong are long odds, not endless ones", () => {
    const [sure, wrong] = [1, 0].map((p) => evidenceOf(documentOf(p), { kind: "date", at: span(0, 2) }, []).word);
    expect([sure, wrong].every(Number.isFinite)).toBe(true);
    expect(sure).toBeGreaterThan(5);
    expect(wrong).toBeLessThan(-3);
  });

  test("a check that fails outweighs those that hold", () => {
    const outcome = (...checks: Check[]) => {
      const { held, failed } = evidenceOf(documentOf(1), { kind: "date", at: span(0, 2) }, checks);
      return { held, failed };
    };
    expect(outcome()).toEqual({ held: false, failed: false });
    expect(outcome(check(true))).toEqual({ held: true, failed: false });
    expect(outcome(check(true), check(false))).toEqual({ held: false, failed: true });
  });
});

test("figures of the fact itself that contradict each other refute it, a sum of many parts does not", () => {
  const of = (name: string) => {
    const checks = [{ name, ok: false, detail: "" }];
    const { failed, refuted } = evidenceOf(documentOf(1), { kind: "target", at: span(0, 2) }, checks);
    return { failed, refuted };
  };
  expect(of("fraction-percent")).toEqual({ failed: false, refuted: true });
  expect(of("sum-mismatch")).toEqual({ failed: true, refuted: false });
  const refuted = confidenceFrom(evidence({ kind: "target", word: 7, refuted: true }), CONFIDENCE);
  expect(refuted).toBeLessThan(0.5);
});

describe("confidence", () => {
  test("is the logistic function of the sum of the weights", () => {
    const kinds = { ...CONFIDENCE.kinds, money: { start: 1, word: 0.5, held: 0.25 } };
    const weights = { kinds, failed: -2, refuted: -4 };
    const of = (given: Partial<Evidence>) => confidenceFrom(evidence({ kind: "money", ...given }), weights);
    expect(of({ word: -2 })).toBeCloseTo(0.5);
    expect(of({ word: 2, held: true })).toBeCloseTo(1 / (1 + Math.exp(-2.25)));
    expect(of({ word: 2, failed: true })).toBeCloseTo(0.5);
    expect(of({ word: 6, refuted: true })).toBeCloseTo(0.5);
  });

  test.each(FACT_KINDS)(
    "of a %s rises with its words, never falls by a check that holds, falls by one that fails",
    (kind) => {
      const [unsure, sure] = [documentOf(0.5), documentOf(0.99)];
      const of = (document: RestoredDocument, ...checks: Check[]) =>
        confidenceOf(document, { kind, at: whole(document) }, checks);
      expect(of(sure)).toBeGreaterThan(of(unsure));
      expect(of(sure, check(true))).toBeGreaterThanOrEqual(of(sure));
      expect(of(sure, check(false))).toBeLessThan(of(sure));
      expect(of(unsure, check(false))).toBeGreaterThan(0);
      expect(of(sure, check(true))).toBeLessThanOrEqual(1);
    },
  );
});
