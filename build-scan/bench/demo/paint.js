const RESET = "\u001b[0m";
/** `colours` says whether to colour; NO_COLOR (no-color.org) is the caller's to read. */
export function paintFor(colours) {
    const wrap = (code) => (text) => (colours ? `\u001b[${code}m${text}${RESET}` : text);
    return { title: wrap(1), garbled: wrap(31), restored: wrap(32), dim: wrap(2) };
}
