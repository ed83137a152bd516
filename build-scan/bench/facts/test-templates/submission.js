import { moneyFact } from "../figures.js";
import { marked, t } from "../marked-text.js";
import { printed } from "../numbers.js";
import { drawSetting, provinceName } from "../setting.js";
import { addressees } from "./letter.js";
import { bareRowInline, drawMoneyList, inWordsInline, partInline, totalInline } from "./money-lists.js";
import { leadDepartment, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Tờ trình: why money is needed, how much and from where. */
export function submission(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random, day } = setting;
    const w = new Writer(setting, subject, "target");
    const toCouncil = seed % 2 === 0;
    const office = toCouncil ? provinceCommittee(setting) : leadDepartment(setting, subject);
    w.head({
        issuer: office.issuer,
        number: random.whole(6, 410),
        symbol: `TTr-${office.code}`,
        type: { code: "TTr", name: "Tờ trình" },
        heading: "TỜ TRÌNH",
        subject: w.line(`Về việc ${random.pick(["đề nghị phê duyệt chủ trương đầu tư", "xin bổ sung kinh phí", "đề nghị bố trí vốn"])} ${subject.project}`),
    });
    addressees(w, [
        toCouncil ? `Hội đồng nhân dân ${provinceName(setting)}` : `Ủy ban nhân dân ${provinceName(setting)}`,
    ]);
    w.grounds([
        `{R;${random.pick(["Kế hoạch", "Quyết định"])};${random.whole(30, 1900)}/${random.pick(["KH", "QĐ"])}-UBND;${day.plus(-random.whole(40, 240)).iso};UBND tỉnh;về ${subject.topic}}`,
    ], ",");
    w.text(`${office.name} trình xem xét, quyết định nội dung sau`);
    w.heading("I. SỰ CẦN THIẾT");
    w.say([random.pick(subject.weak), ...w.draw(subject.results, 2)].map((sentence) => `${sentence}.`), w.context({ status: "result" }));
    w.heading("II. NỘI DUNG ĐỀ NGHỊ");
    const unit = random.pick(["đồng", "triệu đồng", "tỷ đồng", "nghìn đồng", "VNĐ"]);
    const ranges = {
        đồng: [28_000_000, 6_400_000_000],
        VNĐ: [35_000_000, 900_000_000],
        "nghìn đồng": [45_000, 7_500_000],
        "triệu đồng": [320, 18_000],
        "tỷ đồng": [1, 120],
    };
    const labels = w.draw([
        "Vốn ngân sách trung ương",
        "Vốn ngân sách tỉnh",
        "Vốn vay tín dụng ưu đãi",
        "Vốn xã hội hóa",
        "Nhân dân đóng góp",
        "Vốn đối ứng của các đơn vị thụ hưởng",
    ], random.whole(3, 5));
    const list = drawMoneyList(random, random.pick(["Tổng kinh phí đề nghị", "Tổng mức đầu tư dự kiến", "Tổng nhu cầu vốn"]), unit, labels, ranges[unit]);
    budget(w, list, seed);
    w.heading("III. HIỆU QUẢ");
    w.say(w.draw(subject.targets, 2).map((sentence) => `${sentence}.`));
    w.say([
        `${office.name} kính trình ${toCouncil ? "Hội đồng nhân dân" : "Ủy ban nhân dân"} ${setting.province.kind} xem xét, quyết định./.`,
    ]);
    w.ending(office, office.signatures[random.whole(0, 1)], recipients(setting, office, [{ name: "Như trên" }], random.whole(1, 3)));
    return w.build();
}
/** The sums as a list, as rows with their unit, or as a table whose head gives the unit. */
function budget(w, list, seed) {
    const { random } = w.setting;
    w.inline(t `1. ${totalInline(list, random.pick([": ", " là "]))}${random.chance(0.75) ? t ` ${inWordsInline(list)}` : ""}.`);
    w.text("2. Cơ cấu nguồn vốn");
    if (seed % 4 === 0 && list.unit !== "đồng") {
        w.builder.paragraph(`Đơn vị tính: ${list.unit}`, { align: "center", face: "italic" });
        w.builder.paragraph("TT Nguồn vốn Số tiền", { align: "left", face: "bold" });
        for (const index of list.parts.keys())
            w.builder.paragraph(t `${index + 1} ${bareRowInline(list, index)}`, { align: "left", face: "regular" });
        w.builder.paragraph(t `Tổng cộng ${bareTotal(list)}`, { align: "left", face: "bold" });
        return;
    }
    const form = random.pick(["row", "share", "colon", "là"]);
    const numbered = form === "row";
    if (form === "row")
        w.builder.paragraph("TT Nguồn vốn Số tiền", { align: "left", face: "bold" });
    for (const index of list.parts.keys()) {
        const end = form === "row" ? "" : index === list.parts.length - 1 ? "." : ";";
        w.inline(t `${numbered ? `${index + 1}${form === "row" ? "" : "."} ` : "- "}${partInline(list, index, form, numbered)}${end}`);
    }
}
function bareTotal(list) {
    const fact = moneyFact(list.total, list.unit, { role: "total", label: "Tổng cộng" });
    return marked({
        ...fact,
        stated: printed(list.total),
        optional: true,
        why: "the total once more, its unit in the head of the table",
    }, printed(list.total));
}
