import { parentPort, workerData } from "node:worker_threads";
import type { PictureRequest, PictureThreadData } from "./picture-finder.js";
import { roomForPictures } from "./pictures.js";

/** The thread that looks for pictures. What fails ends it. */

const { length, password, window } = workerData as PictureThreadData;
const file = await roomForPictures(length);
const port = parentPort!;

port.on("message", (request: PictureRequest) => {
  if ("number" in request) port.postMessage(file.picturesOf(request.number, request.matrix));
  else {
    file.write(request.at, new Uint8Array(window, 0, request.length));
    if (request.at + request.length === length) file.open(password);
    port.postMessage(undefined);
  }
});
