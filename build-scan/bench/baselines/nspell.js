import dictionary from "dictionary-vi";
import nspell from "nspell";
/** nspell takes some 30 ms a misspelt word; what is not reached in this many milliseconds stays as it was read. */
const BUDGET = 60_000;
/** nspell's first suggestion, by dictionary-vi, for each word that it takes for misspelt. */
export function nspellCorrections(words) {
    const speller = nspell(dictionary);
    const corrections = new Map();
    const end = performance.now() + BUDGET;
    for (const word of words) {
        if (performance.now() > end)
            break;
        const first = speller.correct(word) ? undefined : speller.suggest(word)[0];
        if (first !== undefined)
            corrections.set(word, first);
    }
    return corrections;
}
