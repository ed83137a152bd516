/** Colours of the words for people. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly unsure: (text: string) => string;
  readonly wrong: (text: string) => string;
}

/** With `colour` false every text stays as it is; blanks always do. */
export function paintFor(colour: boolean): Paint {
  const wrap = (code: number) => (text: string) =>
    colour && text.trim() !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { title: wrap(1), quiet: wrap(2), unsure: wrap(33), wrong: wrap(31) };
}
