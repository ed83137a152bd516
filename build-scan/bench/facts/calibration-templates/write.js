import { DocumentBuilder } from "../document-builder.js";
import { dutyInline } from "../duties.js";
import { printEnding } from "../ending.js";
import { printLetterhead } from "../letterhead.js";
import { isList, marked, plain } from "../marked-text.js";
import { changeFacts, optional, orElse } from "./inline-facts.js";
import { office, signature } from "./offices.js";
import { recipients } from "./recipients.js";
import { printMoney, printMoneyTable, printTable } from "./rows.js";
import { drawName, drawScene } from "./scene.js";
import { birthday, choose, namedYear, paragraph, sentence } from "./slots.js";
const BOLD = { align: "center", face: "bold" };
const LEFT = { align: "left", face: "regular" };
/** The document that a script gives for one seed and year. */
export function writeScript(script, seed, year) {
    const scene = drawScene(seed, year, script);
    const { random } = scene.setting;
    const builder = new DocumentBuilder({
        width: random.whole(66, 88),
        gap: random.pick(["   ", "     ", "\t", "        "]),
        rows: random.chance(0.6) ? random.whole(34, 46) : undefined,
    });
    const from = office(script.office, scene);
    printHead(builder, script, from, scene);
    if (random.chance(0.5))
        builder.blank();
    const writer = new PartWriter(builder, scene);
    for (const part of script.body)
        writer.write(part);
    const signed = signature(from, scene, script.signature === undefined ? undefined : choose(script.signature, scene));
    printEnding(builder, {
        ...recipients(script.office, scene, script.first ?? []),
        signature: signed,
        across: random.chance(0.6),
        signed: random.chance(0.3),
    });
    return builder.build();
}
function printHead(builder, script, { issuer, symbol }, scene) {
    const { random, day } = scene.setting;
    const [code, name] = script.type;
    const letter = code === "CV";
    const unit = script.unit === undefined ? "" : `-${script.unit}`;
    printLetterhead(builder, {
        issuer,
        number: random.whole(1, random.pick(numbersOf(script))),
        symbol: letter
            ? `${issuer.party ? "CV/" : ""}${symbol}${unit}`
            : `${code}${issuer.party ? "/" : "-"}${symbol}${unit}`,
        norm: script.norm ?? false,
        day,
        unfilled: script.unfilled === true && random.chance(0.5),
        type: { code, name },
        ...(!letter && { heading: name.toUpperCase() }),
        subject: sentence(script.subject, scene, { status: "target" }),
        ...(script.secrecy !== undefined && { secrecy: script.secrecy }),
        ...(script.urgency !== undefined && { urgency: script.urgency }),
        across: random.chance(0.6),
    });
}
/** How far the numbers of a year may have come: councils, communes and Party committees issue few documents. */
function numbersOf({ norm, office: from }) {
    if (norm === true)
        return [60];
    return /^(?:hđnd|xã|huyện|tỉnh ủy|ban)/u.test(from) ? [60, 250] : [60, 400, 3900];
}
const LETTERS = ["a", "b", "c", "d", "đ", "e", "g", "h", "i"];
class PartWriter {
    builder;
    scene;
    count = 0;
    constructor(builder, scene) {
        this.builder = builder;
        this.scene = scene;
    }
    write(part) {
        const { builder, scene } = this;
        if (part.part === "list")
            this.list(part);
        else if (part.part === "some")
            this.some(part);
        else if (part.part === "one of")
            for (const inner of scene.setting.random.pick(part.choices))
                this.write(inner);
        else if (part.part === "money")
            printMoney(builder, part, scene);
        else if (part.part === "money table")
            printMoneyTable(builder, part, scene);
        else if (part.part === "table")
            printTable(builder, part, scene);
        else
            builder.paragraph(this.inline(part), this.style(part));
    }
    inline(part) {
        const { scene } = this;
        switch (part.part) {
            case "person":
                return sentenceWithPerson(part.text, scene);
            case "text":
                return [
                    this.number(part.number),
                    paragraph(part.sentences, scene, { status: part.status, criterion: part.criterion }),
                ];
            case "duty":
                return dutyOf(part, this.number(part.number), scene);
            case "execution":
                return executionOf(part, scene);
            case "line":
                return addressed(sentence(part.text, scene, { status: "target" }));
            default:
                return sentence(part.text, scene, { status: "target" });
        }
    }
    style({ part }) {
        if (part === "heading")
            return this.scene.setting.random.chance(0.7) ? BOLD : { ...LEFT, face: "bold" };
        if (part === "basis")
            return { align: "indent", face: "italic" };
        return part === "line" ? LEFT : { align: "indent", face: "regular" };
    }
    /** The next number of the run: "#" counts in figures, "%" in letters. */
    number(form) {
        if (!/[#%]/u.test(form))
            return form;
        this.count++;
        return form.replace("#", String(this.count)).replace("%", LETTERS[this.count - 1] ?? "k");
    }
    some({ parts, least, most = parts.length }) {
        const { random } = this.scene.setting;
        const left = new Set(parts);
        const wanted = Math.max(random.whole(least, most), random.whole(least, most));
        while (left.size > wanted)
            left.delete(random.pick([...left]));
        const outer = this.count;
        this.count = 0;
        for (const part of left)
            this.write(part);
        this.count = outer;
    }
    list({ lead, bullet, items, status }) {
        const { builder, scene } = this;
        const { random } = scene.setting;
        const chosen = choose(lead, scene);
        const named = namedYear(chosen, scene);
        builder.paragraph(sentence(chosen, scene, { status }));
        const before = named && { year: named.year, soft: true };
        const kept = items.filter((item) => !item.startsWith("?") || random.chance(0.6));
        for (const [index, item] of kept.entries()) {
            const content = paragraph([item.replace(/^\?|[.;]$/gu, "")], scene, { status }, before);
            const end = index === kept.length - 1 ? "." : ";";
            builder.paragraph([bullet.replace("#", String(index + 1)).replace("%", LETTERS[index] ?? "k"), content, end]);
        }
    }
}
/** "Kính gửi: A; B" and the dashes under it: addressees may be read as recipients. */
function addressed(content) {
    const [, head, names, end] = /^(Kính gửi: |- )(.+?)([;.]?)$/u.exec(plain(content)) ?? [];
    if (head === undefined || names === undefined)
        return content;
    const facts = names.split("; ").map((name) => {
        return marked(optional({ kind: "recipient", name }, "an addressee, not under Nơi nhận"), name);
    });
    return [head, facts.map((fact, index) => (index === 0 ? fact : ["; ", fact])), end ?? ""];
}
function sentenceWithPerson(text, scene) {
    const [before = "", after = ""] = choose(text, scene).split("{người}");
    const [name, born] = [drawName(scene), birthday(scene)];
    const frame = { status: "target" };
    return [sentence(before, scene, frame), name, ", ", born, sentence(after, scene, frame)];
}
function dutyOf({ form, before, agency, sentences }, number, scene) {
    const { random } = scene.setting;
    const kept = sentences
        .filter((one) => !one.startsWith("?") || random.chance(0.6))
        .map((one) => one.replace(/^\?/u, ""));
    const name = plain(sentence(agency, scene, { status: "target" }));
    const context = { setting: scene.setting, frame: { status: "target" } };
    const fill = (one) => sentence(one, scene, { status: "target" });
    const content = dutyInline({ agency: name, sentences: kept }, { form, number, before: choose(before, scene) }, context, fill);
    const due = coarseDeadlines(content);
    const numberless = number.trim() === "" || number.trim() === "-";
    return changeFacts(content, (fact) => {
        if (fact.kind !== "assignment")
            return fact;
        const date = due.get(fact);
        if (date)
            return withCoarseDeadline(fact, date);
        if (fact.optional || fact.deadline !== undefined)
            return fact;
        if (due.size > 0)
            return optional(fact, "a further duty of the item, without a deadline of its own");
        return numberless ? optional(fact, "an agency named in passing, not by a numbered heading") : fact;
    });
}
/** The months, quarters and years by which assignments are due that have no day. */
function coarseDeadlines(content) {
    const found = new Map();
    const open = new Set();
    const walk = (part) => {
        if (typeof part === "string")
            return;
        if (isList(part)) {
            for (const inner of part)
                walk(inner);
            return;
        }
        if (part.edge === "break")
            return;
        if (part.edge === "close")
            return void open.delete(part.fact);
        open.add(part.fact);
        if (part.fact.kind !== "date" || part.fact.role !== "deadline" || part.fact.precision === "day")
            return;
        for (const fact of open)
            if (fact.kind === "assignment" && fact.deadline === undefined)
                found.set(fact, part.fact);
    };
    walk(content);
    return found;
}
function withCoarseDeadline(fact, { value, end }) {
    const { kind, agency, task } = fact;
    const month = end ?? value;
    const last = month.length === 7 ? lastDay(month) : `${month}-12-31`;
    const others = [last, ...(end === undefined ? [] : [value, `${value}/${end}`]), null];
    return orElse({ kind, agency, task, deadline: month }, ...others.map((deadline) => ({ deadline })));
}
function lastDay(month) {
    const [year = 0, index = 0] = month.split("-").map(Number);
    return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}
/** "Điều 3. Chánh Văn phòng ... chịu trách nhiệm thi hành": the closing formula of a decision. */
function executionOf({ number, agency, task }, scene) {
    const name = plain(sentence(agency, scene, { status: "target" }));
    const words = sentence(task, scene, { status: "target" });
    const fact = optional({ kind: "assignment", agency: name, task: plain(words) }, "the formula that closes a decision");
    return [number, marked(fact, [name, " ", words]), "./."];
}
