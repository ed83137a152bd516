import { marked, t } from "../marked-text.js";
import { department, drawSetting, personName, provinceName } from "../setting.js";
import { drawMoneyList, inWordsInline, partInline, totalInline } from "./money-lists.js";
import { DEPARTMENT_CODES, partCommittee, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Quyết định: a project approved, a steering committee set up, a plan issued or an official appointed. */
export function decision(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random } = setting;
    const w = new Writer(setting, subject, "target");
    const office = seed % 4 < 2 && random.chance(0.4) ? partCommittee(setting) : provinceCommittee(setting);
    const matter = [approval, committee, planIssue, appointment][seed % 4](w, office);
    const single = matter.by === "Chủ tịch";
    w.head({
        issuer: office.issuer,
        number: random.whole(8, 2900),
        symbol: "QĐ-UBND",
        type: { code: "QĐ", name: "Quyết định" },
        heading: "QUYẾT ĐỊNH",
        subject: w.line(matter.subject),
        ...(seed % 13 === 5 && { secrecy: "MẬT" }),
    });
    w.center(`${single ? "CHỦ TỊCH " : ""}${office.issuer.names[0].toUpperCase()}`);
    w.builder.blank();
    w.grounds(matter.grounds, ".");
    w.center("QUYẾT ĐỊNH:");
    matter.articles();
    const signature = office.signatures[single ? random.pick([0, 2].filter((i) => i < office.signatures.length)) : random.whole(0, 1)];
    const own = single && signature.body !== undefined ? { ...signature, capacity: [], position: "Chủ tịch" } : signature;
    const { body, ...bare } = own;
    w.ending(office, single || body === undefined ? bare : own, recipients(setting, office, [{ name: "Như Điều 3" }], random.whole(2, 4)));
    return w.build();
}
function proposal({ setting, subject }, office) {
    if (office.below) {
        const room = setting.twoLevels ? ["Phòng Kinh tế", "PKT"] : ["Phòng Tài chính - Kế hoạch", "TCKH"];
        const number = setting.random.whole(10, 290);
        return `@Trưởng ${room[0]}|{R;Tờ trình;${number}/TTr-${room[1]};${setting.day.plus(-setting.random.whole(4, 20)).iso};}`;
    }
    const { random, day } = setting;
    const lead = department(setting, subject.lead);
    const head = lead.startsWith("Sở") ? `Giám đốc ${lead}` : `Thủ trưởng ${lead}`;
    const code = DEPARTMENT_CODES[lead] ?? "CAT";
    return `@${head}|{R;Tờ trình;${random.whole(15, 380)}/TTr-${code};${day.plus(-random.whole(4, 20)).iso};}`;
}
/** "Xét đề nghị của ... tại Tờ trình số ...". */
function asked(w, office) {
    const [head = "", reference = ""] = proposal(w, office).slice(1).split("|");
    return w.setting.random.pick([`đề nghị của ${head} tại ${reference}`, `đề nghị của ${head} (${reference})`]);
}
function approval(w, office) {
    const { random, day } = w.setting;
    const project = `${w.setting.random.pick(["dự án", "dự án đầu tư", "báo cáo kinh tế - kỹ thuật công trình"])} ${w.subject.project}`;
    const unit = random.pick(["triệu đồng", "tỷ đồng", "đồng"]);
    const range = { "triệu đồng": [450, 26000], "tỷ đồng": [2, 85], đồng: [150_000_000, 9_800_000_000] }[unit];
    const labels = w.draw([
        "Chi phí xây dựng",
        "Chi phí thiết bị",
        "Chi phí quản lý dự án",
        "Chi phí tư vấn đầu tư xây dựng",
        "Chi phí khác",
        "Chi phí bồi thường, giải phóng mặt bằng",
        "Chi phí dự phòng",
    ], random.whole(3, 6));
    const list = drawMoneyList(random, "Tổng mức đầu tư", unit, labels, range);
    return {
        subject: `Về việc phê duyệt ${project}`,
        grounds: [
            `{R;Nghị quyết;${random.whole(11, 98)}/NQ-HĐND;${day.plus(-random.whole(60, 190)).iso};Hội đồng nhân dân ${office.name.endsWith("tỉnh") ? "tỉnh" : w.setting.part};về kế hoạch đầu tư công {P}}`,
            asked(w, office),
        ],
        by: random.pick(["Ủy ban", "Chủ tịch"]),
        articles: () => approvalArticles(w, office, { project, list }),
    };
}
function approvalArticles(w, office, { project, list }) {
    const { random } = w.setting;
    w.inline(t `Điều 1. Phê duyệt ${w.line(project)} với các nội dung chủ yếu sau:`);
    w.inline(t `1. Chủ đầu tư: Ban Quản lý dự án đầu tư xây dựng ${w.setting.part}.`);
    w.text("2. Mục tiêu đầu tư: từng bước hoàn thiện kết cấu hạ tầng, đáp ứng nhu cầu của nhân dân trên địa bàn");
    w.inline(t `3. ${totalInline(list, random.pick([": ", " là ", " (làm tròn): "]))} ${random.chance(0.6) ? inWordsInline(list) : ""}${random.pick([", trong đó:", ". Trong đó:"])}`);
    const form = random.pick(["colon", "colon", "share", "là"]);
    for (const index of list.parts.keys())
        w.inline(t `- ${partInline(list, index, form, false)}${index === list.parts.length - 1 ? "." : ";"}`);
    w.text("4. Nguồn vốn: ngân sách địa phương và các nguồn vốn hợp pháp khác");
    w.text("5. Thời gian thực hiện: từ {Y} đến {hết Y+2}");
    w.text(`Điều 2. Chủ đầu tư có trách nhiệm triển khai các bước tiếp theo đúng quy định về quản lý đầu tư xây dựng, ${random.pick(["bảo đảm chất lượng, tiến độ, hiệu quả", "tránh thất thoát, lãng phí"])}`);
    enforcement(w, office, "Điều 3. ");
}
/** Who has to carry the decision out: an assignment by its form, a formula by its content. */
function enforcement(w, office, number) {
    const { random } = w.setting;
    const agency = random.pick([
        `Chánh Văn phòng ${office.name}, Thủ trưởng các cơ quan, đơn vị và tổ chức, cá nhân có liên quan`,
        `Các ông (bà) Chánh Văn phòng ${office.name}, Giám đốc Sở Tài chính và Thủ trưởng các đơn vị có liên quan`,
    ]);
    const task = "chịu trách nhiệm thi hành Quyết định này";
    const fact = { kind: "assignment", agency, task, optional: true, why: "the formula of enforcement" };
    const start = random.chance(0.5) ? t `Quyết định này có hiệu lực kể từ ngày ký. ` : "";
    w.inline(t `${number}${start}${marked(fact, `${agency} ${task}`)}./.`);
}
function committee(w, office) {
    const { random } = w.setting;
    const level = office.name.endsWith("tỉnh") ? "tỉnh" : w.setting.part;
    const name = `Ban Chỉ đạo ${w.subject.topic} ${level}`;
    return {
        subject: `Về việc ${random.pick(["thành lập", "kiện toàn"])} ${name} {P}`,
        grounds: [asked(w, office)],
        by: "Chủ tịch",
        articles: () => {
            w.inline(t `Điều 1. ${w.line(`Thành lập ${name} {P}`)} gồm các ông, bà có tên sau:`);
            for (const [index, post] of posts(w, office).entries()) {
                const person = personName(random);
                const title = / (?:Thị|Hồng) |(?:Lan|Hạnh|Thảo|Nhung)$/u.test(person) ? "Bà" : "Ông";
                w.inline(`${index + 1}. ${title} ${person}, ${post};`);
            }
            w.text("Điều 2. Ban Chỉ đạo có nhiệm vụ tham mưu, chỉ đạo, điều hòa, phối hợp giữa các cơ quan, đơn vị trong quá trình tổ chức thực hiện; hoạt động theo chế độ kiêm nhiệm");
            w.text(`Điều 3. Quyết định này có hiệu lực kể từ {E+${random.pick([0, 1, 5])}} và thay thế {R;Quyết định;${random.whole(120, 1800)}/QĐ-UBND;${w.setting.day.plus(-random.whole(500, 1500)).iso};}`);
            enforcement(w, office, "Điều 4. ");
        },
    };
}
/** Who sits on a steering committee. */
function posts({ setting, subject }, office) {
    if (office.below) {
        const room = setting.twoLevels ? "Phòng Kinh tế" : "Phòng Tài chính - Kế hoạch";
        return [
            "Phó Chủ tịch Ủy ban nhân dân, Trưởng ban",
            `Trưởng ${room}, Phó Trưởng ban`,
            "Chủ tịch Ủy ban Mặt trận Tổ quốc, Thành viên",
            "Trưởng Công an, Thành viên",
        ];
    }
    return [
        "Phó Chủ tịch Ủy ban nhân dân, Trưởng ban",
        `Giám đốc ${department(setting, "tc")}, Phó Trưởng ban`,
        `Lãnh đạo ${department(setting, subject.lead)}, Phó Trưởng ban Thường trực`,
        `Đại diện lãnh đạo ${department(setting, "ca")}, Thành viên`,
    ];
}
function planIssue(w, office) {
    const { random } = w.setting;
    return {
        subject: `Ban hành Kế hoạch ${w.subject.topic} trên địa bàn ${provinceName(w.setting)} {P}`,
        grounds: [
            `{R;Nghị quyết;${random.whole(4, 60)}-NQ/TU;${w.setting.day.plus(-random.whole(30, 300)).iso};Ban Chấp hành Đảng bộ tỉnh;về ${w.subject.topic}}`,
            asked(w, office),
        ],
        by: "Ủy ban",
        articles: () => {
            w.text(`Điều 1. Ban hành kèm theo Quyết định này Kế hoạch ${w.subject.topic} {P} với một số chỉ tiêu chủ yếu như sau`);
            w.items(w.draw(w.subject.targets, random.whole(3, 5)));
            w.text(`Điều 2. Kinh phí thực hiện: {m;${random.pick(["3..48", "12..160"])};tỷ đồng;dự kiến #;kinh phí thực hiện} từ nguồn ngân sách nhà nước và nguồn xã hội hóa`);
            enforcement(w, office, "Điều 3. ");
        },
    };
}
function appointment(w, office) {
    const { random } = w.setting;
    const person = personName(random);
    const lead = department(w.setting, "tc");
    const post = random.pick(["Phó Giám đốc", "Trưởng phòng Kế hoạch - Tổng hợp", "Chánh Thanh tra"]);
    return {
        subject: random.pick(["Về việc bổ nhiệm cán bộ", "Về việc điều động, bổ nhiệm công chức lãnh đạo, quản lý"]),
        grounds: [
            `{R;Thông báo;${random.whole(100, 900)}-TB/TU;${w.setting.day.plus(-9).iso};Ban Thường vụ Tỉnh ủy;về công tác cán bộ}`,
            asked(w, office),
        ],
        by: "Chủ tịch",
        articles: () => {
            w.text(`Điều 1. Điều động, bổ nhiệm ông ${person}, sinh {N-${random.whole(13000, 19000)}}, chuyên viên chính, giữ chức vụ ${post} ${lead} kể từ {E+${random.whole(1, 20)}}`);
            w.text("Điều 2. Thời hạn giữ chức vụ là {x;5;năm;# năm}; lương và các khoản phụ cấp (nếu có) được hưởng theo quy định hiện hành của Nhà nước");
            enforcement(w, office, "Điều 3. ");
        },
    };
}
