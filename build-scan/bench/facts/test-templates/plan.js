import { t } from "../marked-text.js";
import { drawSetting } from "../setting.js";
import { drawMoneyList, partInline, totalInline } from "./money-lists.js";
import { leadDepartment, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Kế hoạch: aims, tasks, money and who does what by when. */
export function plan(subject, seed, year) {
    const setting = drawSetting({ seed, year, months: [1, 4] });
    const { random } = setting;
    const w = new Writer(setting, subject, "target");
    const office = seed % 4 === 1 ? leadDepartment(setting, subject) : provinceCommittee(setting);
    w.head({
        issuer: office.issuer,
        number: random.whole(5, 320),
        symbol: `KH-${office.code}`,
        type: { code: "KH", name: "Kế hoạch" },
        heading: "KẾ HOẠCH",
        unfilled: seed % 12 === 7,
        subject: w.line(random.pick([
            `Thực hiện ${subject.topic} {Y}`,
            `Triển khai ${subject.topic} trên địa bàn {tỉnh} {Y}`,
            `${subject.topic.charAt(0).toUpperCase()}${subject.topic.slice(1)} {P}`,
        ])),
    });
    basis(w, office.name);
    w.heading(random.pick(["I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC TIÊU CHUNG"]));
    w.items(w.draw(subject.measures, 2), w.context(), (index) => `${index + 1}. `);
    w.heading(random.pick(["II. CHỈ TIÊU CỤ THỂ", "II. CÁC CHỈ TIÊU CHỦ YẾU", "II. MỤC TIÊU CỤ THỂ"]));
    w.items(w.draw(subject.targets, random.whole(4, 6)), w.context(), random.pick([() => "- ", (index) => `${index + 1}. `]));
    w.heading("III. KINH PHÍ THỰC HIỆN");
    money(w);
    w.heading("IV. TỔ CHỨC THỰC HIỆN");
    w.duties(random.whole(3, 5), random.pick(["heading", "heading", "colon", "subject"]), (index) => `${index + 1}. `);
    w.say([
        `Trên đây là Kế hoạch ${subject.topic}; ${office.name} yêu cầu các cơ quan, đơn vị nghiêm túc tổ chức thực hiện./.`,
    ]);
    w.ending(office, office.signatures[seed % 2], recipients(setting, office, [], random.whole(3, 6)));
    return w.build();
}
function basis(w, office) {
    const { random, day } = w.setting;
    const party = `{R;Nghị quyết;${random.whole(3, 90)}-NQ/TU;${day.plus(-random.whole(40, 400)).iso};${random.pick(["Tỉnh ủy", "Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh"])};về ${w.subject.topic}}`;
    const government = `{R;Quyết định;${random.whole(110, 2400)}/QĐ-TTg;${day.plus(-random.whole(30, 600)).iso};Thủ tướng Chính phủ;}`;
    w.text(random.pick([
        `Thực hiện ${party}; ${government}, ${office} ban hành Kế hoạch thực hiện như sau`,
        `Căn cứ ${government}, ${office} xây dựng Kế hoạch triển khai với những nội dung sau`,
    ]));
}
/** One sum, or a sum with its sources. */
function money(w) {
    const { random } = w.setting;
    if (random.chance(0.35)) {
        w.text("Tổng kinh phí thực hiện {m;850..7400:10;triệu đồng;dự kiến #;tổng kinh phí thực hiện}, từ nguồn ngân sách đã giao trong dự toán của các cơ quan, đơn vị");
        return;
    }
    const labels = [
        "Ngân sách trung ương",
        "Ngân sách tỉnh",
        "Ngân sách địa phương cấp dưới",
        "Vốn tín dụng",
        "Vốn doanh nghiệp, hợp tác xã",
        "Nguồn huy động hợp pháp khác",
    ];
    const list = drawMoneyList(random, random.pick(["Tổng nhu cầu kinh phí", "Tổng nguồn vốn thực hiện"]), random.pick(["tỷ đồng", "triệu đồng", "tỷ đồng"]), w.draw(labels, random.whole(3, 5)), [12, 980]);
    w.inline(t `${totalInline(list, random.pick([" là ", ": ", " khoảng "]))}, gồm:`);
    const form = random.pick(["share", "share", "colon", "là"]);
    const numbered = random.chance(0.5);
    for (const index of list.parts.keys())
        w.inline(t `${numbered ? `(${index + 1}) ` : "- "}${partInline(list, index, form, numbered)}${index === list.parts.length - 1 ? "." : ";"}`);
}
