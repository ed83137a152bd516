import { expect, test } from "@jest/globals";
import { mutated } from "../../fuzz/mutate.js";
import { Random } from "../../training/random.js";

test("changes leave the seed as it is, also where it is a Buffer", () => {
  const seed = Buffer.from("So 12/QD-UBND ngay 15/4/2024");
  const before = seed.toString("utf8");
  const inputs = Array.from({ length: 200 }, (_, at) => mutated(seed, new Random(7, at), ["số"]));
  expect(seed.toString("utf8")).toBe(before);
  expect(new Set(inputs.map((bytes) => Buffer.from(bytes).toString("hex"))).size).toBeGreaterThan(100);
});
