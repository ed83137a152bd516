import { personName } from "../setting.js";
/** The Party committee of the province, of a district (a commune since July 2025) or one of its boards. */
export function partyOffice(setting, which) {
    const { province, part, random, twoLevels } = setting;
    const name = personName(random);
    const bodies = (body) => [
        { capacity: [{ mark: "TM.", of: body }], position: "Bí thư", name, body, party: true },
        { capacity: [{ mark: "TM.", of: body }], position: "Phó Bí thư", name, body, party: true },
    ];
    const [kind = "", ...rest] = part.split(" ");
    const bare = part.startsWith("thị xã") ? rest.slice(1).join(" ") : rest.join(" ");
    if (which === 0) {
        const issuer = {
            printed: [`TỈNH ỦY ${province.name.toUpperCase()}`, "*"],
            names: [`Tỉnh ủy ${province.name}`],
            party: true,
            place: province.name,
        };
        return { issuer, code: "TU", name: "Ban Thường vụ Tỉnh ủy", signatures: bodies("Ban Thường vụ") };
    }
    if (which === 1) {
        const word = twoLevels ? "Đảng ủy" : kind === "huyện" ? "Huyện ủy" : "Thị ủy";
        const full = twoLevels ? `Đảng ủy ${part}` : `${word} ${bare}`;
        const issuer = {
            printed: [`ĐẢNG BỘ TỈNH ${province.name.toUpperCase()}`, full.toUpperCase(), "*"],
            names: [full],
            parents: [`Đảng bộ tỉnh ${province.name}`, null],
            party: true,
            place: bare,
        };
        return {
            issuer,
            code: twoLevels ? "ĐU" : word === "Huyện ủy" ? "HU" : "TU",
            name: `Ban Thường vụ ${word}`,
            below: true,
            signatures: bodies("Ban Thường vụ"),
        };
    }
    const board = random.pick(["Ban Tổ chức", "Ban Dân vận", "Ủy ban Kiểm tra"]);
    const issuer = {
        printed: [`TỈNH ỦY ${province.name.toUpperCase()}`, board.toUpperCase(), "*"],
        names: [board, `${board} Tỉnh ủy ${province.name}`, `${board} Tỉnh ủy`],
        parents: [`Tỉnh ủy ${province.name}`, null],
        party: true,
        place: province.name,
    };
    const code = { "Ban Tổ chức": "BTCTU", "Ban Dân vận": "BDVTU", "Ủy ban Kiểm tra": "UBKTTU" }[board];
    const head = board === "Ủy ban Kiểm tra" ? "Chủ nhiệm" : "Trưởng ban";
    const signatures = [
        { capacity: [{ mark: "KT.", of: head }], position: `Phó ${head}`, name, party: true },
        { capacity: [], position: head, name, party: true },
    ];
    return { issuer, code, name: `${board} Tỉnh ủy`, signatures };
}
export function partyRecipients(setting, office) {
    const { random, twoLevels } = setting;
    const pool = [
        { name: "Văn phòng Trung ương Đảng", note: "b/c" },
        { name: "Thường trực Tỉnh ủy", note: random.pick(["b/c", "báo cáo"]) },
        { name: twoLevels ? "Các đảng ủy xã, phường" : "Các huyện ủy, thị ủy, thành ủy" },
        { name: "Các đảng ủy trực thuộc" },
        { name: "Các ban xây dựng Đảng Tỉnh ủy" },
        { name: "Các đồng chí Tỉnh ủy viên" },
        { name: "Ủy ban Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội" },
    ];
    const own = [
        { name: "Thường trực Tỉnh ủy", note: "b/c" },
        { name: "Các ban xây dựng Đảng, Văn phòng Tỉnh ủy", note: "để theo dõi" },
        { name: "Các chi bộ, đảng bộ trực thuộc" },
        { name: "Các đồng chí ủy viên Ban Chấp hành" },
    ];
    const rows = office.below ? own : pool;
    return rows.filter((_, index) => index >= random.whole(0, 1)).slice(0, random.whole(3, 6));
}
