/** Marks before the title of who signs (Decree 30/2020/NĐ-CP, appendix I), with their full stop. */
const SIGNING_MARKS = new Set(["TM", "KT", "TL", "TUQ", "Q"]);
/** Abbreviations with a stroke, as official letters write them: "for report", "regarding", "for coordination". */
const STROKE_FORMS = ["b/c", "p/h", "ph/h", "t/h", "k/t", "đ/c", "V/v", "v/v", "T/M", "K/T", "T/L"];
/** What a stroke is read as between two letters, and the letters behind it; the form must be as long as what was read. */
const STROKE = "/jil1I|!";
const ALIKE = {
    c: "ceo€©¢",
    h: "hnb",
    v: "vy",
    t: "tf",
};
/**
 * The form of a core that is always printed so and that no garble makes by chance: "KT." before a title, "(b/c)" behind a
 * recipient. Between brackets also where it was misread ("(bje)"), and "V/v", which no word looks like.
 */
export function setFormOf({ core, lead, tail }) {
    if (STROKE_FORMS.some((form) => form === core))
        return core;
    if (SIGNING_MARKS.has(core) && tail.startsWith("."))
        return core;
    const bracketed = lead.endsWith("(") && tail.startsWith(")");
    return STROKE_FORMS.find((form) => (form === "V/v" || (bracketed && !/\p{Lu}/u.test(form))) && looksLike(core, form));
}
function looksLike(core, form) {
    if (core.length !== form.length)
        return false;
    return [...form].every((letter, i) => {
        const read = core[i];
        if (letter === "/")
            return STROKE.includes(read);
        return read === letter || (i > 0 && (ALIKE[letter] ?? letter).includes(read)) || (letter === "đ" && read === "d");
    });
}
