import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSource } from "../../src/document/build.js";
import { CandidateSearch } from "../../src/restore/candidates.js";
import { CoreReader } from "../../src/restore/core-reader.js";
import { DocumentChannel } from "../../src/restore/document-channel.js";
import { type Lattice, nodeAfter, type PlacedReading } from "../../src/restore/lattice.js";
import type { Reading } from "../../src/restore/reading.js";
import { ReadingGroup } from "../../src/restore/readings.js";
import { type Paragraph, segment } from "../../src/restore/segment.js";
import { vocabularyOf } from "../../src/restore/vocabulary.js";
import { readingText } from "../../src/restore/word-form.js";
import { tinyModel } from "../model/tiny-model.js";

const model = tinyModel();
const vocabulary = vocabularyOf(model);

function paragraphOf(text: string, frozen = false): Paragraph {
  return segment(buildSource(text), () => frozen)[0]!;
}

function readerOf(paragraph: Paragraph): CoreReader {
  const channel = new DocumentChannel(model.channels, [0.5, 0.5]);
  channel.admit(paragraph.chunks.map(({ core }) => core));
  const search = new CandidateSearch(channel, vocabulary.lexicon, model.language.cost1);
  return new CoreReader(search, { keep: 32, width: 12 }, { vocabulary, channel });
}

function latticeOf(paragraph: Paragraph): Lattice {
  return readerOf(paragraph).lattice(paragraph);
}

function placed(lattice: Lattice): PlacedReading[] {
  return lattice
    .nodes()
    .flatMap((node) =>
      lattice.from(node).flatMap(({ slot, group }) => group.readings.map((reading) => ({ slot, reading }))),
    );
}

/** The readings of a text as "from-to form kind", offsets in the text. */
function readingsOf(text: string, frozen = false): string[] {
  return placed(latticeOf(paragraphOf(text, frozen))).map(({ slot, reading }) => {
    const form = readingText(reading, vocabulary.lexicon.forms);
    return `${slot.at + reading.from}-${slot.at + reading.end} ${form} ${reading.kind}`;
  });
}

const ofKind = (readings: readonly string[], kind: string): string[] =>
  readings.filter((one) => one.endsWith(` ${kind}`));

describe("the readings of a core", () => {
  test("are the words that it may be, and itself", () => {
    const readings = readingsOf("muong");
    expect(readings).toContain("0-5 mương word");
    expect(readings).toContain("0-5 muong as-read");
  });

  test("cheapest first in every group", () => {
    const lattice = latticeOf(paragraphOf("dudng muong s6 hé/hô nghéo"));
    for (const node of lattice.nodes()) {
      for (const { group } of lattice.from(node)) {
        const costs = group.readings.map(({ cost }) => cost);
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
      }
    }
  });

  test("of a line to be left alone: itself only", () => {
    expect(readingsOf("muong", true)).toEqual(["0-5 muong as-read"]);
  });

  test("of a figure with its unit: no lost space", () => {
    for (const figure of ["7km", "15km", "40ha", "6m2"]) {
      const length = figure.length;
      expect(readingsOf(figure)).toContain(`0-${length} ${figure} figure`);
      expect(ofKind(readingsOf(figure), "part")).toEqual([]);
    }
  });

  test("of a figure: a long one is never a word", () => {
    expect(readingsOf("1250")).toEqual(["0-4 1250 figure"]);
    expect(ofKind(readingsOf("15/4"), "figure")).toContain("0-4 15/4 figure");
    // Seven groups of thousands have no shape that is known.
    const groups = `15${".000".repeat(8)}`;
    expect(readingsOf(groups)).toEqual([`0-${groups.length} ${groups} as-read`]);
  });

  test("of strokes: a Roman numeral where a heading in capitals begins, a figure elsewhere", () => {
    expect(readingsOf("11. MUONG XA CHO")).toContain("0-2 II figure");
    const inside = readingsOf("MUONG XA 11 CHO").filter((one) => one.startsWith("9-11 "));
    expect(inside).toContain("9-11 11 figure");
    expect(inside).not.toContain("9-11 II figure");
  });

  test("of a figure amid words with digits for letters: as of any core, unless it is too long for a word", () => {
    const kindsOfFirst = (text: string): string[] => {
      const paragraph = paragraphOf(text);
      const reader = readerOf(paragraph);
      reader.survey([paragraph]);
      const readings = placed(reader.lattice(paragraph)).filter(({ slot }) => slot.at === 0);
      return [...new Set(readings.map(({ reading }) => reading.kind))];
    };
    expect(kindsOfFirst("1250 xa m0i th6n")).toContain("as-read");
    expect(kindsOfFirst("1250 xa moi thon")).toEqual(["figure"]);
    expect(kindsOfFirst("125048 xa m0i th6n")).toEqual(["figure"]);
    expect(kindsOfFirst("12,5 xa m0i th6n")).toEqual(["figure"]);
  });

  test("of a number sign that was read as digits: at the start of a sentence only", () => {
    expect(readingsOf("86:71")).toEqual(["0-2 Số part", "3-5 71 figure"]);
    expect(readingsOf("xã 86:71").filter((one) => one.startsWith("3-"))).toEqual(["3-8 86:71 figure"]);
  });

  test("parts between signs are words of their own", () => {
    const readings = ofKind(readingsOf("xa/cho"), "word");
    expect(readings).toContain("0-2 xã word");
    expect(readings).toContain("3-6 chợ word");
  });

  test("words run together are cut apart", () => {
    const readings = ofKind(readingsOf("hoptacxa"), "part");
    expect(readings).toContain("0-3 hợp part");
    expect(readings).toContain("3-6 tác part");
  });

  test("a word that was torn is joined, unless signs stand between or both parts read well", () => {
    expect(ofKind(readingsOf("mu ong"), "join")).toContain("0-6 mương join");
    expect(ofKind(readingsOf("mu, ong"), "join")).toEqual([]);
    expect(ofKind(readingsOf("xã chợ"), "join")).toEqual([]);
  });

  test("signs that stand by themselves between two cores keep them apart", () => {
    expect(ofKind(readingsOf("mu - ong"), "join")).toEqual([]);
    expect(ofKind(readingsOf("201 6"), "join")).toEqual(["0-5 2016 join"]);
    expect(ofKind(readingsOf("201 * 6"), "join")).toEqual([]);
  });

  test("a join is that of the signs at hand, whatever stood between the same cores elsewhere", () => {
    const [one, other] = ["46- QĐ/TU", "46, QĐ/TU"];
    const joins = ofKind(readingsOf(`${other} va ${one} va ${other}`), "join");
    expect(joins).toEqual(["13-22 46-QĐ/TU join"]);
  });
});

describe("the lattice", () => {
  test("has a way through from any node, and every reading goes forward", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aodngé61/-., "), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, (source) => {
        const [paragraph] = segment(buildSource(source), () => false);
        if (paragraph === undefined) return;
        const lattice = latticeOf(paragraph);
        const open = new Set([lattice.end]);
        for (const node of lattice.nodes().reverse()) {
          const next = lattice
            .from(node)
            .flatMap(({ slot, group }) => group.readings.map((reading) => nodeAfter({ slot, reading })));
          expect(Math.min(...next)).toBeGreaterThan(node);
          if (next.some((to) => open.has(to))) open.add(node);
        }
        if (paragraph.chunks.some(({ core }) => core !== "")) expect(open.has(lattice.start)).toBe(true);
      }),
    );
  });
});

describe("words that a core is expected to be", () => {
  /** @param known whether the core has the readings that were found for it, or none but itself. */
  const expectedOf = (text: string, words: readonly string[], { known = false, frozen = false } = {}): Reading[] => {
    const paragraph = paragraphOf(text, frozen);
    const reader = readerOf(paragraph);
    const { group } = reader.lattice(paragraph).from(0)[0]!;
    const only = group.numbers.filter((number) => group.kept.at(number).kind !== "word");
    const own = new ReadingGroup(0, group.kept, known ? group.numbers : only);
    const ids = words.map((word) => vocabulary.idOf(word));
    return [...(reader.expected(paragraph.chunks[0]!, own, ids)?.readings ?? [])];
  };
  const formsOf = (readings: readonly Reading[]): string[] =>
    readings.map((reading) => readingText(reading, vocabulary.lexicon.forms));

  test("are readings in the core's letter case", () => {
    expect(formsOf(expectedOf("muang", ["mương"]))).toEqual(["mương"]);
    expect(formsOf(expectedOf("Muang", ["mương"]))).toEqual(["Mương"]);
    expect(formsOf(expectedOf("MUANG", ["mương"]))).toEqual(["MƯƠNG"]);
  });

  test("at what it costs that they were read so, cheapest first", () => {
    const readings = expectedOf("xa", ["và", "xã"]);
    expect(formsOf(readings)).toEqual(["xã", "và"]);
    expect(readings[1]!.cost).toBeGreaterThan(readings[0]!.cost + 1);
    expect(readings[0]).toMatchObject({ from: 0, end: 2, kind: "word" });
  });

  test("are none of what is longer than any word, and none that cannot have been read so", () => {
    expect(expectedOf("muongmuongmuong", ["mương"])).toEqual([]);
    expect(expectedOf("muong§§§", ["xã"])).toEqual([]);
  });

  test("are none that the core has, none of a figure, none of what is left alone", () => {
    expect(expectedOf("muong", ["mương"], { known: true })).toEqual([]);
    expect(expectedOf("1250", ["mương"])).toEqual([]);
    expect(expectedOf("xq", ["mương"], { frozen: true })).toEqual([]);
  });
});
