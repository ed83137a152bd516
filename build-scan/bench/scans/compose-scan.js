import { code, person } from "../../training/pages/synthetic.js";
const PROVINCES = ["Bình Định", "Cao Bằng", "Đồng Tháp", "Hà Giang", "Kon Tum", "Ninh Thuận", "Quảng Trị", "Yên Bái"];
const TYPES = ["QUYẾT ĐỊNH", "KẾ HOẠCH", "BÁO CÁO", "THÔNG BÁO", "TỜ TRÌNH", "CHỈ THỊ"];
const POSTS = ["CHỦ TỊCH", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"];
/** A whole document of one page: letterhead, title, the given lines, signature beside the recipients. */
export function composeScan(lines, random) {
    const province = random.pick(PROVINCES);
    const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(2005, 2024)];
    const [type, post, signatory] = [random.pick(TYPES), random.pick(POSTS), person(random)];
    const header = {
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
        row([`Số: ${header.code}`, "regular"], [`${province}, ngày ${two(day)} tháng ${two(month)} năm ${year}`, "italic"], 0.6),
        { ...paragraph(type, "bold"), align: "center", grow: 1, before: 0.8, indent: 0 },
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
function two(number) {
    return String(number).padStart(2, "0");
}
function paragraph(text, face) {
    return { cells: [{ text, face }], align: "justify", indent: 28, grow: 0, before: 0.25 };
}
function row(left, right, before = 0) {
    const cells = [left, right].map(([text, face]) => ({ text, face }));
    return { cells, align: "center", indent: 0, grow: -1, before };
}
