/** Colours for a terminal; on anything else the text stays as it is. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly garbled: (text: string) => string;
  readonly restored: (text: string) => string;
  readonly dim: (text: string) => string;
}

const RESET = "\u001b[0m";

/** `colours` says whether to colour; NO_COLOR (no-color.org) is the caller's to read. */
export function paintFor(colours: boolean): Paint {
  const wrap = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}${RESET}` : text);
  return { title: wrap(1), garbled: wrap(31), restored: wrap(32), dim: wrap(2) };
}
