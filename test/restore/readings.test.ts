import { describe, expect, test } from "@jest/globals";
import { SHAPE } from "../../src/restore/candidate.js";
import { AT_END, type Reading } from "../../src/restore/reading.js";
import { grouped, Readings, type WordReading } from "../../src/restore/readings.js";

const word = (lexeme: number, cost: number, from = 0): WordReading => ({
  from,
  end: from + 3,
  to: AT_END,
  word: lexeme,
  lexeme,
  cost,
  kind: "part",
  shape: SHAPE.title,
});

describe("readings in columns", () => {
  test("come back as they were taken up, the same object every time", () => {
    const kept = new Readings();
    const figure: Reading = { ...word(3, 1), lexeme: -1, kind: "figure", form: "12" };
    const numbers = [kept.addWord(word(7, 2.5, 4)), kept.add(figure)];
    expect(numbers.map((i) => kept.at(i))).toEqual([{ ...word(7, 2.5, 4), form: undefined }, figure]);
    expect(kept.at(numbers[1]!)).toBe(figure);
    expect(kept.at(numbers[0]!)).toBe(kept.at(numbers[0]!));
  });

  test("are all there when there are many", () => {
    const kept = new Readings();
    const numbers = Array.from({ length: 10_000 }, (_, i) => kept.addWord(word(i % 5000, i / 3)));
    expect(kept.length).toBe(10_000);
    for (const i of [0, 4095, 4096, 9999]) {
      expect(kept.at(numbers[i]!)).toEqual({ ...word(i % 5000, i / 3), form: undefined });
    }
  });

  test("are grouped by where they begin, cheapest first, of equal ones the earlier first", () => {
    const kept = new Readings();
    const numbers = [word(1, 3), word(2, 1), word(3, 2, 4), word(4, 1), word(5, 0.5, 4)].map((one) =>
      kept.addWord(one),
    );
    const groups = grouped(kept, numbers).map(({ from, readings }) => [from, ...readings.map(({ lexeme }) => lexeme)]);
    expect(groups).toEqual([
      [0, 2, 4, 1],
      [4, 5, 3],
    ]);
  });
});
