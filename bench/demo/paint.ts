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
  const with_ = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}${RESET}` : text);
  return { title: with_(1), garbled: with_(31), restored: with_(32), dim: with_(2) };
}
