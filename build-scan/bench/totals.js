const sum = (values) => values.reduce((total, value) => total + value, 0);
/** Adds up the measures of texts that were given with what the engine read. */
export function totalsOf(measures) {
    const syllable = measures.map((measure) => measure.syllable);
    const syllables = sum(syllable.map(({ count }) => count));
    const share = (errors) => 1 - errors / Math.max(1, syllables);
    return {
        syllables,
        accuracy: share(sum(syllable.map(({ errors }) => errors))),
        rawAccuracy: share(sum(syllable.map(({ count, harm }) => count * (1 - (harm?.rawAccuracy ?? 0))))),
        harmed: sum(syllable.map(({ harm }) => harm?.harmed ?? 0)),
        rightBefore: sum(syllable.map(({ harm }) => harm?.rightBefore ?? 0)),
        numbers: sum(measures.map(({ numbers }) => numbers.count)),
        wrongNumbers: sum(measures.map(({ numbers }) => numbers.errors)),
    };
}
