import { expect, test } from "@jest/globals";
import { LetterChannel } from "../../src/facts/letter-channel.js";

const learnt = (...pairs: readonly (readonly [printed: string, read: string])[]): LetterChannel =>
  new LetterChannel(pairs.map(([printed, read]) => ({ printed, read })));

test("letters are read as the document's engine reads them", () => {
  const drops = learnt(["đầu", "u"], ["đất", "t"], ["đến", "n"], ["đã", "ã"], ["đường", "ung"]);
  const keeps = learnt(["đầu", "dau"], ["đất", "dat"], ["đến", "den"], ["đã", "dã"], ["đường", "duong"]);
  expect(drops.logOf("đông", "ông")).toBeGreaterThan(keeps.logOf("đông", "ông") + 1);
  expect(keeps.logOf("đông", "dông")).toBeGreaterThan(drops.logOf("đông", "dông") + 1);
});

test("a letter that was not seen fares like others of its sort", () => {
  const bare = learnt(["tỉnh", "tinh"], ["huyện", "huyen"], ["một", "mot"], ["lực", "luc"]);
  const other = learnt(["tỉnh", "tïnh"], ["huyện", "huyën"], ["một", "möt"], ["lực", "lüc"]);
  expect(bare.logOf("đại", "đai")).toBeGreaterThan(other.logOf("đại", "đai"));
  expect(other.logOf("đại", "đäi")).toBeGreaterThan(bare.logOf("đại", "đäi"));
});

test("nothing learnt, nothing read", () => {
  const channel = learnt();
  expect(channel.logOf("an", "an")).toBeGreaterThan(channel.logOf("án", "an"));
  expect(channel.logOf("án", "an")).toBeGreaterThan(channel.logOf("in", "an"));
  expect(channel.logOf("", "")).toBe(0);
});
