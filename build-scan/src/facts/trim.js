/** The text without the characters of `set` at its end; a pattern for it would look at a run again from each of its places. */
export function withoutEnd(text, set) {
    let end = text.length;
    while (end > 0 && set.includes(text[end - 1] ?? ""))
        end--;
    return text.slice(0, end);
}
