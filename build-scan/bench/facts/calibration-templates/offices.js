import { Day } from "../dates.js";
import { department } from "../setting.js";
import { drawName } from "./scene.js";
/** Abbreviations of departments, before and after the reform of March 2025. */
const SYMBOLS = {
    nn: ["SNN", "SNNMT"],
    tn: ["STNMT", "SNNMT"],
    kh: ["SKHĐT", "STC"],
    tc: ["STC", "STC"],
    gt: ["SGTVT", "SXD"],
    xd: ["SXD", "SXD"],
    ld: ["SLĐTBXH", "SNV"],
    nv: ["SNV", "SNV"],
    tt: ["STTTT", "SKHCN"],
    gd: ["SGDĐT", "SGDĐT"],
    yt: ["SYT", "SYT"],
    ct: ["SCT", "SCT"],
    vh: ["SVHTTDL", "SVHTTDL"],
};
const COMMITTEE = [
    "TM. Ủy ban nhân dân > Chủ tịch",
    "TM. Ủy ban nhân dân > KT. Chủ tịch > Phó Chủ tịch",
    "TM. Ủy ban nhân dân > KT. Chủ tịch > Phó Chủ tịch",
    "KT. Chủ tịch > Phó Chủ tịch",
];
export function office(key, scene) {
    const [kind = "", detail = ""] = key.split(":");
    const { setting } = scene;
    const province = `tỉnh ${setting.province.name}`;
    switch (kind) {
        case "tỉnh":
            return {
                issuer: committee([`UBND`, province], setting.province.name),
                symbol: "UBND",
                signatures: [...COMMITTEE, "Q. Chủ tịch", "TUQ. Chủ tịch > Giám đốc Sở Nội vụ"],
            };
        case "hđnd":
            return {
                issuer: { ...committee(["HĐND", province], setting.province.name), names: [`Hội đồng nhân dân ${province}`] },
                symbol: "HĐND",
                signatures: ["Chủ tịch", "TM. Hội đồng nhân dân > Chủ tịch", "KT. Chủ tịch > Phó Chủ tịch"],
            };
        case "vp":
            return under(["UBND", province], "Văn phòng", [`Văn phòng Ủy ban nhân dân ${province}`, "Văn phòng"], scene, "VP", ["Chánh Văn phòng", "KT. Chánh Văn phòng > Phó Chánh Văn phòng", "TL. Chánh Văn phòng > Trưởng phòng Tổng hợp"]);
        case "huyện":
            return {
                issuer: committee(["UBND", setting.part], placeOf(setting.part)),
                symbol: "UBND",
                signatures: [...COMMITTEE, "TL. Chủ tịch > Chánh Văn phòng"],
            };
        case "xã":
            return {
                issuer: committee(["UBND", setting.commune], placeOf(setting.commune), setting.twoLevels ? province : setting.part),
                symbol: "UBND",
                signatures: COMMITTEE.slice(0, 3),
            };
        case "sở":
            return departmentOffice(detail, scene);
        case "bộ":
            return ministry(detail);
        default:
            return party(kind, detail, scene);
    }
}
/** The capitals of a letterhead. */
const upper = (text) => text.toUpperCase();
function placeOf(unit) {
    return unit.replace(/^(?:huyện|thị xã|thành phố|xã|phường) /u, "");
}
function committee([short = "", unit = ""], place, parent) {
    const long = short === "UBND" ? "Ủy ban nhân dân" : "Hội đồng nhân dân";
    return {
        printed: [
            ...(parent ? [`UBND ${upper(parent)}`] : []),
            ...(parent ? [`${upper(long)} ${upper(unit)}`] : [upper(long), upper(unit)]),
        ],
        names: [`${long} ${unit}`],
        ...(parent !== undefined && { parents: [`Ủy ban nhân dân ${parent}`, `UBND ${parent}`, null] }),
        party: false,
        place,
    };
}
function under(above, printed, names, scene, symbol, signatures) {
    const parent = above.join(" ");
    const long = parent.replace(/^UBND/u, "Ủy ban nhân dân");
    return {
        issuer: {
            printed: [scene.setting.random.chance(0.6) ? upper(parent) : upper(long), upper(printed)],
            names,
            parents: [long, parent, null],
            party: false,
            place: scene.setting.province.name,
        },
        symbol,
        signatures,
    };
}
function departmentOffice(key, scene) {
    const name = department(scene.setting, key);
    const symbol = SYMBOLS[key]?.[scene.setting.day.isBefore(Day.of(2025, 3, 1)) ? 0 : 1];
    if (symbol === undefined)
        throw new Error(`no symbol for the department "${key}"`);
    const province = `tỉnh ${scene.setting.province.name}`;
    return under(["UBND", province], name, [name, `${name} ${province}`], scene, symbol, [
        "Giám đốc",
        "KT. Giám đốc > Phó Giám đốc",
        "KT. Giám đốc > Phó Giám đốc",
        "Q. Giám đốc",
        "TL. Giám đốc > Chánh Văn phòng",
        "TL. Giám đốc > KT. Chánh Văn phòng > Phó Chánh Văn phòng",
    ]);
}
/** "Y tế|BYT|Vụ Kế hoạch - Tài chính". */
function ministry(detail) {
    const [name = "", symbol = "", part = ""] = detail.split("|");
    return {
        issuer: { printed: [`BỘ ${upper(name)}`], names: [`Bộ ${name}`], party: false, place: "Hà Nội" },
        symbol,
        signatures: [
            "KT. Bộ trưởng > Thứ trưởng",
            "KT. Bộ trưởng > Thứ trưởng",
            `TL. Bộ trưởng > Vụ trưởng ${part}`,
            `TL. Bộ trưởng > KT. Vụ trưởng ${part} > Phó Vụ trưởng`,
        ],
    };
}
function party(kind, detail, scene) {
    const { setting } = scene;
    const province = setting.province.name;
    const base = { party: true, place: province };
    if (kind === "tỉnh ủy") {
        return {
            issuer: { ...base, printed: [`TỈNH ỦY ${upper(province)}`], names: [`Tỉnh ủy ${province}`] },
            symbol: "TU",
            signatures: [
                "TM. Ban Thường vụ > Bí thư",
                "TM. Ban Thường vụ > Phó Bí thư",
                "TL. Ban Thường vụ > Chánh Văn phòng",
                "TM. Ban Thường vụ > Phó Bí thư Thường trực",
            ],
        };
    }
    if (kind === "huyện ủy") {
        const place = placeOf(setting.part);
        const name = setting.part.startsWith("huyện")
            ? "Huyện ủy"
            : setting.part.startsWith("thị xã")
                ? "Thị ủy"
                : "Đảng ủy";
        const full = name === "Đảng ủy" ? `Đảng ủy ${setting.part}` : `${name} ${place}`;
        return {
            issuer: {
                party: true,
                place,
                printed: [upper(`Tỉnh ủy ${province}`), upper(full)],
                names: [full],
                parents: [`Tỉnh ủy ${province}`, null],
            },
            symbol: name === "Thị ủy" ? "TU" : name === "Huyện ủy" ? "HU" : "ĐU",
            signatures: [
                "TM. Ban Thường vụ > Bí thư",
                "TM. Ban Thường vụ > Phó Bí thư",
                "TL. Ban Thường vụ > KT. Chánh Văn phòng > Phó Chánh Văn phòng",
            ],
        };
    }
    if (kind !== "ban")
        throw new Error(`no office "${kind}"`);
    const [name = "", symbol = ""] = detail.split("|");
    return {
        issuer: {
            ...base,
            printed: [`TỈNH ỦY ${upper(province)}`, `BAN ${upper(name)}`],
            names: [`Ban ${name} Tỉnh ủy ${province}`, `Ban ${name} Tỉnh ủy`, `Ban ${name}`],
            parents: [`Tỉnh ủy ${province}`, null],
        },
        symbol,
        signatures: ["Trưởng Ban", "KT. Trưởng Ban > Phó Trưởng Ban", "KT. Trưởng Ban > Phó Trưởng Ban Thường trực"],
    };
}
/** A signature of the office; a stack of the script goes before those of the office. */
export function signature(from, scene, given) {
    const levels = (given ?? scene.setting.random.pick(from.signatures)).split(" > ");
    const last = levels.pop();
    const acting = last.startsWith("Q. ");
    const capacity = levels.map((level) => ({
        mark: level.slice(0, level.indexOf(".") + 1),
        of: level.slice(level.indexOf(" ") + 1),
    }));
    const body = capacity.find(({ mark }) => mark === "TM.")?.of;
    return {
        capacity,
        position: acting ? last.slice(3) : last,
        ...(acting && { acting }),
        name: drawName(scene),
        ...(body !== undefined && { body }),
        ...(from.issuer.party && { party: true }),
    };
}
