import { expect, test } from "@jest/globals";
import { dateFact } from "../../../bench/facts/dates.js";
import { DocumentBuilder } from "../../../bench/facts/document-builder.js";
import type { StatedFact } from "../../../bench/facts/gold-fact.js";
import { labelFaults, sumFaults } from "../../../bench/facts/label-checks.js";
import { type Inline, marked, t } from "../../../bench/facts/marked-text.js";

const HEADER: StatedFact = { kind: "header", issuer: "Ủy ban nhân dân xã Bình An", subject: "Về việc thử" };
const ISSUED = marked(dateFact("2024-03-05", "day", "issued"), "ngày 05 tháng 3 năm 2024");

function build(...paragraphs: readonly Inline[]) {
  const builder = new DocumentBuilder({ width: 40, gap: " ", rows: undefined });
  builder.paragraph(marked(HEADER, t`Về việc thử, ${ISSUED}`));
  for (const paragraph of paragraphs) builder.paragraph(paragraph);
  return builder.build();
}

const count = (value: number, more: object = {}): StatedFact => {
  return {
    kind: "target",
    measure: "total",
    object: "xã",
    comparator: "=",
    value,
    unit: "xã",
    status: "result",
    ...more,
  };
};

test("a fact's words and lines are those of the text, over line ends and paragraphs", () => {
  const { truth, facts } = build(
    t`Đến nay toàn huyện đã có ${marked(count(12, { of: 15, percent: 80 }), "12/15 xã đạt chuẩn, chiếm 80%")}.`,
  );
  expect(truth.split("\n")).toHaveLength(3);
  expect(facts.at(-1)).toMatchObject({ text: "12/15 xã đạt chuẩn, chiếm 80%", line: { first: 2, last: 3 } });
  expect(labelFaults({ truth, facts, rows: [] })).toEqual([]);
});

test("a wrong share, a value that is not printed and a figure without a label are found", () => {
  const wrongShare = build(marked(count(12, { of: 15, percent: 81 }), "12/15 xã, chiếm 81%"));
  expect(labelFaults(wrongShare).join()).toContain("12/15 is not 81 %");
  const notPrinted = build(marked(count(13), "có 12 xã"));
  expect(labelFaults(notPrinted).join()).toContain("13 is not printed");
  expect(labelFaults(build("Đã có 12 xã")).join()).toContain("no fact holds 12");
});

test("a day that does not exist is found", () => {
  const built = build(marked(dateFact("2023-02-30", "day", "event"), "ngày 30/02/2023"));
  expect(labelFaults(built).join()).toContain("no day 2023-02-30");
});

test("parts that do not sum up to their total are found", () => {
  const money = (amount: number, role: "total" | "part"): StatedFact => {
    const named = role === "total" ? { label: "Tổng" } : { label: "Vốn", of: "Tổng" };
    return { kind: "money", amount, stated: `${amount} đồng`, role, ...named };
  };
  const built = build(
    t`${marked(money(100, "total"), "Tổng: 100 đồng")}; ${marked(money(90, "part"), "Vốn: 90 đồng")}.`,
  );
  expect(sumFaults(built.facts)).toEqual(['parts of "Tổng" sum up to 90']);
});
