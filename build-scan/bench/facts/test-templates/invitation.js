import { dayInline } from "../dates.js";
import { marked, t } from "../marked-text.js";
import { twoDigits } from "../numbers.js";
import { department, drawSetting, lowerUnits, personName } from "../setting.js";
import { council, leadDepartment, partCommittee, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Giấy mời: who is bidden where and when. */
export function invitation(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random, day } = setting;
    const w = new Writer(setting, subject, "target");
    const office = [provinceCommittee, partCommittee, council][seed % 4]?.(setting) ?? leadDepartment(setting, subject);
    const event = random.pick(["Hội nghị", "cuộc họp", "Hội nghị trực tuyến", "buổi làm việc"]);
    const what = random.pick([
        `${event} đánh giá kết quả ${subject.topic} {P}`,
        `${event} triển khai ${subject.topic} {Y}`,
        `${event} bàn giải pháp ${subject.topic}`,
    ]);
    w.head({
        issuer: office.issuer,
        number: random.whole(11, 480),
        symbol: `GM-${office.code}`,
        type: { code: "GM", name: "Giấy mời" },
        heading: "GIẤY MỜI",
        subject: w.line(random.pick([`Dự ${what}`, `Tham dự ${what}`])),
        ...(seed % 5 === 0 && { urgency: "KHẨN" }),
    });
    w.text(`${office.name.charAt(0).toUpperCase()}${office.name.slice(1)} tổ chức ${what}, cụ thể như sau`);
    guests(w, office.below ? office.name : undefined);
    const when = day.plus(random.whole(2, 9)).working;
    const [hour, minute] = [random.pick([7, 8, 9, 13, 14]), random.pick([0, 30])];
    const start = `${twoDigits(hour)} giờ ${twoDigits(minute)}${random.pick([" phút", ""])}`;
    const form = random.pick(["words", setting.dayForm]);
    const date = dayInline(when, "event", form);
    w.inline(random.pick([
        t `2. Thời gian: ${start}, ${date} (${when.weekday}).`,
        t `2. Thời gian: Bắt đầu từ ${start} ${when.weekday}, ${date}.`,
    ]));
    w.text(`3. Địa điểm: ${office.below ? "Hội trường Ủy ban nhân dân" : random.pick(["Phòng họp số 2, Trụ sở Ủy ban nhân dân tỉnh", "Hội trường Trung tâm Hội nghị tỉnh", "Phòng họp trực tuyến tầng 3, Trụ sở liên cơ quan"])}`);
    const room = setting.twoLevels ? "Phòng Văn hóa - Xã hội" : "Phòng Tài chính - Kế hoạch";
    const lead = office.below ? room : department(setting, subject.lead);
    const prepare = w.line(`chuẩn bị báo cáo và tài liệu phục vụ ${event === "buổi làm việc" ? "buổi làm việc" : event.toLowerCase()}, gửi về ${office.name} trước {D+1}`);
    const deadline = random.chance(0.6);
    const task = `chuẩn bị báo cáo và tài liệu phục vụ ${event}`;
    if (deadline) {
        const due = day.plus(1).working.iso;
        w.inline(t `4. Phân công nhiệm vụ: ${marked({ kind: "assignment", agency: lead, task, deadline: due }, t `${lead} ${prepare}`)}.`);
    }
    else
        w.text("4. Tài liệu: được gửi kèm theo Giấy mời này hoặc cung cấp tại nơi họp");
    w.say([
        random.pick([
            "Rất mong các đại biểu đến dự đúng thành phần, thời gian để cuộc họp đạt kết quả./.",
            `${office.name} trân trọng kính mời các đại biểu về dự./.`,
        ]),
    ]);
    w.ending(office, office.signatures.at(random.whole(1, office.signatures.length - 1)), recipients(setting, office, [{ name: "Như thành phần mời" }], random.whole(1, 3)));
    return w.build();
}
function guests(w, below) {
    const { setting } = w;
    const { random } = setting;
    w.text("1. Thành phần mời");
    const chair = `Chủ trì: đồng chí ${personName(random)}, Phó Chủ tịch ${below ?? "Ủy ban nhân dân tỉnh"}`;
    const names = below
        ? [
            chair,
            "Thường trực cấp ủy, Thường trực Hội đồng nhân dân",
            "Trưởng các phòng, ban chuyên môn",
            "Đại diện Ủy ban Mặt trận Tổ quốc và các đoàn thể",
        ]
        : [
            chair,
            "Đại diện lãnh đạo Ban Tuyên giáo Tỉnh ủy, Văn phòng Tỉnh ủy",
            `Đại diện lãnh đạo ${department(setting, w.subject.lead)}, ${department(setting, "tc")}, ${department(setting, "nv")}`,
            `Chủ tịch Ủy ban nhân dân ${lowerUnits(setting)}`,
            "Phóng viên các cơ quan báo chí đến dự và đưa tin",
        ];
    w.items(w.draw(names, random.whole(3, names.length)));
}
