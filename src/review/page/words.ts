import type { Reason } from "../../document/document.js";
import type { Fact } from "../../facts/fact.js";
import type { Band } from "../bands.js";
import type { PageLanguage } from "../page-data.js";
import type { PrintedField } from "../token-values.js";
import type { Command } from "./keys.js";

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;
type HeaderField = PrintedField | "issuedOn" | "secrecy" | "urgency";

/** Everything that the page says. */
export interface PageWords {
  readonly id: PageLanguage;
  readonly otherLanguage: string;
  readonly progress: (done: number, all: number, minutes: number) => string;
  readonly allDone: string;
  readonly nothingToDo: string;
  readonly command: Readonly<Record<Exclude<Command, `choose${number}`> | "choose1", string>>;
  readonly button: Readonly<
    Record<"print" | "export" | "import" | "theme" | "close" | "save" | "cancel" | "picture" | "text" | "facts", string>
  >;
  readonly read: string;
  readonly suggested: string;
  readonly decided: string;
  readonly others: string;
  readonly page: (page: number) => string;
  readonly line: (line: number) => string;
  readonly part: (part: number, of: number) => string;
  readonly band: Readonly<Record<Band, string>>;
  readonly chance: (percent: number) => string;
  readonly value: Readonly<Record<"header" | "figure" | "word", string>>;
  readonly why: Readonly<Record<Reason, string>>;
  readonly scope: Readonly<Record<"here" | "unsure" | "all", (count: number) => string>>;
  readonly appliesTo: (count: number) => string;
  readonly alsoAt: (count: number) => string;
  readonly edit: string;
  readonly search: string;
  readonly found: (index: number, count: number) => string;
  readonly notFound: string;
  readonly conflict: (decided: string, before: string) => string;
  readonly keepMine: string;
  readonly arrived: (placed: number, conflicts: number, lost: number) => string;
  readonly exported: (name: string, count: number) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly notKept: string;
  readonly keptFrom: (count: number) => string;
  readonly inputMethod: string;
  readonly pageDone: (page: number) => string;
  readonly fault: Readonly<Record<"damaged" | "mismatch" | "version", string>>;
  readonly imported: string;
  readonly secrecy: (mark: string) => string;
  readonly factKind: Readonly<Record<Fact["kind"], string>>;
  readonly field: Readonly<Record<HeaderField, string>>;
  readonly measure: Readonly<Record<FactOf<"target">["measure"], string>>;
  readonly status: Readonly<Record<FactOf<"target">["status"], string>>;
  readonly moneyRole: Readonly<Record<FactOf<"money">["role"], string>>;
  readonly dateRole: Readonly<Record<FactOf<"date">["role"], string>>;
  readonly noFacts: string;
  readonly sum: string;
  readonly implied: string;
  readonly checks: Readonly<Record<"ok" | "failed", string>>;
  readonly verdict: Readonly<Record<"right" | "wrong", string>>;
  readonly jump: string;
  readonly help: Readonly<Record<"title" | "keys" | "about" | "privacy", string>>;
  readonly sheet: {
    readonly title: string;
    readonly document: string;
    readonly hash: string;
    readonly engine: string;
    readonly date: string;
    readonly reviewer: string;
    readonly reviewerHint: string;
    readonly counts: string;
    readonly toCheck: string;
    readonly accepted: string;
    readonly kept: string;
    readonly changed: string;
    readonly open: string;
    readonly factsRight: string;
    readonly factsWrong: string;
    readonly changes: string;
    readonly place: string;
    readonly signed: string;
    readonly approved: string;
  };
}

const ENGLISH: PageWords = {
  id: "en",
  otherLanguage: "Tiếng Việt",
  progress: (done, all, minutes) =>
    done >= all
      ? `${all} of ${all}, all decided`
      : `${done} of ${all}, about ${minutes} ${minutes === 1 ? "minute" : "minutes"} left`,
  allDone: "All decided. Export the corrections, or print the sheet.",
  nothingToDo: "Nothing here needs a look. Any word can still be clicked and changed.",
  command: {
    next: "Next",
    previous: "Previous",
    accept: "Accept",
    keep: "Keep as read",
    choose1: "Choose another reading",
    edit: "Edit",
    scope: "Where it applies: here, unsure places, everywhere",
    undo: "Undo",
    search: "Search",
    nextPage: "Next page",
    previousPage: "Previous page",
    export: "Export corrections",
    import: "Import corrections",
    help: "Help",
  },
  button: {
    print: "Print",
    export: "Export",
    import: "Import",
    theme: "Light or dark",
    close: "Close",
    save: "Save",
    cancel: "Cancel",
    picture: "Page",
    text: "Text",
    facts: "Facts",
  },
  read: "Read",
  suggested: "Suggested",
  decided: "Decided",
  others: "Other readings",
  page: (page) => `Page ${page}`,
  line: (line) => `line ${line}`,
  part: (part, of) => `part ${part} of ${of}`,
  band: { sure: "sure", check: "to check", doubtful: "doubtful" },
  chance: (percent) => `${percent} % likely`,
  value: { header: "header field", figure: "figure", word: "word" },
  why: {
    "as-read": "left as it was read",
    marks: "marks put back: dictionary and context",
    misread: "letters misread by the engine: dictionary and context",
    case: "letter case by its place",
    split: "two words stood together",
    join: "one word was torn apart",
    number: "the form of figures",
    code: "the form of document numbers",
    "legacy-font": "converted from an old font",
    dictionary: "your dictionary",
    reader: "decided by a reader",
  },
  scope: {
    here: () => "only here",
    unsure: (count) => `here and ${count - 1} unsure ${count === 2 ? "place" : "places"}`,
    all: (count) => `everywhere, ${count} places`,
  },
  appliesTo: (count) => (count === 1 ? "Decided here." : `Decided at ${count} places.`),
  alsoAt: (count) => `The same misreading at ${count} other ${count === 1 ? "place" : "places"}`,
  edit: "What is printed here",
  search: "Search the text, with or without marks",
  found: (index, count) => `${index} of ${count}`,
  notFound: "Not found",
  conflict: (decided, before) =>
    `You decided “${decided}” when “${before}” was suggested. Now something else is suggested.`,
  keepMine: "Keep my decision",
  arrived: (placed, conflicts, lost) =>
    `${placed} ${placed === 1 ? "decision" : "decisions"} in place.${conflicts === 0 ? "" : ` ${conflicts} in conflict with a new suggestion: they come first.`}${lost === 0 ? "" : ` ${lost} whose place is gone: they stay in what you export.`}`,
  exported: (name, count) => `${name}: ${count} ${count === 1 ? "decision" : "decisions"}.`,
  undone: "Undone.",
  nothingToUndo: "Nothing to undo.",
  notKept: "This browser keeps nothing for this file. Export the corrections (S) before you close the page.",
  keptFrom: (count) => `${count} earlier ${count === 1 ? "decision" : "decisions"} found in this browser.`,
  inputMethod:
    "A Vietnamese input method is on: use Enter, the arrows and the figures, or switch it off for the letter keys.",
  pageDone: (page) => `Nothing open on page ${page}.`,
  fault: {
    damaged: "This file holds no corrections, or is damaged. Nothing was changed.",
    mismatch: "These corrections are of another document. Nothing was changed.",
    version: "These corrections were written by another version. Nothing was changed.",
  },
  imported: "Imported:",
  secrecy: (mark) => `This document bears the mark ${mark}. Keep this file as you keep the document.`,
  factKind: {
    header: "Document",
    target: "Targets and results",
    money: "Money",
    date: "Dates",
    reference: "Instruments named",
    signatory: "Signed by",
    recipient: "Recipients",
    assignment: "Duties",
  },
  field: {
    type: "Kind",
    code: "Number",
    issuer: "Issuer",
    parentIssuer: "Above it",
    place: "Place",
    issuedOn: "Date",
    subject: "Subject",
    secrecy: "Secrecy",
    urgency: "Urgency",
  },
  measure: { added: "more", total: "in all", rate: "", amount: "" },
  status: { target: "target", result: "result" },
  moneyRole: { total: "total", part: "part", other: "" },
  dateRole: {
    issued: "issued",
    reference: "of an instrument",
    deadline: "deadline",
    event: "event",
    period: "period",
    effective: "in force",
  },
  noFacts: "No facts were found.",
  sum: "Sum of the parts",
  implied: "worked out, not printed here",
  checks: { ok: "agrees", failed: "does not agree" },
  verdict: { right: "Right", wrong: "Wrong" },
  jump: "Show its place",
  help: {
    title: "Keys",
    keys: "Letter keys work with a Vietnamese input method switched off; Enter, arrows and figures always do.",
    about:
      "Words are coloured by how sure they are: none is sure, yellow with a dotted line is to be checked, red with a double line is doubtful. The most valuable come first: fields of the document and figures, then words.",
    privacy:
      "This file loads nothing and sends nothing. Decisions are kept in this browser at once; export them to keep them for good, to pass them on, or to go on in another browser.",
  },
  sheet: {
    title: "Record of checking",
    document: "Document",
    hash: "SHA-256",
    engine: "Made with",
    date: "Printed on",
    reviewer: "Checked by",
    reviewerHint: "your name, for the sheet and the export",
    counts: "Counts",
    toCheck: "Places to check",
    accepted: "Accepted as suggested",
    kept: "Kept as read",
    changed: "Changed",
    open: "Still open",
    factsRight: "Facts found right",
    factsWrong: "Facts found wrong",
    changes: "What was changed",
    place: "Place",
    signed: "Checked by (signature, name)",
    approved: "Approved by (signature, name)",
  },
};

const VIETNAMESE: PageWords = {
  id: "vi",
  otherLanguage: "English",
  progress: (done, all, minutes) =>
    done >= all ? `${all} trên ${all}, đã xong` : `${done} trên ${all}, còn khoảng ${minutes} phút`,
  allDone: "Đã quyết định hết. Hãy xuất tệp hiệu đính hoặc in biên bản.",
  nothingToDo: "Không có chỗ nào cần xem. Vẫn có thể bấm vào bất kỳ từ nào để sửa.",
  command: {
    next: "Tiếp",
    previous: "Trước",
    accept: "Chấp nhận",
    keep: "Giữ như đã đọc",
    choose1: "Chọn cách đọc khác",
    edit: "Sửa",
    scope: "Phạm vi: chỉ ở đây, các chỗ chưa chắc, mọi chỗ",
    undo: "Hoàn tác",
    search: "Tìm",
    nextPage: "Trang sau",
    previousPage: "Trang trước",
    export: "Xuất hiệu đính",
    import: "Nhập hiệu đính",
    help: "Trợ giúp",
  },
  button: {
    print: "In biên bản",
    export: "Xuất",
    import: "Nhập",
    theme: "Sáng hoặc tối",
    close: "Đóng",
    save: "Lưu",
    cancel: "Bỏ",
    picture: "Trang",
    text: "Văn bản",
    facts: "Dữ kiện",
  },
  read: "Đã đọc",
  suggested: "Đề xuất",
  decided: "Đã quyết định",
  others: "Cách đọc khác",
  page: (page) => `Trang ${page}`,
  line: (line) => `dòng ${line}`,
  part: (part, of) => `phần ${part} trên ${of}`,
  band: { sure: "chắc chắn", check: "nên xem", doubtful: "đáng ngờ" },
  chance: (percent) => `khả năng đúng ${percent} %`,
  value: { header: "trường của văn bản", figure: "số liệu", word: "từ" },
  why: {
    "as-read": "để nguyên như đã đọc",
    marks: "thêm dấu theo từ điển và ngữ cảnh",
    misread: "máy đọc sai chữ: theo từ điển và ngữ cảnh",
    case: "chữ hoa, chữ thường theo vị trí",
    split: "hai từ bị dính liền",
    join: "một từ bị tách rời",
    number: "theo dạng số liệu",
    code: "theo dạng số, ký hiệu văn bản",
    "legacy-font": "chuyển từ phông chữ cũ",
    dictionary: "theo từ điển riêng",
    reader: "người soát đã quyết định",
  },
  scope: {
    here: () => "chỉ ở đây",
    unsure: (count) => `ở đây và ${count - 1} chỗ chưa chắc`,
    all: (count) => `mọi chỗ, ${count} nơi`,
  },
  appliesTo: (count) => (count === 1 ? "Đã quyết định ở đây." : `Đã quyết định ở ${count} chỗ.`),
  alsoAt: (count) => `Cùng lỗi đọc này ở ${count} chỗ khác`,
  edit: "Chữ in ở đây",
  search: "Tìm trong văn bản, có dấu hoặc không dấu",
  found: (index, count) => `${index} trên ${count}`,
  notFound: "Không tìm thấy",
  conflict: (decided, before) =>
    `Bạn đã quyết định “${decided}” khi máy đề xuất “${before}”. Nay máy đề xuất chữ khác.`,
  keepMine: "Giữ quyết định của tôi",
  arrived: (placed, conflicts, lost) =>
    `${placed} quyết định vào đúng chỗ.${conflicts === 0 ? "" : ` ${conflicts} quyết định trái với đề xuất mới: xếp lên đầu.`}${lost === 0 ? "" : ` ${lost} quyết định không còn chỗ: vẫn giữ trong tệp xuất.`}`,
  exported: (name, count) => `${name}: ${count} quyết định.`,
  undone: "Đã hoàn tác.",
  nothingToUndo: "Không có gì để hoàn tác.",
  notKept: "Trình duyệt này không lưu gì cho tệp này. Hãy xuất hiệu đính (S) trước khi đóng trang.",
  keptFrom: (count) => `Tìm thấy ${count} quyết định trước đây trong trình duyệt này.`,
  inputMethod: "Bộ gõ tiếng Việt đang bật: hãy dùng Enter, mũi tên và các số, hoặc tắt bộ gõ để dùng phím chữ.",
  pageDone: (page) => `Trang ${page} không còn chỗ nào cần xem.`,
  fault: {
    damaged: "Tệp này không chứa hiệu đính hoặc đã hỏng. Không có gì thay đổi.",
    mismatch: "Hiệu đính này là của văn bản khác. Không có gì thay đổi.",
    version: "Hiệu đính này do phiên bản khác ghi. Không có gì thay đổi.",
  },
  imported: "Đã nhập:",
  secrecy: (mark) => `Văn bản này có dấu ${mark}. Hãy giữ tệp này như giữ văn bản.`,
  factKind: {
    header: "Văn bản",
    target: "Chỉ tiêu và kết quả",
    money: "Kinh phí",
    date: "Ngày tháng",
    reference: "Văn bản viện dẫn",
    signatory: "Người ký",
    recipient: "Nơi nhận",
    assignment: "Nhiệm vụ được giao",
  },
  field: {
    type: "Loại",
    code: "Số, ký hiệu",
    issuer: "Cơ quan",
    parentIssuer: "Cấp trên",
    place: "Nơi ban hành",
    issuedOn: "Ngày",
    subject: "Trích yếu",
    secrecy: "Độ mật",
    urgency: "Độ khẩn",
  },
  measure: { added: "thêm", total: "tổng", rate: "", amount: "" },
  status: { target: "chỉ tiêu", result: "kết quả" },
  moneyRole: { total: "tổng số", part: "một phần", other: "" },
  dateRole: {
    issued: "ban hành",
    reference: "của văn bản viện dẫn",
    deadline: "thời hạn",
    event: "sự việc",
    period: "thời kỳ",
    effective: "hiệu lực",
  },
  noFacts: "Không tìm thấy dữ kiện nào.",
  sum: "Tổng các phần",
  implied: "suy ra, không in ở đây",
  checks: { ok: "khớp", failed: "không khớp" },
  verdict: { right: "Đúng", wrong: "Sai" },
  jump: "Xem vị trí",
  help: {
    title: "Phím tắt",
    keys: "Phím chữ dùng được khi tắt bộ gõ tiếng Việt; Enter, mũi tên và các số luôn dùng được.",
    about:
      "Màu cho biết mức chắc chắn: không màu là chắc chắn, vàng gạch chấm là nên xem, đỏ gạch đôi là đáng ngờ. Chỗ đáng giá nhất xếp trước: các trường của văn bản và số liệu, rồi đến từ.",
    privacy:
      "Tệp này không tải gì và không gửi gì đi. Quyết định được lưu ngay trong trình duyệt này; hãy xuất ra tệp để giữ lâu dài, để chuyển đi, hoặc để làm tiếp ở trình duyệt khác.",
  },
  sheet: {
    title: "Biên bản kiểm tra",
    document: "Văn bản",
    hash: "SHA-256",
    engine: "Lập bằng",
    date: "Ngày in",
    reviewer: "Người kiểm tra",
    reviewerHint: "tên của bạn, ghi trong biên bản và tệp xuất",
    counts: "Số liệu",
    toCheck: "Chỗ cần xem",
    accepted: "Chấp nhận đề xuất",
    kept: "Giữ như đã đọc",
    changed: "Đã sửa",
    open: "Chưa quyết định",
    factsRight: "Dữ kiện đúng",
    factsWrong: "Dữ kiện sai",
    changes: "Những chỗ đã sửa",
    place: "Vị trí",
    signed: "Người kiểm tra (ký, ghi rõ họ tên)",
    approved: "Người duyệt (ký, ghi rõ họ tên)",
  },
};

const WORDS: Readonly<Record<PageLanguage, PageWords>> = { en: ENGLISH, vi: VIETNAMESE };

/** The words of a language. */
export function pageWordsIn(language: PageLanguage): PageWords {
  return WORDS[language];
}
