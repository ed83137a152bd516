/** Rates as the measures print them: four digits after the point. */
function rounded(rate) {
    return Math.round(rate * 10_000) / 10_000;
}
function countJson({ count, errors, accuracy }) {
    return { count, errors, accuracy: rounded(accuracy) };
}
function tokenJson(measure) {
    const { harm } = measure;
    if (harm === undefined)
        return countJson(measure);
    const { rightBefore, harmed, wrongBefore, fixed } = harm;
    const [rawAccuracy, harmRate] = [rounded(harm.rawAccuracy), rounded(harm.harmRate)];
    return { ...countJson(measure), rawAccuracy, rightBefore, harmed, harmRate, wrongBefore, fixed };
}
/** The measures as plain values, rates rounded to four digits; `characterErrorRate` is null where the line counts differ. */
export function measureJson(measures) {
    const { strict, syllable, numbers, characterErrorRate } = measures;
    return {
        strict: tokenJson(strict),
        syllable: tokenJson(syllable),
        characterErrorRate: characterErrorRate === undefined ? null : rounded(characterErrorRate),
        numbers: countJson(numbers),
    };
}
const percent = (rate) => `${(rate * 100).toFixed(2)} %`;
function tokenRow(name, { count, errors, accuracy, harm }) {
    const row = [name, percent(accuracy), `${errors} of ${count} wrong`];
    if (harm === undefined)
        return row;
    const harmed = `${harm.harmed} of ${harm.rightBefore} right words made wrong (${percent(harm.harmRate)})`;
    return [...row, `before ${percent(harm.rawAccuracy)}`, harmed, `${harm.fixed} of ${harm.wrongBefore} mended`];
}
/** The measures for people: a row each. Ends with a line feed. */
export function measureTable({ strict, syllable, numbers, characterErrorRate }) {
    const rate = characterErrorRate === undefined
        ? "not measured: the texts differ in their line counts"
        : percent(characterErrorRate);
    const rows = [
        tokenRow("syllables", syllable),
        tokenRow("strict tokens", strict),
        ["numbers", percent(numbers.accuracy), `${numbers.errors} of ${numbers.count} wrong`],
        ["character errors", rate],
    ];
    const width = Math.max(...rows.map(([name]) => name.length));
    return rows.map(([name, ...rest]) => `${name.padEnd(width)}  ${rest.join(" · ")}\n`).join("");
}
