import { dateFact, dayText } from "./dates.js";
import { lenient } from "./gold-fact.js";
import { marked, plain, t } from "./marked-text.js";
import { twoDigits } from "./numbers.js";
const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
const PARTY = ["ĐẢNG CỘNG SẢN VIỆT NAM"];
/** A subject is centred and narrower than the text; that of an official letter stands in the left column. */
const SUBJECT_WIDTH = 66;
const LETTER_WIDTH = 36;
/** Prints the letterhead with the header fact. */
export function printLetterhead(builder, head) {
    const fact = headerFact(head);
    const open = { edge: "open", fact };
    const close = { edge: "close", fact };
    const left = [...head.issuer.printed];
    const right = [...(head.issuer.party ? PARTY : NATION)];
    const [number, date] = [numberLine(head), dateLine(head)];
    left[0] = [open, left[0]];
    while (head.across && left.length < right.length)
        left.push("");
    if (head.across)
        while (right.length < left.length)
            right.push("");
    const under = head.heading === undefined ? letterSubject(head) : [];
    const stamp = [head.secrecy, head.urgency].filter((mark) => mark !== undefined);
    if (head.across) {
        for (const [index, cell] of left.entries())
            builder.columns(cell, right[index], "bold");
        builder.columns(number, head.heading === undefined && under.length === 0 ? [date, close] : date);
        for (const [index, cell] of under.entries())
            builder.columns(index === under.length - 1 ? [cell, close] : cell, "");
    }
    else {
        for (const cell of left)
            builder.paragraph(cell, { align: "left", face: "bold" });
        for (const cell of right)
            builder.paragraph(cell, { align: "center", face: "bold" });
        if (under.length > 0)
            builder.paragraph(number, { align: "left", face: "regular" });
        for (const cell of under)
            builder.paragraph(cell, { align: "left", face: "regular" });
        if (under.length > 0)
            builder.paragraph([date, close], { align: "center", face: "italic" });
        else
            builder.columns(number, date);
    }
    for (const mark of stamp)
        builder.paragraph(mark, { align: "center", face: "bold" });
    if (head.heading === undefined)
        return;
    builder.blank();
    builder.paragraph(head.heading, { align: "center", face: "bold" });
    builder.paragraph([head.subject, close], { align: "center", face: "bold" }, SUBJECT_WIDTH);
}
/** "V/v ..." in lines of the left column; dates in it stay whole, so that a line holds each. */
function letterSubject({ subject }) {
    const lines = [["V/v "]];
    let length = 4;
    const add = (part, text) => {
        if (length > 4 && length + text.trimEnd().length > LETTER_WIDTH) {
            lines.push([]);
            length = 0;
        }
        lines.at(-1).push(length === 0 && typeof part === "string" ? part.trimStart() : part);
        length += text.length;
    };
    for (const part of flatParts(subject)) {
        if (typeof part === "string")
            for (const word of part.split(/(?<= )/u))
                add(word, word);
        else
            add(part, plain(part));
    }
    return lines.map(withoutTrailingSpace);
}
function withoutTrailingSpace(line) {
    return line.map((part, index) => (index === line.length - 1 && typeof part === "string" ? part.trimEnd() : part));
}
/** Text and marked stretches, each stretch in one piece. */
function flatParts(content) {
    if (!Array.isArray(content))
        return [content];
    const first = content[0];
    if (first !== undefined && typeof first !== "string" && "edge" in first)
        return [content];
    return content.flatMap(flatParts);
}
function numberLine({ number, day, norm, symbol, issuer, unfilled }) {
    const colon = issuer.party ? "Số" : "Số:";
    const digits = unfilled ? "    " : twoDigits(number);
    const year = norm ? `/${day.year}` : "";
    return `${colon} ${digits}${issuer.party ? "-" : `${year}/`}${symbol}`;
}
function dateLine({ issuer, day, unfilled }) {
    const [month, year] = [twoDigits(day.month), day.year];
    if (!unfilled)
        return t `${issuer.place}, ${marked(dateFact(day.iso, "day", "issued"), dayText(day, "words"))}`;
    return t `${issuer.place}, ${marked(dateFact(`${year}-${month}`, "month", "issued"), `ngày    tháng ${month} năm ${year}`)}`;
}
function headerFact(head) {
    const { issuer, number, symbol, norm, day, unfilled, type, secrecy, urgency } = head;
    const subject = plain(head.subject).replace(/\s+/gu, " ").trim();
    const code = issuer.party ? `${number}-${symbol}` : `${twoDigits(number)}${norm ? `/${day.year}` : ""}/${symbol}`;
    const parent = issuer.parents?.[0];
    const fact = {
        kind: "header",
        issuer: issuer.names[0],
        ...(typeof parent === "string" && { parentIssuer: parent }),
        ...(!unfilled && { number, code }),
        symbol,
        type,
        place: issuer.place,
        issuedOn: unfilled ? day.iso.slice(0, 7) : day.iso,
        subject,
        ...(secrecy !== undefined && { secrecy }),
        ...(urgency !== undefined && { urgency }),
    };
    return { ...fact, ...headerLeniency(head, subject) };
}
function headerLeniency({ issuer, symbol, norm, day, heading, type }, subject) {
    const bare = subject.replace(/^(?:Về việc|về việc|V\/v|Về|về) /u, "");
    const subjects = [subject, ...(bare === subject ? [] : [bare]), ...(heading === undefined ? [`V/v ${subject}`] : [])];
    return lenient({
        issuer: issuer.names,
        ...(issuer.parents && { parentIssuer: issuer.parents }),
        symbol: norm ? [symbol, `${day.year}/${symbol}`] : [symbol],
        type: heading === undefined ? [type, null] : [type],
        subject: subjects,
    });
}
