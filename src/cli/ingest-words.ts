import type { IngestEvent, IngestSummary, SkipReason, WorkReason } from "../node.js";
import type { Language } from "./messages.js";

type Told<Type extends IngestEvent["type"]> = Extract<IngestEvent, { type: Type }>;

/** What `vanban ingest` says. */
export interface IngestWords {
  /** The bar's line: the names in braces are filled in. */
  readonly bar: string;
  readonly refused: (event: Told<"refused">) => string;
  readonly removed: (count: number) => string;
  readonly why: Readonly<Record<WorkReason, string>>;
  readonly same: string;
  /** What was left out and why: "12 hidden, 3 links". */
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly summary: (summary: IngestSummary, left: string) => string;
  readonly planned: (found: { readonly documents: number; readonly bytes: number }) => string;
  readonly interrupted: (done: number) => string;
  readonly stopped: string;
}

const megabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1);

const ENGLISH: IngestWords = {
  bar: "{bar} {percentage} % | {value} of {total} files | {documents} done, {pages} pages, {rate} pages/s | {left} left | {errors} errors",
  refused: ({ name, secrecy }) => `${name}: refused, it is marked ${secrecy}.`,
  removed: (count) =>
    `${count} ${count === 1 ? "document's file is" : "documents' files are"} gone; the results are kept (source "removed" in catalogue.csv).`,
  why: {
    new: "new",
    changed: "changed",
    settings: "other settings",
    "failed-before": "failed before",
    "results-missing": "results missing",
  },
  same: "same content",
  skipped: {
    unchanged: "unchanged",
    "not-a-document": "no documents",
    empty: "empty",
    hidden: "hidden",
    older: "older than --since",
    link: "links",
    "not-a-file": "no files",
    "output-folder": "folders of results",
    vanished: "gone before they were read",
  },
  summary: ({ done, pages, duplicates, refused, failed, seconds }, left) =>
    `${done} documents done (${pages} pages), ${duplicates} duplicates, ${refused} refused, ${failed} failed, in ${seconds.toFixed(1)} s${left === "" ? "" : `; left out: ${left}`}.`,
  planned: ({ documents, bytes }) => `${documents} documents to do (${megabytes(bytes)} MB); nothing was written.`,
  interrupted: (done) => `Interrupted after ${done} documents; run the same command again for the rest.`,
  stopped: "Stopped at the first failure (--fail-fast); run the same command again for the rest.",
};

const VIETNAMESE: IngestWords = {
  bar: "{bar} {percentage} % | {value}/{total} tệp | {documents} xong, {pages} trang, {rate} trang/giây | còn {left} | {errors} lỗi",
  refused: ({ name, secrecy }) => `${name}: không nhận, văn bản có dấu ${secrecy}.`,
  removed: (count) =>
    `${count} văn bản không còn tệp gốc; kết quả được giữ lại (cột source ghi "removed" trong catalogue.csv).`,
  why: {
    new: "mới",
    changed: "đã đổi",
    settings: "thiết lập khác",
    "failed-before": "lần trước lỗi",
    "results-missing": "mất kết quả",
  },
  same: "trùng nội dung",
  skipped: {
    unchanged: "không đổi",
    "not-a-document": "không phải văn bản",
    empty: "rỗng",
    hidden: "ẩn",
    older: "cũ hơn --since",
    link: "liên kết",
    "not-a-file": "không phải tệp",
    "output-folder": "thư mục kết quả",
    vanished: "biến mất trước khi đọc",
  },
  summary: ({ done, pages, duplicates, refused, failed, seconds }, left) =>
    `Xong ${done} văn bản (${pages} trang), ${duplicates} bản trùng, ${refused} không nhận, ${failed} lỗi, trong ${seconds.toFixed(1)} giây${left === "" ? "" : `; bỏ qua: ${left}`}.`,
  planned: ({ documents, bytes }) => `${documents} văn bản cần làm (${megabytes(bytes)} MB); chưa ghi gì.`,
  interrupted: (done) => `Đã dừng sau ${done} văn bản; hãy chạy lại cùng lệnh để làm tiếp.`,
  stopped: "Đã dừng ở lỗi đầu tiên (--fail-fast); hãy chạy lại cùng lệnh để làm tiếp.",
};

const WORDS: Readonly<Record<Language, IngestWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of `vanban ingest` in a language. */
export function ingestWordsIn(language: Language): IngestWords {
  return WORDS[language];
}

/** What was left out, by reason, most first. */
export function leftOut(skipped: IngestSummary["skipped"], { skipped: words }: IngestWords): string {
  const counts = Object.entries(skipped) as [SkipReason, number][];
  return counts
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${words[reason]}`)
    .join(", ");
}
