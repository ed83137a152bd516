import { parentPort, workerData } from "node:worker_threads";
import { drawerOf, type RenderRequest } from "./drawer.js";
import type { RenderOptions } from "./render-page.js";

/** The thread that draws pages: PDFium works in whole steps that no timer interrupts, so it gets one that can be ended. */

const { bytes, options } = workerData as { readonly bytes: Uint8Array; readonly options: RenderOptions };
const draw = drawerOf(bytes, options);
const port = parentPort!;

port.on("message", async (request: RenderRequest) => {
  const answer = await draw(request);
  port.postMessage(answer, "image" in answer ? [answer.image.data.buffer as ArrayBuffer] : []);
});
