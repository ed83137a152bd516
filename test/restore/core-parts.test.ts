import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { partsOf } from "../../src/restore/core-parts.js";
import { AT_END } from "../../src/restore/reading.js";

/** The parts of a core, each with the sign behind it in brackets. */
const parts = (core: string): string[] =>
  partsOf(core).map(({ from, end, to }) => `${core.slice(from, end)}[${to === AT_END ? "" : core.slice(end, to)}]`);

describe("partsOf", () => {
  test.each([
    ["lúa", ["lúa[]"]],
    ["lúa/ngô", ["lúa[/]", "ngô[]"]],
    ["lúa;(ngô).khoai", ["lúa[;(]", "ngô[).]", "khoai[]"]],
    ["a–b-c:d,e", ["a[–]", "b[-]", "c[:]", "d[,]", "e[]"]],
  ])("%s", (core, wanted) => {
    expect(parts(core)).toEqual(wanted);
  });

  test("signs at either end, and a core of nothing else, divide nothing", () => {
    expect(parts("/lúa/ngô/")).toEqual(["/lúa[/]", "ngô/[]"]);
    expect(parts("//")).toEqual(["//[]"]);
    expect(parts("")).toEqual(["[]"]);
  });

  test("parts and the signs between them are the core, whatever it is", () => {
    const core = fc.string({ unit: fc.constantFrom(..."ađ1/-–.(:"), maxLength: 12 });
    fc.assert(
      fc.property(core, (text) => {
        const found = partsOf(text);
        expect(found[0]!.from).toBe(0);
        expect(found.at(-1)).toMatchObject({ end: text.length, to: AT_END });
        found.slice(1).forEach(({ from }, i) => {
          const { end, to } = found[i]!;
          expect(to).toBe(from);
          expect(text.slice(end, to)).toMatch(/^[/\-–.(:]+$/u);
        });
      }),
    );
  });
});
