import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { Fact } from "../../src/facts/fact.js";
import { findFacts } from "../../src/facts/find-facts.js";

const FOLDER = "fixtures/papers";

/** The made-up documents: the kind that each is titled, and how many facts of the kinds named it states. */
const PAPERS: readonly (readonly [file: string, type: string, counts: Partial<Record<Fact["kind"], number>>])[] = [
  ["01-quyet-dinh-duyet-du-an", "Quyết định", { money: 6, reference: 6, recipient: 4, assignment: 2 }],
  ["02-nghi-quyet-hdnd", "Nghị quyết", { money: 5, recipient: 7, assignment: 2 }],
  ["03-bao-cao", "Báo cáo", { money: 4, recipient: 3, reference: 1 }],
  ["04-cong-van", "Công văn", { assignment: 3, recipient: 5, reference: 2 }],
  ["05-ke-hoach", "Kế hoạch", { assignment: 6, recipient: 6, money: 1 }],
  ["06-thong-bao", "Thông báo", { recipient: 5, reference: 1 }],
  ["07-to-trinh-bang", "Tờ trình", { money: 7, recipient: 3 }],
  ["08-chi-thi", "Chỉ thị", { assignment: 4, recipient: 5 }],
  ["09-cong-dien", "Công điện", { money: 1, recipient: 5, assignment: 3 }],
  ["10-giay-moi", "Giấy mời", { date: 3, recipient: 2 }],
  ["11-dang-nghi-quyet", "Nghị quyết", { assignment: 3, recipient: 4, reference: 1 }],
  ["12-huong-dan", "Hướng dẫn", { target: 3, recipient: 4 }],
  ["13-qd-nhan-su", "Quyết định", { date: 5, recipient: 2, assignment: 1 }],
  ["14-ket-luan", "Kết luận", { money: 4, assignment: 2, recipient: 4 }],
  ["15-kh-vsattp", "Kế hoạch", { money: 3, assignment: 4, recipient: 5 }],
  ["16-qd-dat-dai", "Quyết định", { money: 5, assignment: 2, recipient: 4 }],
  ["17-bc-kinh-te", "Báo cáo", { money: 6, recipient: 3 }],
  ["18-cv-ca", "Công văn", { assignment: 3, recipient: 5 }],
  ["19-ttr-bien-che", "Tờ trình", { target: 8, recipient: 3 }],
  ["20-tb-ket-luan", "Thông báo", { money: 3, assignment: 4, recipient: 5 }],
  ["21-nq-dang-uy", "Nghị quyết", { assignment: 2, recipient: 4, target: 10 }],
  ["22-giay-moi-2", "Giấy mời", { assignment: 1, recipient: 2 }],
];

test("every document is named here", () => {
  expect(PAPERS.map(([file]) => `${file}.txt`)).toEqual(readdirSync(FOLDER).sort());
});

for (const [file, type, counts] of PAPERS) {
  describe(file, () => {
    const { facts, issues } = findFacts(asRead(buildSource(readFileSync(`${FOLDER}/${file}.txt`, "utf8"))));
    const of = <Kind extends Fact["kind"]>(kind: Kind) =>
      facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

    test("the header is whole", () => {
      const [header] = of("header");
      expect(header?.type?.name).toBe(type);
      for (const field of ["issuer", "number", "symbol", "place", "issuedOn", "subject"])
        expect(header).toHaveProperty(field);
    });

    test("one who signs, by name", () => {
      expect(of("signatory")).toHaveLength(1);
      expect(of("signatory")[0]).toHaveProperty("name");
    });

    test("so many facts of each kind, nothing that does not agree", () => {
      const found = Object.keys(counts).map((kind) => [kind, facts.filter((fact) => fact.kind === kind).length]);
      expect(Object.fromEntries(found)).toEqual(counts);
      expect(issues).toEqual([]);
    });
  });
}
