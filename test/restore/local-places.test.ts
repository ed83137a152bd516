import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { SHAPE } from "../../src/restore/candidate.js";
import { pairKey } from "../../src/restore/context-scorer.js";
import type { DecodedParagraph } from "../../src/restore/decoded-paragraph.js";
import { LocalPlaces } from "../../src/restore/local-places.js";
import { AT_END } from "../../src/restore/reading.js";
import { segment } from "../../src/restore/segment.js";
import { tinyModel } from "../model/tiny-model.js";

const { language } = tinyModel();
const idOf = (word: string): number => language.ids.get(word) ?? 0;

/** Provinces and the word pairs of their places, all made of the tiny model's words. */
const PLACES: readonly (readonly [province: string, pairs: readonly string[]])[] = [
  ["Kênh Mương", ["nội đồng", "thủy lợi"]],
  ["Trâu Bò", ["nước sạch"]],
  ["Hợp - Tác", ["hộ nghèo"]],
  ["Qxz Wqz", ["thôn nông"]],
];

function modelOf(places: typeof PLACES): ConstructorParameters<typeof LocalPlaces>[0] {
  const counts = places.map(([, pairs]) => pairs.length);
  const start = Uint32Array.from({ length: places.length + 1 }, (_, p) =>
    counts.slice(0, p).reduce((sum, count) => sum + count, 0),
  );
  const pairs = Uint16Array.from(places.flatMap(([, rows]) => rows.flatMap((row) => row.split(" ").map(idOf))));
  return { language, places: { provinces: places.map(([name]) => name), start, pairs } };
}

function decoded(text: string): DecodedParagraph {
  const path = text.split(" ").map((word, i) => ({
    slot: { at: i, next: i + 1, groups: [] },
    reading: {
      from: 0,
      end: 1,
      to: AT_END,
      word: idOf(word),
      lexeme: -1,
      cost: 0,
      kind: "word" as const,
      shape: SHAPE.lower,
      form: word,
    },
  }));
  return { paragraph: { chunks: [] }, decoded: { path, cost: 0, posteriors: new Map() } };
}

/** What the pairs of a document are worth, as "word word > nats". */
function worth(text: string, places = PLACES): string[] {
  const keyOf = (pair: string): number => {
    const [before, after] = pair.split(" ").map(idOf);
    return pairKey(before!, after!);
  };
  const pairs = ["kênh mương", "trâu bò", "hợp tác", ...places.flatMap(([, rows]) => rows)];
  const names = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const local = new LocalPlaces(modelOf(places));
  for (const line of text.split("\n")) local.add(decoded(line));
  return [...local.bonus()].map(([key, nats]) => `${names.get(key)} > ${nats}`).sort();
}

describe("the places of a document's provinces", () => {
  test("a province that is named once says nothing", () => {
    expect(worth("của kênh mương")).toEqual([]);
  });

  test("the places of the province named most, and its own name", () => {
    expect(worth("của kênh mương\nkênh mương")).toEqual(["kênh mương > 3", "nội đồng > 2", "thủy lợi > 2"]);
  });

  test("the places of another that is named nearly as often; not of one that is named too seldom for it", () => {
    const often = "kênh mương kênh mương kênh mương";
    expect(worth(`${often}\ntrâu bò trâu bò`)).toContain("nước sạch > 2");
    expect(worth(`${often} ${often} ${often}\ntrâu bò trâu bò`)).not.toContain("nước sạch > 2");
  });

  test("a province with a dash in its name is found by its words", () => {
    expect(worth("hợp tác hợp tác")).toContain("hộ nghèo > 2");
  });

  test("unknown words are no province that the model cannot spell", () => {
    expect(worth("mnp qrs mnp qrs")).toEqual([]);
  });

  test("a name whose letters were read is worth more than one that was decoded, and is the one that counts", () => {
    const source = buildSource("Trau Bo, tỉnh Trau Bo");
    const [{ chunks } = { chunks: [] }] = segment(source, () => false);
    const { path } = decoded("kênh mương tỉnh kênh mương").decoded;
    const placed = path.map((placed, i) => ({ ...placed, slot: { ...placed.slot, at: chunks[i]!.coreStart } }));
    const local = new LocalPlaces(modelOf(PLACES));
    local.add({ paragraph: { chunks }, decoded: { path: placed, cost: 0, posteriors: new Map() } });
    const bonus = local.bonus();
    expect(bonus.get(pairKey(idOf("trâu"), idOf("bò")))).toBe(9);
    expect(bonus.has(pairKey(idOf("kênh"), idOf("mương")))).toBe(false);
    expect(bonus.get(pairKey(idOf("nước"), idOf("sạch")))).toBe(2);
  });

  test("once however many provinces have it, and never less for another", () => {
    const twice: typeof PLACES = [
      ["Kênh Mương", ["nội đồng"]],
      ["Trâu Bò", ["nội đồng", "kênh mương"]],
    ];
    const text = "kênh mương kênh mương kênh mương trâu bò trâu bò";
    expect(worth(text, twice)).toEqual(["kênh mương > 3", "nội đồng > 2"]);
  });
});
