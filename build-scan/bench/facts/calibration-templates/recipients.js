import { lowerUnits } from "../setting.js";
/** Lines of "Nơi nhận" by who issues; "(b/c)" at the end is the note. */
const LISTS = {
    tỉnh: [
        "Văn phòng Chính phủ (b/c)",
        "Thường trực Tỉnh ủy (b/c)",
        "Thường trực HĐND tỉnh (để b/c)",
        "CT và các PCT UBND tỉnh",
        "UBMTTQ Việt Nam tỉnh",
        "Các sở, ban, ngành cấp tỉnh",
        "Đoàn ĐBQH và HĐND tỉnh (để giám sát)",
        "UBND {các huyện}",
        "Kho bạc Nhà nước tỉnh",
        "LĐVP, các phòng: KTN, VX, NC",
        "Cổng TTĐT tỉnh (đăng tải)",
        "Trung tâm Phục vụ hành chính công",
        "Báo, Đài PT-TH tỉnh (đưa tin)",
    ],
    hđnd: [
        "Ủy ban Thường vụ Quốc hội",
        "Chính phủ",
        "Ban Công tác đại biểu (b/c)",
        "Bộ Tài chính",
        "Cục Kiểm tra văn bản QPPL, Bộ Tư pháp",
        "Ban Thường vụ Tỉnh ủy",
        "Đoàn ĐBQH tỉnh",
        "Đại biểu HĐND tỉnh",
        "TT. HĐND, UBND {các huyện}",
        "Công báo tỉnh",
    ],
    sở: [
        "UBND tỉnh (b/c)",
        "Ban Giám đốc Sở (để chỉ đạo)",
        "Phòng chuyên môn {các huyện} (để t/h)",
        "Các đơn vị trực thuộc",
        "Trang thông tin điện tử Sở",
        "Các phòng thuộc Sở (ph/h)",
        "Thanh tra Sở",
    ],
    huyện: [
        "TT. Huyện ủy, TT. HĐND (b/c)",
        "Chủ tịch, các Phó Chủ tịch UBND",
        "Các phòng, ban chuyên môn",
        "UBMTTQ và các đoàn thể",
        "Trung tâm Văn hóa - Truyền thông",
        "Các trường học trên địa bàn",
    ],
    xã: ["TT. Đảng ủy (b/c)", "TT. HĐND xã (b/c)", "Các ban, ngành, đoàn thể xã", "Trưởng các thôn", "Trạm Y tế xã"],
    bộ: [
        "Bộ trưởng (để b/c)",
        "Các Thứ trưởng (để phối hợp chỉ đạo)",
        "UBND các tỉnh, thành phố trực thuộc TW",
        "Cổng thông tin điện tử của Bộ",
        "Các Vụ, Cục, Thanh tra Bộ",
    ],
    party: [
        "Văn phòng Trung ương Đảng (b/c)",
        "Các đồng chí Tỉnh ủy viên",
        "Các ban đảng, Văn phòng Tỉnh ủy",
        "Các đảng ủy trực thuộc",
        "Ủy ban Kiểm tra Tỉnh ủy (ph/h)",
        "Đảng ủy Công an tỉnh",
        "Trường Chính trị tỉnh",
    ],
};
const KEPT = {
    tỉnh: ["VT, KTN", "VT, VX(2b)", "VT, NC. TN", "VT, TH, KT3"],
    hđnd: ["VT, CTHĐ", "VT, Phòng Công tác HĐND"],
    sở: ["VT, KHTC", "VT, NVD", "VT, VP, QLN(03b)"],
    huyện: ["VT, VP", "VT, TCKH", "VT"],
    xã: ["VT", "VP, KT"],
    bộ: ["VT, KHTC (5)", "VT, PC"],
    party: ["Văn phòng Tỉnh ủy", "VP, phòng Tổng hợp"],
};
export function recipients(key, scene, first) {
    const { random } = scene.setting;
    const group = groupOf(key);
    const pool = LISTS[group];
    const chance = random.between(0.35, 0.85);
    const names = [...new Set([...first, ...pool.filter(() => random.chance(chance))])];
    if (names.length < 2)
        names.push(pool[0]);
    return {
        recipients: names.map((line) => recipient(line.replace("{các huyện}", lowerUnits(scene.setting)))),
        kept: random.pick(KEPT[group]),
    };
}
function groupOf(key) {
    const kind = key.split(":")[0];
    if (kind === "vp")
        return "tỉnh";
    return /ủy$|^ban$/u.test(kind) ? "party" : kind;
}
function recipient(line) {
    const note = /^(.*) \(([^()]+)\)$/u.exec(line);
    return note ? { name: note[1], note: note[2] } : { name: line };
}
