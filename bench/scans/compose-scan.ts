import type { Block } from "../../training/pages/compose.js";
import type { Face } from "../../training/pages/page.js";
import { code, person } from "../../training/pages/synthetic.js";
import type { Random } from "../../training/random.js";

/** The header fields of a made document, as they are printed. */
export interface HeaderTruth {
  readonly agency: string;
  readonly code: string;
  readonly place: string;
  /** ISO 8601. */
  readonly date: string;
  readonly type: string;
  readonly signatory: string;
}

/** A made document before it is set: its blocks in the order of the page, and its header. */
export interface MadeDocument {
  readonly head: readonly Block[];
  readonly body: readonly Block[];
  readonly foot: readonly Block[];
  readonly header: HeaderTruth;
}

const PROVINCES = ["Bình Định", "Cao Bằng", "Đồng Tháp", "Hà Giang", "Kon Tum", "Ninh Thuận", "Quảng Trị", "Yên Bái"];
const TYPES = ["QUYẾT ĐỊNH", "KẾ HOẠCH", "BÁO CÁO", "THÔNG BÁO", "TỜ TRÌNH", "CHỈ THỊ"];
const POSTS = ["CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"];

/** A whole document of one page: letterhead, title, the given lines, signature beside the recipients. */
export function composeScan(lines: readonly string[], random: Random): MadeDocument {
  const province = random.pick(PROVINCES);
  const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(2005, 2024)];
  const [type, post, signatory] = [random.pick(TYPES), random.pick(POSTS), person(random)];
  const header: HeaderTruth = {
    agency: `Ủy ban nhân dân tỉnh ${province}`,
    code: code(random),
    place: province,
    date: `${year}-${two(month)}-${two(day)}`,
    type,
    signatory,
  };
  const head = [
    row(["ỦY BAN NHÂN DÂN", "bold"], ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "bold"]),
    row([`TỈNH ${province.toUpperCase()}`, "bold"], ["Độc lập - Tự do - Hạnh phúc", "bold"]),
    row(
      [`Số: ${header.code}`, "regular"],
      [`${province}, ngày ${two(day)} tháng ${two(month)} năm ${year}`, "italic"],
      0.6,
    ),
    { ...paragraph(type, "bold"), align: "center" as const, grow: 1, before: 0.8, indent: 0 },
  ];
  const foot = [
    row(["Nơi nhận:", "boldItalic"], ["TM. ỦY BAN NHÂN DÂN", "bold"], 0.6),
    ...post
      .split("\n")
      .map((title, i) => row([i === 0 ? "- Như trên;" : "- Sở Tài chính;", "regular"], [title, "bold"])),
    row(["- Lưu: VT.", "regular"], ["", "regular"]),
    row(["", "regular"], [signatory, "bold"], 2.2),
  ];
  return { head, body: lines.map((line) => paragraph(line, "regular")), foot, header };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function paragraph(text: string, face: Face): Block {
  return { cells: [{ text, face }], align: "justify", indent: 28, grow: 0, before: 0.25 };
}

function row(left: readonly [string, Face], right: readonly [string, Face], before = 0): Block {
  const cells = [left, right].map(([text, face]) => ({ text, face }));
  return { cells, align: "center", indent: 0, grow: -1, before };
}
