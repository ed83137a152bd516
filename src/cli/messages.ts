import type { ErrorCode } from "../index.js";

/** The languages that the command speaks. */
export const LANGUAGES = ["en", "vi"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as `vi_VN.UTF-8`; English where it is no Vietnamese one. */
export function languageOf(locale: string): Language {
  return /^vi(?:[_.@-]|$)/i.test(locale) ? "vi" : "en";
}

interface Messages {
  readonly failed: (count: number, all: number) => string;
  readonly page: (done: number, all: number) => string;
  readonly morePages: (count: number) => string;
  readonly binary: (name: string) => string;
  readonly interrupted: (done: number, all: number) => string;
  readonly internal: (place: string, what: string) => string;
  readonly twoFormats: (format: string) => string;
  readonly optionOfFormat: (option: string, formats: readonly string[]) => string;
  readonly oneKind: (kinds: readonly string[]) => string;
  readonly oneDocument: (element: string) => string;
  readonly oneFile: (format: string) => string;
  readonly emptyFolder: (name: string) => string;
  readonly lostDecisions: (read: readonly string[]) => string;
  readonly otherSuggestions: (decided: readonly string[]) => string;
  readonly learnWhat: string;
  readonly learntScanner: (name: string, documents: number, words: number) => string;
  readonly learntTerms: (name: string, terms: number) => string;
  readonly noFacts: string;
  readonly line: string;
  readonly issue: Readonly<Record<"error" | "warning" | "note", string>>;
  /** Of an error's code; undefined where the library's own sentence is given. */
  readonly error: Readonly<Partial<Record<ErrorCode, string>>>;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const MOST_SHOWN = 5;

/** The first of some words, for a message. */
function some(words: readonly string[]): string {
  const shown = words.slice(0, MOST_SHOWN).map((word) => `"${word}"`);
  return [...shown, ...(words.length > MOST_SHOWN ? ["…"] : [])].join(", ");
}

const ENGLISH: Messages = {
  failed: (count, all) => `${count} of ${all} files have errors (listed above); the others are done.`,
  page: (done, all) => `page ${done} of ${all}`,
  morePages: (count) => `(${count} more ${count === 1 ? "page" : "pages"} like it)`,
  binary: (name) => `The result for ${name} is no text; write it to a file with --out FOLDER.`,
  interrupted: (done, all) => `Interrupted after ${done} of ${all} files; run the same command again for the rest.`,
  internal: (place, what) =>
    `${place}: a fault of vanban itself (${what}); please report it with the file, the others go on.`,
  twoFormats: (format) => `--json and --format ${format} ask for two formats; leave one of them out.`,
  optionOfFormat: (option, formats) =>
    `${option} goes with --format ${formats.join(" or ")} only; leave it out, or add the format.`,
  oneKind: (kinds) =>
    `--format csv makes a table a kind: name one with --kind (${kinds.join(", ")}), or write all as files with --out FOLDER.`,
  oneDocument: (element) => `${element} is of one document; leave it out, or give one file at a time.`,
  oneFile: (format) =>
    `--format ${format} makes a file a document; give one input at a time, or write them with --out FOLDER.`,
  emptyFolder: (name) => `${name} holds no document that can be read; name another folder, or files.`,
  lostDecisions: (read) =>
    `${counted(read.length, "decision has", "decisions have")} no place in this reading any more, and ${read.length === 1 ? "is" : "are"} left out: ${some(read)}.`,
  otherSuggestions: (decided) =>
    `${counted(decided.length, "decision meets", "decisions meet")} another suggestion than the reader saw, and ${decided.length === 1 ? "stands" : "stand"}: ${some(decided)}.`,
  learnWhat: "Say what to learn: --scanner FILE, --dictionary FILE, or both.",
  learntScanner: (name, documents, words) =>
    `${name}: ${counted(words, "word", "words")} of ${counted(documents, "document", "documents")}.`,
  learntTerms: (name, terms) => `${name}: ${counted(terms, "new term", "new terms")}.`,
  noFacts: "No fact found.",
  line: "line",
  issue: { error: "error", warning: "warning", note: "note" },
  error: {},
};

const VIETNAMESE: Messages = {
  failed: (count, all) => `${count} trên ${all} tệp có lỗi (liệt kê ở trên); các tệp khác đã xong.`,
  page: (done, all) => `trang ${done} trên ${all}`,
  morePages: (count) => `(còn ${count} trang như vậy)`,
  binary: (name) => `Kết quả của ${name} không phải là văn bản thuần; hãy ghi ra tệp bằng --out THU_MUC.`,
  interrupted: (done, all) => `Đã dừng sau ${done} trên ${all} tệp; hãy chạy lại cùng lệnh để làm tiếp.`,
  internal: (place, what) =>
    `${place}: lỗi của chính vanban (${what}); xin gửi báo lỗi kèm tệp này, các tệp khác vẫn tiếp tục.`,
  twoFormats: (format) => `--json và --format ${format} đòi hai định dạng; hãy bỏ một trong hai.`,
  optionOfFormat: (option, formats) =>
    `${option} chỉ dùng với --format ${formats.join(" hoặc ")}; hãy bỏ đi hoặc thêm định dạng.`,
  oneKind: (kinds) =>
    `--format csv lập mỗi loại dữ kiện một bảng: hãy chọn một loại bằng --kind (${kinds.join(", ")}), hoặc ghi tất cả thành tệp bằng --out THU_MUC.`,
  oneDocument: (element) => `${element} là của riêng một văn bản; hãy bỏ đi hoặc đưa từng tệp một.`,
  oneFile: (format) =>
    `--format ${format} lập mỗi văn bản một tệp; hãy đưa từng tệp một hoặc ghi ra bằng --out THU_MUC.`,
  emptyFolder: (name) => `${name} không có văn bản nào đọc được; hãy đưa thư mục khác hoặc tên tệp.`,
  lostDecisions: (read) => `${read.length} quyết định không còn chỗ trong lần đọc này nên bị bỏ qua: ${some(read)}.`,
  otherSuggestions: (decided) =>
    `${decided.length} quyết định gặp gợi ý khác với gợi ý mà người soát đã thấy; quyết định được giữ: ${some(decided)}.`,
  learnWhat: "Hãy cho biết học gì: --scanner TEP, --dictionary TEP hoặc cả hai.",
  learntScanner: (name, documents, words) => `${name}: ${words} từ của ${documents} văn bản.`,
  learntTerms: (name, terms) => `${name}: ${terms} mục mới.`,
  noFacts: "Không tìm thấy dữ kiện nào.",
  line: "dòng",
  issue: { error: "lỗi", warning: "cảnh báo", note: "ghi chú" },
  error: {
    "input-missing": "Không có tệp này, hãy kiểm tra lại tên",
    "input-unreadable": "Không đọc được, hãy kiểm tra quyền và loại tệp",
    "input-changed": "Tệp bị thay đổi trong khi đang đọc, hãy chạy lại khi tệp đã yên",
    "input-binary": "Không đọc được loại tệp này, hãy lấy chữ ra trước rồi đưa tệp chữ vào",
    "input-too-large": "Tệp quá lớn, hãy chia nhỏ hoặc nâng giới hạn bằng --max-bytes",
    "input-damaged": "Tệp bị hỏng hoặc thiếu, hãy lấy lại bản gốc",
    "input-encrypted": "Tệp có mật khẩu, hãy đưa mật khẩu bằng --password-file",
    "recognition-failed": "Không nhận dạng được trang này, hãy xem lại ảnh",
    "work-died": "Việc xử lý văn bản này bị đứt, thường do thiếu bộ nhớ; các văn bản khác vẫn tiếp tục",
    "part-missing": "Thiếu một phần chưa được cài, hãy cài theo dòng lệnh sau",
    "output-exists": "Tên kết quả đã có, hãy dùng --force để ghi đè hoặc chọn thư mục khác bằng --out",
    "output-unwritable": "Không ghi được kết quả, hãy kiểm tra quyền và chỗ trống",
    "disk-full": "Đĩa đã đầy, hãy dọn chỗ rồi chạy lại cùng lệnh",
    "archive-busy": "Một lệnh khác đang ghi vào thư mục này, hãy chờ lệnh đó xong hoặc chọn thư mục khác bằng --out",
    "dictionary-unreadable": "Không hiểu được từ điển, mỗi dòng là một mục, hoặc mục, dấu tab và trọng số",
    "scanner-unreadable": "Không đọc được hồ sơ máy quét, hãy đưa tệp do vanban learn ghi",
    "corrections-damaged": "Tệp hiệu đính bị hỏng hoặc không phải tệp hiệu đính, hãy xuất lại từ trang soát",
    "corrections-too-old": "Tệp hiệu đính thuộc dạng cũ không còn đọc được, hãy lập lại trang soát",
    "corrections-too-new": "Tệp hiệu đính mới hơn bản vanban này, hãy cập nhật vanban",
    "corrections-mismatch": "Tệp hiệu đính là của văn bản khác, hãy đưa đúng tệp của văn bản này",
    "model-missing": "Không tìm thấy mô hình, hãy cài lại vanban",
    "model-not-a-model": "Tệp này không phải là mô hình của vanban",
    "model-too-old": "Mô hình quá cũ so với bản vanban này",
    "model-too-new": "Mô hình mới hơn bản vanban này, hãy cập nhật vanban",
    "model-truncated": "Mô hình bị cắt cụt, hãy cài lại vanban",
    "model-checksum": "Mô hình bị hỏng, hãy cài lại vanban",
    "index-missing": "Chưa có chỉ mục, hãy tạo bằng vanban index",
    "index-damaged": "Chỉ mục bị hỏng, hãy xóa đi rồi tạo lại bằng vanban index",
    "index-other-version": "Chỉ mục thuộc phiên bản khác, hãy tạo lại bằng vanban index",
    "index-busy": "Một lệnh khác đang tạo chỉ mục này, hãy chờ lệnh đó xong",
    "queue-unreachable": "Không liên lạc được với Redis, hãy khởi động Redis hoặc kiểm tra địa chỉ --redis",
    "queue-refused": "Redis không nhận hoặc không dùng được, hãy kiểm tra mật khẩu, phiên bản và maxmemory-policy",
    "queue-damaged": "Redis đã mất thông tin của lô này, hãy chạy lại vanban enqueue cho thư mục đó",
    "engine-mismatch": "Máy này có phiên bản hoặc mô hình khác với nơi đã đưa việc vào hàng đợi",
    "worker-unfit": "Máy này chưa thấy thư mục của lô việc, hãy gắn thư mục hoặc thêm --mount",
  },
};

const MESSAGES: Readonly<Record<Language, Messages>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/** An error as one line: what to do in the user's language, then, where that is not English, the exact sentence. */
export function errorLine(error: { readonly code: ErrorCode; readonly message: string }, language: Language): string {
  const translated = MESSAGES[language].error[error.code];
  return translated === undefined ? error.message : `${translated} (${error.message})`;
}
