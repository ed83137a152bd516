import type { Advice, PageInspection, Sign } from "../index.js";
import type { Language } from "./messages.js";

type Kind = NonNullable<PageInspection["kind"]>;
type Foreign = Exclude<NonNullable<PageInspection["language"]>, "vi">;

/** The words of the table of `vanban inspect` in one language. */
export interface InspectWords {
  readonly heading: readonly [page: string, kind: string, words: string, text: string, wrong: string, advice: string];
  readonly why: string;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly class: Readonly<Record<PageInspection["class"], string>>;
  readonly foreign: Readonly<Record<Foreign, string>>;
  readonly advice: Readonly<Record<Advice, string>>;
  /** Why, with a share of the words; undefined where the library's own sentence is given. */
  readonly reason?: Readonly<Record<Sign, (share: string) => string>>;
  readonly pages: (count: number) => string;
  readonly decimal: "." | ",";
}

const ENGLISH: InspectWords = {
  heading: ["page", "made of", "words", "text", "wrong", "to do"],
  why: "why",
  kind: {
    "born-digital": "text",
    "image-with-text": "scan with text",
    "image-only": "scan without text",
    mixed: "text and picture",
    blank: "nothing",
  },
  class: {
    clean: "clean",
    "right-language": "Vietnamese OCR, a few errors",
    "without-marks": "without marks",
    "wrong-language": "OCR in a wrong language",
    "marks-dropped": "marked letters dropped",
    "legacy-tcvn3": "TCVN3 font",
    "legacy-vni": "VNI font",
    "not-vietnamese": "not Vietnamese",
    empty: "none",
  },
  foreign: { en: "English", fr: "French", other: "not Vietnamese" },
  advice: {
    nothing: "nothing",
    restore: "restore",
    "convert-font": "restore (font)",
    ocr: "recognise",
    "ocr-again": "recognise again",
    proofread: "proofread",
  },
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  decimal: ".",
};

const VIETNAMESE: InspectWords = {
  heading: ["trang", "gồm", "số chữ", "loại chữ", "sai", "nên làm"],
  why: "vì sao",
  kind: {
    "born-digital": "chữ",
    "image-with-text": "ảnh quét có chữ",
    "image-only": "ảnh quét không chữ",
    mixed: "chữ và ảnh",
    blank: "trống",
  },
  class: {
    clean: "sạch",
    "right-language": "OCR tiếng Việt, ít lỗi",
    "without-marks": "không dấu",
    "wrong-language": "OCR sai ngôn ngữ",
    "marks-dropped": "mất chữ có dấu",
    "legacy-tcvn3": "phông TCVN3",
    "legacy-vni": "phông VNI",
    "not-vietnamese": "không phải tiếng Việt",
    empty: "không có",
  },
  foreign: { en: "tiếng Anh", fr: "tiếng Pháp", other: "không phải tiếng Việt" },
  advice: {
    nothing: "không cần gì",
    restore: "đọc lại (restore)",
    "convert-font": "chuyển phông (restore)",
    ocr: "nhận dạng (OCR)",
    "ocr-again": "nhận dạng lại (OCR)",
    proofread: "soát lại",
  },
  reason: {
    "no-text": () => "trang không có chữ",
    "no-words": () => "chỉ có số và dấu, không có từ nào",
    specks: (share) => `chỉ ${share} là từ hay số, phần còn lại do máy đọc nhầm vết bẩn`,
    tcvn3: (share) => `${share} số chữ chỉ thành âm tiết theo bảng mã TCVN3`,
    vni: (share) => `${share} số chữ chỉ thành âm tiết theo bảng mã VNI`,
    "whole-words": (share) => `${share} số chữ có chữ cái riêng của tiếng Việt, hầu như không có chữ nào đáng ngờ`,
    "doubtful-words": (share) => `${share} số chữ hợp chỗ hơn hẳn nếu mang dấu khác`,
    "unsure-engine": (share) => `máy đọc không chắc ${share} số chữ`,
    "damaged-words": (share) => `là tiếng Việt, nhưng ${share} số chữ viết không đúng âm tiết nào`,
    "no-marks": (share) => `${share} số chữ giống âm tiết và không chữ nào có dấu`,
    "foreign-marks": (share) => `${share} số chữ giống âm tiết, nhưng dấu là của ngôn ngữ khác`,
    "lost-letters": (share) => `${share} số chữ bị mất chữ cái`,
    "other-language": (share) => `chỉ ${share} số chữ giống âm tiết tiếng Việt`,
  },
  pages: (count) => `${count} trang`,
  decimal: ",",
};

/** The words of a language. */
export function inspectWordsIn(language: Language): InspectWords {
  return language === "vi" ? VIETNAMESE : ENGLISH;
}
