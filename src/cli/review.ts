import { relative, sep } from "node:path";
import type { Command } from "commander";
import { readDocument, VanbanError } from "../index.js";
import { type ReviewFile, reviewIndex, reviewPages } from "../node.js";
import type { Run } from "./declare.js";
import { eachFile, planOf, type Result } from "./each-file.js";
import { restoreOptions } from "./engine.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { inputFiles } from "./input-files.js";
import { languageOf, messagesIn } from "./messages.js";
import { DOCUMENTS, readOptions } from "./reading-settings.js";
import { addRestoring, inFolder, type Settings } from "./settings.js";
import { outputPath, writeOutputs } from "./write-output.js";

type ReviewSettings = Settings & { readonly out: string };

type Listed = Parameters<typeof reviewIndex>[0][number];

/** What is added to the name of the document: its page, or one of its pages. */
function suffixOf({ part }: ReviewFile): string {
  return part.of === 1 ? ".review.html" : `.part-${part.number}.review.html`;
}

/** A path as a URL from the folder of the list. */
function hrefOf(path: string, folder: string): string {
  return relative(folder, path).split(sep).map(encodeURIComponent).join("/");
}

/** `vanban review FILE|FOLDER… -o OUT`: pages for checking what was restored; one file, or a folder with a list. */
export async function runReview(names: readonly string[], given: ReviewSettings, host: Host): Promise<ExitCode> {
  const language = given.lang ?? languageOf(host.locale);
  const { files, hasFolder } = await inputFiles(names, host.folder);
  if (files.length === 0) throw new VanbanError("bad-argument", messagesIn(language).emptyFolder(names.join(", ")));
  // One document makes one file; of a folder, or of many pages, the name is a folder's.
  const isOne = files.length === 1 && !hasFolder;
  const settings = { ...given, out: given.out.replace(/\.html?$/iu, "") };
  const folder = inFolder(host.folder, settings.out);
  const plan = planOf({ files, settings, host })!;
  const options = await restoreOptions(settings, host);
  const { password, maxPixels, maxSeconds } = await readOptions(settings, host.folder);
  const drawing = { maxPixels: maxPixels!, maxSeconds: maxSeconds!, ...(password === undefined ? {} : { password }) };
  const listed: Listed[] = [];
  const status = await eachFile({
    files,
    settings,
    host,
    language,
    titled: false,
    results: async ({ source, bytes }) => {
      const pages = await reviewPages(bytes, readDocument(source, options), {
        language,
        signal: host.signal,
        ...drawing,
      });
      if (isOne && pages.length === 1) {
        return [{ suffix: "", path: inFolder(host.folder, given.out), data: pages[0]!.html }];
      }
      return pages.map(({ html, ...entry }): Result => {
        const suffix = suffixOf({ html, ...entry });
        const path = outputPath(source.name ?? "", suffix, plan);
        listed.push({ ...entry, href: hrefOf(path, folder) });
        return { suffix, path, data: html };
      });
    },
  });
  if (listed.length === 0 || status === EXIT.interrupted) return status;
  await writeOutputs(
    [
      {
        path: outputPath("index", ".html", { ...plan, folder: host.folder }),
        data: await reviewIndex(listed, language),
      },
    ],
    plan,
  );
  return status;
}

/** Declares the command. */
export function reviewCommand(command: Command, run: Run, host: Host): void {
  addRestoring(command)
    .argument("<files...>", `${DOCUMENTS}; a folder for the documents in it`)
    .requiredOption(
      "-o, --out <name>",
      "the page; for several documents or more than 50 pages, a folder of pages with a list",
    )
    .option("--force", "replace pages that exist")
    .action((files: string[], settings: ReviewSettings) => run(runReview(files, settings, host)));
}
