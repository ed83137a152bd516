/**
 * Reads a list of usual letter case: phrase in lower case, usual form, lines, divided by tabs; `#` begins a comment.
 * Rows whose form is not the phrase in another case are left out. A later row takes the place of an earlier one.
 */
export function parseCasePhrases(tsv) {
    const phrases = new Map();
    const longest = new Map();
    for (const row of tsv.split("\n")) {
        if (row.startsWith("#"))
            continue;
        const [phrase = "", form = "", lines = ""] = row.split("\t").map((column) => column.trim());
        if (phrase === "" || form.toLowerCase() !== phrase)
            continue;
        const words = form.split(" ");
        phrases.set(phrase, { words, lines: Number(lines) || 0 });
        const first = phrase.split(" ", 1)[0];
        longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
    return { phrases, longest };
}
/**
 * What the phrases say of each word: the longest phrase that fits, from the left. `words` are in lower case;
 * `closed[i]` says that no phrase runs from word i on into the next, because punctuation stands between.
 */
export function matchCasePhrases(words, closed, { phrases, longest }) {
    const wishes = new Array(words.length).fill(undefined);
    for (let from = 0; from < words.length;) {
        const most = longest.get(words[from]) ?? 0;
        let key = "";
        let found;
        for (let at = from; at < from + most && at < words.length; at++) {
            key = at === from ? words[at] : `${key} ${words[at]}`;
            found = phrases.get(key) ?? found;
            if (closed[at])
                break;
        }
        found?.words.forEach((word, k) => {
            wishes[from + k] = { word, phrase: found, from };
        });
        from += found?.words.length ?? 1;
    }
    return wishes;
}
