/** The gold documents are asked one by one, the others together; of the calibration documents nothing is asked. */
const REQUIRED = {
    gold: { "true text": { f1: 0.98 }, "restored garble": { f1: 0.95, details: 0.93 } },
    test: { "true text": { f1: 0.95 }, "restored garble": { f1: 0.9 } },
    real: { "true text": { f1: 0.95 }, "restored garble": { f1: 0.9 } },
};
/** Extraction may take this share of the time that restoration takes. */
export const MOST_TIME = 0.1;
/** The calibration error that facts may have on the blind test documents. */
export const MOST_CALIBRATION_ERROR = 0.03;
/** What is required of a set from one of its texts. */
export function requiredOf(set, input) {
    return REQUIRED[set]?.[input];
}
/** What falls short, with by how much; empty where all is reached. */
export function shortOf({ all, details }, { f1, details: detail }) {
    const rows = [
        ["F1", f1 - all.f1],
        ["details", (detail ?? 0) - details.share],
    ];
    return rows.filter(([, lacking]) => lacking > 0).map(([name, lacking]) => `${name} by ${(lacking * 100).toFixed(2)}`);
}
