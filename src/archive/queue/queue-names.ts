import { VanbanError } from "../../errors.js";

/** The queue where none is named. */
export const DEFAULT_QUEUE = "vanban";

const NAME = /^[\p{L}\p{N}_-]{1,64}$/u;

/** A queue's name, which becomes part of Redis' keys. Throws a VanbanError `bad-argument`. */
export function checkedName(name: string = DEFAULT_QUEUE): string {
  if (NAME.test(name)) return name;
  throw new VanbanError("bad-argument", `"${name}" is no name of a queue; use letters, digits, - and _, at most 64.`);
}
