import type { Fact } from "../index.js";
import type { Language } from "./messages.js";

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;

/** The words of the table of facts. A value that goes without saying has the empty word. */
export interface FactWords {
  readonly kind: Readonly<Record<Fact["kind"], string>>;
  readonly header: Readonly<
    Record<
      "type" | "code" | "issuer" | "parentIssuer" | "place" | "issuedOn" | "subject" | "secrecy" | "urgency",
      string
    >
  >;
  readonly dateRole: Readonly<Record<FactOf<"date">["role"], string>>;
  readonly measure: Readonly<Record<FactOf<"target">["measure"], string>>;
  readonly status: Readonly<Record<FactOf<"target">["status"], string>>;
  readonly moneyRole: Readonly<Record<FactOf<"money">["role"], string>>;
  readonly implied: string;
  readonly issues: string;
}

const ENGLISH: FactWords = {
  kind: {
    header: "Header",
    date: "Dates",
    reference: "References",
    target: "Targets and results",
    money: "Money",
    signatory: "Signatories",
    recipient: "Recipients",
    assignment: "Assignments",
  },
  header: {
    type: "kind",
    code: "number",
    issuer: "issuer",
    parentIssuer: "above it",
    place: "place",
    issuedOn: "date",
    subject: "subject",
    secrecy: "secrecy",
    urgency: "urgency",
  },
  dateRole: {
    issued: "issued",
    reference: "of a reference",
    deadline: "deadline",
    event: "event",
    period: "period",
    effective: "in force",
  },
  measure: { added: "more", total: "in all", rate: "", amount: "" },
  status: { target: "target", result: "result" },
  moneyRole: { total: "total", part: "part", other: "" },
  implied: "(worked out)",
  issues: "To look at",
};

const VIETNAMESE: FactWords = {
  kind: {
    header: "Đầu văn bản",
    date: "Ngày tháng",
    reference: "Văn bản viện dẫn",
    target: "Chỉ tiêu và kết quả",
    money: "Kinh phí",
    signatory: "Người ký",
    recipient: "Nơi nhận",
    assignment: "Nhiệm vụ được giao",
  },
  header: {
    type: "loại",
    code: "số, ký hiệu",
    issuer: "cơ quan",
    parentIssuer: "cấp trên",
    place: "nơi ban hành",
    issuedOn: "ngày",
    subject: "trích yếu",
    secrecy: "độ mật",
    urgency: "độ khẩn",
  },
  dateRole: {
    issued: "ban hành",
    reference: "của văn bản viện dẫn",
    deadline: "thời hạn",
    event: "sự việc",
    period: "thời kỳ",
    effective: "hiệu lực",
  },
  measure: { added: "thêm", total: "tổng", rate: "", amount: "" },
  status: { target: "chỉ tiêu", result: "kết quả" },
  moneyRole: { total: "tổng số", part: "một phần", other: "" },
  implied: "(suy ra)",
  issues: "Cần xem lại",
};

const WORDS: Readonly<Record<Language, FactWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of a language. */
export function factWordsIn(language: Language): FactWords {
  return WORDS[language];
}
