import type { MessagePort } from "node:worker_threads";
import type { ErrorCode } from "../errors.js";
import type { Document, DocumentResult } from "./work-on.js";
import type { WorkSettings } from "./work-settings.js";

/** What a thread is started with. */
export interface ThreadStart {
  readonly model: Uint8Array<SharedArrayBuffer>;
  readonly settings: WorkSettings;
  readonly password?: string;
  readonly workers?: number;
}

/** One document for a thread, and where it tells of its pages. */
export interface WorkRequest {
  readonly file: Document;
  readonly port: MessagePort;
}

/** How far a document is. */
export interface PageMessage {
  readonly done: number;
  readonly total: number;
}

/** What comes back: errors lose their class on the way between threads, so they come as values. `code` is absent for a fault of ours. */
export type WorkAnswer =
  | { readonly result: DocumentResult }
  | { readonly error: { readonly code?: ErrorCode; readonly message: string } };
