import { Random } from "../../training/random.js";
import { Day } from "./dates.js";
import { BEFORE_JULY_2025, GIVEN_NAMES, MIDDLE_NAMES, SINCE_JULY_2025, SURNAMES } from "./places.js";
/** Departments of a province by a short key: their names changed with the reform of March 2025. */
const DEPARTMENTS = {
    nn: ["Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"],
    tn: ["Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"],
    kh: ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"],
    tc: ["Sở Tài chính", "Sở Tài chính"],
    gt: ["Sở Giao thông vận tải", "Sở Xây dựng"],
    xd: ["Sở Xây dựng", "Sở Xây dựng"],
    ld: ["Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ"],
    nv: ["Sở Nội vụ", "Sở Nội vụ"],
    tt: ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
    kc: ["Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"],
    gd: ["Sở Giáo dục và Đào tạo", "Sở Giáo dục và Đào tạo"],
    yt: ["Sở Y tế", "Sở Y tế"],
    ct: ["Sở Công Thương", "Sở Công Thương"],
    vh: ["Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch"],
    tp: ["Sở Tư pháp", "Sở Tư pháp"],
    ca: ["Công an tỉnh", "Công an tỉnh"],
    qs: ["Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
    bh: ["Bảo hiểm xã hội tỉnh", "Bảo hiểm xã hội tỉnh"],
    tk: ["Cục Thống kê tỉnh", "Thống kê tỉnh"],
    tr: ["Thanh tra tỉnh", "Thanh tra tỉnh"],
    vp: ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"],
    pt: ["Đài Phát thanh và Truyền hình tỉnh", "Báo và Phát thanh, Truyền hình tỉnh"],
};
export function drawSetting({ seed, year, months = [1, 12] }) {
    const random = new Random(20, seed, year);
    const day = Day.of(year, random.whole(months[0], months[1]), random.whole(1, 28)).working;
    const twoLevels = !day.isBefore(Day.of(2025, 7, 1));
    const province = random.pick(twoLevels ? SINCE_JULY_2025 : BEFORE_JULY_2025);
    const start = Math.floor((year - 1) / 5) * 5 + 1;
    const forms = year < 2020 ? DAY_FORMS : DAY_FORMS.slice(0, 6);
    return {
        random,
        day,
        year: day.year,
        province,
        part: random.pick(province.parts),
        commune: random.pick(province.communes),
        twoLevels,
        dayForm: random.pick(forms),
        dash: random.pick([" - ", " - ", "-"]),
        planPeriod: [start, start + 4],
        spacedPercent: random.chance(0.15),
        tightUnits: random.chance(0.15),
        padded: random.chance(0.6),
    };
}
const DAY_FORMS = ["slashes", "slashes", "short", "short", "words", "dashes", "dots", "dashes"];
/** A department's name at the document's time. */
export function department(setting, key) {
    const names = DEPARTMENTS[key];
    if (names === undefined)
        throw new Error(`no department "${key}"`);
    return setting.day.isBefore(Day.of(2025, 3, 1)) ? names[0] : names[1];
}
/** "tỉnh Nghệ An". */
export function provinceName({ province }) {
    return `${province.kind} ${province.name}`;
}
/** All the lower units, as documents address them: "các huyện, thành phố, thị xã" or "các xã, phường". */
export function lowerUnits(setting) {
    return setting.twoLevels ? "các xã, phường" : "các huyện, thị xã, thành phố";
}
/** A full name of three words. */
export function personName(random) {
    const given = random.pick(GIVEN_NAMES);
    const middle = WOMEN.has(given) ? random.pick(["Thị", "Thị", "Hồng", "Thanh"]) : random.pick(MIDDLE_NAMES);
    return `${random.pick(SURNAMES)} ${middle} ${given}`;
}
const WOMEN = new Set(["Hương", "Nga", "Lan", "Hạnh", "Thủy", "Mai", "Hiền", "Thảo", "Nhung"]);
