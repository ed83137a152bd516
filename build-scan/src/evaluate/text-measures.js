import { align, UNREADABLE } from "./align.js";
import { isReadable, numberTokens, scoredLines, scoredText, strictTokens, syllableTokens } from "./scored-tokens.js";
function countMeasure(count, errors) {
    return { count, errors, accuracy: 1 - errors / Math.max(1, count) };
}
function isRight(gold, { pairs, tokens }, index) {
    return tokens[pairs[index]] === gold[index];
}
function harmMeasure(gold, before, after) {
    let [rightBefore, harmed, wrongBefore, fixed] = [0, 0, 0, 0];
    for (const [index, token] of gold.entries()) {
        if (token === UNREADABLE)
            continue;
        const right = isRight(gold, after, index);
        if (isRight(gold, before, index)) {
            rightBefore++;
            if (!right)
                harmed++;
        }
        else {
            wrongBefore++;
            if (right)
                fixed++;
        }
    }
    return { rightBefore, harmed, harmRate: harmed / Math.max(1, rightBefore), wrongBefore, fixed };
}
function tokenMeasure({ gold, output, raw }, tokensOf) {
    const goldTokens = tokensOf(gold);
    const aligned = (text) => {
        const tokens = tokensOf(text);
        return { ...align(goldTokens, tokens), tokens };
    };
    const count = goldTokens.filter((token) => token !== UNREADABLE).length;
    const after = aligned(output);
    const measure = countMeasure(count, after.distance);
    if (raw === undefined)
        return measure;
    const before = aligned(raw);
    const { accuracy: rawAccuracy } = countMeasure(count, before.distance);
    return { ...measure, harm: { rawAccuracy, ...harmMeasure(goldTokens, before, after) } };
}
function characterErrorRate(gold, output) {
    let [errors, characters] = [0, 0];
    for (const [index, line] of gold.entries()) {
        if (!isReadable(line))
            continue;
        const letters = [...line];
        errors += align(letters, [...(output[index] ?? "")]).distance;
        characters += letters.length;
    }
    return errors / Math.max(1, characters);
}
function numberMeasure(gold, output) {
    const readable = (lines) => gold.length === output.length ? lines.filter((_, index) => isReadable(gold[index])) : lines;
    const goldNumbers = numberTokens(readable(gold));
    return countMeasure(goldNumbers.length, align(goldNumbers, numberTokens(readable(output))).distance);
}
/** Scores a text against its gold transcription. Tone style, quotation marks and dashes do not count. */
export function measureText(texts) {
    const gold = scoredText(texts.gold);
    const output = scoredText(texts.output);
    const scored = { gold, output, ...(texts.raw === undefined ? {} : { raw: scoredText(texts.raw) }) };
    const [goldLines, outputLines] = [scoredLines(gold), scoredLines(output)];
    return {
        strict: tokenMeasure(scored, strictTokens),
        syllable: tokenMeasure(scored, syllableTokens),
        ...(goldLines.length === outputLines.length
            ? { characterErrorRate: characterErrorRate(goldLines, outputLines) }
            : {}),
        numbers: numberMeasure(goldLines, outputLines),
    };
}
