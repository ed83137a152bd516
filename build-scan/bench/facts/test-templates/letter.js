import { factsIn, marked, t } from "../marked-text.js";
import { department, drawSetting, lowerUnits } from "../setting.js";
import { leadDepartment, partCommittee, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Công văn: an instruction, a request for reports, a reminder or an answer. */
export function letter(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random } = setting;
    const w = new Writer(setting, subject, "target");
    const office = [
        provinceCommittee(setting),
        leadDepartment(setting, subject),
        provinceCommittee(setting),
        partCommittee(setting),
    ][seed % 4];
    const matter = office.below ? MATTERS[0] : office.code === "UBND" ? MATTERS[seed % 3] : MATTERS[1];
    if (office.below)
        w.below();
    const symbol = office.code === "UBND" ? `UBND-${subject.room}` : `${office.code}-${random.pick(["VP", "KHTC", "TTr", "NV"])}`;
    w.head({
        issuer: office.issuer,
        number: random.whole(7, 5600),
        symbol,
        type: { code: "CV", name: "Công văn" },
        unfilled: seed % 9 === 4,
        subject: w.line(random.pick(matter.subjects(subject))),
        ...(seed % 10 === 3 && { urgency: random.pick(["KHẨN", "THƯỢNG KHẨN"]) }),
    });
    addressees(w, office.below
        ? [
            "Các phòng, ban, ngành, đoàn thể",
            setting.twoLevels ? "Trưởng các thôn, tổ dân phố" : "Ủy ban nhân dân các xã, thị trấn",
        ]
        : office.name === department(setting, subject.lead)
            ? [`Ủy ban nhân dân ${lowerUnits(setting)}`, "Các đơn vị trực thuộc"]
            : matter.write === askReports
                ? [department(setting, subject.lead), `Ủy ban nhân dân ${lowerUnits(setting)}`]
                : ["Các sở, ban, ngành, đoàn thể tỉnh", `Ủy ban nhân dân ${lowerUnits(setting)}`]);
    matter.write(w, office);
    const signature = office.signatures[random.whole(1, office.signatures.length - 1)];
    w.ending(office, signature, recipients(setting, office, [{ name: "Như trên" }], random.whole(1, 4)));
    return w.build();
}
const MATTERS = [
    { subjects: ({ topic }) => [`tăng cường ${topic}`, `triển khai ${topic} {Y}`], write: instruct },
    {
        subjects: ({ topic, field }) => [`báo cáo kết quả ${topic}`, `rà soát, báo cáo số liệu về ${field}`],
        write: askReports,
    },
    { subjects: ({ topic }) => [`đôn đốc thực hiện ${topic}`, `chấn chỉnh ${topic}`], write: remind },
];
/** "Kính gửi:": those are addressed, but no dash of "Nơi nhận". */
export function addressees(w, names) {
    const inline = (name) => marked({ kind: "recipient", name, optional: true, why: "an addressee, not under Nơi nhận" }, name);
    if (names.length === 1)
        w.inline(t `Kính gửi: ${inline(names[0])}.`);
    else {
        w.builder.paragraph("Kính gửi:");
        for (const [index, name] of names.entries())
            w.builder.paragraph(t `- ${inline(name)}${index === names.length - 1 ? "." : ";"}`);
    }
    w.builder.blank();
}
function instruct(w, office) {
    const { random, day } = w.setting;
    const kind = random.pick(["Chỉ thị", "Công điện"]);
    const basis = `{R;${kind};${random.whole(3, 38)}/${kind === "Chỉ thị" ? "CT" : "CĐ"}-TTg;${day.plus(-random.whole(8, 60)).iso};Thủ tướng Chính phủ;về ${w.subject.topic}}`;
    w.text(`Thực hiện ${basis}, ${office.name} yêu cầu các cơ quan, đơn vị, địa phương tập trung thực hiện một số nội dung sau`);
    w.duties(random.whole(3, 5), random.pick(["subject", "colon", "heading"]), (index) => `${index + 1}. `);
    w.say([
        random.pick([
            "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.",
            "Trong quá trình thực hiện, nếu có vướng mắc, kịp thời báo cáo để được xem xét, giải quyết./.",
        ]),
    ]);
}
const ASKERS = [
    ["BNV-CCHC", "Bộ Nội vụ"],
    ["BTC-NSNN", "Bộ Tài chính"],
    ["VPCP-TH", "Văn phòng Chính phủ"],
    ["TTCP-KHTC", "Thanh tra Chính phủ"],
];
function askReports(w, office) {
    const { random, day } = w.setting;
    const asker = random.pick(ASKERS);
    w.text(`${office.name} nhận được {R;Công văn;${random.whole(120, 4800)}/${asker[0]};${day.plus(-random.whole(3, 14)).iso};${asker[1]};về việc báo cáo kết quả ${w.subject.topic}}`);
    const own = department(w.setting, w.subject.lead);
    const lead = own === office.name ? `Ủy ban nhân dân ${lowerUnits(w.setting)}` : own;
    const content = w.line(`${random.pick(["chủ trì, tổng hợp kết quả", "rà soát, xây dựng báo cáo kết quả"])} ${w.subject.topic} ${random.pick(["{Y-1}", "{H1}", "{P}"])}, gửi về ${office.name} trước {D+${random.whole(7, 25)}}`);
    const deadline = deadlineOf(content);
    const task = `${w.subject.topic}: chủ trì, tổng hợp, xây dựng báo cáo kết quả, gửi về ${office.name}`;
    w.inline(t `Về việc này, ${office.name} ${own === office.name ? "đề nghị" : "giao"} ${marked({ kind: "assignment", agency: lead, task, deadline }, t `${lead} ${content}`)}.`);
    w.text(`Báo cáo cần đánh giá rõ kết quả, hạn chế, nguyên nhân và đề xuất, kiến nghị; số liệu lấy theo {M-1}`);
    w.text(random.pick(w.subject.measures));
    w.say([`${office.name} đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện./.`]);
}
function remind(w, office) {
    const { random } = w.setting;
    w.text(`Thời gian qua, ${w.subject.topic} đã đạt được một số kết quả. Tuy nhiên, qua theo dõi cho thấy: ${lowerFirst(random.pick(w.subject.weak))}`);
    w.say(w.draw(w.subject.results, 2).map((sentence) => `${sentence}.`), w.context({ status: "result" }));
    w.text(`Để khắc phục tình trạng trên, ${office.name} yêu cầu`);
    w.duties(random.whole(2, 4), random.pick(["subject", "colon"]), (index) => `${index + 1}. `);
    w.say([`Nhận được công văn này, yêu cầu các cơ quan, đơn vị khẩn trương thực hiện./.`]);
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** The day by which a stretch of text wants something done. */
function deadlineOf(content) {
    const fact = factsIn(content).find((one) => one.kind === "date" && one.role === "deadline");
    if (fact?.kind !== "date")
        throw new Error("no deadline");
    return fact.value;
}
