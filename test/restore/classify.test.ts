import { describe, expect, test } from "@jest/globals";
import { classify, classifyLine } from "../../src/restore/classify.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";
import { isMarked } from "../../src/syllable/letters.js";

const CLEAN = `Điều 4. Trách nhiệm của chủ rừng
1. Chủ rừng phải tổ chức tuần tra, canh gác và kịp thời phát hiện cháy trong mùa khô hanh.
2. Khi xảy ra cháy thì báo ngay cho kiểm lâm địa bàn và huy động người dân tham gia dập lửa.
3. Sau mỗi vụ cháy, chủ rừng lập biên bản, thống kê thiệt hại và trồng lại diện tích đã mất.`;

/** Recognised with an English, a French and a German model. */
const ENGLISH_OCR = `Diéu 21. Trach nhiém ctia SS Khoa hoc va Cong nghé
2. Tién hanh cdc bién phap can thiét trong kha nang nham nhanh chong khac
phuc, gidi quyét su cd, phuc héi Hé théng quan ly van ban.`;
const FRENCH_OCR = `Neudi tham gia luc long xung kich phông chông thiên tai cäp xä hoëc ngudi
dai diên hop phâp güi hô so vê UBND cäp xä, thành phân hô so bao gôm:
- Trich sao hô so bênh än hoëc bän sao giây ching nhân thwong tich do co sô`;
const GERMAN_OCR = `tra cäc dieu kien bien dich, g6i phän mem rät hüu dung. Nö
däm bäo viec bien dich sach se tü mä nguön du6i
he thöng bien dich tu döng sid cho cäc nen täng khäc nhau`;

const ENGLISH = `The board of directors met on the first of March and agreed that the report should be published.
Copies of it were sent to all of the members, with a letter that explains what must be done next.`;
const FRENCH = `Le conseil s'est réuni le premier mars et a décidé que le rapport serait publié.
Des copies en ont été envoyées à tous les membres, avec une lettre expliquant la suite.`;

/** Every other marked letter gone, the rest without their marks. */
function dropMarks(text: string): string {
  let count = 0;
  return [...text]
    .map((letter) => (isMarked(letter) ? (count++ % 2 === 0 ? "" : stripMarks(letter)) : letter))
    .join("");
}

describe("classify", () => {
  test.each([
    ["clean", CLEAN],
    ["clean", CLEAN.toUpperCase()],
    ["without-marks", stripMarks(CLEAN)],
    ["wrong-language", ENGLISH_OCR],
    ["wrong-language", FRENCH_OCR],
    ["wrong-language", GERMAN_OCR],
    ["marks-dropped", dropMarks(CLEAN)],
    ["legacy-tcvn3", toTcvn3(CLEAN)],
    ["legacy-vni", toVni(CLEAN)],
    ["not-vietnamese", ENGLISH],
    ["not-vietnamese", FRENCH],
    ["not-vietnamese", "Решение вступает в силу со дня подписания."],
    ["not-vietnamese", "本决定自签署之日起生效。"],
    ["empty", ""],
    ["empty", " \n12,5 - 30.000\n"],
  ])("%s: %s", (expected, text) => {
    const { class: found, reason } = classify(text);
    expect(found).toBe(expected);
    expect(reason).not.toBe("");
  });

  test.each([
    ["clean", "Sở Giáo dục và Đào tạo trả lời trước ngày 20 tháng 5."],
    ["without-marks", "So Giao duc va Dao tao tra loi truoc ngay 20 thang 5."],
    ["without-marks", "Giay khai sinh ban sao"],
    ["not-vietnamese", "Please answer before the 20th of May."],
    ["not-vietnamese", "Hello world"],
    ["wrong-language", "Sé Gido duc va Dao tao tra l6i truéc ngay 20 thang 5."],
  ])("one line, %s: %s", (expected, line) => {
    expect(classify(line).class).toBe(expected);
  });

  test("one damaged word in a long text is forgiven, several are not", () => {
    expect(classify(CLEAN.replace("thống kê", "thốngkê")).class).toBe("clean");
    expect(classify(CLEAN.replaceAll("cháy", "chay1y")).class).toBe("wrong-language");
  });

  test("a page of another language is judged by its Vietnamese, where there is enough", () => {
    const english = `${ENGLISH}\n`.repeat(5);
    expect(classify(`${english}${ENGLISH_OCR}`).class).toBe("wrong-language");
    expect(classify(`${english}quyet dinh`).class).toBe("not-vietnamese");
  });

  test("a megabyte without a space is looked at in passing", () => {
    expect(classify("nghieng".repeat(150_000)).class).toBe("not-vietnamese");
  });
});

describe("classifyLine", () => {
  test("lines in a garbled text", () => {
    expect(classifyLine(ENGLISH_OCR.split("\n")[1]!, "wrong-language")).toBe("wrong-language");
    expect(classifyLine(CLEAN.split("\n")[1]!, "wrong-language")).toBe("clean");
    expect(classifyLine(ENGLISH.split("\n")[0]!, "wrong-language")).toBe("not-vietnamese");
    expect(classifyLine("Ha N6i", "wrong-language")).toBe("wrong-language");
    expect(classifyLine("- 12 -", "wrong-language")).toBe("empty");
  });

  test("all lines of a text to be left alone are", () => {
    expect(classifyLine(ENGLISH_OCR, "clean")).toBe("clean");
    expect(classifyLine(CLEAN, "not-vietnamese")).toBe("not-vietnamese");
  });

  test("Unicode lines in a text of a legacy font", () => {
    expect(classifyLine(CLEAN.split("\n")[2]!, "legacy-vni")).toBe("clean");
    expect(classifyLine(toVni(CLEAN.split("\n")[2]!), "legacy-vni")).toBe("legacy-vni");
  });
});
