import { workerData } from "node:worker_threads";
import { VanbanError } from "../errors.js";
import { openModel } from "../model/open-model.js";
import type { PageMessage, ThreadStart, WorkAnswer, WorkRequest } from "./work-message.js";
import { workOn } from "./work-on.js";

/** The thread that works on documents, one after the other. */

// The pool puts something of its own before what it was given.
const [, start] = workerData as readonly [unknown, ThreadStart];
const { model: bytes, settings, ...tools } = start;
const model = openModel(bytes);

/** What the pool calls for each document. Never throws. */
export default async function work({ file, port }: WorkRequest): Promise<WorkAnswer> {
  const onPage = (done: number, total: number): void => port.postMessage({ done, total } satisfies PageMessage);
  try {
    return { result: await workOn(file, settings, { ...tools, model, onPage }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return { error: cause instanceof VanbanError ? { code: cause.code, message } : { message } };
  } finally {
    port.close();
  }
}
