import { createRequire } from "node:module";
const natural = createRequire(import.meta.url)("natural");
process.once("message", ({ known, words }) => {
    const checker = new natural.Spellcheck([...known]);
    const corrections = words.flatMap((word) => {
        const lower = word.toLowerCase();
        const first = checker.isCorrect(lower) ? undefined : checker.getCorrections(lower, 1)[0];
        return first === undefined ? [] : [[word, first]];
    });
    process.send?.(corrections);
});
