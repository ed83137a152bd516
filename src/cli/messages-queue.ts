import type { EnqueueSummary, QueueStatus, WorkerEvent } from "../queue.js";
import type { Language } from "./messages.js";

type Told<Type extends WorkerEvent["type"]> = Extract<WorkerEvent, { type: Type }>;

/** What the commands of the queue say. */
export interface QueueWords {
  readonly handed: (files: number) => string;
  readonly enqueued: (summary: EnqueueSummary, left: string) => string;
  readonly deadThere: (count: number) => string;
  readonly away: (why: string) => string;
  readonly back: string;
  readonly working: (queue: string, jobs: number) => string;
  readonly retried: (event: Told<"retried">, sentence: string) => string;
  readonly refused: (event: Told<"refused">) => string;
  readonly givenBack: (name: string) => string;
  readonly stopping: string;
  readonly stopped: (counts: { readonly done: number; readonly pages: number; readonly failed: number }) => string;
  readonly status: (status: QueueStatus) => string;
  readonly rate: (pages: number, left: string) => string;
  readonly noDead: string;
  readonly again: (count: number) => string;
  readonly whichDead: string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const ENGLISH: QueueWords = {
  handed: (files) => `${files} files looked at`,
  enqueued: ({ enqueued, waiting, duplicates, failed }, left) =>
    `${counted(enqueued, "document", "documents")} handed in, ${waiting} in the queue from before, ${duplicates} duplicates, ${failed} failed${left === "" ? "" : `; left out: ${left}`}.`,
  deadThere: (count) =>
    `${counted(count, "document is", "documents are")} on the dead-letter list: vanban queue dead shows them, vanban queue retry tries again.`,
  away: (why) => `Redis is away (${why}); waiting for it.`,
  back: "Redis is back; going on.",
  working: (queue, jobs) => `Working for queue ${queue}, ${counted(jobs, "document", "documents")} at a time.`,
  retried: ({ attempt }, sentence) => `${sentence} Try ${attempt} failed; another follows.`,
  refused: ({ name, secrecy }) => `${name}: refused, it is marked ${secrecy}.`,
  givenBack: (name) => `${name}: not finished, given back to the queue.`,
  stopping: "Stopping: the documents in hand are finished first.",
  stopped: ({ done, pages, failed }) =>
    `${counted(done, "document", "documents")} done (${pages} pages), ${failed} failed.`,
  status: ({ queue, waiting, retrying, active, done, dead, pages, workers }) =>
    `queue ${queue}: ${done} done (${pages} pages), ${active} in work, ${waiting} waiting${retrying === 0 ? "" : ` (${retrying} for another try)`}, ${dead} dead, ${counted(workers, "worker", "workers")}`,
  rate: (pages, left) => `, ${pages.toFixed(1)} pages/s, ${left} left`,
  noDead: "The dead-letter list is empty.",
  again: (count) => `${counted(count, "document is", "documents are")} back in the queue.`,
  whichDead: "Name the documents to try again, a code with --code, or all of them with --all.",
};

const VIETNAMESE: QueueWords = {
  handed: (files) => `đã xem ${files} tệp`,
  enqueued: ({ enqueued, waiting, duplicates, failed }, left) =>
    `Đã đưa ${enqueued} văn bản vào hàng đợi, ${waiting} đã có từ trước, ${duplicates} bản trùng, ${failed} lỗi${left === "" ? "" : `; bỏ qua: ${left}`}.`,
  deadThere: (count) =>
    `Có ${count} văn bản đã thử hết số lần: xem bằng vanban queue dead, thử lại bằng vanban queue retry.`,
  away: (why) => `Mất liên lạc với Redis (${why}); đang chờ.`,
  back: "Đã liên lạc lại được với Redis; làm tiếp.",
  working: (queue, jobs) => `Đang làm cho hàng đợi ${queue}, mỗi lần ${jobs} văn bản.`,
  retried: ({ attempt }, sentence) => `${sentence} Lần thử ${attempt} không được; sẽ thử lại.`,
  refused: ({ name, secrecy }) => `${name}: không nhận, văn bản có dấu ${secrecy}.`,
  givenBack: (name) => `${name}: chưa xong, đã trả lại hàng đợi.`,
  stopping: "Đang dừng: làm nốt các văn bản đang dở.",
  stopped: ({ done, pages, failed }) => `Xong ${done} văn bản (${pages} trang), ${failed} lỗi.`,
  status: ({ queue, waiting, retrying, active, done, dead, pages, workers }) =>
    `hàng đợi ${queue}: xong ${done} (${pages} trang), đang làm ${active}, đang chờ ${waiting}${retrying === 0 ? "" : ` (${retrying} chờ thử lại)`}, hết lần thử ${dead}, ${workers} máy đang làm`,
  rate: (pages, left) => `, ${pages.toFixed(1)} trang/giây, còn ${left}`,
  noDead: "Không có văn bản nào đã thử hết số lần.",
  again: (count) => `Đã đưa ${count} văn bản trở lại hàng đợi.`,
  whichDead: "Hãy nêu tên văn bản cần thử lại, mã lỗi bằng --code, hoặc tất cả bằng --all.",
};

const WORDS: Readonly<Record<Language, QueueWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of the queue's commands in a language. */
export function queueWordsIn(language: Language): QueueWords {
  return WORDS[language];
}
