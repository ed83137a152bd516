import { expect, test } from "@jest/globals";
import { calibrationDocuments } from "../../../bench/facts/calibration-documents.js";
import { testDocuments } from "../../../bench/facts/test-documents.js";
import { storedDocuments, testStored } from "./stored-documents.js";

const stored = storedDocuments("calibration-documents.jsonl");

testStored(stored, calibrationDocuments);

test("no slot or wording to choose from is left in a text or a label", () => {
  const left = stored.filter(({ truth, facts }) => {
    const labels = facts.flatMap((fact) => Object.values(fact).filter((value) => typeof value === "string"));
    return [truth, ...labels].some((text) => /[{}]|<<|>>|##/u.test(text));
  });
  expect(left.map(({ name }) => name)).toEqual([]);
});

test("beyond set phrases the documents share no sentence with the blind test set", () => {
  const theirs = new Set(testDocuments().flatMap(({ truth }) => phrases(truth)));
  const ours = [...new Set(stored.flatMap(({ truth }) => phrases(truth)))];
  const common = ours.filter((phrase) => theirs.has(phrase));
  expect(common.length / ours.length).toBeLessThan(0.02);
});

/** Every twelve syllables in a row, figures left out. */
function phrases(text: string): string[] {
  const syllables = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return syllables.slice(11).map((_, index) => syllables.slice(index, index + 12).join(" "));
}
