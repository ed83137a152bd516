import { drawSetting } from "../setting.js";
import { leadDepartment, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Hướng dẫn: how a department wants something done, measured and reported. */
export function guideline(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random, day } = setting;
    const w = new Writer(setting, subject, "target");
    const office = leadDepartment(setting, subject);
    w.head({
        issuer: office.issuer,
        number: random.whole(3, 190),
        symbol: `HD-${office.code}`,
        type: { code: "HD", name: "Hướng dẫn" },
        heading: "HƯỚNG DẪN",
        subject: w.line(random.pick([
            `Một số nội dung về ${subject.topic} {Y}`,
            `Thực hiện nhiệm vụ ${subject.topic} {P}`,
            `Về ${subject.topic}`,
        ])),
    });
    w.text(`Thực hiện {R;Quyết định;${random.whole(90, 2700)}/QĐ-UBND;${day.plus(-random.whole(9, 70)).iso};UBND tỉnh;về ${subject.topic}}; ${office.name} hướng dẫn một số nội dung như sau`);
    w.heading("I. NGUYÊN TẮC CHUNG");
    w.items(w.draw(subject.measures, 2), w.context(), (index) => `${index + 1}. `);
    w.heading("II. NỘI DUNG VÀ MỨC PHẤN ĐẤU");
    if (seed % 2 === 0)
        aimTable(w);
    else
        w.items(w.draw(subject.targets, random.whole(3, 5)), w.context(), (index) => `${"abcdeg"[index]}) `);
    w.heading("III. TỔ CHỨC THỰC HIỆN");
    w.duties(random.whole(2, 4), random.pick(["colon", "subject"]), (index) => `${index + 1}. `);
    w.text(`Báo cáo kết quả thực hiện {Q} và các kỳ tiếp theo gửi về ${office.name} để tổng hợp`, random.pick([
        "Trong quá trình triển khai, nếu có khó khăn, vướng mắc, đề nghị phản ánh kịp thời để được hướng dẫn bổ sung",
        "Hướng dẫn này được phổ biến đến tất cả các đơn vị cơ sở",
    ]));
    w.ending(office, office.signatures[random.whole(0, 3)], recipients(setting, office, [{ name: "UBND tỉnh", note: "để b/c" }], random.whole(2, 4)));
    return w.build();
}
/** Rows of a table, as engines read them: number, name, unit and aim on one line. */
const ROWS = [
    ["Tỷ lệ cơ quan, đơn vị xây dựng kế hoạch đúng hạn", "%", "90..98", "r"],
    ["Số lớp tập huấn nghiệp vụ được tổ chức", "lớp", "11..38", "a"],
    ["Số cuộc kiểm tra, giám sát tại cơ sở", "cuộc", "12..46", "a"],
    ["Tỷ lệ hồ sơ giải quyết đúng hạn", "%", "95..99", "r"],
    ["Số mô hình điểm được xây dựng", "mô hình", "10..24", "a"],
    ["Tỷ lệ người dân hài lòng", "%", "80..94", "r"],
    ["Số tin, bài tuyên truyền được đăng tải", "tin, bài|tin", "120..480", "a"],
];
function aimTable(w) {
    const rows = w.draw(ROWS, w.setting.random.whole(4, 6));
    w.builder.paragraph("TT Chỉ tiêu Đơn vị tính Mức phấn đấu", { align: "left", face: "bold" });
    for (const [index, [name, unit, range, sign]] of rows.entries()) {
        const slot = `{${sign};${range};${unit};${name} ${unit.split("|")[0]} #;${name.toLowerCase()}}`;
        w.builder.paragraph([`${index + 1} `, w.line(slot)], { align: "left", face: "regular" });
    }
}
