import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import { splitColumns } from "../../src/facts/columns.js";
import { knownNameCase, nameCase } from "../../src/facts/name-case.js";
import { placeIn } from "../../src/facts/paragraph.js";
import { isPersonName } from "../../src/facts/person-name.js";
import { plain } from "../../src/facts/plain.js";
import { readingOf } from "../../src/facts/reading.js";

const read = (text: string) => readingOf(asRead(buildSource(text)));
const body = (text: string): string[] => read(text).body.map((paragraph) => paragraph.text);

describe("paragraphs", () => {
  test("a wrapped sentence is one, a list mark begins the next", () => {
    const text = "Các đơn vị tập trung chỉ đạo thực hiện tốt nhiệm vụ\nđược giao.\n- Báo cáo kết quả.\n1. Sở Y tế.\n";
    expect(body(text)).toEqual([
      "Các đơn vị tập trung chỉ đạo thực hiện tốt nhiệm vụ được giao.",
      "- Báo cáo kết quả.",
      "1. Sở Y tế.",
    ]);
  });

  test("a page number between two halves of a sentence is left out, and offsets skip it", () => {
    const text = "Trong năm nay toàn huyện phấn đấu trồng được\n\n\n7\n\nrừng phòng hộ ven biển.\n";
    const [paragraph] = read(text).body;
    expect(paragraph?.text).toBe("Trong năm nay toàn huyện phấn đấu trồng được rừng phòng hộ ven biển.");
    const start = paragraph?.text.indexOf("rừng") ?? 0;
    const at = paragraph && placeIn(paragraph, start, start + 4);
    expect(text.slice(at?.start, at?.end)).toBe("rừng");
  });

  test("lines wider than any page are whole paragraphs", () => {
    const wide = `Các đơn vị ${"tiếp tục thực hiện tốt nhiệm vụ ".repeat(8)}được giao`;
    expect(body(`${wide}\n${wide}\n`)).toEqual([wide, wide]);
  });

  test("the text that patterns read is as long as the text", () => {
    const text = "Uỷ ban – hoà\tbình thuý quý “x”";
    expect(plain(text)).toBe("Ủy ban - hòa bình thúy quý “x”");
    expect(plain(text)).toHaveLength(text.length);
  });
});

describe("columns", () => {
  const part = (text: string): (string | undefined)[] => {
    const { left, right } = splitColumns({ index: 0, from: 0, text });
    return [left?.text, right?.text];
  };

  test("a signature beside the recipients is parted from them", () => {
    expect(part("Nơi nhận: TM. ỦY BAN NHÂN DÂN")).toEqual(["Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]);
    expect(part("- Sở Y tế; PHÓ GIÁM ĐỐC")).toEqual(["- Sở Y tế;", "PHÓ GIÁM ĐỐC"]);
    expect(part("- Lưu: VT. Trần Văn Bình")).toEqual(["- Lưu: VT.", "Trần Văn Bình"]);
    expect(part("- Như trên;          KT. CHỦ TỊCH")).toEqual(["- Như trên;", "KT. CHỦ TỊCH"]);
  });

  test("a line of one column stays whole", () => {
    expect(part("- Chủ tịch, các Phó Chủ tịch;")).toEqual(["- Chủ tịch, các Phó Chủ tịch;", undefined]);
    expect(part("TL. GIÁM ĐỐC")).toEqual([undefined, "TL. GIÁM ĐỐC"]);
  });
});

describe("names", () => {
  test("capitals of a letterhead become those of running text", () => {
    expect(nameCase("ỦY BAN NHÂN DÂN TỈNH BẾN TRE")).toBe("Ủy ban nhân dân tỉnh Bến Tre");
    expect(nameCase("PHÓ CHÁNH THANH TRA")).toBe("Phó Chánh Thanh tra");
    expect(nameCase("ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA")).toBe("Ủy ban nhân dân huyện Mường La");
    expect(nameCase("Sở Nội vụ")).toBe("Sở Nội vụ");
  });

  test("a misread mark of a known name is mended by its letters", () => {
    expect(knownNameCase("PHÓ GIẢM ĐỐC")).toBe("Phó Giám đốc");
    expect(knownNameCase("SỞ XẤY DỰNG")).toBe("Sở Xây dựng");
  });

  test("a person's name has a family name and capitals", () => {
    expect(isPersonName("Nguyễn Thị Mai")).toBe(true);
    expect(isPersonName("ThS. Lê Hùng")).toBe(true);
    expect(isPersonName("Trung tâm Y tế")).toBe(false);
    expect(isPersonName("Phòng Nội vụ")).toBe(false);
    expect(isPersonName("Nguyễn")).toBe(false);
  });
});

describe("document zones", () => {
  test("an appendix after the signature is body again", () => {
    const text = "Nội dung.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\n\nLê Hùng\n\nPHỤ LỤC\nDanh sách 5 xã.\n";
    const reading = read(text);
    expect(reading.footer?.lines.length).toBeLessThan(8);
    expect(reading.body.map((paragraph) => paragraph.text)).toContain("Danh sách 5 xã.");
  });
});
