import { drawSetting } from "../setting.js";
import { partCommittee, provinceCommittee, recipients } from "./offices.js";
import { Writer } from "./writer.js";
/** Chỉ thị: what the chairman requires of the offices under him. */
export function directive(subject, seed, year) {
    const setting = drawSetting({ seed, year });
    const { random, day } = setting;
    const w = new Writer(setting, subject, "target");
    const office = seed % 3 === 0 ? partCommittee(setting) : provinceCommittee(setting);
    if (office.below)
        w.below();
    w.head({
        issuer: office.issuer,
        number: random.whole(1, 28),
        symbol: "CT-UBND",
        type: { code: "CT", name: "Chỉ thị" },
        heading: "CHỈ THỊ",
        subject: w.line(`Về ${random.pick(["việc tăng cường", "việc đẩy mạnh", "một số giải pháp cấp bách trong"])} ${subject.topic}${random.pick(["", " {Y}"])}`),
    });
    w.say([
        `${random.pick(subject.praise)}.`,
        `Tuy nhiên, ${random.pick(subject.weak).replace(/^\p{L}/u, (letter) => letter.toLowerCase())}.`,
    ]);
    if (!office.below && random.chance(0.6))
        w.say(w.draw(subject.results, 2).map((sentence) => `${sentence}.`), w.context({ status: "result" }));
    w.text(random.pick([
        `Để khắc phục tình trạng trên, thực hiện {R;Chỉ thị;${random.whole(2, 40)}/CT-TTg;${day.plus(-random.whole(10, 90)).iso};Thủ tướng Chính phủ;}, Chủ tịch ${office.name} yêu cầu`,
        `Nhằm thực hiện có hiệu quả ${subject.topic} trong thời gian tới, Chủ tịch ${office.name} chỉ thị`,
    ]));
    w.duties(random.whole(4, 6), random.pick(["subject", "colon", "heading"]), random.pick([(index) => `${index + 1}. `, (index) => `${index + 1}) `]));
    w.say([
        random.pick([
            "Chỉ thị này có hiệu lực kể từ ngày ký./.",
            `Chỉ thị này có hiệu lực từ {E+${random.whole(0, 12)}} và thay thế {R;Chỉ thị;${random.whole(2, 30)}/CT-UBND;${day.plus(-random.whole(400, 1600)).iso};}./.`,
            "Yêu cầu Thủ trưởng các cơ quan, đơn vị nghiêm túc quán triệt, thực hiện Chỉ thị này./.",
        ]),
    ]);
    const top = office.signatures[0];
    const { body: _body, ...bare } = { ...top, capacity: [] };
    w.ending(office, seed % 2 === 0 ? bare : (office.signatures.at(2) ?? top), recipients(setting, office, [], random.whole(3, 5)));
    return w.build();
}
