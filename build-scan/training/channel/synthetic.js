import { LETTERS, letterIndex, unitOf } from "../../src/model/channel.js";
import { stripMarks } from "../../src/syllable/fold.js";
import { decomposeLetter, isMarked } from "../../src/syllable/letters.js";
import { STROKES_OF_CAPITALS } from "./capital-shapes.js";
// Each way of breaking a capital into strokes is seen about once in so many.
const STROKE_SHARE = 0.006;
const LATIN_1 = new Set("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ");
function distanceOf(letter, knows) {
    if (!isMarked(letter))
        return "plain";
    if (knows(letter))
        return "known";
    const parts = decomposeLetter(letter);
    return parts === undefined || (parts.quality !== "none" && parts.tone !== "level") ? "far" : "near";
}
function fromHabits(shapes, habits, knows) {
    const table = new Map();
    for (const letter of LETTERS) {
        const habit = habits[distanceOf(letter, knows)];
        const row = new Map();
        const add = (piece, share) => row.set(piece, (row.get(piece) ?? 0) + share);
        const bare = stripMarks(letter);
        const strokes = STROKES_OF_CAPITALS[letter] ?? [];
        add(letter, habit.itself);
        add("", habit.dropped);
        add(bare, habit.bare);
        const alike = (shapes[letter] ?? []).filter(([piece]) => piece !== letter && piece !== bare);
        const total = alike.reduce((sum, [, share]) => sum + share, 0);
        const stroked = Math.min(habit.alike, STROKE_SHARE * strokes.length);
        for (const [piece, share] of alike)
            add(piece, ((habit.alike - stroked) * share) / total);
        for (const piece of strokes)
            add(piece, stroked / strokes.length);
        table.set(unitOf(letterIndex(letter)), row);
    }
    return table;
}
/**
 * Scanner engines with a Latin-1 alphabet, which leave out letters that they do not know: the shares are set by the
 * known habits of such engines, and wide, since each document then re-estimates them.
 */
export function latin1Scanner(shapes) {
    const habits = {
        plain: { itself: 0.96, dropped: 0.01, bare: 0, alike: 0.03 },
        known: { itself: 0.6, dropped: 0.08, bare: 0.1, alike: 0.22 },
        near: { itself: 0.02, dropped: 0.25, bare: 0.25, alike: 0.48 },
        far: { itself: 0.02, dropped: 0.38, bare: 0.15, alike: 0.45 },
    };
    return fromHabits(shapes, habits, (letter) => LATIN_1.has(letter));
}
/** Scanner engines that know the English alphabet only and print whatever looks most like the letter. */
export function asciiScanner(shapes) {
    const habits = {
        plain: { itself: 0.96, dropped: 0.005, bare: 0, alike: 0.035 },
        known: { itself: 0.02, dropped: 0.03, bare: 0.4, alike: 0.55 },
        near: { itself: 0.02, dropped: 0.03, bare: 0.4, alike: 0.55 },
        far: { itself: 0.02, dropped: 0.05, bare: 0.33, alike: 0.6 },
    };
    return fromHabits(shapes, habits, () => false);
}
/** Text typed or exported without marks: every letter is its base letter; a mark here and there may have survived. */
export function withoutMarks() {
    return new Map(LETTERS.map((letter) => {
        const bare = stripMarks(letter);
        const row = new Map([[bare, bare === letter ? 0.999 : 0.97]]);
        if (bare !== letter)
            row.set(letter, 0.02);
        return [unitOf(letterIndex(letter)), row];
    }));
}
