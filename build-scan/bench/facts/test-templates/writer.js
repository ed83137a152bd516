import { DocumentBuilder } from "../document-builder.js";
import { printDuty } from "../duties.js";
import { printEnding } from "../ending.js";
import { printLetterhead } from "../letterhead.js";
import { expand, expandParagraph } from "../notation.js";
import { department, lowerUnits } from "../setting.js";
const HEADING = { align: "indent", face: "bold" };
const GROUND = { align: "indent", face: "italic" };
/** Writes one document: the parts that documents of all kinds are made of, in the style that the document drew. */
export class Writer {
    setting;
    subject;
    status;
    builder;
    across;
    spaced;
    /** What stands before the agencies of duties that are no headings. */
    before;
    /** The offices that a district or a commune gives its orders to are not those of the province. */
    lowerLevel = false;
    /** The issuer, which gives no orders to itself. */
    own = "";
    constructor(setting, subject, status) {
        this.setting = setting;
        this.subject = subject;
        this.status = status;
        const { random } = setting;
        this.across = random.chance(0.65);
        this.spaced = random.chance(0.4);
        this.before = random.pick(["", "", "Giao ", "Đề nghị "]);
        this.builder = new DocumentBuilder({
            width: random.whole(74, 86),
            gap: random.pick([" ", "    ", "\t", "          "]),
            rows: random.chance(0.35) ? random.whole(30, 38) : undefined,
        });
    }
    context(more = {}) {
        return { setting: this.setting, frame: { status: this.status, ...more } };
    }
    /** Writes for a district, or for a commune since July 2025. */
    below() {
        this.lowerLevel = true;
    }
    head(head) {
        this.own = head.issuer.names[0];
        printLetterhead(this.builder, { ...head, day: this.setting.day, across: this.across });
        this.builder.blank();
    }
    /** The text of a subject line. */
    line(source) {
        return expand(source, this.context());
    }
    text(...sentences) {
        this.say(sentences.map((sentence) => `${sentence}${/(?:sau|yêu cầu|chỉ thị)$/u.test(sentence) ? ":" : "."}`));
    }
    /** A paragraph whose sentences end as they are given. */
    say(sentences, context = this.context(), before = "") {
        this.builder.paragraph([before, expandParagraph(sentences, context)]);
        this.space();
    }
    inline(content) {
        this.builder.paragraph(content);
        this.space();
    }
    heading(source) {
        this.builder.paragraph(expand(source, this.context()), HEADING);
        this.space();
    }
    center(source) {
        this.builder.paragraph(source, { align: "center", face: "bold" }, 70);
    }
    /** The grounds that stand in force at the document's time, and those given. */
    grounds(first, end) {
        const { year } = this.setting;
        const own = this.subject.grounds.filter(([from, to]) => year >= from && year <= to).map(([, , ground]) => ground);
        const all = [governmentLaw(this.setting), ...own, ...first];
        for (const [index, ground] of all.entries()) {
            const stop = index === all.length - 1 ? end : ";";
            const start = ground.startsWith("đề nghị") ? "Xét " : ground.startsWith("Xét") ? "" : "Căn cứ ";
            this.builder.paragraph([start, expand(ground, this.context()), stop], GROUND);
        }
        this.space();
    }
    /** Sentences as items of a list. */
    items(sentences, context = this.context(), marks = () => "- ") {
        const between = this.setting.random.pick([".", ";"]);
        for (const [index, sentence] of sentences.entries()) {
            const end = index === sentences.length - 1 ? "." : between;
            this.say([`${sentence}${end}`], context, marks(index));
        }
    }
    /** The duties of some agencies, numbered. */
    duties(count, form, number) {
        const rows = this.lowerLevel ? partDuties(this.setting, this.subject.topic) : this.subject.duties;
        this.dutyRows(this.draw(rows, count), form, number);
    }
    dutyRows(rows, form, number) {
        const named = rows.map(([agency, ...sentences]) => ({ name: this.agencyName(agency), sentences }));
        for (const [index, { name, sentences }] of named.filter((row) => row.name !== this.own).entries()) {
            const style = { form, number: number(index), ...(this.before !== "" && { before: this.before }) };
            printDuty(this.builder, { agency: name, sentences }, form === "heading" ? { form, number: number(index) } : style, this.context({ status: "target" }));
            this.space();
        }
    }
    agencyName(agency) {
        return agency.startsWith("@")
            ? department(this.setting, agency.slice(1))
            : agency.replace("{các huyện}", lowerUnits(this.setting));
    }
    ending(office, signature, recipients) {
        const kept = office.issuer.party
            ? `Văn phòng ${office.name.replace(/^Ban Thường vụ /u, "")}`
            : `VT, ${this.subject.room}`;
        const { random } = this.setting;
        printEnding(this.builder, { recipients, kept, signature, across: this.across, signed: random.chance(0.25) });
    }
    /** Some of the rows, in their order. */
    draw(rows, count) {
        const { random } = this.setting;
        const left = rows.map((row, index) => ({ row, index, lot: random.next() }));
        const drawn = left.sort((a, b) => a.lot - b.lot).slice(0, count);
        return drawn.sort((a, b) => a.index - b.index).map(({ row }) => row);
    }
    build() {
        return this.builder.build();
    }
    space() {
        if (this.spaced)
            this.builder.blank();
    }
}
/** The law on local government at the document's time. */
function governmentLaw({ year, twoLevels }) {
    if (twoLevels)
        return "{L;Luật Tổ chức chính quyền địa phương;2025-06-16}";
    if (year >= 2016)
        return "{L;Luật Tổ chức chính quyền địa phương;2015-06-19}";
    return "{L;Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;2003-11-26}";
}
function partDuties({ twoLevels, part }, topic) {
    const kind = part.startsWith("thị xã") ? "thị xã" : (part.split(" ")[0] ?? "");
    const offices = twoLevels
        ? ["Phòng Kinh tế", "Phòng Văn hóa - Xã hội", `Công an ${kind}`, "Trưởng các thôn, tổ dân phố"]
        : [
            "Phòng Tài chính - Kế hoạch",
            "Phòng Văn hóa và Thông tin",
            `Công an ${kind}`,
            "Ủy ban nhân dân các xã, thị trấn",
        ];
    return [
        [
            offices[0],
            "cân đối, bố trí kinh phí, hướng dẫn thanh quyết toán theo quy định",
            "tổng hợp kết quả, báo cáo Ủy ban nhân dân {huyện} trước {D+21}",
        ],
        [offices[1], `đẩy mạnh tuyên truyền về ${topic} trên hệ thống truyền thanh cơ sở`],
        [offices[2], "nắm chắc tình hình, bảo đảm an ninh trật tự trên địa bàn"],
        [
            offices[3],
            "tổ chức quán triệt, triển khai đến từng hộ dân, gửi báo cáo kết quả trước {D+14}",
            "kịp thời phản ánh khó khăn, vướng mắc",
        ],
    ];
}
