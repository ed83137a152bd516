import type { DocumentBuilder } from "./document-builder.js";
import { lenient, type RecipientFields, type SignatoryFields, type StatedFact } from "./gold-fact.js";
import type { Inline } from "./marked-text.js";

/** One dash of "Nơi nhận". */
export interface Recipient {
  readonly name: string;
  readonly note?: string;
}

export interface Signature {
  /** From the outside in; "Q." before the signatory's own title is `acting`. */
  readonly capacity: readonly { readonly mark: string; readonly of: string }[];
  readonly position: string;
  readonly acting?: boolean;
  readonly name: string;
  readonly body?: string;
  /** "T/M" and "K/T", as Party documents print the marks. */
  readonly party?: boolean;
}

export interface Ending {
  readonly recipients: readonly Recipient[];
  /** What stands after "Lưu: ", or "Lưu " in a Party document. */
  readonly kept: string;
  readonly signature: Signature;
  readonly across: boolean;
  readonly signed: boolean;
}

const LEFT_WIDTH = 42;

/** Prints the recipients and the signature, side by side or one after the other. */
export function printEnding(builder: DocumentBuilder, ending: Ending): void {
  const left = recipientLines(ending);
  const right = signatureLines(ending);
  builder.blank();
  if (ending.across) {
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const [one = "", other = ""] = [left[row], right[row]];
      if (one === "" && other === "") builder.blank();
      else builder.columns(one, other, other === "" ? "regular" : "bold");
    }
    return;
  }
  for (const line of left) builder.paragraph(line, { align: "left", face: "regular" });
  for (const line of right) {
    if (line === "") builder.blank();
    else builder.paragraph(line, { align: "center", face: "bold" });
  }
}

function recipientLines({ recipients, kept, signature }: Ending): Inline[] {
  const lines: Inline[] = ["Nơi nhận:"];
  for (const { name, note } of recipients) {
    const fact: RecipientFields = { kind: "recipient", name, ...(note !== undefined && { note }) };
    lines.push(...dashLines(fact, note === undefined ? name : `${name} (${note})`, ";"));
  }
  const start = signature.party ? "Lưu" : "Lưu:";
  const alt = [{ name: `${start} ${kept}`, note: null }];
  lines.push(...dashLines({ kind: "recipient", name: kept, note: "Lưu", alt }, `${start} ${kept}`, "."));
  return lines;
}

/** "- " and the words of one recipient, in lines of the left column. */
function dashLines(fact: StatedFact, words: string, end: string): Inline[] {
  const lines: string[] = [];
  for (const word of `- ${words}`.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > LEFT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line, index): Inline => {
    const head: Inline = index === 0 ? ["- ", { edge: "open", fact }, line.slice(2)] : line;
    return index === lines.length - 1 ? [head, { edge: "close", fact }, end] : head;
  });
}

function signatureLines({ signature, signed }: Ending): Inline[] {
  const { capacity, position, acting, name, party } = signature;
  const fact = signatoryFact(signature);
  const printedMark = (mark: string): string => (party ? mark.replace(/^(.)(.)\.$/u, "$1/$2") : mark);
  const lines: Inline[] = capacity.map(({ mark, of }) => `${printedMark(mark)} ${of.toUpperCase()}`);
  lines.push(`${acting ? "Q. " : ""}${position.toUpperCase()}`);
  lines[0] = [{ edge: "open", fact }, lines[0]!];
  return [...lines, "", signed ? "(Đã ký)" : "", "", [name, { edge: "close", fact }]];
}

function signatoryFact({ capacity, position, acting, name, body, party }: Signature): StatedFact {
  const stack = acting ? [...capacity, { mark: "Q.", of: position }] : capacity;
  const fact: SignatoryFields = {
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
