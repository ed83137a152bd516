import type { ExportSummary } from "../node.js";
import type { Language } from "./messages.js";

interface ExportMessages {
  readonly writing: (records: number) => string;
  readonly done: (summary: ExportSummary, folder: string) => string;
  readonly secret: (count: number) => string;
  readonly empty: (folder: string) => string;
}

const ENGLISH: ExportMessages = {
  writing: (records) => `${records} documents written`,
  done: ({ records, documents, files }, folder) =>
    `${records} documents${documents === records ? "" : ` (${documents} with the parts of long ones)`} in ${files.length} files under ${folder}.`,
  secret: (count) => `${count} with a mark of secrecy left out; --allow-secret takes them along.`,
  empty: (folder) => `${folder} holds no finished document; run vanban ingest DIR --out ${folder} first.`,
};

const VIETNAMESE: ExportMessages = {
  writing: (records) => `đã ghi ${records} văn bản`,
  done: ({ records, documents, files }, folder) =>
    `${records} văn bản${documents === records ? "" : ` (${documents} mục, tính cả các phần của văn bản dài)`} trong ${files.length} tệp dưới ${folder}.`,
  secret: (count) => `Bỏ qua ${count} văn bản có dấu mật; thêm --allow-secret nếu được phép đưa vào.`,
  empty: (folder) => `${folder} chưa có văn bản nào xong; hãy chạy vanban ingest THU_MUC_GOC --out ${folder} trước.`,
};

const MESSAGES: Readonly<Record<Language, ExportMessages>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of `vanban export`. */
export function exportMessages(language: Language): ExportMessages {
  return MESSAGES[language];
}
