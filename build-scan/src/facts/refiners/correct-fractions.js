import { isShareOf } from "../checks/fraction-percent.js";
import { oneDigitChanges } from "../digit-change.js";
import { parseNumber } from "../number.js";
import { refineKind } from "./by-paragraph.js";
const isShare = (target) => target.of !== undefined && target.percent !== undefined;
const agrees = ({ value, of, percent, decimals }) => of > 0 && value <= of * MOST && isShareOf(percent, (value / of) * 100, decimals);
/** The wholes of the fractions that agree with their percentages, by unit: what a misread whole is measured by. */
function provedBases(targets) {
    const bases = new Map();
    for (const { unit, of } of targets.filter(agrees)) {
        const counts = bases.get(unit) ?? new Map();
        counts.set(of, (counts.get(of) ?? 0) + 1);
        bases.set(unit, counts);
    }
    return bases;
}
/** What the fields are called in what a reader is told. */
const NAMES = { value: "the count", of: "the whole", percent: "the percentage" };
/** A plan may be overfulfilled, but not twice over. */
const MOST = 2;
function changesOf(target, field) {
    const number = target[field];
    const printed = field === "percent" ? number.toFixed(target.decimals ?? 0) : String(number);
    return oneDigitChanges(printed.replace(".", ",")).flatMap(({ printed: changed, plausible }) => {
        const figure = parseNumber(changed);
        return figure !== undefined && agrees({ ...target, [field]: figure }) ? [{ field, figure, plausible }] : [];
    });
}
/** The changes that would mend the fact; a whole that other fractions prove is not doubted. */
function mends(target, bases) {
    const wholes = bases?.has(target.of) === true ? [] : changesOf(target, "of");
    return [...wholes, ...changesOf(target, "value"), ...changesOf(target, "percent")];
}
/** Of several wholes one that other fractions prove is the only one to be thought of. */
function withProvedWhole(changes, bases) {
    const proved = changes.filter(({ field, figure }) => field === "of" && bases?.has(figure));
    return proved.length === 1 ? changes.filter((change) => change.field !== "of" || proved.includes(change)) : changes;
}
function correct(target, bases) {
    if (agrees(target))
        return target;
    const changes = withProvedWhole(mends(target, bases), bases);
    const [change] = changes;
    const says = `${target.value}/${target.of} and ${target.percent} % do not agree`;
    if (!change || (changes.length === 1 && !change.plausible))
        return target;
    if (changes.length > 1) {
        const either = changes.map(({ field, figure }) => `${NAMES[field]} ${figure}`).join(", ");
        return {
            ...target,
            undecided: `${says}; each of these changes of one digit would mend it: ${either}; none was made`,
        };
    }
    const corrected = `${says}; ${NAMES[change.field]} was read as ${target[change.field]}, ${change.figure} is the only change of one digit that makes them agree`;
    return { ...target, [change.field]: change.figure, given: "implied", corrected };
}
/**
 * Mends a misread digit of a fraction by the percentage beside it, where exactly one change mends it. A clean text is
 * left as it is: what does not agree there was printed so.
 */
export function correctFractions({ reading, found }) {
    if (reading.document.class === "clean")
        return found;
    const shares = found.filter((draft) => draft.kind === "target" && isShare(draft));
    const bases = provedBases(shares);
    return refineKind(found, "target", (target) => (isShare(target) ? correct(target, bases.get(target.unit)) : target));
}
