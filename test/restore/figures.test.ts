import { describe, expect, test } from "@jest/globals";
import { figureReadings } from "../../src/restore/figures/figure-readings.js";
import { hasFigureShape, isDate, isYearRange } from "../../src/restore/figures/figure-shape.js";
import { isFixed } from "../../src/restore/figures/is-fixed.js";
import { joinedFigure } from "../../src/restore/figures/joined-figure.js";
import { quarterAfter } from "../../src/restore/figures/quarters.js";

const best = (core: string): string | undefined => figureReadings(core)[0]?.form;

describe("figureReadings", () => {
  test.each(["7", "08", "2017", "1.204.500", "63,25", "14/3/2016", "31/02/2016", "41,7%", "3/8", "2.4.1", "12:5099"])(
    "leaves the digits of %s",
    (core) => {
      expect(figureReadings(core)).toEqual([expect.objectContaining({ form: core, cost: 0, reason: "as-read" })]);
    },
  );

  test.each([
    ["O4", "04", "<int>"],
    ["l3", "13", "<int>"],
    ["2O17", "2017", "<year>"],
    ["20I6-2O18", "2016-2018", "<year>"],
    ["l4/3/2016", "14/3/2016", "<date>"],
    ["14/3/2OI6", "14/3/2016", "<date>"],
    ["14’3°2016", "14/3/2016", "<date>"],
    ["6S,2", "65,2", "<num>"],
    ["1.2O4.500", "1.204.500", "<num>"],
    ["4l,7%", "41,7%", "<num>"],
    ["41,7⁄o", "41,7%", "<num>"],
    ["33,5°o", "33,5%", "<num>"],
    ["33,5°/o", "33,5%", "<num>"],
    ["33,5%6", "33,5%", "<num>"],
    ["2O0ha", "200ha", "<code>"],
    ["9h3O", "9h30", "<code>"],
    ["3.417.5%", "3.417,5%", "<num>"],
    ["14l3l2016", "14/3/2016", "<date>"],
    ["m?", "m²", "<code>"],
    ["km*", "km²", "<code>"],
  ])("reads %s as %s", (core, form, word) => {
    expect(figureReadings(core)[0]).toMatchObject({ form, word, reason: "number" });
  });

  test.each([
    "12a",
    "5G",
    "A3",
    "40m2",
    "8h15",
    "b.2",
    "III.4",
    "II/2019",
    "36°",
    "37,5°C",
    "T-3",
    "220V",
    "5l",
    "14c1",
  ])("believes %s as it is", (core) => {
    expect(best(core) ?? core).toBe(core);
  });

  test.each(["xóm", "so", "XIV", "II", "tháng", "d6", "c6", "Ztháng", "COVID-19", "kh6ng"])(
    "has no figure in %s",
    (core) => {
      expect(figureReadings(core).filter(({ reason }) => reason !== "as-read")).toEqual([]);
    },
  );

  test("offers a figure for letters alone at a price", () => {
    expect(figureReadings("lO")).toEqual([{ form: "10", word: "<int>", cost: expect.any(Number), reason: "number" }]);
    expect(figureReadings("lO")[0]!.cost).toBeGreaterThan(figureReadings("1O")[0]!.cost);
  });

  test("a month of a year keeps its digits unless the word before it says that it is a quarter", () => {
    for (const month of ["1/2019", "11/2019"]) {
      expect(figureReadings(month)[0]).toMatchObject({ form: month, cost: 0, reason: "as-read" });
    }
    expect(figureReadings("11/2019").map(({ form }) => form)).toContain("II/2019");
    expect(best("1V/2019")).toBe("IV/2019");
  });

  test("never makes a date that does not exist", () => {
    expect(figureReadings("3l/O2/2016").map(({ form }) => form)).not.toContain("31/02/2016");
  });

  test.each([
    ["1111l2014", []],
    ["3112l2014", ["3/12/2014"]],
    ["2117/2014", ["21/7/2014"]],
    ["141312016", ["14/3/2016"]],
    ["4117l2014", []],
  ])("of %s the dates are %j: none where its slashes may be in two places", (core, dates) => {
    expect(
      figureReadings(core)
        .map(({ form }) => form)
        .filter(isDate),
    ).toEqual(dates);
  });

  test("a date whose slashes were read as digits costs more than the number that stands there", () => {
    const [number, date] = figureReadings("1410312016");
    expect(number).toMatchObject({ form: "1410312016", cost: 0 });
    expect(date).toMatchObject({ form: "14/03/2016", word: "<date>" });
    expect(figureReadings("14l03l2016")[0]!.cost).toBeLessThan(date!.cost);
  });

  test("returns readings in order of cost", () => {
    const costs = figureReadings("S5").map(({ cost }) => cost);
    expect(costs.length).toBeGreaterThan(2);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });
});

describe("quarterAfter", () => {
  test.each([
    ["quý", "11/2019", "II/2019"],
    ["Quy", "111/2019", "III/2019"],
    ["quý", "1V/2019", "IV/2019"],
    ["QUÝ", "1I/2019", "II/2019"],
  ])("%s %s is %s", (before, core, form) => {
    expect(quarterAfter(before, core)).toBe(form);
  });

  test.each([
    ["tháng", "11/2019"],
    [undefined, "11/2019"],
    ["quý", "1/2019"],
    ["quý", "II/2019"],
    ["quý", "12/2019"],
    ["quý", "11/3/2019"],
  ])("%s %s stays", (before, core) => {
    expect(quarterAfter(before, core)).toBeUndefined();
  });
});

describe("shapes", () => {
  test("dates are real", () => {
    expect(isDate("29/02/2016")).toBe(true);
    expect(isDate("29/02/2017")).toBe(false);
    expect(isDate("14-3-2016")).toBe(true);
    expect(isDate("14-3/2016")).toBe(false);
    expect(isDate("14/13/2016")).toBe(false);
  });

  test("ranges go forward", () => {
    expect(isYearRange("2014-2018")).toBe(true);
    expect(isYearRange("2018-2014")).toBe(false);
    expect(isYearRange("1901-2014")).toBe(false);
    expect(hasFigureShape("3412.2.1")).toBe(false);
  });
});

describe("joinedFigure", () => {
  const join = (first: string, second: string, between = ""): string | undefined =>
    joinedFigure(first, second, { lineBreak: false, between })?.form;

  test.each([
    ["201", "4-2018"],
    ["2", "014-2018"],
    ["20", "14-2018"],
    ["2014-20", "18"],
    ["2014-201", "8"],
    ["14/", "3/2016"],
    ["14/3", "/2016"],
    ["14/3/20", "16"],
    ["1", "4/3/2016"],
    ["3/201", "6"],
    ["11/20", "16"],
    ["201", "6"],
    ["45/201", "6/NĐ-CP"],
    ["45/20", "16/TT-BTC"],
    ["87/", "2016/QH14"],
    ["87/2016/", "QH14"],
  ])("joins %s and %s", (first, second) => {
    expect(join(first, second)).toBe(first + second);
  });

  test("joins at a code's hyphen", () => {
    expect(join("29/KH", "UBND", "-")).toBe("29/KH-UBND");
    expect(join("33", "QĐ/TU", "-")).toBe("33-QĐ/TU");
  });

  test.each([
    ["513", "/UBND-NC"],
    ["14", "3/2016"],
    ["3", "8"],
    ["năm", "2016"],
    ["2014", "2018"],
    ["2014-2018", "15"],
    ["3/8", "xã"],
    ["5/", "Nhà"],
    ["14/3/2016", "5"],
    ["45/2016/NĐ-CP", "14"],
    ["120", "4/NĐ-CP"],
    ["2018-20", "14"],
  ])("leaves %s and %s apart", (first, second) => {
    expect(join(first, second)).toBeUndefined();
  });

  test("joins nothing across a line's end or punctuation", () => {
    expect(joinedFigure("201", "4-2018", { lineBreak: true })).toBeUndefined();
    expect(join("201", "4-2018", ",")).toBeUndefined();
    expect(join("201", "4-2018", "-")).toBeUndefined();
  });

  test("charges more where the parts make sense", () => {
    const cost = (first: string, second: string) => joinedFigure(first, second, { lineBreak: false })!.cost;
    expect(cost("20", "11-2016")).toBeGreaterThan(cost("20", "14-2018"));
    expect(cost("20", "16")).toBeGreaterThan(cost("201", "6"));
  });

  test("says what the joined form is", () => {
    expect(joinedFigure("201", "4-2018", { lineBreak: false })).toMatchObject({ word: "<year>", reason: "number" });
    expect(joinedFigure("87/", "2016/QH14", { lineBreak: false })).toMatchObject({ word: "<code>", reason: "code" });
  });
});

describe("isFixed", () => {
  test.each([
    "vanthu.sxd@example.vn",
    "https://example.org/a?b=1",
    "www.example.com.vn",
    "soyte.example.gov.vn",
    "phu-luc_2.pdf",
    "2016-03-14T09:15:00+0700",
    "2016-03-14T09:15:00Z",
    "0905.123.456",
    "(0511)3.822.941",
    "0905123456",
    "+84.905.123.456",
    "%",
  ])("keeps %s", (core) => {
    expect(isFixed(core)).toBe(true);
  });

  test.each(["tỉnh.Huyện", "1.204.500", "14/3/2016", "45/2016/NĐ-CP", "2014-2018", "nguyén", "0,5", "08.05.01"])(
    "has nothing against %s",
    (core) => {
      expect(isFixed(core)).toBe(false);
    },
  );
});
