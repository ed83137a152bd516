import { expect, test } from "@jest/globals";
import { testDocuments } from "../../../bench/facts/test-documents.js";
import { storedDocuments, testStored } from "./stored-documents.js";

const stored = storedDocuments("test-documents.jsonl");

test("there are a hundred", () => {
  expect(stored).toHaveLength(100);
});

testStored(stored, testDocuments);
