import type { PageLine } from "./page-lines.js";

/** Letterhead, title and subject: what stands before the first sentence. */
export interface HeaderZone {
  /** Number of the first line after the zone. */
  readonly end: number;
  /** Lines above the title; of a letter, all lines above "Kính gửi" but those of the subject. */
  readonly letterhead: readonly PageLine[];
  /** "Quyết định", as the dictionary has it; absent where no title is printed. */
  readonly type?: string;
  readonly title?: PageLine;
  readonly subject: readonly PageLine[];
  /** Who decides, where a line under the subject, or the end of the subject's, names it: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH". */
  readonly authority?: PageLine;
}
