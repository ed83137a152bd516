import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
const answer = z.array(z.tuple([z.string(), z.string()]));
/**
 * The first correction of natural's spelling checker at edit distance 1 (it tries the letters a to z; at 2 a word takes
 * seconds). It prints on standard output as it loads, so it runs in a child of its own with that closed.
 */
export async function naturalCorrections(question) {
    const child = fork(fileURLToPath(new URL("./natural-child.js", import.meta.url)), {
        stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    child.send(question);
    const failed = once(child, "exit").then(([code]) => {
        throw new Error(`natural's spelling checker ended with ${code}`);
    });
    const [message] = await Promise.race([once(child, "message"), failed]);
    failed.catch(() => undefined);
    child.disconnect();
    return new Map(answer.parse(message));
}
