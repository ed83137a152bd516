const QUARTER = /^([1I]{1,3}|[1I]V)(\/(?:19|20)\d\d)$/u;
// "quý", in any reading of its last letter; capitals too.
const QUARTER_WORD = /^q[uú][yýỳỷỹỵ]$/iu;
const LAST_QUARTER = 4;
/** A quarter of a year whose strokes were read as ones, as it is printed: "11/2023" as "II/2023". */
export function quarterForm(core) {
    const [, numeral, year] = QUARTER.exec(core) ?? [];
    return numeral?.includes("1") ? numeral.replaceAll("1", "I") + year : undefined;
}
/**
 * The same after the word "quý", where that settles it: a year has four quarters, so "quý 11/2023" is the second. "quý
 * 1/2023" is printed both ways.
 */
export function quarterAfter(before, core) {
    if (before === undefined || !QUARTER_WORD.test(before))
        return undefined;
    const number = core.slice(0, core.indexOf("/"));
    return Number(number) <= LAST_QUARTER ? undefined : quarterForm(core);
}
