import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";

/** A file of so many pages, made of the first pages of others in turn; kept where it is there already. */
export async function joinedPdf(target: string, sources: readonly string[], pages: number): Promise<string> {
  if (existsSync(target)) return target;
  const joined = await PDFDocument.create();
  const opened = await Promise.all(sources.map((source) => PDFDocument.load(readFileSync(source))));
  for (let i = 0; i < pages; i++) {
    const [page] = await joined.copyPages(opened[i % opened.length]!, [0]);
    joined.addPage(page!);
  }
  writeFileSync(`${target}.part`, await joined.save());
  renameSync(`${target}.part`, target);
  return target;
}
