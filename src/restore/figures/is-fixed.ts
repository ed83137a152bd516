/** Tokens that mean what they say letter by letter: no grammar and no language model may touch them. */
const FIXED: readonly RegExp[] = [
  // An e-mail address: engines read ê and ệ as "@" too, so the host must be one by its dot or by a name that hosts have.
  /^[a-z\d][\w.+-]*@[a-z\d-]+(?:\.[a-z\d-]+)+$/iu,
  /^[^\s@]{2,}@[^\s@]*(?:gmail|yahoo|hotmail|outlook|gov|edu|com|org|net)[^\s@]*$/iu,
  // An address of the web.
  /^(?:https?|ftp):\/\//iu,
  /^www\.[^\s.]/iu,
  // A domain name, with or without a path; labels are ASCII.
  /^(?:[a-z0-9-]{2,63}\.){1,4}(?:vn|com|net|org|gov|edu|info|int|asia|io)(?:\/[^\s]*)?$/iu,
  // A file name.
  /^[\p{L}\d_.-]+\.(?:pdf|docx?|xlsx?|pptx?|txt|xml|json|jpe?g|png|zip|rar)$/iu,
  // A time as a digital signature prints it.
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/u,
  // A telephone number: with the country's prefix, mobile or land line, in groups or not.
  /^\+\d{1,3}[\d.()-]{6,16}$/u,
  /^(?=(?:\D*\d){9,11}$)\(?0\d{1,3}\)?[.-]?\d{1,4}(?:[.-]\d{2,4}){1,3}$/u,
  /^0[2-9]\d{8,9}$/u,
];

/** A sign that engines read for nothing else: "87 %" with a space is no word. */
const PERCENT = "%";

/** True for e-mail addresses, URLs, domain and file names, telephone numbers, ISO time stamps and a lone "%". */
export function isFixed(core: string): boolean {
  if (core === PERCENT) return true;
  return core.length > 5 && FIXED.some((pattern) => pattern.test(core));
}
