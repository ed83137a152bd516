import { execFile } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
const run = promisify(execFile);
/**
 * A file as a scanner makes it: the pictures as pages of one document, with the text layer of Tesseract `eng`, repeated
 * in turn to so many pages that share their font. Kept where it is there already.
 */
export async function scannedPdf(target, pictures, pages) {
    if (existsSync(target))
        return target;
    const list = `${target}.txt`;
    writeFileSync(list, `${pictures.join("\n")}\n`);
    const once = target.replace(/\.pdf$/u, "-once");
    await run("tesseract", [list, once, "-l", "eng", "pdf"], { env: { ...process.env, OMP_THREAD_LIMIT: "1" } });
    const source = await PDFDocument.load(readFileSync(`${once}.pdf`));
    const joined = await PDFDocument.create();
    const numbers = Array.from({ length: pages }, (_, i) => i % pictures.length);
    for (const page of await joined.copyPages(source, numbers))
        joined.addPage(page);
    writeFileSync(`${target}.part`, await joined.save());
    renameSync(`${target}.part`, target);
    return target;
}
