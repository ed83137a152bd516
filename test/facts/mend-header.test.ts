import { expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { Draft } from "../../src/facts/draft.js";
import { readingOf } from "../../src/facts/reading.js";
import { mendHeader } from "../../src/facts/refiners/mend-header.js";
import { span } from "../../src/text/span.js";

function issuerOf(issuer: string, place: string): string | undefined {
  const header: Draft = { kind: "header", issuer, place, at: span<"restored">(0, 1), rule: "header" };
  const reading = readingOf({ ...asRead(buildSource("x")), class: "wrong-language" });
  const [mended] = mendHeader({ reading, found: [header] });
  return mended?.kind === "header" ? mended.issuer : undefined;
}

test("an issuer that lost its marks takes them from the place", () => {
  expect(issuerOf("Ủy ban nhân dân thi xa go cong", "Gò Công")).toBe("Ủy ban nhân dân thị xã Gò Công");
  expect(issuerOf("Ủy ban nhân dân huyen nam sach", "Nậm Sách")).toBe("Ủy ban nhân dân huyện Nậm Sách");
});

test("another place, or a name that has marks, changes nothing", () => {
  expect(issuerOf("Ủy ban nhân dân tỉnh ha nam", "Phủ Lý")).toBe("Ủy ban nhân dân tỉnh ha nam");
  expect(issuerOf("Ủy ban nhân dân huyện Tam Đường", "Tam Dương")).toBe("Ủy ban nhân dân huyện Tam Đường");
});

function placeRead(source: string, header: { readonly issuer?: string; readonly place: string }): string | undefined {
  const draft: Draft = { kind: "header", ...header, at: span<"restored">(0, source.length), rule: "header" };
  const reading = readingOf({ ...asRead(buildSource(source)), class: "wrong-language" });
  const [mended] = mendHeader({ reading, found: [draft] });
  return mended?.kind === "header" ? mended.place : undefined;
}

test("the letters that were read tell the province, whatever marks they have", () => {
  expect(placeRead("Sô: 12/QD-UBND Hâu Giang, ngäy 05 thäng 3 näm 2019", { place: "Hà Giang" })).toBe("Hậu Giang");
  expect(placeRead("S6: 12/QD-UBND Quäng Binh, ngäy 05 thäng 3 näm 2019", { place: "Quảng Ninh" })).toBe("Quảng Bình");
});

test("another place is known by its letters where the issuer has it too", () => {
  const read = "S6: 04/BC-UBND Tam Duèng, ngày 07 thâng 12 näm 2020";
  expect(placeRead(read, { issuer: "Ủy ban nhân dân huyện Tam Đường", place: "Tam Dương" })).toBe("Tam Đường");
  const letters = "S6: 04/BC-UBND Tam Duong, ngày 07 thâng 12 näm 2020";
  expect(placeRead(letters, { issuer: "Ủy ban nhân dân huyện Tam Đường", place: "Tam Đảo" })).toBe("Tam Đường");
  expect(placeRead(letters, { place: "Tam Đảo" })).toBe("Tam Đảo");
});

test("a place whose letters are no province's, but for one letter the issuer's", () => {
  const issuer = "Ủy ban nhân dân tỉnh Kon Tum";
  expect(placeRead("TỈNH KON TUM Kon Tìm, ngày 05 tháng 3 năm 2019", { issuer, place: "Kon Tìm" })).toBe("Kon Tum");
  expect(placeRead("TỈNH LÂM ĐỒNG Đà Lạt, ngày 05 tháng 3", { issuer, place: "Đà Lạt" })).toBe("Đà Lạt");
});
