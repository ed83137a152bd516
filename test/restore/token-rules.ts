import { expect } from "@jest/globals";
import type { RestoredDocument, RestoredToken } from "../../src/document/document.js";

interface Rule {
  readonly name: string;
  readonly holds: (token: RestoredToken, document: RestoredDocument, before: RestoredToken | undefined) => boolean;
}

const RULES: readonly Rule[] = [
  {
    name: "at is its place in the text",
    holds: ({ at, text }, document) => document.text.slice(at.start, at.end) === text,
  },
  {
    name: "sourceAt is its place in the source",
    holds: ({ sourceAt, raw }, { source }) => source.text.slice(sourceAt.start, sourceAt.end) === raw,
  },
  {
    name: "white space alone lies before it",
    holds: ({ at }, { text }, before) =>
      at.start >= (before?.at.end ?? 0) && !/\S/u.test(text.slice(before?.at.end ?? 0, at.start)),
  },
  {
    name: "its source comes after the one before",
    holds: ({ sourceAt }, _, before) => sourceAt.start >= (before?.sourceAt.end ?? 0),
  },
  { name: "it has no white space", holds: ({ text }) => /^\S+$/u.test(text) },
  { name: "its confidence is a probability", holds: ({ confidence }) => confidence >= 0 && confidence <= 1 },
  {
    name: "it is not among its alternatives",
    holds: ({ text, alternatives }) => alternatives.every((one) => one.text !== text),
  },
];

/**
 * What holds for every restored document: tokens are slices of both texts, sorted, apart, and cover all but white space;
 * the lines are as many as in the source.
 */
export function expectWellFormed(document: RestoredDocument): void {
  const { text, lines, tokens, source } = document;
  const faults = tokens.flatMap((token, i) =>
    RULES.filter(({ holds }) => !holds(token, document, tokens[i - 1])).map(({ name }) => ({ not: name, token })),
  );
  expect(faults).toEqual([]);
  expect(text.slice(tokens.at(-1)?.at.end ?? 0).trim()).toBe("");
  expect(lines).toHaveLength(source.lines.length);
  expect(text.split("\n")).toHaveLength(source.text.split("\n").length);
}
