// A worker for documents in a queue on Redis: node examples/queue-worker.mjs REDIS [FOLDER RESULTS]
// With a folder it puts its documents into the queue first and ends when nothing is left; without, it waits for more.
import { enqueue, work } from "vanban/queue";

const [redis, folder, out] = process.argv.slice(2);
if (redis === undefined) {
  console.error("node examples/queue-worker.mjs redis://127.0.0.1:6379 [FOLDER RESULTS]");
  process.exit(1);
}

// What is under way is finished or given back to the queue.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());

if (folder !== undefined) await enqueue(folder, { redis, out, reading: { ocr: "never" }, signal: stop.signal });

await work({
  redis,
  jobs: 2,
  untilEmpty: folder !== undefined,
  signal: stop.signal,
  onEvent: (event) => {
    if (event.type === "done") console.log(`${event.name}: ${event.pages} pages in ${event.seconds.toFixed(1)} s`);
    if (event.type === "failed" || event.type === "retried") console.error(event.error.message);
  },
});
