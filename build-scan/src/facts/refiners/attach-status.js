import { words } from "../dictionary.js";
import { offsetIn } from "../paragraph.js";
import { lastMatch, pattern, wordsOf } from "../phrase.js";
import { sentenceAt } from "../sentence.js";
import { paragraphAt, refineKind } from "./by-paragraph.js";
const TARGET = pattern(wordsOf(words("target-cue")));
const RESULT = pattern(wordsOf(words("result-cue")));
/** How far back a word that says so may stand. */
const REACH = 600;
const AIM_HEADING = pattern(wordsOf(words("aim-heading")), "iu");
const DONE_HEADING = pattern(wordsOf(words("done-heading")), "iu");
const SECTION = /^(?:[IVXL]{1,5}[.)/-]|[A-EĐ][.-]|\d{1,2}(?:\.\d{1,2})?[.)/-]?|Phần .+)$/u;
const LONGEST_HEADING = 130;
const reports = new Set(words("result-type"));
/** The words of the sentence before the figure. */
function before(target, paragraph) {
    const figure = offsetIn(paragraph, (target.core ?? target.at).start);
    const sentence = sentenceAt(paragraph, figure)?.start ?? 0;
    return paragraph.plain.slice(Math.max(sentence, figure - REACH), figure);
}
/**
 * In a report the nearest word decides. A plan's "đã" mostly says which things are meant ("xã đã đạt chuẩn"), so a word
 * of aiming anywhere before the figure outweighs it there.
 */
function statusOf(text, usual) {
    const aim = lastMatch(text, TARGET)?.index ?? -1;
    const done = lastMatch(text, RESULT)?.index ?? -1;
    if (aim < 0 && done < 0)
        return usual;
    if (usual === "target")
        return aim >= 0 ? "target" : "result";
    return aim > done ? "target" : "result";
}
/** What the headings above a paragraph say of its figures: "II. NHIỆM VỤ NĂM 2021", "KẾT QUẢ THỰC HIỆN". */
function statusByHeading(body) {
    const byParagraph = new Map();
    let current;
    for (const paragraph of body) {
        const { plain, marker } = paragraph;
        const isHeading = plain.length < LONGEST_HEADING && !/[.;:,]$/.test(plain);
        if (isHeading && (SECTION.test(marker) || plain === plain.toUpperCase())) {
            const aim = AIM_HEADING.exec(plain)?.index ?? -1;
            const done = DONE_HEADING.exec(plain)?.index ?? -1;
            if (aim >= 0 || done >= 0)
                current = done >= 0 && (aim < 0 || done < aim) ? "result" : "target";
        }
        if (current !== undefined)
            byParagraph.set(paragraph, current);
    }
    return byParagraph;
}
/** Says of each figure whether it is set or reported: by the words before it, else by the heading or the kind of document. */
export function attachStatus({ reading, found }) {
    const type = found.find((draft) => draft.kind === "header")?.type?.code ?? "";
    const usual = reports.has(type) ? "result" : "target";
    const headings = statusByHeading(reading.body);
    return refineKind(found, "target", (target) => {
        const paragraph = paragraphAt(reading.body, (target.core ?? target.at).start);
        if (!paragraph)
            return { ...target, status: usual };
        return { ...target, status: statusOf(before(target, paragraph), headings.get(paragraph) ?? usual) };
    });
}
