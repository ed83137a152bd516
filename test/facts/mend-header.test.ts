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
