import type { Column } from "../exporters/csv.js";
import { csvTable } from "../exporters/csv.js";
import { TT02_ELEMENTS, type Tt02Record } from "../exporters/tt02.js";
import { archivePaths } from "./archive-paths.js";
import type { Journal, JournalEntry } from "./journal.js";
import { PartFile } from "./write-beside.js";

/** A row of the catalogue. */
interface Row {
  readonly entry: JournalEntry;
  /** The entry whose content it is: its own, or that of the document it is a copy of. */
  readonly content: JournalEntry;
  readonly isRemoved: boolean;
}

const path =
  (suffix: string): Column<Row>["of"] =>
  ({ content: { outputs, state } }) =>
    state === "done" ? outputs.find((output) => output.path.endsWith(suffix))?.path : undefined;

/** Digits after the point that a share is given with. */
const SHARE_DIGITS = 1000;

function unsureShare({ content: { catalogue } }: Row): number | undefined {
  if (catalogue === undefined || catalogue.words === 0) return undefined;
  return Math.round((catalogue.unsure / catalogue.words) * SHARE_DIGITS) / SHARE_DIGITS;
}

/** The columns of `catalogue.csv`; `docs/formats.md` describes them. */
const COLUMNS: readonly Column<Row>[] = [
  { name: "file", of: ({ entry }) => entry.name },
  { name: "status", of: ({ entry }) => entry.state },
  { name: "source", of: ({ isRemoved }) => (isRemoved ? "removed" : undefined) },
  { name: "kind", of: ({ content }) => content.kind },
  { name: "class", of: ({ content }) => content.class },
  { name: "pages", of: ({ content }) => content.pages },
  { name: "type", of: ({ content }) => content.catalogue?.tt02.TypeName },
  { name: "code", of: ({ content }) => content.catalogue?.code },
  { name: "date", of: ({ content }) => content.catalogue?.issuedOn },
  { name: "agency", of: ({ content }) => content.catalogue?.tt02.OrganName },
  { name: "subject", of: ({ content }) => content.catalogue?.tt02.Subject },
  { name: "signatory", of: ({ content }) => content.catalogue?.signer },
  { name: "position", of: ({ content }) => content.catalogue?.position },
  { name: "secrecy", of: ({ content }) => content.secrecy },
  { name: "words", of: ({ content }) => content.catalogue?.words },
  { name: "unsure", of: unsureShare },
  { name: "issues", of: ({ content }) => content.issues },
  { name: "duplicateOf", of: ({ entry }) => entry.of },
  { name: "text", of: path(".txt") },
  { name: "report", of: path(".report.json") },
  { name: "pdf", of: path(".pdf") },
  { name: "error", of: ({ entry }) => entry.error?.code },
  { name: "message", of: ({ entry }) => entry.error?.message },
  { name: "sha256", of: ({ entry }) => entry.sha256 },
];

const TT02: readonly Column<Tt02Record>[] = TT02_ELEMENTS.map((name) => ({ name, of: (record) => record[name] }));

/** So many rows are held at a time. */
const ROWS_AT_ONCE = 500;

/** A table that grows on the disk, row by row, and has its name when it is whole. */
class GrowingTable<Item> {
  readonly #columns: readonly Column<Item>[];
  readonly #file: PartFile;
  #rows: Item[] = [];
  #hasHeading = false;

  constructor(columns: readonly Column<Item>[], file: PartFile) {
    this.#columns = columns;
    this.#file = file;
  }

  async add(row: Item): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length >= ROWS_AT_ONCE) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#file.finish();
  }

  async drop(): Promise<void> {
    await this.#file.drop();
  }

  async #flush(): Promise<void> {
    await this.#file.write(csvTable(this.#columns, this.#rows, { heading: !this.#hasHeading }));
    this.#hasHeading = true;
    this.#rows = [];
  }
}

/** The entry that tells of a document's content. */
async function contentOf(entry: JournalEntry, journal: Journal): Promise<JournalEntry> {
  if (entry.state !== "duplicate") return entry;
  const original = journal.doneUnder(entry.key);
  return (original === undefined ? undefined : await journal.entry(original)) ?? entry;
}

/**
 * Makes `catalogue.csv`, a row a document, and `tt02.csv`, a record a content that stands done, from the journal; in the
 * order of names. Throws a VanbanError `disk-full` or `output-unwritable`.
 *
 * @param removed names of documents whose files are gone
 */
export async function writeCatalogue(out: string, journal: Journal, removed: ReadonlySet<string>): Promise<void> {
  const { catalogue, tt02, parts } = archivePaths(out);
  const all = new GrowingTable(COLUMNS, await PartFile.begin(catalogue, parts));
  const records = new GrowingTable(TT02, await PartFile.begin(tt02, parts));
  try {
    for await (const entry of journal.entries()) {
      const content = await contentOf(entry, journal);
      await all.add({ entry, content, isRemoved: removed.has(entry.name) });
      if (entry.state === "done" && entry.catalogue !== undefined) await records.add(entry.catalogue.tt02);
    }
    await all.finish();
    await records.finish();
  } catch (cause) {
    await all.drop();
    await records.drop();
    throw cause;
  }
}
