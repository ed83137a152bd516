import { amount, clause, code, fraction, person, reference } from "./synthetic.js";
const PLACES = ["Bến Tre", "Hậu Giang", "Quảng Ngãi", "Đắk Nông", "Kiên Giang", "Phú Yên", "Hòa Bình", "Nghệ An"];
const TITLES = ["KẾ HOẠCH", "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "BÁO CÁO", "THÔNG BÁO", "TỜ TRÌNH", "CHƯƠNG TRÌNH", "ĐỀ ÁN"];
const OFFICES = ["ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "SỞ TÀI CHÍNH", "SỞ NỘI VỤ", "BAN CHỈ ĐẠO"];
const MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
/** The blocks of one document made of the given corpus lines, in their order. */
export function composeDocument(lines, random) {
    const align = random.chance(0.7) ? "justify" : "left";
    const blocks = random.chance(0.35) ? [...headerBlocks(random)] : [];
    for (const line of lines) {
        blocks.push(paragraph(line, align, random));
        if (random.chance(0.05))
            blocks.push(groundsBlock(align, random));
        if (random.chance(0.03))
            blocks.push(figuresBlock(random));
    }
    if (random.chance(0.2))
        blocks.push(...signatureBlocks(random));
    return blocks;
}
/** Text of a kind of its own: a heading, a ground ("Căn cứ"), an item of a list, or running text. */
function paragraph(line, align, random) {
    const short = line.length < 90;
    const heading = /^(?:Điều|Chương|Mục|Phần|[IVX]+\.|[A-Z]\.)/u.test(line) && short;
    if (random.chance(short ? 0.16 : 0.05))
        return text(line.toUpperCase(), { face: upperFace(random), align });
    if (heading || (short && random.chance(0.1)))
        return text(line, { face: "bold", indent: 28 });
    const face = /^-? ?Căn cứ/u.test(line) ? "italic" : random.chance(0.06) ? "italic" : "regular";
    return text(withClause(line, random), { face, align, indent: random.chance(0.8) ? 28 : 0 });
}
function upperFace(random) {
    return random.chance(0.6) ? "bold" : "regular";
}
/** Every eighth line or so gets a clause with figures, set between two of its words. */
function withClause(line, random) {
    if (!random.chance(0.13))
        return line;
    const words = line.split(" ");
    words.splice(random.whole(1, words.length), 0, clause(random));
    return words.join(" ");
}
function groundsBlock(align, random) {
    return text(`Căn cứ ${reference(random)};`, { face: "italic", align, indent: 28 });
}
/** A line of figures, as a row of a table without rules. */
function figuresBlock(random) {
    const parts = [`- ${person(random)}:`, amount(random), fraction(random)];
    return text(`${parts.join("; ")}; số ${code(random)}.`, { align: "left" });
}
function* headerBlocks(random) {
    const place = random.pick(PLACES);
    yield row([random.pick(OFFICES), "bold"], [random.pick(MOTTO), "bold"]);
    yield row([`TỈNH ${place.toUpperCase()}`, "bold"], ["Độc lập - Tự do - Hạnh phúc", "bold"]);
    yield row([`Số: ${code(random)}`, "regular"], [`${place}, ${writtenDate(random)}`, "italic"], 0.6);
    yield { ...text(random.pick(TITLES), { face: "bold", align: "center" }), grow: 1, before: 0.8 };
}
function writtenDate(random) {
    return `ngày ${random.whole(1, 31)} tháng ${random.whole(1, 12)} năm ${random.whole(2000, 2026)}`;
}
function* signatureBlocks(random) {
    yield row(["Nơi nhận:", "boldItalic"], [`TM. ${random.pick(OFFICES)}`, "bold"], 0.6);
    yield row(["- Như Điều 3;", "regular"], [random.pick(["CHỦ TỊCH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]), "bold"]);
    yield row([`- Lưu: VT, ${random.pick(["TH", "KT", "NC", "VX"])}.`, "regular"], ["(Đã ký)", "italic"]);
    yield row(["", "regular"], [person(random), "bold"], 0.6);
}
function text(content, given) {
    const { face = "regular", align = "left", indent = 0 } = given;
    return { cells: [{ text: content, face }], align, indent, grow: 0, before: 0.25 };
}
function row(left, right, before = 0) {
    const cells = [left, right].map(([content, face]) => ({ text: content, face }));
    return { cells, align: "center", indent: 0, grow: -1, before };
}
