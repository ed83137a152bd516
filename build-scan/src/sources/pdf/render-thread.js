import { parentPort, workerData } from "node:worker_threads";
import { drawerOf } from "./drawer.js";
/** The thread that draws pages: PDFium works in whole steps that no timer interrupts, so it gets one that can be ended. */
const { bytes, options } = workerData;
const draw = drawerOf(bytes, options);
const port = parentPort;
port.on("message", async (request) => {
    const answer = await draw(request);
    port.postMessage(answer, "image" in answer ? [answer.image.data.buffer] : []);
});
