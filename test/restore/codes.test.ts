import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { codeReadings, parseCodeLexicon } from "../../src/restore/codes.js";
import { fold } from "../../src/syllable/fold.js";

const read = (name: string): string => readFileSync(new URL(`../../dictionaries/${name}`, import.meta.url), "utf8");
const lexicon = parseCodeLexicon(read("code-parts.tsv"), read("code-pairs.tsv"));

const ALIKE = ["OQ0D", "CG", "BPRĐ", "5S", "IL1T"];

/** What a wrong-language engine might charge: marks are lost at little cost, likeness is dearer, the rest dear. */
function substitution(printed: string, observed: string): number {
  if (printed === observed) return printed === "Đ" ? 3 : 0.05;
  if (fold(printed) === fold(observed)) return printed === "Đ" ? 0.4 : 2.5;
  return ALIKE.some((row) => row.includes(printed) && row.includes(observed)) ? 2.5 : 6.5;
}

function spell(form: string, observed: string): number {
  let above = Array.from({ length: observed.length + 1 }, (_, j) => j * 5);
  for (let i = 1; i <= form.length; i++) {
    const gap = form[i - 1] === "Đ" ? 2 : 5.5;
    const row = [above[0]! + gap];
    for (let j = 1; j <= observed.length; j++) {
      const changed = above[j - 1]! + substitution(form[i - 1]!, observed[j - 1]!);
      row.push(Math.min(changed, above[j]! + gap, row[j - 1]! + 5));
    }
    above = row;
  }
  return above[observed.length]!;
}

const readings = (core: string) => codeReadings(core, { lexicon, spell });
const best = (core: string): string | undefined => readings(core)[0]?.form;

describe("codeReadings", () => {
  test.each([
    ["29/QD-UBNO", "29/QĐ-UBND"],
    ["29/QĐ-UBNĐ", "29/QĐ-UBND"],
    ["45/2016/ND-CP", "45/2016/NĐ-CP"],
    ["16/NQ-HBND", "16/NQ-HĐND"],
    ["19/2014/TT-BGDDT", "19/2014/TT-BGDĐT"],
    ["19/2014/TT-BLDTBXH", "19/2014/TT-BLĐTBXH"],
    ["87/2016/OH14", "87/2016/QH14"],
    ["87/2016/QHI4", "87/2016/QH14"],
    ["513/UBNO-KT", "513/UBND-KT"],
    ["33-OD/TU", "33-QĐ/TU"],
    ["O8/QD-UBND", "08/QĐ-UBND"],
    ["l24/QĐ-TTg", "124/QĐ-TTg"],
    ["29/KH~UBND", "29/KH-UBND"],
    ["45/2016/ND.CP", "45/2016/NĐ-CP"],
    ["45’2016/ND-CP", "45/2016/NĐ-CP"],
    ["452016/NĐ-CP", "45/2016/NĐ-CP"],
    ["45/2016ND-CP", "45/2016/NĐ-CP"],
    ["29lQĐ-UBND", "29/QĐ-UBND"],
    ["29QĐ-UBND", "29/QĐ-UBND"],
    ["29/QDUBND", "29/QĐ-UBND"],
    ["08/2013/TTLT-BGDDT-BTC", "08/2013/TTLT-BGDĐT-BTC"],
    ["/QD-UBND", "/QĐ-UBND"],
    ["NQ-HDND", "NQ-HĐND"],
    ["OH14", "QH14"],
    ["29/0PD-TTe", "29/QĐ-TTg"],
    ["29/0D-UBND", "29/QĐ-UBND"],
    ["29/QOD-UBND", "29/QĐ-UBND"],
    ["29/T1r-SNV", "29/TTr-SNV"],
    ["29/DA-SXD", "29/ĐA-SXD"],
  ])("reads %s as %s", (core, form) => {
    expect(best(core)).toBe(form);
  });

  test.each([
    "29/QĐ-UBND",
    "45/2016/NĐ-CP",
    "87/2016/QH14",
    "33-QĐ/TU",
    "513/UBND-NC",
    "12/HD-BNV",
    "12/TTr-SNV",
    "04a/BC-UBND",
    "7/QWX-ZYK",
  ])("leaves %s", (core) => {
    expect(readings(core)[0]).toMatchObject({ form: core, word: "<code>", reason: "as-read" });
  });

  test.each(["VH-TT", "tỉnh/huyện", "9/km", "14/3/2016", "3.UBND", "TP.UBND", "4.2.NĐ.7", "WI-FI", "2O16", "A3"])(
    "finds no code in %s",
    (core) => {
      expect(readings(core).filter(({ reason }) => reason === "code")).toEqual([]);
    },
  );

  test("changes a known part only where its pair is impossible", () => {
    expect(best("12/NQ-HND")).toBe("12/NQ-HĐND");
    expect(best("12/TT-BTC")).toBe("12/TT-BTC");
    expect(best("12/KH-HND")).toBe("12/KH-HND");
  });

  test("the kind of document that is named before decides between types", () => {
    const typed = (type?: string) => codeReadings("15-OC/TU", { lexicon, spell, type })[0]?.form;
    expect(typed()).not.toBe("15-QC/TU");
    expect(typed("QC")).toBe("15-QC/TU");
  });

  test("keeps every digit that was read", () => {
    for (const core of ["1830/QD-UBND", "452016/NĐ-CP", "87/2016/OH14"]) {
      const digits = core.replace(/\D/gu, "");
      for (const { form } of readings(core)) expect(form.replace(/\D/gu, "")).toBe(digits);
    }
  });

  test("offers the code as read and orders by cost", () => {
    const found = readings("29/QD-UBNO");
    expect(found.map(({ reason }) => reason)).toContain("as-read");
    const costs = found.map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  test("asks the spelling function once for each part", () => {
    let calls = 0;
    const counted = (form: string, observed: string): number => {
      calls++;
      return spell(form, observed);
    };
    codeReadings("29/QD-UBND", { lexicon, spell: counted });
    const once = calls;
    codeReadings("30/QD-UBND", { lexicon, spell: counted });
    expect(once).toBeGreaterThan(0);
    expect(calls).toBe(once);
  });
});

describe("parts that are known as read", () => {
  const parts =
    "type\tKX\t50\ntype\tKY\t50\ntype\tĐX\t90\ntype\tDX\t0\nagency\tTĐ\t90\nagency\tTD\t3\nagency\tTM\t90\n";
  const pairs = "KX\tTĐ\t60\nKX\tTD\t1\nKY\tTĐ\t60\nKX\tTM\t60\nĐX\tTM\t60\n";
  // Many agencies, so that one alone is rare.
  const others = Array.from({ length: 20 }, (_, i) => `agency\tVW${String.fromCharCode(65 + i)}\t90\n`).join("");
  const guarded = parseCodeLexicon(parts + others, pairs);
  const form = (core: string) => codeReadings(core, { lexicon: guarded, spell }).map((reading) => reading.form);

  test("stay where their pair was seen, however cheap the change", () => {
    expect(form("5/KX-TD")).toEqual(["5/KX-TD"]);
  });

  test("change where only the other pair was seen", () => {
    expect(form("5/KY-TD")[0]).toBe("5/KY-TĐ");
    expect(form("5/DX-TM")[0]).toBe("5/ĐX-TM");
  });

  test("stay where the change is dear", () => {
    // "TM" for "TD" is another letter, not a lost mark.
    expect(form("5/ĐX-TD")).not.toContain("5/ĐX-TM");
  });

  test("stay where they stand alone", () => {
    expect(form("5/DX")).toEqual(["5/DX"]);
  });
});

describe("parseCodeLexicon", () => {
  const small = parseCodeLexicon("# kind\tpart\tlines\ntype\tKX\t9\nagency\tTYB\t4\nunit\tZ7\t0\n", "KX\tTYB\t3\n");

  test("knows parts by role", () => {
    expect(small.knows("KX", "type")).toBe(true);
    expect(small.knows("KX", "agency")).toBe(false);
    expect(small.knows("Z7")).toBe(true);
    expect(small.pairCount("KX", "TYB")).toBe(3);
    expect(small.cost("KX", "unit")).toBeUndefined();
  });

  test("decodes with the parts it was given", () => {
    expect(codeReadings("5/KX-TYP", { lexicon: small, spell })[0]?.form).toBe("5/KX-TYB");
    expect(codeReadings("5/QD-UBND", { lexicon: small, spell })[0]?.form).toBe("5/QD-UBND");
  });
});
