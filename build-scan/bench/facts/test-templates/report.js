import { drawSetting } from "../setting.js";
import { leadDepartment, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Báo cáo: what was done, in figures, and what is to come. */
export function report(subject, seed, year) {
    const half = seed % 3 === 0;
    const nine = seed % 3 === 1;
    const setting = drawSetting({ seed, year, months: half ? [6, 7] : nine ? [9, 10] : [11, 12] });
    const { random } = setting;
    const w = new Writer(setting, subject, "result");
    const office = seed % 2 === 0 ? provinceCommittee(setting) : leadDepartment(setting, subject);
    const when = half ? "{H1}" : nine ? "{9T}" : "{Y}";
    w.head({
        issuer: office.issuer,
        number: random.whole(12, 480),
        symbol: `BC-${office.code}`,
        type: { code: "BC", name: "Báo cáo" },
        heading: "BÁO CÁO",
        unfilled: seed % 11 === 0,
        subject: w.line(random.pick([
            `Kết quả thực hiện ${subject.topic} ${when}, phương hướng, nhiệm vụ trọng tâm thời gian tới`,
            `Tình hình, kết quả ${subject.topic} ${when}`,
            `Về ${subject.topic} ${when} và nhiệm vụ {Y+1}`,
        ])),
    });
    opening(w, office.name, when);
    w.heading(random.pick(["I. KẾT QUẢ ĐẠT ĐƯỢC", "I. KẾT QUẢ THỰC HIỆN", "I. TÌNH HÌNH VÀ KẾT QUẢ"]));
    w.text(random.pick(subject.praise));
    results(w, subject);
    w.heading(random.pick(["II. TỒN TẠI, HẠN CHẾ", "II. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN"]));
    w.items(subject.weak);
    w.heading("III. NHIỆM VỤ, GIẢI PHÁP TRỌNG TÂM");
    const context = w.context({ status: "target" });
    w.say([`${w.draw(subject.measures.slice(0, -1), 1)[0]}.`], context, "1. ");
    w.say(w.draw(subject.targets, 2).map((sentence) => `${sentence}.`), context, "2. ");
    w.say([`${subject.measures.at(-1)}.`], context, "3. ");
    closing(w, office.name);
    const signature = office.signatures[seed % 2];
    w.ending(office, signature, recipients(setting, office, [{ name: random.pick(["Như trên", "Văn phòng Chính phủ", "HĐND tỉnh"]) }], random.whole(2, 5)));
    return w.build();
}
function opening(w, office, when) {
    const { random } = w.setting;
    w.text(random.pick([
        `Thực hiện chương trình công tác ${when}, ${office} báo cáo tình hình, kết quả ${w.subject.topic} như sau`,
        `${office} báo cáo kết quả ${w.subject.topic} ${when} trên địa bàn như sau`,
        `Thực hiện {R;Công văn;${random.whole(210, 3900)}/VPCP-KGVX;${w.setting.day.plus(-40).iso};Văn phòng Chính phủ;về việc báo cáo ${w.subject.topic}}, ${office} báo cáo như sau`,
    ]));
}
/** The figures, as a list, as numbered items or as running text. */
function results(w, subject) {
    const { random } = w.setting;
    const drawn = w.draw(subject.results, random.whole(4, 6));
    const form = random.whole(0, 2);
    if (form === 0)
        w.items(drawn);
    else if (form === 1)
        w.items(drawn, w.context(), (index) => `${index + 1}. `);
    else {
        const middle = Math.ceil(drawn.length / 2);
        for (const part of [drawn.slice(0, middle), drawn.slice(middle)])
            w.say(part.map((sentence) => `${sentence}.`));
    }
}
function closing(w, office) {
    w.say([
        w.setting.random.pick([
            `Trên đây là báo cáo ${w.subject.topic}, ${office} kính báo cáo./.`,
            `${office} trân trọng báo cáo./.`,
            `Trên đây là kết quả ${w.subject.topic}; ${office} báo cáo cấp trên xem xét, chỉ đạo./.`,
        ]),
    ]);
}
