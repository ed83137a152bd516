import { DECISIONS } from "./calibration-templates/decisions.js";
import { DIRECTIVES } from "./calibration-templates/directives.js";
import { LETTERS } from "./calibration-templates/letters.js";
import { NOTES } from "./calibration-templates/notes.js";
import { NOTICES } from "./calibration-templates/notices.js";
import { PARTY } from "./calibration-templates/party.js";
import { PLANS } from "./calibration-templates/plans.js";
import { REPORTS } from "./calibration-templates/reports.js";
import { REPORTS_ON_GROWTH } from "./calibration-templates/reports-on-growth.js";
import { RESOLUTIONS } from "./calibration-templates/resolutions.js";
import { RURAL_PLANS } from "./calibration-templates/rural.js";
import { SUBMISSIONS } from "./calibration-templates/submissions.js";
import { writeScript } from "./calibration-templates/write.js";
const SCRIPTS = [
    ...[
        DECISIONS,
        RESOLUTIONS,
        REPORTS,
        REPORTS_ON_GROWTH,
        LETTERS,
        PLANS,
        RURAL_PLANS,
        NOTICES,
        SUBMISSIONS,
        DIRECTIVES,
        PARTY,
        NOTES,
    ],
];
/** The documents for development and calibration: every script once for each of its years, "bao-cao-03a" and "bao-cao-03b". */
export function calibrationDocuments() {
    const counts = new Map();
    let seed = 0;
    return SCRIPTS.flat().flatMap((script) => {
        const count = (counts.get(script.kind) ?? 0) + 1;
        counts.set(script.kind, count);
        return script.years.map((year, index) => {
            seed++;
            const name = `${script.kind}-${String(count).padStart(2, "0")}${"abc"[index] ?? index}`;
            return { name, kind: script.kind, seed, ...writeScript(script, seed, year) };
        });
    });
}
