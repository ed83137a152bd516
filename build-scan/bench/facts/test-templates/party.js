import { drawSetting } from "../setting.js";
import { partyOffice, partyRecipients } from "./party-office.js";
import { Writer } from "./writer.js";
/** Documents of the Party: their own letterhead, codes and marks of signature. */
export function party(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random } = setting;
    const form = [partyReport, partyResolution, regulation, conclusion][seed % 4];
    const w = new Writer(setting, subject, form === partyReport ? "result" : "target");
    const early = seed % 8 < 4;
    const office = partyOffice(setting, form === partyReport ? (early ? 0 : 2) : form !== conclusion && early ? 1 : 0);
    const kind = KINDS.get(form);
    w.head({
        issuer: office.issuer,
        number: random.whole(2, 460),
        symbol: `${kind.code}/${office.code}`,
        type: { code: kind.code, name: kind.name },
        heading: kind.name.toUpperCase(),
        subject: w.line(random.pick(kind.subjects(subject))),
        ...(seed % 10 === 6 && { secrecy: "MẬT" }),
    });
    if (office.below)
        w.below();
    form(w, office);
    w.ending(office, random.pick(office.signatures), partyRecipients(setting, office));
    return w.build();
}
const KINDS = new Map([
    [
        partyReport,
        {
            code: "BC",
            name: "Báo cáo",
            subjects: ({ topic }) => [
                `Kết quả lãnh đạo, chỉ đạo ${topic} {Y}`,
                `Sơ kết thực hiện nghị quyết về ${topic} {P}`,
            ],
        },
    ],
    [
        partyResolution,
        {
            code: "NQ",
            name: "Nghị quyết",
            subjects: ({ topic }) => [`Về tăng cường sự lãnh đạo của Đảng đối với ${topic}`, `Về ${topic} {P}`],
        },
    ],
    [
        regulation,
        {
            code: "QĐi",
            name: "Quy định",
            subjects: ({ topic }) => [`Về trách nhiệm của cấp ủy trong lãnh đạo ${topic}`],
        },
    ],
    [
        conclusion,
        { code: "KL", name: "Kết luận", subjects: ({ topic }) => [`Của Ban Thường vụ về ${topic} {Y}`] },
    ],
]);
function partyReport(w, office) {
    const { random } = w.setting;
    w.text(`Thực hiện {R;Nghị quyết;${random.whole(2, 60)}-NQ/TW;${w.setting.day.plus(-random.whole(90, 1500)).iso};Bộ Chính trị;}, ${office.name} báo cáo kết quả lãnh đạo, chỉ đạo ${w.subject.topic} như sau`);
    w.heading("I- KẾT QUẢ ĐẠT ĐƯỢC");
    w.text(random.pick(w.subject.praise));
    w.items(w.draw(w.subject.results, random.whole(3, 5)), w.context(), random.pick([() => "- ", (index) => `${index + 1}- `]));
    w.text("Các chi bộ, đảng bộ trực thuộc đã quán triệt nghiêm túc nghị quyết đến đảng viên");
    w.heading("II- HẠN CHẾ, KHUYẾT ĐIỂM");
    w.items(w.subject.weak);
    w.heading("III- NHIỆM VỤ TRỌNG TÂM");
    w.items(w.draw(w.subject.measures, 2), w.context({ status: "target" }), (index) => `${index + 1}. `);
}
/** Aims that are rates hold for a district as for a province; counts do not. */
function rates(subject) {
    return subject.targets.filter((aim) => !/\{[af+tm];/u.test(aim));
}
function partyResolution(w, office) {
    const { random } = w.setting;
    const figures = office.below ? [] : w.draw(w.subject.results, 2);
    w.heading("I- TÌNH HÌNH");
    w.say([random.pick(w.subject.praise), ...figures, random.pick(w.subject.weak)].map((sentence) => `${sentence}.`), w.context({ status: "result" }));
    w.heading("II- MỤC TIÊU");
    const aims = office.below ? rates(w.subject) : w.subject.targets;
    w.items(w.draw(aims, random.whole(3, 5)), w.context(), random.pick([() => "- ", () => "+ "]));
    w.heading("III- NHIỆM VỤ, GIẢI PHÁP");
    w.items(w.draw(w.subject.measures, 2), w.context(), (index) => `${index + 1}- `);
    w.heading("IV- TỔ CHỨC THỰC HIỆN");
    partyDuties(w);
    w.say([`Nghị quyết này được phổ biến đến chi bộ./.`]);
}
function regulation(w, office) {
    const { random, day } = w.setting;
    w.builder.paragraph(["- Căn cứ ", w.line("{L;Điều lệ Đảng Cộng sản Việt Nam}"), ";"], {
        align: "indent",
        face: "italic",
    });
    w.builder.paragraph([
        "- Căn cứ ",
        w.line(`{R;Quy định;${random.whole(10, 140)}-QĐ/TW;${day.plus(-random.whole(60, 900)).iso};Ban Bí thư;}`),
        ",",
    ], { align: "indent", face: "italic" });
    w.text(`${office.name} quy định như sau`);
    w.text("Điều 1. Phạm vi, đối tượng: Quy định này áp dụng đối với cấp ủy, tổ chức đảng và đảng viên trong toàn Đảng bộ");
    w.say([`${w.subject.measures[0]}.`], w.context(), "Điều 2. ");
    w.say([`${random.pick(rates(w.subject))}.`], w.context(), "Điều 3. ");
    w.dutyRows([["Cấp ủy trực thuộc", "báo cáo kết quả thực hiện {H1} trước {D+40} và kết quả thực hiện {Y} trước {D+200}"]], "subject", () => "Điều 4. ");
    w.text(`Điều 5. Quy định này có hiệu lực kể từ ngày ký, thay thế {R;Quy định;${random.whole(10, 90)}-QĐi/${office.code};${day.plus(-random.whole(700, 1600)).iso};}`);
}
function conclusion(w, office) {
    const { random } = w.setting;
    w.text(`Tại phiên họp {N-${random.whole(2, 8)}}, sau khi nghe báo cáo về ${w.subject.topic}, ${office.name} thảo luận và kết luận như sau`);
    w.say([random.pick(w.subject.praise), ...w.draw(w.subject.results, 2)].map((sentence) => `${sentence}.`), w.context({ status: "result" }), "1. ");
    w.say([
        `Thống nhất một số chỉ tiêu {Y+1} như sau: ${random.pick(w.subject.targets).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}.`,
    ], w.context(), "2. ");
    w.text("3. Về tổ chức thực hiện");
    partyDuties(w);
}
/** Duties of Party bodies: no department of the State is told what to do here. */
function partyDuties(w) {
    const { random } = w.setting;
    const rows = [
        [
            "Ban Cán sự đảng Ủy ban nhân dân tỉnh",
            `lãnh đạo xây dựng kế hoạch, đề án cụ thể về ${w.subject.topic}, trình Ban Thường vụ trước {D+${random.whole(20, 60)}}`,
        ],
        ["Ban Tuyên giáo", "chủ trì hướng dẫn công tác tuyên truyền, định hướng dư luận xã hội"],
        [
            "Ủy ban Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội",
            "vận động đoàn viên, hội viên và nhân dân tích cực tham gia thực hiện",
        ],
        ["Văn phòng cấp ủy", "theo dõi, đôn đốc, tổng hợp báo cáo Ban Thường vụ chậm nhất {D+90}"],
        ["Các cấp ủy trực thuộc", "cụ thể hóa thành chương trình hành động, hoàn thành việc quán triệt trước {D+30}"],
    ];
    w.dutyRows(w.draw(rows, random.whole(3, 5)), random.pick(["subject", "colon"]), random.pick([(index) => `${index + 1}. `, () => "- "]));
}
