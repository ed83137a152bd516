import type { Capacity, Fact, Report } from "../index.js";
import { type Language, messagesIn } from "./messages.js";

/** The kinds of facts as a table calls them. */
const KIND_NAMES: Readonly<Record<Language, Readonly<Record<Fact["kind"], string>>>> = {
  en: {
    header: "header",
    date: "date",
    reference: "reference",
    target: "target",
    money: "money",
    signatory: "signatory",
    recipient: "recipient",
    assignment: "assignment",
  },
  vi: {
    header: "đầu văn bản",
    date: "ngày",
    reference: "căn cứ",
    target: "chỉ tiêu",
    money: "số tiền",
    signatory: "người ký",
    recipient: "nơi nhận",
    assignment: "giao việc",
  },
};

/** What is known, put together; what is absent leaves no gap. */
function joined(parts: readonly (string | number | undefined)[], separator = ", "): string {
  return parts.filter((part) => part !== undefined && part !== "").join(separator);
}

const number = (value: number): string => value.toLocaleString("vi-VN", { maximumFractionDigits: 6 });

function dates(value: string, end: string | undefined): string {
  return joined([value, end], " – ");
}

function capacities(steps: readonly Capacity[]): string {
  return steps.map(({ mark, of }) => `${mark} ${of}`).join(", ");
}

function targetText(fact: Extract<Fact, { kind: "target" }>): string {
  const sign = fact.comparator === "=" ? "" : `${fact.comparator} `;
  const whole = fact.of === undefined ? "" : `/${number(fact.of)}`;
  const range = fact.max === undefined ? "" : ` – ${number(fact.max)}`;
  const share = fact.percent === undefined ? undefined : `${number(fact.percent)} %`;
  const criterion = fact.criterion && `${fact.criterion.number}. ${fact.criterion.name}`;
  const figure = `${sign}${number(fact.value)}${whole}${range} ${fact.unit}`;
  return joined([criterion, fact.object, joined([figure, share && `(${share})`], " "), fact.year]);
}

/** A fact's values on one line. */
function factText(fact: Fact): string {
  switch (fact.kind) {
    case "header":
      return joined([fact.type?.name, fact.code, fact.issuer, fact.place, fact.issuedOn, fact.subject]);
    case "date":
      return joined([dates(fact.value, fact.end), fact.role]);
    case "reference":
      return joined([fact.type, fact.code, fact.date, fact.issuer, fact.subject]);
    case "target":
      return targetText(fact);
    case "money":
      return joined([`${number(fact.amount)} ${fact.currency ?? "đồng"}`, fact.label, fact.role]);
    case "signatory":
      return joined([fact.name, fact.position, capacities(fact.capacity), fact.body]);
    case "recipient":
      return joined([fact.name, fact.note && `(${fact.note})`], " ");
    case "assignment":
      return joined([fact.agency, fact.task, fact.deadline]);
  }
}

function linesText({ first, last }: Fact["line"]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, [...cell].length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join("  ")
      .trimEnd(),
  );
}

/** A report for people: one fact a row (kind, source line, confidence, values), the issues below. Ends with a line feed. */
export function factTable(report: Report, language: Language): string {
  const { line, noFacts, issue } = messagesIn(language);
  const rows = report.facts.map((fact) => [
    KIND_NAMES[language][fact.kind],
    `${line} ${linesText(fact.line)}`,
    `${Math.round(fact.confidence * 100)} %`,
    factText(fact),
  ]);
  const issues = report.issues.map(({ level, message }) => `${issue[level]}: ${message}`);
  const facts = rows.length === 0 ? [noFacts] : padded(rows);
  return `${[...facts, ...issues].join("\n")}\n`;
}
