import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { segment } from "../../src/restore/segment.js";
import { settledForms } from "../../src/restore/settled-forms.js";

/** What is settled of a text, as "read > printed". */
function settled(text: string): string[] {
  const chunks = segment(buildSource(text), () => false).flatMap((paragraph) => paragraph.chunks);
  const cores = new Map(chunks.map(({ coreStart, core }) => [coreStart, core]));
  const costOf = (label: string, core: string) => (label === "đ" && core === "d" ? 2 : label === core ? 0 : 20);
  return [...settledForms(chunks, costOf)].map(([at, form]) => `${cores.get(at)} > ${form}`);
}

describe("settledForms", () => {
  test("labels of lists by their order", () => {
    expect(settled("d) Van;\nd) Vòi;")).toEqual(["d > d", "d > đ"]);
  });

  test("quarters by the word before on the same line", () => {
    expect(settled("quý 11/2019, tháng 11/2019")).toEqual(["quý > quý", "11/2019 > II/2019"]);
    expect(settled("quý\n11/2019")).toEqual(["quý > quý"]);
    expect(settled("Quy TW/2019")).toEqual(["Quy > Quý", "TW/2019 > IV/2019"]);
    expect(settled("QUY I/2019, quy chế 2/2019")).toEqual(["QUY > QUÝ"]);
  });

  test("decimal commas where the document prints them", () => {
    expect(settled("dài 4,5 km, 6,5 km và 7.7 km")).toEqual(["7.7 > 7,7"]);
    expect(settled("dài 4,5 km và 7.7 km")).toEqual([]);
    expect(settled("dài 24,5 km,\n7.7% và 7.7 1ỷ đồng")).toEqual(["7.7% > 7,7%", "7.7 > 7,7"]);
    expect(settled("dài 4,5 km, 6,5 km và 7.7\nkm")).toEqual(["7.7 > 7,7"]);
  });

  test("what a recipient is to do, by the words around it", () => {
    expect(settled("HĐND (de v/h); UBND (đê bie);")).toEqual(["de > để", "v/h > t/h", "đê > để", "bie > b/c"]);
    expect(settled("HĐND (de bàn); (của v/h); de v/h);")).toEqual([]);
  });

  test("stamps on a line of their own", () => {
    expect(settled("KHÄN\nHOA TOC")).toEqual(["KHÄN > KHẨN", "HOA > HỎA", "TOC > TỐC"]);
    expect(settled("KHÄN CẤP\nKhan\nMAT.\nHOA TOC BAY")).toEqual([]);
  });

  test("numbers with letters, where one of them was misread as no other can be", () => {
    expect(settled("Điều 1.10.QD.1.11, mẫu TKO7, số 79/CAT-PCO7")).toEqual([
      "1.10.QD.1.11 > 1.10.QĐ.1.11",
      "TKO7 > TK07",
      "79/CAT-PCO7 > 79/CAT-PC07",
    ]);
    expect(settled("Điều 1.10.TT.1.11, khí CO2, ISO9, TKO72")).toEqual([]);
  });

  test("a figure that begins its line is a section, and a sign behind a figure is no unit's", () => {
    expect(settled("dài 4,5 km, 6,5 km và\n7.7 km")).toEqual([]);
    expect(settled("dài 4,5 km, 6,5 km và 7.7. Ha")).toEqual([]);
  });
});
