import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { RestoredDocument } from "../../src/document/document.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { nameByLetters } from "../../src/facts/name-letters.js";
import { isPersonName, looksLikeName } from "../../src/facts/person-name.js";
import { span } from "../../src/text/span.js";

const garbled = (text: string): RestoredDocument => ({ ...asRead(buildSource(text)), class: "wrong-language" });
const named = (read: string, restored: string): string =>
  nameByLetters(garbled(read), restored, span<"restored">(0, read.length));

describe("names by their letters", () => {
  test("a word that no name is made of gives way to one that the letters may be", () => {
    expect(named("Nguyen Van Tuan", "Nguyễn Vấn Tuần")).toBe("Nguyễn Văn Tuấn");
    expect(named("Tran Thi Phuong :", "Trần Thì Phương")).toBe("Trần Thị Phương");
  });

  test("a name that nothing else is read as stays, listed or not", () => {
    expect(named("Kpa Brop", "Kpă Brốp")).toBe("Kpă Brốp");
  });

  test("what has other words than were read is left alone", () => {
    expect(named("NguyenVan Tuan", "Nguyễn Vấn Tuần")).toBe("Nguyễn Vấn Tuần");
  });

  test("the signature of a text that was not garbled keeps its name", () => {
    const text = "Điều 1. Quyết định này có hiệu lực.\n\nGIÁM ĐỐC\n\nNguyễn Vấn Tuần\n";
    const nameIn = (document: RestoredDocument): unknown =>
      findFacts(document).facts.flatMap((fact) => (fact.kind === "signatory" ? [fact.name] : []))[0];
    expect(nameIn(asRead(buildSource(text)))).toBe("Nguyễn Vấn Tuần");
    expect(nameIn(garbled(text))).toBe("Nguyễn Văn Tuấn");
  });
});

describe("what looks like a name", () => {
  test("specks, lost capitals and one word of which a letter is left", () => {
    for (const text of [
      "Lý Thành: Để",
      "Phân ‘Tam Phật",
      "Nguy@n Thu Trang",
      "Dương Mạnh HA",
      "Trần c Tâm",
      "vũ Văn Tối",
    ])
      expect([text, looksLikeName(text)]).toEqual([text, true]);
  });

  test("sentences and agencies do not", () => {
    for (const text of ["Sở Nội vụ", "Trần c t", "tỉnh Hà Nam", "Kính gửi các sở", "Các đơn vị"])
      expect([text, looksLikeName(text)]).toEqual([text, false]);
    expect(isPersonName("Hà Nội, Bắc Ninh")).toBe(false);
  });
});
