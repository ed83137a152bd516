import type { FoundDocument, Mark, SearchResult, Snippet } from "../search.js";
import { type Paint, paintFor } from "./paint.js";
import type { SearchWords } from "./search-words.js";
import { visible } from "./terminal-text.js";

/** How a list is to look. */
export interface ListLook {
  readonly words: SearchWords;
  readonly colour: boolean;
}

/** Without colours a hit stands in brackets. */
function hit(text: string, { colour }: ListLook): string {
  return colour ? `\u001b[1;7m${visible(text)}\u001b[0m` : `[${visible(text)}]`;
}

/** Marks with nothing but a blank between them are shown as one. */
function joinedMarks({ text, marks }: Snippet): Pick<Mark, "start" | "end">[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === "") last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function markedText(snippet: Snippet, look: ListLook): string {
  const { text, at } = snippet;
  let from = 0;
  const parts = joinedMarks(snippet).map(({ start, end }) => {
    const part = visible(text.slice(from, start)) + hit(text.slice(start, end), look);
    from = end;
    return part;
  });
  return `${at.start === 0 ? "" : "… "}${parts.join("")}${visible(text.slice(from))} …`;
}

/** How the marks of a piece were found, where not as they were typed. */
function howFound(marks: readonly Mark[], words: SearchWords): string {
  const ways = marks.flatMap(({ foundBy, raw }) => {
    if (foundBy === "exact") return [];
    return [raw === undefined ? words.foundBy[foundBy] : words.engineRead(visible(raw))];
  });
  return ways.length === 0 ? "" : ` (${[...new Set(ways)].join("; ")})`;
}

function snippetLine(snippet: Snippet, look: ListLook, paint: Paint): string {
  const place = look.words.place(snippet.page, snippet.line) + howFound(snippet.marks, look.words);
  return `  ${paint.quiet(`${place}:`)} ${markedText(snippet, look)}`;
}

/** What the document is, as far as it is known: "Quyết định 12/QĐ-UBND, 2021-09-08, Sở Nội vụ: về việc …". */
function briefLine({ type, code, issuedOn, issuer, subject, secrecy }: FoundDocument): string {
  const name = [type?.name, code].filter((part) => part !== undefined).join(" ");
  const parts = [secrecy, name === "" ? undefined : name, issuedOn, issuer].filter((part) => part !== undefined);
  return visible(
    [parts.join(", "), ...(subject === undefined ? [] : [subject])].filter((part) => part !== "").join(": "),
  );
}

function linesOf(document: FoundDocument, look: ListLook, paint: Paint): string[] {
  const { name, names, snippets } = document;
  const copies = names.length > 1 ? ` (${look.words.copies(names.length - 1)})` : "";
  const brief = briefLine(document);
  return [
    paint.title(visible(name)) + copies,
    ...(brief === "" ? [] : [`  ${brief}`]),
    ...snippets.map((snippet) => snippetLine(snippet, look, paint)),
  ];
}

/** What was found, for people: a block a document, empty lines between. Nothing in the texts reaches the terminal as a command. */
export function foundList({ documents }: SearchResult, look: ListLook): string {
  const paint = paintFor(look.colour);
  return documents.map((document) => `${linesOf(document, look, paint).join("\n")}\n`).join("\n");
}
