import { department, personName, provinceName } from "../setting.js";
/** The People's Committee of the province. */
export function provinceCommittee(setting) {
    const { province, random } = setting;
    const name = `Ủy ban nhân dân ${provinceName(setting)}`;
    const kind = province.kind.toUpperCase();
    const printed = random.chance(0.6)
        ? ["ỦY BAN NHÂN DÂN", `${kind} ${province.name.toUpperCase()}`]
        : [`ỦY BAN NHÂN DÂN ${kind} ${province.name.toUpperCase()}`];
    return {
        issuer: { printed, names: [name], party: false, place: province.name },
        code: "UBND",
        name: `Ủy ban nhân dân ${province.kind}`,
        signatures: committeeSignatures(setting),
    };
}
/** The People's Committee of a district, or of a commune since July 2025. */
export function partCommittee(setting) {
    const { part, random } = setting;
    const name = `Ủy ban nhân dân ${part}`;
    const printed = random.chance(0.6) ? ["ỦY BAN NHÂN DÂN", part.toUpperCase()] : [name.toUpperCase()];
    const place = part.replace(/^(?:huyện|thị xã|xã|phường) /u, "");
    return {
        issuer: { printed, names: [name], party: false, place },
        code: "UBND",
        name: name.replace(` ${place}`, ""),
        signatures: committeeSignatures(setting).slice(0, 3),
        below: true,
    };
}
function committeeSignatures({ random, province }) {
    const body = "Ủy ban nhân dân";
    const tm = { mark: "TM.", of: body };
    const name = personName(random);
    const head = `Chủ tịch`;
    return [
        { capacity: [tm], position: head, name, body },
        { capacity: [tm, { mark: "KT.", of: head }], position: "Phó Chủ tịch", name, body },
        { capacity: [{ mark: "KT.", of: head }], position: "Phó Chủ tịch", name },
        { capacity: [{ mark: "TL.", of: head }], position: "Chánh Văn phòng", name },
        {
            capacity: [
                { mark: "TL.", of: head },
                { mark: "KT.", of: "Chánh Văn phòng" },
            ],
            position: "Phó Chánh Văn phòng",
            name,
        },
        { capacity: [{ mark: "TUQ.", of: head }], position: "Giám đốc Sở Nội vụ", name },
        ...(province.kind === "tỉnh" ? [{ capacity: [tm], position: head, acting: true, name, body }] : []),
    ];
}
/** The People's Council of the province. */
export function council(setting) {
    const { province, random } = setting;
    const kind = province.kind.toUpperCase();
    const name = personName(random);
    return {
        issuer: {
            printed: ["HỘI ĐỒNG NHÂN DÂN", `${kind} ${province.name.toUpperCase()}`],
            names: [`Hội đồng nhân dân ${provinceName(setting)}`],
            party: false,
            place: province.name,
        },
        code: "HĐND",
        name: `Hội đồng nhân dân ${province.kind}`,
        signatures: [
            { capacity: [], position: "Chủ tịch", name },
            { capacity: [{ mark: "KT.", of: "Chủ tịch" }], position: "Phó Chủ tịch", name },
        ],
    };
}
export const DEPARTMENT_CODES = {
    "Sở Y tế": "SYT",
    "Sở Giáo dục và Đào tạo": "SGDĐT",
    "Sở Giao thông vận tải": "SGTVT",
    "Sở Xây dựng": "SXD",
    "Sở Nông nghiệp và Phát triển nông thôn": "SNN",
    "Sở Nông nghiệp và Môi trường": "SNNMT",
    "Sở Tài nguyên và Môi trường": "STNMT",
    "Sở Tài chính": "STC",
    "Sở Kế hoạch và Đầu tư": "SKHĐT",
    "Sở Nội vụ": "SNV",
    "Sở Lao động - Thương binh và Xã hội": "SLĐTBXH",
    "Sở Thông tin và Truyền thông": "STTTT",
    "Sở Khoa học và Công nghệ": "SKHCN",
    "Sở Văn hóa, Thể thao và Du lịch": "SVHTTDL",
    "Sở Công Thương": "SCT",
    "Sở Tư pháp": "STP",
};
/** The department in charge of a subject; where that is no department, the one of home affairs. */
export function leadDepartment(setting, subject) {
    const { province, random } = setting;
    const lead = department(setting, subject.lead);
    const own = lead in DEPARTMENT_CODES ? lead : "Sở Nội vụ";
    const name = personName(random);
    const parent = `UBND ${provinceName(setting)}`;
    const whole = `Ủy ban nhân dân ${provinceName(setting)}`;
    const top = random.chance(0.7) ? parent.toUpperCase() : whole.toUpperCase();
    const parents = top === parent.toUpperCase() ? [parent, whole, null] : [whole, parent, null];
    return {
        issuer: {
            printed: [top, own.toUpperCase()],
            names: [own, `${own} ${provinceName(setting)}`],
            parents,
            party: false,
            place: province.name,
        },
        code: DEPARTMENT_CODES[own],
        name: own,
        signatures: [
            { capacity: [], position: "Giám đốc", name },
            { capacity: [{ mark: "KT.", of: "Giám đốc" }], position: "Phó Giám đốc", name },
            { capacity: [{ mark: "TL.", of: "Giám đốc" }], position: "Chánh Văn phòng", name },
            { capacity: [], position: "Giám đốc", acting: true, name },
        ],
    };
}
/** Recipients of a document: first those that this kind goes to before all, then some of the usual ones. */
export function recipients(setting, office, first, count) {
    const pool = office.below ? partPool(setting) : provincePool(setting);
    const { random } = setting;
    const left = pool.map((row, index) => ({ row, lot: index === 0 ? random.next() * 0.5 : random.next(), index }));
    const drawn = left.sort((a, b) => a.lot - b.lot).slice(0, count);
    return [...first, ...drawn.sort((a, b) => a.index - b.index).map(({ row }) => row)];
}
function partPool({ random, part, twoLevels }) {
    const kind = part.startsWith("thị xã") ? "thị xã" : (part.split(" ")[0] ?? "");
    const party = twoLevels ? "Đảng ủy" : kind === "huyện" ? "Huyện ủy" : "Thị ủy";
    return [
        { name: `Thường trực ${party}, Thường trực HĐND ${kind}`, note: random.pick(["b/c", "để b/c"]) },
        { name: `Chủ tịch và các Phó Chủ tịch UBND ${kind}` },
        { name: `Ủy ban MTTQ và các đoàn thể ${kind}` },
        { name: twoLevels ? `Trung tâm Phục vụ hành chính công ${kind}` : `Các phòng, ban chuyên môn thuộc UBND ${kind}` },
        { name: twoLevels ? "Trưởng các thôn, tổ dân phố" : "UBND các xã, thị trấn", note: "để thực hiện" },
        { name: "Trang thông tin điện tử" },
    ];
}
function provincePool({ random, province, twoLevels }) {
    const { name, kind } = province;
    return [
        random.pick([
            { name: `Thường trực Tỉnh ủy, Thường trực HĐND ${kind}`, note: "b/c" },
            { name: "TTTU, TT HĐND tỉnh", note: "để báo cáo" },
            { name: "Thường trực Tỉnh ủy", note: "để b/c" },
        ]),
        random.pick([
            { name: `Chủ tịch và các Phó Chủ tịch UBND ${kind}` },
            { name: `CT, các PCT UBND ${kind}` },
            { name: "Lãnh đạo UBND tỉnh" },
        ]),
        random.pick([
            { name: `Các sở, ban, ngành ${kind}` },
            { name: "Các sở, ban, ngành, đoàn thể tỉnh", note: "để thực hiện" },
            { name: "Các cơ quan chuyên môn thuộc UBND tỉnh" },
        ]),
        random.pick([
            { name: `Ủy ban MTTQ Việt Nam ${kind} và các tổ chức chính trị - xã hội` },
            { name: "UBMTTQVN tỉnh", note: "p/h" },
        ]),
        random.pick(twoLevels
            ? [{ name: "UBND các xã, phường" }, { name: "Đảng ủy, UBND các xã, phường" }]
            : [{ name: "UBND các huyện, thị xã, thành phố" }, { name: "Huyện ủy, UBND các huyện, thành phố" }]),
        { name: `Đoàn đại biểu Quốc hội ${kind}` },
        { name: "Văn phòng Tỉnh ủy", note: random.pick(["p/h", "để phối hợp"]) },
        random.pick([{ name: `Báo ${name}, Đài PT-TH ${kind}` }, { name: `Cổng Thông tin điện tử ${kind}` }]),
        { name: `Trung tâm Công báo - Tin học ${kind}` },
        random.pick([{ name: "LĐVP, các phòng CM" }, { name: "CVP, các PCVP" }]),
        { name: `Kho bạc Nhà nước ${name}` },
    ];
}
