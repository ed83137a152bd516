import { createHash } from "node:crypto";
import type { Fact } from "../../src/index.js";
import type { SearchRecord } from "../../src/search.js";
import { Random } from "../../training/random.js";
import { readAsLatin1Scanner } from "../facts/latin1-scanner.js";

/** Lines of text that documents are made of, paragraph by paragraph. */
export type Paragraphs = readonly string[];

/** Letters that the simulated scanner knows; the corpus has a few lines with others. */
const KNOWN_LETTERS = /^(?:[ -~]|[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ–…“”§])*$/iu;

/** The lines of a corpus that documents can be made of. */
export function paragraphsOf(lines: readonly string[]): Paragraphs {
  return lines.filter((line) => KNOWN_LETTERS.test(line));
}

const AGENCIES = ["Ủy ban nhân dân", "Hội đồng nhân dân", "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Ban Dân tộc"];
const PROVINCES = ["Lạng Sơn", "Thái Nguyên", "Hà Giang", "Lào Cai", "Quảng Nam", "Bình Định", "An Giang", "Cà Mau"];
const TYPES = [
  ["QĐ", "Quyết định"],
  ["NQ", "Nghị quyết"],
  ["KH", "Kế hoạch"],
  ["BC", "Báo cáo"],
  ["TB", "Thông báo"],
  ["CV", "Công văn"],
] as const;
const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Minh Châu", "Hoàng Quốc Khánh", "Nông Văn Thắng", "Vi Thị Hà"];

/** Of a document's words, so many may read otherwise: about what the engine is unsure of in a garbled page. */
const UNSURE = 0.08;
const SHORTEST = 1000;
const LONGEST = 3500;
/** Widths at which office documents break their lines, in letters. */
const WIDTH = 90;

const at = { start: 0, end: 0 } as Fact["at"];
const base = { text: "", sourceText: "", at, line: { first: 1, last: 1 }, confidence: 0.9, rule: "", checks: [] };

function brokenIntoLines(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function factsOf(random: Random, number: number): { readonly facts: Fact[]; readonly head: string[] } {
  const [code, name] = random.pick(TYPES);
  const province = random.pick(PROVINCES);
  const agency = random.pick(AGENCIES);
  const [year, month, day] = [random.whole(1999, 2026), random.whole(1, 12), random.whole(1, 28)];
  const printed = `${number}/${code}-UBND`;
  const signer = random.pick(NAMES);
  const issuedOn = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const amount = random.whole(1, 500) * 10_000_000;
  const criterion = { level: "xã", number: random.whole(1, 19), name: "Tiêu chí" } as const;
  const facts: Fact[] = [
    { ...base, kind: "header", issuer: `${agency} tỉnh ${province}`, code: printed, type: { code, name }, issuedOn },
    { ...base, kind: "signatory", name: signer, position: "Chủ tịch", capacity: [] },
    { ...base, kind: "money", amount, stated: "", role: "other" },
    {
      ...base,
      kind: "target",
      criterion,
      measure: "amount",
      object: "xã",
      comparator: "=",
      value: 1,
      unit: "xã",
      status: "target",
    },
  ];
  const head = [
    `${agency.toUpperCase()} TỈNH ${province.toUpperCase()}`,
    `Số: ${printed}          ${province}, ngày ${day} tháng ${month} năm ${year}`,
    name.toUpperCase(),
  ];
  return { facts, head };
}

/** Other words of the same document in the place of some: as frequent, and as likely to make a phrase, as misreadings are. */
function othersOf(text: string, random: Random): SearchRecord["others"] {
  const words = [...text.matchAll(/\p{L}+/gu)];
  return words.flatMap(({ index, 0: word }) => {
    if (!random.chance(UNSURE)) return [];
    const forms = Array.from({ length: random.whole(1, 3) }, () => random.pick(words)[0]);
    return [{ at: { start: index, end: index + word.length }, forms }];
  });
}

/** One document of a made archive: letterhead, paragraphs of the corpus, what a simulated scanner read of it. */
export function madeRecord(paragraphs: Paragraphs, number: number): SearchRecord {
  const random = new Random(number, 5);
  const { facts, head } = factsOf(random, number);
  const lines = [...head];
  const length = random.whole(SHORTEST, LONGEST);
  for (let sum = 0; sum < length; ) {
    const paragraph = random.pick(paragraphs).slice(0, length - sum + 200);
    lines.push(...brokenIntoLines(paragraph));
    sum += paragraph.length;
  }
  const text = lines.join("\n");
  const half = lines.slice(0, Math.ceil(lines.length / 2)).join("\n").length + 1;
  return {
    format: "vanban/search@1",
    id: createHash("sha256").update(`made ${number}`).digest("hex"),
    name: `${Math.floor(number / 1000)}/${number}.pdf`,
    text,
    raw: readAsLatin1Scanner(lines, number).join("\n"),
    others: othersOf(text, random),
    pages: [
      { number: 1, start: 0 },
      { number: 2, start: half },
    ],
    facts,
  };
}
