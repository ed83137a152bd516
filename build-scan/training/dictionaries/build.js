import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { AbbreviationCounter } from "./abbreviations.js";
import { CaseFormCounter } from "./case-forms.js";
import { CodeCounter } from "./code-parts.js";
import { readAdminLines, readCorpusList } from "./corpus-lines.js";
import { ForeignWordCounter } from "./foreign-words.js";
import { isShouted, tokenize } from "./line-tokens.js";
import { MIN_LINES, readHandList, writeList } from "./list-file.js";
import { personNameRows } from "./person-names.js";
import { PhraseTable } from "./phrase-table.js";
import { placeRows } from "./places.js";
import { ProperNames } from "./proper-names.js";
import { TermEdges } from "./term-filter.js";
import { termRows } from "./terms.js";
import { TokenStore } from "./token-store.js";
/** Phrases rarer than this, or longer, are not looked at. */
const PHRASE_LIMITS = { minLines: 5, maxTokens: 12 };
function countersOf({ corpus, hand }) {
    const store = new TokenStore();
    // A mined pair rests on the lines that have it; what was written by hand has no count.
    const listed = readCorpusList(corpus, "abbreviations.tsv").filter(([, , source, lines]) => {
        return source === "hand" || Number(lines) >= MIN_LINES;
    });
    const explained = [...listed, ...readHandList(hand, "abbreviations.tsv")].map((row) => row.slice(0, 2));
    const rejected = readHandList(hand, "abbreviations-rejected.tsv");
    return {
        store,
        caseForms: new CaseFormCounter(store),
        abbreviations: new AbbreviationCounter({ explained, rejected }),
        codes: new CodeCounter(readHandList(hand, "code-parts.tsv"), readHandList(hand, "code-parts-rejected.tsv")),
        foreign: new ForeignWordCounter(),
    };
}
async function countAll(folders) {
    const counters = countersOf(folders);
    await readAdminLines(folders.corpus, ({ text, near }) => {
        const tokens = tokenize(text);
        const shouted = isShouted(text);
        counters.store.addLine(tokens, { shouted, near });
        if (!shouted)
            counters.abbreviations.addLine(text);
        counters.codes.addLine(text);
        counters.foreign.addLine(tokens);
    });
    const table = new PhraseTable(counters.store, PHRASE_LIMITS, (level, tokens, phraseAt) => {
        counters.caseForms.visit(level, tokens, phraseAt);
    });
    return { ...counters, table };
}
function listsOfNames({ corpus, hand }) {
    const places = placeRows(readCorpusList(corpus, "divisions_pre2025.tsv"), readCorpusList(corpus, "divisions_post2025.tsv"), readHandList(hand, "former-provinces.tsv"));
    const persons = personNameRows({
        list: readCorpusList(corpus, "person_names.tsv"),
        added: readHandList(hand, "person-names.tsv"),
        rejected: readHandList(hand, "person-names-rejected.tsv"),
    });
    const names = new ProperNames(places.map(([name]) => name), persons);
    return { places, persons, names };
}
const COUNTED = "Counted from the corpus of administrative and legal texts outside the hold-out; see README.md.";
async function build(folders) {
    mkdirSync(folders.out, { recursive: true });
    const { places, persons, names } = listsOfNames(folders);
    const counted = await countAll(folders);
    const terms = termRows({
        ...counted,
        names,
        agencies: readCorpusList(folders.corpus, "agencies.tsv").map(([name]) => name),
        byHand: readHandList(folders.hand, "terms.txt").map(([term]) => term),
        edges: new TermEdges(readHandList(folders.hand, "term-edges.tsv")),
    });
    const isWord = (lower) => counted.store.isMostlyLower(lower);
    const notForeign = new Set(readHandList(folders.hand, "foreign-rejected.txt").map(([word]) => word));
    const write = (name, comments, rows) => writeList(folders.out, { name, comments, rows });
    return [
        write("abbreviations.tsv", [COUNTED, "abbreviation	expansion	lines"], counted.abbreviations.rows(isWord)),
        write("case.tsv", [COUNTED, "phrase	form	lines"], counted.caseForms.rows(names)),
        write("code-pairs.tsv", [COUNTED, "type	agency	lines"], counted.codes.pairRows()),
        write("code-parts.tsv", [COUNTED, "kind	part	lines"], counted.codes.partRows()),
        write("foreign.txt", [COUNTED, "word	lines"], counted.foreign.rows(notForeign)),
        write("person-names.tsv", ["From duyet/vietnamese-namedb (MIT); see README.md.", "kind	name	persons"], persons),
        write("places.tsv", ["Names of the General Statistics Office; see README.md.", "name	level	from	to	provinces"], places),
        write("terms.tsv", [COUNTED, "term	lines"], terms),
    ];
}
const { values } = parseArgs({
    options: {
        corpus: { type: "string" },
        hand: { type: "string", default: join("training", "dictionaries", "hand") },
        out: { type: "string", default: "dictionaries" },
    },
});
if (values.corpus === undefined)
    throw new Error("usage: build --corpus DIR [--out DIR] [--hand DIR]");
for (const { name, rows, bytes } of await build({ corpus: values.corpus, hand: values.hand, out: values.out })) {
    console.log(`${name.padEnd(20)} ${String(rows).padStart(6)} rows ${String(bytes).padStart(8)} bytes`);
}
