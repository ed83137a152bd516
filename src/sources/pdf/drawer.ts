import { type ErrorCode, VanbanError } from "../../errors.js";
import type { GreyImage } from "../page-reading.js";
import { openPdfPages, type PdfPages, type RenderOptions } from "./render-page.js";

/** A page to draw; see `PageRenderer.render`. */
export interface RenderRequest {
  readonly number: number;
  readonly resolution: number | undefined;
}

/** The page, or what is wrong with it, in a form that goes from thread to thread. */
export type RenderAnswer =
  | { readonly image: GreyImage }
  | { readonly message: string; readonly code: ErrorCode | undefined };

/** Draws pages of one file, which is opened when the first is asked for. Never rejects. */
export function drawerOf(bytes: Uint8Array, options: RenderOptions): (request: RenderRequest) => Promise<RenderAnswer> {
  let file: Promise<PdfPages> | undefined;
  return async ({ number, resolution }) => {
    try {
      file ??= openPdfPages(bytes, options);
      return { image: (await file).render(number, resolution) };
    } catch (error) {
      if (error instanceof VanbanError) return { code: error.code, message: error.message };
      return { code: undefined, message: error instanceof Error ? error.message : String(error) };
    }
  };
}
