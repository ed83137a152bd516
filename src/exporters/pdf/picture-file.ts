import type { CorrectedPdf, PdfTask } from "./corrected-pdf.js";
export async function pictureFile(_task: PdfTask): Promise<CorrectedPdf> {
  throw new Error("todo");
}
