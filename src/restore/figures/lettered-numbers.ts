// "1.10.QD.1.11": the articles of the Codification carry the kind of law that they come from.
const CODIFIED = /^(\d{1,2}\.\d{1,2}\.[QN])[DÐ](\.\d.*)$/u;
// "mẫu TK07", "CAT-PC07": a form or an office by letters and a number of two digits.
const ZERO_AS_LETTER = /^((?:.*[/-])?[A-Z]{2,3})[OQ](\d)$/u;
const ENDS_IN_O = /(?:^|[/-])IS$/u;

/** The form of a number that has letters, where one of them was misread as no other can be. */
export function letteredNumber(core: string): string | undefined {
  const [, before, after] = CODIFIED.exec(core) ?? [];
  if (before !== undefined) return `${before}Đ${after}`;
  const [, letters, digit] = ZERO_AS_LETTER.exec(core) ?? [];
  return letters === undefined || ENDS_IN_O.test(letters) ? undefined : `${letters}0${digit}`;
}
