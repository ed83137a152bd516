import { capitalised, marked, t } from "../marked-text.js";
import { drawSetting, provinceName } from "../setting.js";
import { drawMoneyList, partInline, totalInline } from "./money-lists.js";
import { council, recipients } from "./offices.js";
import { Writer } from "./writer.js";
const ROMAN = { 2004: "XV", 2011: "XVI", 2016: "XVII", 2021: "XVIII", 2026: "XIX" };
const BOARDS = ["Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Ban Pháp chế"];
/** Nghị quyết của Hội đồng nhân dân: aims for a year or a period, or a budget shared out. */
export function councilResolution(subject, seed, year) {
    const setting = drawSetting({ seed, year, months: year === 2026 ? [7, 9] : [7, 12] });
    const { random, day } = setting;
    const w = new Writer(setting, subject, "target");
    const office = council(setting);
    const budget = seed % 3 === 1;
    const norm = year >= 2016 && seed % 2 === 0;
    const start = [2026, 2021, 2016, 2011, 2004].find((first) => year >= first);
    const term = ROMAN[start];
    const session = (year - start) * 3 + random.whole(2, 4);
    w.head({
        issuer: office.issuer,
        number: random.whole(4, 140),
        symbol: "NQ-HĐND",
        norm,
        type: { code: "NQ", name: "Nghị quyết" },
        heading: "NGHỊ QUYẾT",
        subject: w.line(budget
            ? `Về phân bổ kinh phí thực hiện ${subject.topic} {Y+1}`
            : random.pick([`Về ${subject.topic} {P}`, `Về một số mục tiêu, nhiệm vụ ${subject.topic} {Y+1}`])),
    });
    w.center(`${office.issuer.names[0].toUpperCase()}`);
    w.center(`KHÓA ${term}, KỲ HỌP THỨ ${session}`);
    w.builder.blank();
    const committee = `Ủy ban nhân dân ${setting.province.kind}`;
    w.grounds([
        `Xét {R;Tờ trình;${random.whole(60, 260)}/TTr-UBND;${day.plus(-random.whole(12, 30)).iso};${committee};về ${subject.topic}}; Báo cáo thẩm tra số {K;${random.whole(20, 180)}/BC-HĐND;${day.plus(-random.whole(4, 10)).iso}} của ${random.pick(BOARDS)}; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp`,
    ], ".");
    w.center("QUYẾT NGHỊ:");
    if (budget)
        shares(w);
    else
        aims(w);
    const items = [
        [`Ủy ban nhân dân ${setting.province.kind}`, "tổ chức triển khai thực hiện Nghị quyết"],
        [
            `Thường trực Hội đồng nhân dân, các Ban, các Tổ đại biểu và đại biểu Hội đồng nhân dân ${setting.province.kind}`,
            "giám sát việc thực hiện Nghị quyết",
        ],
    ];
    w.text("Điều 2. Tổ chức thực hiện");
    for (const [index, [agency, task]] of items.entries()) {
        const fact = { kind: "assignment", agency, task, optional: true, why: "the formula of enforcement" };
        w.inline(t `${index + 1}. ${index === 0 ? "Giao " : ""}${marked(fact, `${agency} ${task}`)}.`);
    }
    w.say([
        `Nghị quyết này đã được Hội đồng nhân dân ${provinceName(setting)} khóa ${term}, kỳ họp thứ ${session} thông qua {N-${random.whole(1, 3)}} và có hiệu lực từ {E+${random.whole(9, 14)}}./.`,
    ]);
    const first = [{ name: "Ủy ban Thường vụ Quốc hội, Chính phủ" }, { name: "Ban Công tác đại biểu", note: "để b/c" }];
    w.ending(office, office.signatures[seed % 2], recipients(setting, office, first, random.whole(2, 4)));
    return w.build();
}
function aims(w) {
    const { random } = w.setting;
    w.inline(t `Điều 1. ${capitalised(w.line(`thông qua một số nội dung về ${w.subject.topic}, với các nội dung chủ yếu như sau:`))}`);
    w.heading("1. Mục tiêu tổng quát");
    w.text(random.pick(w.subject.measures));
    w.heading("2. Chỉ tiêu cụ thể");
    w.items(w.draw(w.subject.targets, random.whole(4, 6)), w.context(), random.pick([() => "- ", (index) => `${"abcdeg"[index]}) `]));
    w.heading("3. Nhiệm vụ, giải pháp");
    w.items(w.draw(w.subject.measures, 2));
}
function shares(w) {
    const { random, twoLevels, province } = w.setting;
    const units = twoLevels ? province.parts : province.parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
    const unit = random.pick(["triệu đồng", "tỷ đồng"]);
    const labels = units.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    const list = drawMoneyList(random, "Tổng kinh phí phân bổ", unit, [...labels, "Các cơ quan cấp tỉnh"], unit === "tỷ đồng" ? [4, 60] : [850, 14000]);
    w.inline(t `Điều 1. ${w.line("Thống nhất phân bổ kinh phí {Y+1} như sau:")}`);
    w.inline(t `${totalInline(list, random.pick([": ", " là "]))}, trong đó:`);
    const form = random.pick(["colon", "share", "row"]);
    for (const index of list.parts.keys())
        w.inline(t `${index + 1}. ${partInline(list, index, form, true)}${form === "row" ? "" : ";"}`);
    w.text("Việc phân bổ, quản lý, sử dụng kinh phí thực hiện theo đúng quy định của pháp luật về ngân sách nhà nước");
}
