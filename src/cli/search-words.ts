import type { FoundBy, IndexUpdate, SearchResult } from "../search.js";
import type { Language } from "./messages.js";

/** What `vanban index` and `vanban search` say. */
export interface SearchWords {
  readonly indexing: (count: number) => string;
  readonly indexed: (update: IndexUpdate) => string;
  /** Of an index that was not finished. */
  readonly interrupted: string;
  readonly copies: (count: number) => string;
  readonly place: (page: number, line: number) => string;
  /** Of a hit that is not as it was typed. */
  readonly foundBy: Readonly<Record<Exclude<FoundBy, "exact">, string>>;
  readonly engineRead: (raw: string) => string;
  readonly nothing: string;
  readonly shown: (result: SearchResult, offset: number) => string;
}

/** "first to last of total". */
function rangeOf(
  { total, documents }: SearchResult,
  offset: number,
): readonly [first: number, last: number, total: number] {
  return [offset + 1, offset + documents.length, total];
}

const ENGLISH: SearchWords = {
  indexing: (count) => `${count} documents looked at`,
  indexed: ({ added, changed, unchanged, removed, secret }) =>
    `${added} documents added, ${changed} changed, ${unchanged} unchanged, ${removed} removed${secret === 0 ? "" : `; ${secret} left out for their mark of secrecy (--allow-secret takes them in)`}.`,
  interrupted: "Interrupted; the index is as it was. Run the same command again for the rest.",
  copies: (count) => (count === 1 ? "and 1 copy" : `and ${count} copies`),
  place: (page, line) => `page ${page}, line ${line}`,
  foundBy: { folded: "other marks", raw: "as the engine read it", alternative: "another reading" },
  engineRead: (raw) => `read as: ${raw}`,
  nothing: "Nothing found.",
  shown: (result, offset) => {
    const [first, last, total] = rangeOf(result, offset);
    const more = result.isComplete ? "" : "; less sure ways to find more were not tried (a larger --limit tries them)";
    return `Documents ${first} to ${last} of ${total}${more}.`;
  },
};

const VIETNAMESE: SearchWords = {
  indexing: (count) => `đã xem ${count} văn bản`,
  indexed: ({ added, changed, unchanged, removed, secret }) =>
    `Thêm ${added} văn bản, sửa ${changed}, giữ nguyên ${unchanged}, bỏ ${removed}${secret === 0 ? "" : `; không đưa vào ${secret} văn bản có dấu mật (--allow-secret cho phép)`}.`,
  interrupted: "Đã dừng; chỉ mục vẫn như cũ. Hãy chạy lại cùng lệnh để làm tiếp.",
  copies: (count) => `và ${count} bản trùng`,
  place: (page, line) => `trang ${page}, dòng ${line}`,
  foundBy: { folded: "khác dấu", raw: "theo chữ máy đọc", alternative: "cách đọc khác" },
  engineRead: (raw) => `máy đọc là: ${raw}`,
  nothing: "Không tìm thấy gì.",
  shown: (result, offset) => {
    const [first, last, total] = rangeOf(result, offset);
    const more = result.isComplete ? "" : "; chưa thử những cách tìm kém chắc hơn (tăng --limit để thử)";
    return `Văn bản ${first} đến ${last} trên ${total}${more}.`;
  },
};

const WORDS: Readonly<Record<Language, SearchWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of `vanban index` and `vanban search` in a language. */
export function searchWordsIn(language: Language): SearchWords {
  return WORDS[language];
}
