import { drawSetting, personName } from "../setting.js";
import { provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Thông báo: what an official concluded at a meeting, and who has to do what. */
export function notice(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random } = setting;
    const w = new Writer(setting, subject, "target");
    const office = provinceCommittee(setting);
    const chair = `${random.pick(["Chủ tịch", "Phó Chủ tịch"])} Ủy ban nhân dân tỉnh ${personName(random)}`;
    const meeting = random.pick(["Hội nghị", "cuộc họp", "buổi làm việc", "phiên họp"]);
    w.head({
        issuer: office.issuer,
        number: random.whole(9, 640),
        symbol: "TB-UBND",
        type: { code: "TB", name: "Thông báo" },
        heading: "THÔNG BÁO",
        unfilled: seed % 7 === 3,
        subject: w.line(`${random.pick(["Kết luận", "Ý kiến kết luận"])} của ${chair} tại ${meeting} về ${subject.topic}${random.pick(["", " {Y}"])}`),
        ...(seed % 8 === 2 && { urgency: "KHẨN" }),
    });
    w.text(`{N-${random.whole(3, 12)}}, ${random.pick(["tại Trụ sở Ủy ban nhân dân tỉnh, ", "tại {huyện}, ", ""])}${chair} chủ trì ${meeting} về ${subject.topic}. Dự họp có đại diện lãnh đạo các sở, ngành và địa phương có liên quan`, `Sau khi nghe ${random.pick([`lãnh đạo {@${subject.lead}} báo cáo`, "báo cáo của cơ quan chuyên môn"])}, ý kiến phát biểu của các đại biểu, ${chair} kết luận như sau`);
    w.heading("I. ĐÁNH GIÁ CHUNG");
    w.say([random.pick(subject.praise), ...w.draw(subject.results, random.whole(2, 3)), random.pick(subject.weak)].map((sentence) => `${sentence}.`), w.context({ status: "result" }));
    w.heading("II. NHIỆM VỤ TRONG THỜI GIAN TỚI");
    w.say([random.pick(subject.measures), random.pick(subject.targets)].map((sentence) => `${sentence}.`));
    w.duties(random.whole(3, 5), random.pick(["subject", "colon", "heading"]), (index) => `${index + 1}. `);
    w.say([
        `Thừa lệnh Chủ tịch Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./.`,
    ]);
    w.ending(office, office.signatures[random.pick([3, 4, 4])], recipients(setting, office, [], random.whole(3, 6)));
    return w.build();
}
