import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { describe, expect, test } from "@jest/globals";
import { ThreadDeath } from "../../src/sources/thread-death.js";

function watched(): { readonly thread: EventEmitter; readonly death: ThreadDeath } {
  const [thread, death] = [new EventEmitter(), new ThreadDeath()];
  death.watch(thread as Worker);
  return { thread, death };
}

describe("the death of a thread", () => {
  test("leaves work alone that is done before", async () => {
    const { thread, death } = watched();
    await expect(death.unless(Promise.resolve(7))).resolves.toBe(7);
    await expect(death.unless(Promise.reject(new Error("its own fault")))).rejects.toThrow("its own fault");
    thread.emit("exit", 0);
  });

  test.each([
    ["error", new Error("out of memory"), "out of memory"],
    ["exit", 1, "the thread ended with code 1"],
  ])("by %s fails the work that waits, and all that comes", async (event, reason, message) => {
    const { thread, death } = watched();
    const work = [death.unless(new Promise(() => {})), death.unless(new Promise(() => {}))];
    thread.emit(event, reason);
    for (const one of work) await expect(one).rejects.toThrow(message);
    await expect(death.unless(new Promise(() => {}))).rejects.toThrow(message);
  });

  test("is told by its first cause", async () => {
    const { thread, death } = watched();
    thread.emit("error", new Error("first"));
    thread.emit("exit", 1);
    await expect(death.unless(new Promise(() => {}))).rejects.toThrow("first");
  });
});
