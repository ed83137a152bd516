/** With `colour` false every text stays as it is; blanks always do. */
export function paintFor(colour) {
    const wrap = (code) => (text) => colour && text.trim() !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
    return { title: wrap(1), quiet: wrap(2), unsure: wrap(33), wrong: wrap(31) };
}
