import { describe, expect, test } from "@jest/globals";
import type { Box } from "../../src/document/layout.js";
import { linesInOrder } from "../../src/sources/reading-order.js";

interface Placed {
  readonly text: string;
  readonly box: Box;
}

const SIZE = 12;
const LETTER = 6;
const PAGE = { width: 595, height: 842 };

/** The words of a line that begins at `left`; `lean` is how far it falls to the right, a point a point. */
function line(text: string, left: number, top: number, lean = 0): Placed[] {
  let at = left;
  return text.split(" ").map((word) => {
    const box = { left: at, top: top + lean * at, right: at + word.length * LETTER, bottom: top + SIZE + lean * at };
    at = box.right + LETTER / 2;
    return { text: word, box };
  });
}

const widthOf = (text: string): number => {
  const spaces = text.split(" ").length - 1;
  return (text.length - spaces) * LETTER + (spaces * LETTER) / 2;
};
const centred = (text: string, centre: number, top: number, lean = 0): Placed[] =>
  line(text, centre - widthOf(text) / 2, top, lean);

/** Shuffled by a fixed rule, so that no test leans on the order of its words. */
function shuffled(words: readonly Placed[]): Placed[] {
  return words
    .map((word, at) => ({ word, key: (at * 7919) % 101 }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => word);
}

const read = (...words: readonly Placed[][]): string[] =>
  linesInOrder(shuffled(words.flat()), PAGE).map((one) => one.map(({ text }) => text).join(" "));

const LETTERHEAD = (lean = 0): Placed[][] => [
  centred("ỦY BAN NHÂN DÂN", 150, 60, lean),
  centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 410, 60, lean),
  centred("TỈNH HÀ GIANG", 150, 76, lean),
  centred("Độc lập - Tự do - Hạnh phúc", 410, 76, lean),
  centred("Số: 12/QĐ-UBND", 150, 100, lean),
  centred("Hà Giang, ngày 12 tháng 3 năm 2020", 410, 100, lean),
];

const LETTERHEAD_LINES = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH HÀ GIANG",
  "Số: 12/QĐ-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Hà Giang, ngày 12 tháng 3 năm 2020",
];
const withoutSpaces = (lines: readonly string[]): string[] => lines.filter((text) => text !== "");

describe("reading order", () => {
  test("nothing gives nothing", () => {
    expect(linesInOrder([], PAGE)).toEqual([]);
  });

  test("running text is read line by line, with an empty line where there is clear space", () => {
    const lines = read(line("Căn cứ Luật Tổ chức", 85, 100), line("chính quyền", 85, 116), line("Điều 1.", 100, 160));
    expect(lines).toEqual(["Căn cứ Luật Tổ chức", "chính quyền", "", "Điều 1."]);
  });

  test("letterhead: agency and number, then the state and the date; the title after both", () => {
    const lines = read(
      ...LETTERHEAD(),
      centred("QUYẾT ĐỊNH", 320, 135),
      centred("Về việc ban hành Quy chế làm việc", 320, 151),
    );
    expect(withoutSpaces(lines)).toEqual([...LETTERHEAD_LINES, "QUYẾT ĐỊNH", "Về việc ban hành Quy chế làm việc"]);
  });

  test("letterhead of a letter: its subject stands under the number", () => {
    const lines = read(
      ...LETTERHEAD(),
      centred("V/v báo cáo kết quả", 150, 116),
      centred("quý I năm 2020", 150, 132),
      line("Kính gửi: Sở Nội vụ tỉnh Hà Giang", 180, 170),
    );
    expect(withoutSpaces(lines)).toEqual([
      ...LETTERHEAD_LINES.slice(0, 3),
      "V/v báo cáo kết quả",
      "quý I năm 2020",
      ...LETTERHEAD_LINES.slice(3),
      "Kính gửi: Sở Nội vụ tỉnh Hà Giang",
    ]);
  });

  test("a title flush left is no part of the letterhead", () => {
    const lines = read(
      line("ỦY BAN NHÂN DÂN", 90, 60),
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 310, 60),
      line("Số: 12/QĐ-UBND", 90, 76),
      line("Hà Giang, ngày 12 tháng 3 năm 2020", 310, 76),
      line("QUYẾT ĐỊNH", 90, 104),
      line("Về việc ban hành Quy chế làm việc của Ủy ban nhân dân tỉnh", 90, 120),
    );
    expect(withoutSpaces(lines).slice(-3)).toEqual([
      "Hà Giang, ngày 12 tháng 3 năm 2020",
      "QUYẾT ĐỊNH",
      "Về việc ban hành Quy chế làm việc của Ủy ban nhân dân tỉnh",
    ]);
  });

  test("a spread title and a spread name of the state are not taken apart", () => {
    const spread = (words: readonly string[], left: number, top: number): Placed[] =>
      words.flatMap((word, at) => line(word, left + at * 40, top));
    const lines = read(
      line("HUYỆN UỶ CAO LỘC", 90, 60),
      spread(["ĐẢNG", "CỘNG", "SẢN", "VIỆT", "NAM"], 300, 60),
      line("Số 584-TB/HU", 100, 84),
      line("Cao Lộc, ngày 14 tháng 01 năm 2025", 310, 84),
      spread(["THÔNG", "BÁO"], 250, 112),
    );
    expect(withoutSpaces(lines)).toEqual([
      "HUYỆN UỶ CAO LỘC",
      "Số 584-TB/HU",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Cao Lộc, ngày 14 tháng 01 năm 2025",
      "THÔNG BÁO",
    ]);
  });

  test("a letterhead whose sides nearly touch", () => {
    const right = 300;
    const long = "PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ";
    const lines = read(
      line("UBND HUYỆN YÊN LẬP", 130, 60),
      line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", right, 60),
      line(long, right - 10 - widthOf(long), 76),
      line("Độc lập - Tự do - Hạnh phúc", right, 76),
    );
    expect(withoutSpaces(lines)).toEqual([
      "UBND HUYỆN YÊN LẬP",
      long,
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
    ]);
  });

  test("a blank left for the day does not part the date", () => {
    const date = [...line("Hà Giang, ngày", 300, 76), ...line("tháng 3 năm 2020", 420, 76)];
    const lines = read(
      centred("UBND TỈNH HÀ GIANG", 150, 60),
      centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 410, 60),
      line("Số: 12/QĐ-UBND", 110, 76),
      date,
    );
    expect(withoutSpaces(lines)).toEqual([
      "UBND TỈNH HÀ GIANG",
      "Số: 12/QĐ-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Hà Giang, ngày tháng 3 năm 2020",
    ]);
  });

  test.each([0.02, -0.02])("a page that leans by %d is read as a straight one", (lean) => {
    expect(withoutSpaces(read(...LETTERHEAD(lean)))).toEqual(LETTERHEAD_LINES);
  });

  test("the list of recipients is kept apart from the signature beside it", () => {
    const lines = read(
      line("Quyết định này có hiệu lực kể từ ngày ký và thay thế quyết định trước./.", 85, 500),
      line("Nơi nhận:", 85, 530),
      centred("TM. ỦY BAN NHÂN DÂN", 420, 530),
      line("- Như Điều 3;", 85, 545),
      centred("CHỦ TỊCH", 420, 546),
      line("- Lưu: VT, TH.", 85, 559),
      centred("Nguyễn Văn An", 420, 630),
    );
    expect(withoutSpaces(lines)).toEqual([
      "Quyết định này có hiệu lực kể từ ngày ký và thay thế quyết định trước./.",
      "Nơi nhận:",
      "- Như Điều 3;",
      "- Lưu: VT, TH.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Nguyễn Văn An",
    ]);
  });

  test("recipients that an engine misread, half a line beside the signature", () => {
    const lines = read(
      line("Noi nhén:", 85, 536),
      centred("KT. CHU TICH", 420, 530),
      line("- Nhu trén;", 85, 550),
      centred("PHO CHU TICH", 420, 546),
      line("- Luu: VT.", 85, 564),
    );
    expect(withoutSpaces(lines)).toEqual(["Noi nhén:", "- Nhu trén;", "- Luu: VT.", "KT. CHU TICH", "PHO CHU TICH"]);
  });

  test("a list without its head beside capitals, with a speck above the signature", () => {
    const lines = read(
      line("lượng theo quy định.", 85, 500),
      line(":", 400, 502),
      line("-_ Thường trực Huyện ủy,", 80, 530),
      centred("T/M BAN THƯỜNG VỤ", 420, 530),
      line("- Các đảng ủy, chi bộ,", 85, 545),
      centred("BÍ THƯ", 420, 546),
      line("- Lưu Văn phòng.", 85, 560),
      centred("Lê Trí Thức", 420, 620),
    );
    expect(withoutSpaces(lines)).toEqual([
      "lượng theo quy định. :",
      "-_ Thường trực Huyện ủy,",
      "- Các đảng ủy, chi bộ,",
      "- Lưu Văn phòng.",
      "T/M BAN THƯỜNG VỤ",
      "BÍ THƯ",
      "Lê Trí Thức",
    ]);
  });

  test("small lines that lie close are not mixed, however tall their boxes were drawn", () => {
    const small = (text: string, top: number): Placed[] =>
      line(text, 40, top).map(({ text: word, box }) => ({ text: word, box: { ...box, bottom: box.top + 11 } }));
    const body = Array.from({ length: 6 }, (_, at) => line("Điều này có hiệu lực kể từ ngày ký", 85, 200 + 20 * at));
    const lines = read(small("Người ký: Cổng Thông tin", 10), small("Email: cong thong tin", 17), ...body);
    expect(lines.slice(0, 2)).toEqual(["Người ký: Cổng Thông tin", "Email: cong thong tin"]);
  });

  test("two who sign side by side", () => {
    const lines = read(
      centred("THƯ KÝ", 180, 600),
      centred("CHỦ TỌA", 420, 600),
      centred("Trần Thị Bình", 180, 680),
      centred("Nguyễn Văn An", 420, 680),
    );
    expect(withoutSpaces(lines)).toEqual(["THƯ KÝ", "Trần Thị Bình", "CHỦ TỌA", "Nguyễn Văn An"]);
  });

  test("tables are read row by row", () => {
    const lines = read(
      ...["STT", "1", "2", "3"].map((text, at) => line(text, 90, 300 + 20 * at)),
      ...["Nội dung", "Xây dựng đường", "Xây trường học", "Thiết bị"].map((text, at) => line(text, 140, 300 + 20 * at)),
      ...["Số tiền", "1.200", "3.400", "560"].map((text, at) => line(text, 400, 300 + 20 * at)),
    );
    expect(lines).toEqual([
      "STT Nội dung Số tiền",
      "1 Xây dựng đường 1.200",
      "2 Xây trường học 3.400",
      "3 Thiết bị 560",
    ]);
  });

  test("columns of running text flow from the first to the second", () => {
    const text = (side: string, at: number): string => `${side}${at} aaaaa bbbbb ccccc ddddd`;
    const column = (side: string, left: number): Placed[][] =>
      Array.from({ length: 8 }, (_, at) => line(text(side, at), left, 100 + 15 * at));
    const lines = read(centred("Tiêu đề của cả trang", 297, 60), ...column("T", 70), ...column("P", 310));
    expect(withoutSpaces(lines)).toEqual([
      "Tiêu đề của cả trang",
      ...Array.from({ length: 8 }, (_, at) => text("T", at)),
      ...Array.from({ length: 8 }, (_, at) => text("P", at)),
    ]);
  });

  test("a page number is a line of its own", () => {
    expect(read(centred("2", 297, 30), line("Điều 2. Tổ chức", 85, 60))).toEqual(["2", "", "Điều 2. Tổ chức"]);
  });

  test("every word comes back once, wherever it stands", () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const words = Array.from({ length: 600 }, (_, at) => {
      const [left, top] = [next(560), next(820)];
      return { text: `w${at}`, box: { left, top, right: left + 4 + next(60), bottom: top + 3 + next(20) } };
    });
    const back = linesInOrder(words, PAGE).flat();
    expect(back.map(({ text }) => text).sort()).toEqual(words.map(({ text }) => text).sort());
  });

  test("a page of many thousand words takes no long time", () => {
    const words = Array.from({ length: 200 }, (_, row) => line(Array(100).fill("ab").join(" "), 0, row * 4)).flat();
    const many = [...words, ...words.map((word) => ({ ...word, text: "cd" }))];
    const start = performance.now();
    expect(linesInOrder(many, PAGE).flat()).toHaveLength(many.length);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
