import type { BuiltDocument } from "../document-builder.js";
import type { Recipient, Signature } from "../ending.js";
import type { Issuer } from "../letterhead.js";
import { drawSetting, personName, type Setting } from "../setting.js";
import type { Office } from "./offices.js";
import type { Subject } from "./subject.js";
import { Writer } from "./writer.js";

/** Documents of the Party: their own letterhead, codes and marks of signature. */
export function party(subject: Subject, seed: number, year: number): BuiltDocument {
  const setting = drawSetting({ seed, year });
  const { random } = setting;
  const form = [partyReport, partyResolution, regulation, conclusion][seed % 4]!;
  const w = new Writer(setting, subject, form === partyReport ? "result" : "target");
  const office = partyOffice(setting, seed % 3);
  const kind = KINDS.get(form)!;
  w.head({
    issuer: office.issuer,
    number: random.whole(2, 460),
    symbol: `${kind.code}/${office.code}`,
    type: { code: kind.code, name: kind.name },
    heading: kind.name.toUpperCase(),
    subject: w.line(random.pick(kind.subjects(subject))),
    ...(seed % 10 === 6 && { secrecy: "MẬT" }),
  });
  form(w, office);
  w.ending(office, random.pick(office.signatures), partyRecipients(setting));
  return w.build();
}

type Form = (w: Writer, office: Office) => void;

const KINDS: ReadonlyMap<Form, { code: string; name: string; subjects: (subject: Subject) => string[] }> = new Map([
  [
    partyReport,
    {
      code: "BC",
      name: "Báo cáo",
      subjects: ({ topic }: Subject) => [
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
      subjects: ({ topic }: Subject) => [`Về tăng cường sự lãnh đạo của Đảng đối với ${topic}`, `Về ${topic} {P}`],
    },
  ],
  [
    regulation,
    {
      code: "QĐi",
      name: "Quy định",
      subjects: ({ topic }: Subject) => [`Về trách nhiệm của cấp ủy trong lãnh đạo ${topic}`],
    },
  ],
  [
    conclusion,
    { code: "KL", name: "Kết luận", subjects: ({ topic }: Subject) => [`Của Ban Thường vụ về ${topic} {Y}`] },
  ],
]);

/** The Party committee of the province, of a district (a commune since July 2025) or one of its boards. */
function partyOffice(setting: Setting, which: number): Office {
  const { province, part, random, twoLevels } = setting;
  const name = personName(random);
  const bodies = (body: string): Signature[] => [
    { capacity: [{ mark: "TM.", of: body }], position: "Bí thư", name, body, party: true },
    { capacity: [{ mark: "TM.", of: body }], position: "Phó Bí thư", name, body, party: true },
  ];
  const [kind = "", ...rest] = part.split(" ");
  const bare = part.startsWith("thị xã") ? rest.slice(1).join(" ") : rest.join(" ");
  if (which === 0) {
    const issuer: Issuer = {
      printed: [`TỈNH ỦY ${province.name.toUpperCase()}`, "*"],
      names: [`Tỉnh ủy ${province.name}`],
      party: true,
      place: province.name,
    };
    return { issuer, code: "TU", name: "Ban Thường vụ Tỉnh ủy", signatures: bodies("Ban Thường vụ") };
  }
  if (which === 1) {
    const word = twoLevels ? "Đảng ủy" : kind === "huyện" ? "Huyện ủy" : "Thị ủy";
    const full = twoLevels ? `Đảng ủy ${part}` : `${word} ${bare}`;
    const issuer: Issuer = {
      printed: [`ĐẢNG BỘ TỈNH ${province.name.toUpperCase()}`, full.toUpperCase(), "*"],
      names: [full],
      parents: [`Đảng bộ tỉnh ${province.name}`, null],
      party: true,
      place: bare,
    };
    return {
      issuer,
      code: twoLevels ? "ĐU" : word === "Huyện ủy" ? "HU" : "TU",
      name: `Ban Thường vụ ${word}`,
      signatures: bodies("Ban Thường vụ"),
    };
  }
  const board = random.pick(["Ban Tổ chức", "Ban Dân vận", "Ủy ban Kiểm tra"]);
  const issuer: Issuer = {
    printed: [`TỈNH ỦY ${province.name.toUpperCase()}`, board.toUpperCase(), "*"],
    names: [board, `${board} Tỉnh ủy ${province.name}`, `${board} Tỉnh ủy`],
    parents: [`Tỉnh ủy ${province.name}`, null],
    party: true,
    place: province.name,
  };
  const code = { "Ban Tổ chức": "BTCTU", "Ban Dân vận": "BDVTU", "Ủy ban Kiểm tra": "UBKTTU" }[board]!;
  const head = board === "Ủy ban Kiểm tra" ? "Chủ nhiệm" : "Trưởng ban";
  const signatures: Signature[] = [
    { capacity: [{ mark: "KT.", of: head }], position: `Phó ${head}`, name, party: true },
    { capacity: [], position: head, name, party: true },
  ];
  return { issuer, code, name: `${board} Tỉnh ủy`, signatures };
}

function partyRecipients(setting: Setting): Recipient[] {
  const { random, twoLevels } = setting;
  const pool: Recipient[] = [
    { name: "Văn phòng Trung ương Đảng", note: "b/c" },
    { name: "Thường trực Tỉnh ủy", note: random.pick(["b/c", "báo cáo"]) },
    { name: twoLevels ? "Các đảng ủy xã, phường" : "Các huyện ủy, thị ủy, thành ủy" },
    { name: "Các đảng ủy trực thuộc" },
    { name: "Các ban xây dựng Đảng Tỉnh ủy" },
    { name: "Các đồng chí Tỉnh ủy viên" },
    { name: "Ủy ban Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội" },
  ];
  return pool.filter((_, index) => index >= random.whole(0, 1)).slice(0, random.whole(3, 6));
}

function partyReport(w: Writer, office: Office): void {
  const { random } = w.setting;
  w.text(
    `Thực hiện {R;Nghị quyết;${random.whole(2, 60)}-NQ/TW;${w.setting.day.plus(-random.whole(90, 1500)).iso};Bộ Chính trị;}, ${office.name} báo cáo kết quả lãnh đạo, chỉ đạo ${w.subject.topic} như sau`,
  );
  w.heading("I- KẾT QUẢ ĐẠT ĐƯỢC");
  w.text(random.pick(w.subject.praise));
  w.items(
    w.draw(w.subject.results, random.whole(3, 5)),
    w.context(),
    random.pick([() => "- ", (index: number) => `${index + 1}- `]),
  );
  w.text("Các chi bộ, đảng bộ trực thuộc đã quán triệt nghiêm túc nghị quyết đến đảng viên");
  w.heading("II- HẠN CHẾ, KHUYẾT ĐIỂM");
  w.items(w.subject.weak);
  w.heading("III- NHIỆM VỤ TRỌNG TÂM");
  w.items(w.draw(w.subject.measures, 2), w.context({ status: "target" }), (index) => `${index + 1}. `);
}

function partyResolution(w: Writer): void {
  const { random } = w.setting;
  w.heading("I- TÌNH HÌNH");
  w.say(
    [random.pick(w.subject.praise), ...w.draw(w.subject.results, 2), random.pick(w.subject.weak)].map(
      (sentence) => `${sentence}.`,
    ),
    w.context({ status: "result" }),
  );
  w.heading("II- MỤC TIÊU");
  w.items(w.draw(w.subject.targets, random.whole(3, 5)), w.context(), random.pick([() => "- ", () => "+ "]));
  w.heading("III- NHIỆM VỤ, GIẢI PHÁP");
  w.items(w.draw(w.subject.measures, 2), w.context(), (index) => `${index + 1}- `);
  w.heading("IV- TỔ CHỨC THỰC HIỆN");
  partyDuties(w);
  w.say([`Nghị quyết này được phổ biến đến chi bộ./.`]);
}

function regulation(w: Writer, office: Office): void {
  const { random, day } = w.setting;
  w.builder.paragraph(["- Căn cứ ", w.line("{L;Điều lệ Đảng Cộng sản Việt Nam}"), ";"], {
    align: "indent",
    face: "italic",
  });
  w.builder.paragraph(
    [
      "- Căn cứ ",
      w.line(`{R;Quy định;${random.whole(10, 140)}-QĐ/TW;${day.plus(-random.whole(60, 900)).iso};Ban Bí thư;}`),
      ",",
    ],
    { align: "indent", face: "italic" },
  );
  w.text(`${office.name} quy định như sau`);
  w.text(
    "Điều 1. Phạm vi, đối tượng: Quy định này áp dụng đối với cấp ủy, tổ chức đảng và đảng viên trong toàn Đảng bộ",
  );
  w.text(`Điều 2. ${w.subject.measures[0]}`);
  w.text(`Điều 3. ${random.pick(w.subject.targets)}`);
  w.dutyRows(
    [["Cấp ủy trực thuộc", "báo cáo kết quả thực hiện {H1} trước {D+40} và kết quả thực hiện {Y} trước {D+200}"]],
    "subject",
    () => "Điều 4. ",
  );
  w.text(
    `Điều 5. Quy định này có hiệu lực kể từ ngày ký, thay thế {R;Quy định;${random.whole(10, 90)}-QĐi/${office.code};${day.plus(-random.whole(700, 1600)).iso};}`,
  );
}

function conclusion(w: Writer, office: Office): void {
  const { random } = w.setting;
  w.text(
    `Tại phiên họp {N-${random.whole(2, 8)}}, sau khi nghe báo cáo về ${w.subject.topic}, ${office.name} thảo luận và kết luận như sau`,
  );
  w.say(
    [random.pick(w.subject.praise), ...w.draw(w.subject.results, 2)].map((sentence) => `${sentence}.`),
    w.context({ status: "result" }),
    "1. ",
  );
  w.say(
    [
      `Thống nhất một số chỉ tiêu {Y+1} như sau: ${random.pick(w.subject.targets).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}.`,
    ],
    w.context(),
    "2. ",
  );
  w.text("3. Về tổ chức thực hiện");
  partyDuties(w);
}

/** Duties of Party bodies: no department of the State is told what to do here. */
function partyDuties(w: Writer): void {
  const { random } = w.setting;
  const rows: readonly (readonly [string, ...string[]])[] = [
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
  w.dutyRows(
    w.draw(rows, random.whole(3, 5)),
    random.pick(["subject", "colon"]),
    random.pick([(index: number) => `${index + 1}. `, () => "- "]),
  );
}
