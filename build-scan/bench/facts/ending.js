import { lenient } from "./gold-fact.js";
const LEFT_WIDTH = 42;
/** Prints the recipients and the signature, side by side or one after the other. */
export function printEnding(builder, ending) {
    const left = recipientLines(ending);
    const right = signatureLines(ending);
    builder.blank();
    if (ending.across) {
        for (let row = 0; row < Math.max(left.length, right.length); row++) {
            const [one = "", other = ""] = [left[row], right[row]];
            if (one === "" && other === "")
                builder.blank();
            else
                builder.columns(one, other, other === "" ? "regular" : "bold");
        }
        return;
    }
    for (const line of left)
        builder.paragraph(line, { align: "left", face: "regular" });
    for (const line of right) {
        if (line === "")
            builder.blank();
        else
            builder.paragraph(line, { align: "center", face: "bold" });
    }
}
function recipientLines({ recipients, kept, signature }) {
    const lines = ["Nơi nhận:"];
    for (const { name, note } of recipients) {
        const fact = { kind: "recipient", name, ...(note !== undefined && { note }) };
        lines.push(...dashLines(fact, note === undefined ? name : `${name} (${note})`, ";"));
    }
    const start = signature.party ? "Lưu" : "Lưu:";
    const alt = [{ name: `${start} ${kept}`, note: null }];
    lines.push(...dashLines({ kind: "recipient", name: kept, note: "Lưu", alt }, `${start} ${kept}`, "."));
    return lines;
}
/** "- " and the words of one recipient, in lines of the left column. */
function dashLines(fact, words, end) {
    const lines = [];
    for (const word of `- ${words}`.split(" ")) {
        const last = lines.at(-1);
        if (last === undefined || `${last} ${word}`.length > LEFT_WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.map((line, index) => {
        const head = index === 0 ? ["- ", { edge: "open", fact }, line.slice(2)] : line;
        return index === lines.length - 1 ? [head, { edge: "close", fact }, end] : head;
    });
}
function signatureLines({ signature, signed }) {
    const { capacity, position, acting, name, party } = signature;
    const fact = signatoryFact(signature);
    const printedMark = (mark) => (party ? mark.replace(/^(.)(.)\.$/u, "$1/$2") : mark);
    const lines = capacity.map(({ mark, of }) => `${printedMark(mark)} ${of.toUpperCase()}`);
    lines.push(`${acting ? "Q. " : ""}${position.toUpperCase()}`);
    lines[0] = [{ edge: "open", fact }, lines[0]];
    return [...lines, "", signed ? "(Đã ký)" : "", "", [name, { edge: "close", fact }]];
}
function signatoryFact({ capacity, position, acting, name, body, party }) {
    const stack = acting ? [...capacity, { mark: "Q.", of: position }] : capacity;
    const fact = {
        kind: "signatory",
        name,
        position,
        capacity: stack,
        ...(body !== undefined && { body }),
    };
    const asPrinted = stack.map(({ mark, of }) => ({ mark: mark.replace(/^(.)(.)\.$/u, "$1/$2"), of }));
    return {
        ...fact,
        ...lenient({
            capacity: [stack, ...(party ? [asPrinted] : []), ...(acting ? [capacity] : [])],
            position: [position, ...(acting ? [`Q. ${position}`, `Quyền ${position}`] : [])],
        }),
    };
}
