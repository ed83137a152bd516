import { type Command, InvalidArgumentError, Option } from "commander";
import { archiveIndex, foundJson, openIndex, type SearchOptions } from "../search.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { foundList } from "./found-list.js";
import type { Host } from "./host.js";
import { languageOf } from "./messages.js";
import { parseCount } from "./reading-settings.js";
import { searchWordsIn } from "./search-words.js";
import { addSpeech, inFolder, type Settings } from "./settings.js";
import { visible } from "./terminal-text.js";

interface SearchSettings extends SearchOptions, Pick<Settings, "quiet" | "lang" | "json"> {
  readonly in: string;
  readonly index?: string;
}

const UNITS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** A sum as it is written in Vietnamese: dots between groups, a comma before decimals, then perhaps a unit. */
function parseAmount(text: string): number {
  const match = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?\s*([\p{L}]*)$/u.exec(text.normalize("NFC").trim().toLowerCase());
  const [, whole = "", decimals = "0", unit = ""] = match ?? [];
  const factor = unit === "" ? 1 : UNITS[unit];
  if (match === null || factor === undefined) {
    throw new InvalidArgumentError(`Give a sum in đồng: 1500000000, 1.500.000.000 or "1,5 tỷ".`);
  }
  return Math.round(Number(`${whole.replaceAll(".", "")}.${decimals}`) * factor);
}

function parseFrom0(text: string): number {
  return text === "0" ? 0 : parseCount(text);
}

/** Options that the library knows by the same names. */
const SAME = [
  "type",
  "agency",
  "code",
  "cites",
  "signatory",
  "secrecy",
  "criterion",
  "from",
  "to",
  "minAmount",
  "maxAmount",
  "limit",
  "offset",
  "snippets",
] as const satisfies readonly (keyof SearchOptions)[];

function optionsOf(settings: SearchSettings): SearchOptions {
  const given = SAME.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]] as const]));
  return Object.fromEntries(given);
}

/** `vanban search WORDS`: documents of an archive that say so, with the places. */
export async function runSearch(words: readonly string[], settings: SearchSettings, host: Host): Promise<ExitCode> {
  const told = searchWordsIn(settings.lang ?? languageOf(host.locale));
  const file = inFolder(host.folder, settings.index ?? archiveIndex(settings.in));
  const query = words.join(" ");
  const index = await openIndex(file);
  try {
    const result = index.search(query, optionsOf(settings));
    if (settings.json === true) {
      await host.stdout.write(`${JSON.stringify(foundJson(query, result))}\n`);
      return EXIT.done;
    }
    await host.stdout.write(foundList(result, { words: told, colour: host.colour }));
    const sum = result.documents.length === 0 ? told.nothing : told.shown(result, settings.offset ?? 0);
    if (settings.quiet !== true) await host.stderr.write(`vanban: ${visible(sum)}\n`);
    return EXIT.done;
  } finally {
    index.close();
  }
}

/** Filters whose value is taken as it is given. */
const TEXT_FILTERS: readonly (readonly [flags: string, what: string])[] = [
  ["--type <type>", "only of this type: its code (QĐ) or its name (Quyết định)"],
  ["--agency <words>", "only issued by an agency with these words in its name"],
  ["--code <code>", "only with this code, or with this part of one (NQ-HĐND)"],
  ["--cites <code>", "only where a document with this code is referred to"],
  ["--signatory <name>", "only signed by someone of this name"],
  ["--secrecy <mark>", "only with this mark: MẬT, TỐI MẬT or TUYỆT MẬT"],
  ["--criterion <number>", 'only with a target for this criterion: 18, "xã 18", or words of its name'],
  ["--from <date>", "only issued on this day or later: 2021-09-08, 2021-09 or 2021"],
  ["--to <date>", "only issued on this day or earlier"],
];

function addFilters(command: Command): Command {
  for (const [flags, what] of TEXT_FILTERS) command.option(flags, what);
  return command
    .addOption(new Option("--min-amount <sum>", "only stating a sum of at least so many đồng").argParser(parseAmount))
    .addOption(new Option("--max-amount <sum>", "only stating a sum of at most so many đồng").argParser(parseAmount));
}

const EXAMPLES = `
Words are found with marks, without, with đ as d, with the tone in either place; all of them are to be in the document.
A phrase stands in quotation marks, a star ends the beginning of a word, a hyphen says what is not to be in it.

Examples:
  vanban search --in archive trồng rừng                  both words; documents with the phrase first
  vanban search --in archive '"trồng rừng" -keo'         the phrase, without the word keo
  vanban search --in archive 46-NQ/TU --from 2021        a code, in documents of 2021 and later
  vanban search --in archive --type KH --min-amount "2 tỷ"    by facts alone`;

/** Declares the command. */
export function searchCommand(command: Command, run: Run, host: Host): void {
  addFilters(addSpeech(command))
    .argument("[words...]", "what is to be found; none, to list by facts alone")
    .option("--in <folder>", "the archive", ".")
    .option("--index <file>", "the index, where it is not in the archive")
    .option("--json", "the result as JSON")
    .addOption(new Option("--limit <number>", "documents given at most (default: 10)").argParser(parseCount))
    .addOption(new Option("--offset <number>", "documents passed over, the best first").argParser(parseFrom0))
    .addOption(new Option("--snippets <number>", "places given of a document (default: 3)").argParser(parseFrom0))
    .addHelpText("after", EXAMPLES)
    .action((words: string[], settings: SearchSettings) => run(runSearch(words, settings, host)));
}
