import { percent } from "../table.js";
import { isRight } from "./judge-pages.js";
import { SORTS } from "./page-sets.js";
const TOLD = [
    ["kind", "text and page kind, as of a PDF"],
    ["confidence", "and the engine's confidence, as of hOCR"],
    ["text", "the text alone"],
    ["quick", "the text alone, without the model"],
];
/** How often the class is right, by what inspection is told. */
export function rightSection(pages) {
    const figures = TOLD.map(([told, label]) => {
        const right = pages.filter((page) => isRight(page, told)).length;
        return { label, right, pages: pages.length, share: right / pages.length };
    });
    return {
        name: "right",
        title: "Pages whose class is right",
        head: ["told", "right", "share"],
        rows: figures.map(({ label, right, share }) => [label, `${right} of ${pages.length}`, percent(share, 1)]),
        notes: [
            `Of the ${pages.filter(({ expected }) => expected.length > 1).length} pages read by a Vietnamese engine with less than 1 word in 100 wrong, "clean" counts as right too.`,
        ],
        figures,
    };
}
const SHORT = {
    clean: "clean",
    "right-language": "right",
    "without-marks": "no marks",
    "wrong-language": "wrong",
    "marks-dropped": "dropped",
    "legacy-tcvn3": "tcvn3",
    "legacy-vni": "vni",
    "not-vietnamese": "foreign",
    empty: "empty",
};
const CLASSES = Object.keys(SHORT);
/** What each sort of page was taken for. */
export function confusionSection(pages, told) {
    const figures = SORTS.map(({ sort }) => {
        const members = pages.filter(({ page }) => page.sort === sort);
        return {
            sort,
            pages: members.length,
            right: members.filter((page) => isRight(page, told)).length,
            found: Object.fromEntries(CLASSES.map((one) => [one, members.filter(({ found }) => found[told].class === one).length])),
        };
    });
    return {
        name: `confusion-${told}`,
        title: `Taken for (${TOLD.find(([one]) => one === told)[1]})`,
        head: ["made as", "pages", ...CLASSES.map((one) => SHORT[one]), "right"],
        rows: figures.map(({ sort, pages: count, found, right }) => [
            sort,
            String(count),
            ...CLASSES.map((one) => (found[one] === 0 ? "" : String(found[one]))),
            String(right),
        ]),
        notes: [],
        figures,
    };
}
/** English and French told apart. */
export function languageSection(pages) {
    const figures = ["english", "french"].map((sort) => {
        const members = pages.filter(({ page }) => page.sort === sort);
        const wanted = sort === "english" ? "en" : "fr";
        return { sort, pages: members.length, right: members.filter(({ found }) => found.text.language === wanted).length };
    });
    return {
        name: "language",
        title: "Language of the pages in other languages",
        head: ["made as", "right"],
        rows: figures.map(({ sort, pages: count, right }) => [sort, `${right} of ${count}`]),
        notes: [],
        figures,
    };
}
/** How near the estimated share of wrong words is to the true one. */
export function wrongShareSection(pages) {
    const judged = pages.filter(({ page }) => !["english", "french", "blank"].includes(page.sort));
    const groups = [...SORTS.map(({ sort }) => sort), "all"].flatMap((label) => {
        const members = judged.filter(({ page }) => label === "all" || page.sort === label);
        return members.length === 0 ? [] : [{ label, members }];
    });
    const figures = groups.map(({ label, members }) => ({
        label,
        pages: members.length,
        truth: mean(members.map(({ truth }) => truth.wrongShare)),
        ...Object.fromEntries(TOLD.map(([told]) => [told, nearness(members, told)])),
    }));
    const row = (members, label) => [
        label,
        percent(mean(members.map(({ truth }) => truth.wrongShare)), 1),
        ...TOLD.flatMap(([told]) => {
            const { error, correlation } = nearness(members, told);
            return [percent(error, 1), correlation === undefined ? "" : correlation.toFixed(2)];
        }),
    ];
    return {
        name: "wrong-share",
        title: "Estimated share of wrong words: mean absolute error, and correlation with the truth",
        head: ["made as", "truth", ...["PDF", "hOCR", "text", "no model"].flatMap((name) => [name, "r"])],
        rows: groups.map(({ label, members }) => row(members, label)),
        notes: ["A page for which nothing is estimated counts as none wrong."],
        figures,
    };
}
function nearness(members, told) {
    const pairs = members.map(({ truth, found }) => [truth.wrongShare, found[told].wrongShare ?? 0]);
    const error = mean(pairs.map(([truth, estimate]) => Math.abs(truth - estimate)));
    const correlation = correlationOf(pairs);
    return { error, ...(correlation === undefined ? {} : { correlation }) };
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
function correlationOf(pairs) {
    const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
    const sum = (product) => pairs.reduce((total, [x, y]) => total + product(x - a, y - b), 0);
    const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
    return spread === 0 ? undefined : sum((x, y) => x * y) / spread;
}
/** How long a page takes. */
export function timeSection(pages) {
    const figures = { model: mean(pages.map(({ ms }) => ms.model)), quick: mean(pages.map(({ ms }) => ms.quick)) };
    return {
        name: "time",
        title: "Time a page",
        head: ["", "milliseconds"],
        rows: [
            ["with the model", figures.model.toFixed(0)],
            ["without", figures.quick.toFixed(1)],
        ],
        notes: [],
        figures,
    };
}
