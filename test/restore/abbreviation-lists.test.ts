import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { abbreviationLists } from "../../src/restore/abbreviation-lists.js";
import { segment } from "../../src/restore/segment.js";

/** The cores that stand in lists of abbreviations. */
function listed(text: string): string[] {
  const chunks = segment(buildSource(text), () => false).flatMap((paragraph) => paragraph.chunks);
  const places = abbreviationLists(chunks);
  return chunks.filter(({ coreStart }) => places.has(coreStart)).map(({ core }) => core);
}

describe("abbreviationLists", () => {
  test.each([
    ["- Lưu: VT, VX.", ["VT", "VX"]],
    ["- Luu VP, phòng Tổng hợp.", ["VP"]],
    ["- LĐVP, các phòng: KTN, NC;", ["KTN", "NC"]],
    ["- Lưu: VT, KTN,\nVX.", ["VT", "KTN", "VX"]],
    ["- Lưu: VT, QLN(03b), KT3.", ["VT", "QLN(03b", "KT3"]],
    ["- Lưu: VT", ["VT"]],
  ])("%j", (text, cores) => {
    expect(listed(text)).toEqual(cores);
  });

  test.each(["GỒM: LỢN, BÒ, GÀ", "GOM: LON, BO, GA", "TM. UBND, HĐND", "Kính gửi: SO TAI CHINH", "VT, KTN"])(
    "none in %j",
    (text) => {
      expect(listed(text)).toEqual([]);
    },
  );
});
