import { decision } from "./test-templates/decision.js";
import { directive } from "./test-templates/directive.js";
import { guideline } from "./test-templates/guideline.js";
import { invitation } from "./test-templates/invitation.js";
import { letter } from "./test-templates/letter.js";
import { notice } from "./test-templates/notice.js";
import { party } from "./test-templates/party.js";
import { plan } from "./test-templates/plan.js";
import { report } from "./test-templates/report.js";
import { councilResolution } from "./test-templates/resolution.js";
import { ruralPlan, ruralReport } from "./test-templates/rural.js";
import { BUDGET } from "./test-templates/subjects/budget.js";
import { COUNTRYSIDE } from "./test-templates/subjects/countryside.js";
import { DIGITAL } from "./test-templates/subjects/digital.js";
import { DISASTER } from "./test-templates/subjects/disaster.js";
import { EDUCATION } from "./test-templates/subjects/education.js";
import { FARMING } from "./test-templates/subjects/farming.js";
import { HEALTH } from "./test-templates/subjects/health.js";
import { LAND } from "./test-templates/subjects/land.js";
import { PERSONNEL } from "./test-templates/subjects/personnel.js";
import { POVERTY } from "./test-templates/subjects/poverty.js";
import { SECURITY } from "./test-templates/subjects/security.js";
import { TOURISM } from "./test-templates/subjects/tourism.js";
import { TRANSPORT } from "./test-templates/subjects/transport.js";
import { VETERANS } from "./test-templates/subjects/veterans.js";
import { submission } from "./test-templates/submission.js";
import { telegram } from "./test-templates/telegram.js";
const SUBJECTS = [
    ...[HEALTH, LAND, EDUCATION, DIGITAL, TRANSPORT, VETERANS, BUDGET],
    ...[FARMING, TOURISM, PERSONNEL, DISASTER, SECURITY, POVERTY],
];
/** The kinds of documents, each with how many of the test set it gives. */
const KINDS = [
    { kind: "quyet-dinh", count: 9, template: decision },
    { kind: "nghi-quyet", count: 8, template: councilResolution },
    { kind: "bao-cao", count: 9, template: report },
    { kind: "bao-cao-nong-thon", count: 3, template: ruralReport, subjects: [COUNTRYSIDE] },
    { kind: "cong-van", count: 11, template: letter },
    { kind: "ke-hoach", count: 8, template: plan },
    { kind: "ke-hoach-nong-thon", count: 4, template: ruralPlan, subjects: [COUNTRYSIDE] },
    { kind: "thong-bao", count: 8, template: notice },
    { kind: "to-trinh", count: 8, template: submission },
    { kind: "chi-thi", count: 6, template: directive },
    { kind: "cong-dien", count: 5, template: telegram, subjects: [DISASTER] },
    { kind: "giay-moi", count: 6, template: invitation },
    { kind: "van-ban-dang", count: 9, template: party },
    { kind: "huong-dan", count: 6, template: guideline },
];
/** The test set: fixed kinds, subjects, years and seeds. */
export function testDocuments() {
    let seed = 0;
    return KINDS.flatMap(({ kind, count, template, subjects = SUBJECTS }) => Array.from({ length: count }, (_, index) => {
        seed++;
        const subject = subjects[(seed * 5) % subjects.length];
        const name = `${kind}-${String(index + 1).padStart(2, "0")}`;
        return { name, kind, seed, ...template(subject, seed, yearOf(subject, seed)) };
    }));
}
/** A year in which the subject's sentences can be written; the years are spread over all of them. */
function yearOf({ years: [from, to] }, seed) {
    return from + ((seed * 7) % (to - from + 1));
}
