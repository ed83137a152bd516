/** How far letters reach from the base line, in parts of the font size; measured on faces of the Times kind. */
const REACH = { capitalMark: 0.9, tall: 0.68, mark: 0.7, low: 0.45, below: 0.21, dotBelow: 0.17 };
const CAPITAL_WITH_MARK = /^[\p{Lu}]$/u;
const TALL = /[\p{Lu}\dbdđfhkltij()[\]{}/|"'“”‘’%&?!]/u;
const BELOW = /[gjpqyQ,;()[\]{}/|]/u;
const MARKS_ABOVE = /[\u0300-\u0303\u0306\u0309]/u;
const DOT_BELOW = "\u0323";
/** A line of an upright page does not rise more than a scanner skews. */
const MAX_SLOPE = 0.06;
/** A box of the font, not of the ink: below the base line, and the font size, in parts of its height. */
const FONT_BOX = { below: 0.18, size: 0.86 };
function reachAbove(text) {
    let reach = 0;
    for (const letter of text) {
        const [base = "", ...marks] = letter.normalize("NFD");
        const isMarked = MARKS_ABOVE.test(marks.join(""));
        if (isMarked && CAPITAL_WITH_MARK.test(base))
            return REACH.capitalMark;
        reach = Math.max(reach, isMarked ? REACH.mark : TALL.test(letter) ? REACH.tall : REACH.low);
    }
    return reach;
}
function reachBelow(text) {
    if (BELOW.test(text.normalize("NFD")))
        return REACH.below;
    return text.normalize("NFD").includes(DOT_BELOW) ? REACH.dotBelow : 0;
}
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[sorted.length >> 1] ?? 0;
}
const middleOf = ({ box }) => (box.left + box.right) / 2;
/** The slope of a line of words by least squares, within what a scanner skews. */
function slopeOf(line, baselines) {
    const [x, y] = [mean(line.map(middleOf)), mean(baselines)];
    let [up, across] = [0, 0];
    for (const [i, word] of line.entries()) {
        const dx = middleOf(word) - x;
        up += dx * (baselines[i] - y);
        across += dx * dx;
    }
    const slope = across > 0 ? up / across : 0;
    return Math.max(-MAX_SLOPE, Math.min(MAX_SLOPE, slope));
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** One straight line through the base lines that words give each for itself: one smudged word does not leave it. */
function straightened(line, baselines) {
    if (line.length < 3)
        return line.map(() => median(baselines));
    const slope = slopeOf(line, baselines);
    const start = median(line.map((word, i) => baselines[i] - slope * middleOf(word)));
    return line.map((word) => start + slope * middleOf(word));
}
/**
 * Font size and base lines of a line of words.
 *
 * @param boxes whether boxes end where the ink ends, as an engine gives them, or where the font does, as a text layer has them
 */
export function lineMetrics(line, boxes) {
    const heights = line.map(({ box }) => box.bottom - box.top);
    if (boxes === "font") {
        const baselines = line.map(({ box }, i) => box.bottom - FONT_BOX.below * heights[i]);
        return { size: Math.max(1, FONT_BOX.size * median(heights)), baselines: straightened(line, baselines) };
    }
    const size = median(line.map(({ text }, i) => heights[i] / (reachAbove(text) + reachBelow(text))));
    const baselines = line.map(({ text, box }) => box.bottom - reachBelow(text) * size);
    return { size: Math.max(1, size), baselines: straightened(line, baselines) };
}
