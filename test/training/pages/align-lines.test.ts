import { describe, expect, test } from "@jest/globals";
import { alignLines } from "../../../training/pages/align-lines.js";

const PRINTED = ["Kính gửi các cơ quan", "Đề nghị báo cáo trước mùa mưa", "Trân trọng cảm ơn"];

describe("alignLines", () => {
  test("pairs garbled lines with the printed ones in order", () => {
    const read = ["Kinh giri cdc co quan", "Dé nghi bao cao tru6c mila mua", "Tran trong cdm on"];
    expect(alignLines(PRINTED, read).map((pair) => pair.observed)).toEqual(read);
  });

  test("leaves out a line that was not read and dust that was", () => {
    const pairs = alignLines(PRINTED, ["Kinh giri cdc co quan", ". - |", "Tran trong cdm on"]);
    expect(pairs.map((pair) => pair.truth)).toEqual([PRINTED[0], PRINTED[2]]);
  });

  test("nothing read gives no pairs", () => {
    expect(alignLines(PRINTED, [])).toEqual([]);
    expect(alignLines([], PRINTED)).toEqual([]);
  });
});
