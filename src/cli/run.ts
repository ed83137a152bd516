import { Command, CommanderError } from "commander";
import { VanbanError } from "../errors.js";
import { VERSION } from "../version.js";
import { COMMANDS } from "./commands.js";
import { EXIT, EXIT_OF_FAULT, type ExitCode, FAULT_OF } from "./exit-codes.js";
import type { Host } from "./host.js";
import { errorLine, type Language, languageOf } from "./messages.js";
import { visible } from "./terminal-text.js";

const EPILOGUE = `
Results go to standard output, all else to standard error.
Exit status: 0 done, 1 bad arguments, 2 no input could be read, 3 the model is missing or damaged,
             4 done but some files have errors (listed), 130 interrupted.`;

/** The words of commander, held back until they can be written in order. */
class Words {
  readonly out: string[] = [];
  readonly err: string[] = [];

  async write(host: Host): Promise<void> {
    if (this.out.length > 0) await host.stdout.write(this.out.join(""));
    if (this.err.length > 0) await host.stderr.write(this.err.join(""));
  }
}

function quieten(command: Command, words: Words): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => words.out.push(text),
    // What it complains of are words that the user, or a file name, gave.
    writeErr: (text) => words.err.push(text.split("\n").map(visible).join("\n")),
    outputError: (text, write) => write(text.replace(/^error: /, "vanban: ")),
  });
  for (const child of command.commands) quieten(child, words);
}

/** The command that the arguments name, also as `help NAME`. */
function namedIn(args: readonly string[]): string | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith("-"));
  return first === "help" ? second : first;
}

interface Program {
  readonly program: Command;
  readonly status: () => ExitCode;
}

/** The program with the command that is asked for; of the others the name and what they do are known. */
async function buildProgram(args: readonly string[], words: Words, host: Host): Promise<Program> {
  let status: ExitCode = EXIT.done;
  const run = async (work: Promise<ExitCode>): Promise<void> => {
    status = await work;
  };
  const program = new Command("vanban")
    .description("Turns garbled Vietnamese OCR text back into what was printed, and says what the document decides.")
    .version(VERSION)
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText("after", EPILOGUE);
  for (const { name, description, load } of COMMANDS) {
    const command = program.command(name).description(description);
    if (name === namedIn(args)) (await load())(command, run, host);
  }
  quieten(program, words);
  return { program, status: () => status };
}

/** The language that `--lang` names, before the arguments are understood; the locale's without it. */
function languageFor(args: readonly string[], locale: string): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const named = args[at]?.split("=")[1] ?? args[at + 1];
  return at >= 0 ? languageOf(named ?? "") : languageOf(locale);
}

/** The status of an error that ended the command. Anything but a fault of the call is thrown on. */
async function endOf(error: unknown, args: readonly string[], host: Host): Promise<ExitCode> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badArguments;
  if (!(error instanceof VanbanError)) throw error;
  await host.stderr.write(`vanban: ${visible(errorLine(error, languageFor(args, host.locale)))}\n`);
  return EXIT_OF_FAULT[FAULT_OF[error.code]];
}

/** Runs one command line (without the program's name) and returns its exit status. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const words = new Words();
  const { program, status } = await buildProgram(args, words, host);
  try {
    await program.parseAsync(args, { from: "user" });
    return status();
  } catch (error) {
    await words.write(host);
    return await endOf(error, args, host);
  }
}
