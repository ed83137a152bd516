import { marked, t } from "../marked-text.js";
import { department, drawSetting, lowerUnits, provinceName } from "../setting.js";
import { provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
const DANGERS = [
    {
        subject: "tập trung ứng phó với bão và mưa lũ sau bão",
        text: "bão số {so} đang di chuyển nhanh vào đất liền, sức gió mạnh nhất vùng gần tâm bão mạnh cấp 11, giật cấp 13",
    },
    {
        subject: "chủ động ứng phó với mưa lớn, lũ quét, sạt lở đất",
        text: "trên địa bàn tỉnh có mưa to đến rất to, tổng lượng mưa phổ biến {x;100..150~180..280;mm;từ # - # mm;tổng lượng mưa phổ biến}",
    },
    {
        subject: "triển khai cấp bách các biện pháp phòng cháy, chữa cháy rừng",
        text: "nắng nóng gay gắt kéo dài, nguy cơ cháy rừng ở cấp V (cấp cực kỳ nguy hiểm) tại nhiều địa bàn",
    },
    {
        subject: "phòng, chống rét đậm, rét hại cho người, cây trồng và vật nuôi",
        text: "không khí lạnh tăng cường mạnh, nhiệt độ thấp nhất vùng núi cao {x;3..6;độ C|độ;xuống dưới # độ C;nhiệt độ thấp nhất}",
    },
];
/** Công điện: an order by wire before or in a disaster. */
export function telegram(subject, seed, year) {
    const setting = drawSetting({ seed, year, months: [6, 11] });
    const { random } = setting;
    const w = new Writer(setting, subject, "target");
    const danger = DANGERS[seed % DANGERS.length];
    const office = provinceCommittee(setting);
    const kind = setting.province.kind.toUpperCase();
    const name = `Chủ tịch Ủy ban nhân dân ${provinceName(setting)}`;
    w.head({
        issuer: {
            printed: random.chance(0.5)
                ? ["CHỦ TỊCH ỦY BAN NHÂN DÂN", `${kind} ${setting.province.name.toUpperCase()}`]
                : office.issuer.printed,
            names: [name, office.issuer.names[0]],
            party: false,
            place: setting.province.name,
        },
        number: random.whole(1, 26),
        symbol: "CĐ-UBND",
        type: { code: "CĐ", name: "Công điện" },
        heading: "CÔNG ĐIỆN",
        subject: w.line(`${random.pick(["Về việc ", "V/v ", ""])}${danger.subject}`),
        urgency: random.pick(["HỎA TỐC", "HỎA TỐC", "THƯỢNG KHẨN"]),
    });
    w.builder.paragraph(`${name.toUpperCase()} điện:`, { align: "center", face: "bold" }, 70);
    for (const agency of [
        `Chủ tịch Ủy ban nhân dân ${lowerUnits(setting)}`,
        `Giám đốc ${department(setting, "nn")}`,
        "Thủ trưởng các sở, ban, ngành",
    ]) {
        w.builder.paragraph(t `- ${marked({ kind: "recipient", name: agency, optional: true, why: "an addressee, not under Nơi nhận" }, agency)};`);
    }
    w.builder.blank();
    w.text(`Theo bản tin của Đài Khí tượng Thủy văn tỉnh phát lúc 05 giờ 00 {N+0}, ${danger.text.replace("{so}", String(random.whole(2, 9)))}. Tình hình còn diễn biến phức tạp`, `Thực hiện {R;Công điện;${random.whole(20, 1300)}/CĐ-TTg;${setting.day.plus(-random.whole(1, 3)).iso};Thủ tướng Chính phủ;}, để chủ động ứng phó, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu`);
    w.duties(random.whole(3, 5), random.pick(["subject", "colon"]), (index) => `${index + 1}. `);
    w.text(...w.draw(subject.measures, 2));
    w.say([`Nhận được Công điện, yêu cầu các cơ quan, đơn vị, địa phương khẩn trương tổ chức thực hiện./.`]);
    const top = office.signatures[0];
    const signature = seed % 2 === 0 ? { capacity: [], position: "Chủ tịch", name: top.name } : office.signatures[2];
    w.ending(office, signature, recipients(setting, office, [
        { name: "Như trên" },
        { name: random.pick(["Ban Chỉ đạo quốc gia về phòng, chống thiên tai", "Văn phòng Chính phủ"]), note: "b/c" },
    ], random.whole(1, 3)));
    return w.build();
}
