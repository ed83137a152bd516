import { describe, expect, test } from "@jest/globals";
import { Random } from "../../training/random.js";

function draws(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.next());
}

describe("Random", () => {
  test("the same seeds give the same sequence, other seeds another", () => {
    expect(draws(new Random(3, 4), 50)).toEqual(draws(new Random(3, 4), 50));
    expect(draws(new Random(3, 4), 5)).not.toEqual(draws(new Random(4, 3), 5));
  });

  test("numbers fill the range evenly", () => {
    const numbers = draws(new Random(1), 20000);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean).toBeCloseTo(0.5, 1);
  });

  test("weights say how often a row is drawn", () => {
    const random = new Random(2);
    const rows = [
      { name: "rare", weight: 1 },
      { name: "never", weight: 0 },
      { name: "often", weight: 9 },
    ] as const;
    const names = Array.from({ length: 2000 }, () => random.weighted(rows).name);
    expect(names.filter((name) => name === "often").length).toBeGreaterThan(1700);
    expect(names).toContain("rare");
    expect(names).not.toContain("never");
  });

  test("picking from nothing is an error", () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError);
  });
});
