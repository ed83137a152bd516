/**
 * A reader of RFC 4180 that shares nothing with the writer: one letter at a time, a byte order mark at the start left out.
 * Throws where the text breaks the rules: a quote inside a bare cell, a bare line feed, rows of different lengths.
 */
export function readCsv(text: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let state: "start" | "bare" | "quoted" | "closed" = "start";
  const endCell = (): void => {
    row.push(cell);
    cell = "";
    state = "start";
  };
  const endRow = (): void => {
    endCell();
    if (rows.length > 0 && row.length !== rows[0]!.length)
      throw new Error(`row ${rows.length} has ${row.length} cells`);
    rows.push(row);
    row = [];
  };
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  for (let at = 0; at < body.length; at++) {
    const letter = body[at]!;
    if (state === "quoted") {
      if (letter !== '"') cell += letter;
      else if (body[at + 1] === '"') {
        cell += '"';
        at++;
      } else state = "closed";
    } else if (letter === separator) endCell();
    else if (letter === "\r" && body[at + 1] === "\n") {
      endRow();
      at++;
    } else if (letter === '"' && state === "start") state = "quoted";
    else if (letter === '"' || letter === "\n" || letter === "\r" || state === "closed") {
      throw new Error(`${JSON.stringify(letter)} at ${at} stands where it must not`);
    } else {
      cell += letter;
      state = "bare";
    }
  }
  if (row.length > 0 || cell !== "" || state !== "start") throw new Error("the last row has no end");
  return rows;
}
