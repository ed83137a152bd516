import { expect, test } from "@jest/globals";
import { adviceFor, type PageState } from "../../src/inspect/advice.js";

const state = (given: Partial<PageState>): PageState => ({ class: "clean", sign: "whole-words", words: 100, ...given });

test.each<[ReturnType<typeof adviceFor>, Partial<PageState>]>([
  ["ocr", { class: "empty", sign: "no-text", words: 0, kind: "image-only" }],
  ["nothing", { class: "empty", sign: "no-text", words: 0, kind: "blank" }],
  ["nothing", { class: "empty", sign: "no-words", kind: "image-with-text" }],
  ["restore", { class: "wrong-language", kind: "image-with-text", wrongShare: 0.8 }],
  ["restore", { class: "marks-dropped" }],
  ["ocr-again", { class: "marks-dropped", kind: "image-with-text" }],
  ["ocr-again", { class: "not-vietnamese", language: "other", kind: "image-with-text" }],
  ["nothing", { class: "not-vietnamese", language: "en", kind: "image-with-text" }],
  ["proofread", { class: "right-language", kind: "image-with-text", wrongShare: 0.02 }],
  ["ocr-again", { class: "right-language", kind: "image-with-text", wrongShare: 0.1 }],
  ["proofread", { class: "right-language", wrongShare: 0.1 }],
  ["convert-font", { class: "legacy-vni", kind: "born-digital" }],
])("%s for %j", (advice, given) => {
  expect(adviceFor(state(given))).toBe(advice);
});
