import { describe, expect, test } from "@jest/globals";
import { CLASS_WORDS } from "../../../src/model/lm-words.js";
import { placeSections } from "../../../training/model/place-pairs.js";

const WORDS = [...CLASS_WORDS, "tân", "lập", "phú", "đông", "la", "hà"];
const HEAD = "# name\tlevel\tfrom\tto\tprovinces\n";

/** The sections as they are read again: provinces, each with its pairs. */
function placesOf(rows: readonly string[]): Record<string, string[]> {
  const sections = placeSections(HEAD + rows.join("\n"), WORDS);
  const bytes = (name: string): ArrayBuffer => sections.get(name)!.slice().buffer as ArrayBuffer;
  const provinces = new TextDecoder().decode(bytes("place.provinces")).split("\n");
  const start = new Uint32Array(bytes("place.start"));
  const pairs = new Uint16Array(bytes("place.pairs"));
  expect(start).toHaveLength(provinces.length + 1);
  expect(pairs).toHaveLength(2 * start.at(-1)!);
  return Object.fromEntries(
    provinces.map((name, p) => [
      name,
      Array.from({ length: start[p + 1]! - start[p]! }, (_, i) => {
        const at = 2 * (start[p]! + i);
        return `${WORDS[pairs[at]!]} ${WORDS[pairs[at + 1]!]}`;
      }),
    ]),
  );
}

describe("placeSections", () => {
  test("the pairs of words of each province's places, provinces in their order", () => {
    const rows = ["Tân Lập\tcommune\t\t\tHà Nam; Cà Mau", "Tân Phú Đông\tdistrict\t\t\tHà Nam"];
    const places = placesOf(rows);
    expect(Object.keys(places)).toEqual(["Cà Mau", "Hà Nam"]);
    expect(places["Cà Mau"]).toEqual(["tân lập"]);
    expect(places["Hà Nam"]!.sort()).toEqual(["phú đông", "tân lập", "tân phú"]);
  });

  test("a pair of several places once", () => {
    const rows = ["Tân Lập\tcommune\t\t2025-06-30\tHà Nam", "Tân Lập\tcommune\t2025-07-01\t\tHà Nam"];
    expect(placesOf(rows)).toEqual({ "Hà Nam": ["tân lập"] });
  });

  test("none with a number or a word that the model does not know; provinces themselves are no places", () => {
    const rows = ["Tân Xyz Lập\tcommune\t\t\tHà Nam", "Phú Đông 2\tcommune\t\t\tHà Nam", "Hà La\tprovince\t\t\t"];
    expect(placesOf(rows)).toEqual({ "Hà Nam": ["phú đông"] });
  });
});
