import { drawSetting } from "../setting.js";
import { CRITERIA, CRITERION_FIGURES } from "./criteria.js";
import { leadDepartment, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Plans and reports on new rural communes and districts, criterion by criterion. */
export function ruralPlan(subject, seed, year) {
    return rural(subject, { seed, year, status: "target" });
}
export function ruralReport(subject, seed, year) {
    return rural(subject, { seed, year, status: "result" });
}
function rural(subject, { seed, year, status }) {
    const isPlan = status === "target";
    const setting = drawSetting({ seed, year, months: isPlan ? [2, 4] : [11, 12] });
    const { random } = setting;
    const w = new Writer(setting, subject, status);
    const office = seed % 2 === 0 ? provinceCommittee(setting) : leadDepartment(setting, subject);
    const sets = CRITERIA.filter(({ from, to }) => year >= from && year <= to);
    const set = sets[seed % sets.length];
    const scope = set.level === "xã" ? "{tỉnh}" : "{huyện}";
    const type = isPlan ? { code: "KH", name: "Kế hoạch" } : { code: "BC", name: "Báo cáo" };
    w.head({
        issuer: office.issuer,
        number: random.whole(12, 380),
        symbol: `${type.code}-${office.code}`,
        type,
        heading: type.name.toUpperCase(),
        subject: w.line(isPlan
            ? `Xây dựng ${set.level} nông thôn mới trên địa bàn ${scope} {Y}`
            : `Tổng kết phong trào xây dựng ${set.level} nông thôn mới ${scope} {Y}`),
    });
    w.text(`Thực hiện {R;Kế hoạch;${random.whole(20, 260)}/KH-UBND;${setting.day.plus(-random.whole(300, 800)).iso};UBND tỉnh;về xây dựng nông thôn mới {P}}, ${office.name} ${isPlan ? "ban hành Kế hoạch" : "báo cáo kết quả"} như sau`);
    w.heading(isPlan ? "I. CHỈ TIÊU PHẤN ĐẤU" : "I. KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ");
    if (set.level === "xã")
        overall(w, isPlan);
    criteria(w, { set, isPlan, total: random.pick([86, 104, 117, 128, 152]) });
    w.heading("II. TỔ CHỨC THỰC HIỆN");
    w.duties(random.whole(2, 4), random.pick(["heading", "colon", "subject"]), (index) => `${index + 1}. `);
    w.say([
        `${office.name} ${isPlan ? "yêu cầu các cơ quan, đơn vị, địa phương nghiêm túc thực hiện" : "báo cáo để các cơ quan, đơn vị nắm, phối hợp chỉ đạo"}./.`,
    ]);
    w.ending(office, office.signatures[seed % 3 === 0 ? 1 : 0], recipients(setting, office, [], random.whole(3, 5)));
    return w.build();
}
function overall(w, isPlan) {
    const { random } = w.setting;
    w.say([
        isPlan
            ? random.pick([
                "{Y}, toàn tỉnh công nhận {+;6..15;xã;thêm # xã đạt chuẩn nông thôn mới;xã đạt chuẩn nông thôn mới}; số tiêu chí bình quân {a;14.5..17.5;tiêu chí/xã|tiêu chí;đạt # tiêu chí/xã;số tiêu chí bình quân}.",
                "Phấn đấu đến {hết Y}, có {+;4..9;xã;thêm từ # xã trở lên về đích nông thôn mới;xã về đích nông thôn mới}, {+;2..5;xã;thêm # xã nông thôn mới nâng cao;xã nông thôn mới nâng cao}.",
            ])
            : "{Y}, toàn tỉnh {t;52..79;xã;có # xã được công nhận đạt chuẩn nông thôn mới;xã được công nhận đạt chuẩn nông thôn mới}, bình quân mỗi xã {a;14.2..17.8;tiêu chí|tiêu chí/xã;đạt # tiêu chí;bình quân mỗi xã}.",
    ]);
}
/** A paragraph a criterion, in the order of their numbers. */
function criteria(w, { set, isPlan, total }) {
    const { random } = w.setting;
    const rows = set.names.map((name, index) => ({ level: set.level, number: index + 1, name }));
    const label = random.pick(LABELS);
    for (const criterion of w.draw(rows, random.whole(6, Math.min(10, rows.length)))) {
        const figures = Object.entries(CRITERION_FIGURES).find(([word]) => criterion.name.toLowerCase().includes(word.toLowerCase()));
        const own = figures?.[1][isPlan ? 0 : 1];
        const reached = set.level === "xã" ? reachedCommunes(w.setting, total, isPlan) : undefined;
        const sentences = [own, reached].filter((part) => part !== undefined);
        if (sentences.length === 0)
            continue;
        const paragraph = sentences.map((part) => `${part}.`);
        w.say(paragraph, w.context({ criterion }), `${label(criterion)} `);
    }
}
const LABELS = [
    ({ number, name }) => `${number}. Tiêu chí số ${number} - ${name}:`,
    ({ number, name }) => `- Tiêu chí số ${number} (${name}):`,
    ({ number, name }) => `* Tiêu chí ${number}. ${name}:`,
    ({ number, name }) => `- Tiêu chí ${number} về ${name}:`,
];
function reachedCommunes({ random }, total, isPlan) {
    const range = `${Math.round(total * 0.45)}..${total - 2}/${total}`;
    return random.pick(isPlan
        ? [
            `Trong năm có {+;3..12;xã;thêm # xã hoàn thành tiêu chí;xã hoàn thành tiêu chí}, đưa số xã đạt lên {f;${range};xã;# xã (%%);số xã đạt tiêu chí}`,
            `Số xã hoàn thành tiêu chí này {f;${range};xã;là # xã, tỷ lệ %%;số xã hoàn thành tiêu chí}`,
            `Phấn đấu tăng {+;3..12;xã;thêm # xã;xã đạt tiêu chí}; lũy kế {f;${range};xã;đạt # xã, tương ứng %%;lũy kế số xã đạt tiêu chí}`,
        ]
        : [
            `Kết quả có {f;${range};xã;# xã đạt, bằng %%;xã đạt tiêu chí}`,
            `Đến nay {f;${range};xã;# xã đạt tiêu chí, chiếm %%;xã đạt tiêu chí}, {+;2..9;xã;tăng thêm # xã so với năm trước;xã đạt tiêu chí tăng thêm}`,
            `Lũy kế toàn tỉnh {f;${range};xã;có # xã hoàn thành (%%);xã hoàn thành tiêu chí}`,
        ]);
}
