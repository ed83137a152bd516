import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { type Engine, engineCommand } from "./engines.js";
import type { GrayImage } from "./page.js";

/** The engines of the old kind print "ﬁ" as one sign; readers of PDF files take it apart too. */
const LIGATURE = /[\ufb00-\ufb06]/gu;

/** The non-empty lines that an engine reads on the page, in its order. One thread, so that pages run side by side. */
export async function recognise(image: GrayImage, engine: Engine): Promise<string[]> {
  const { program, options } = engineCommand(engine);
  const child = spawn(program, options, {
    stdio: ["pipe", "pipe", "ignore"],
    env: { ...process.env, OMP_THREAD_LIMIT: "1" },
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} as ${engine.language} ended with ${code}`)),
    );
  });
  child.stdin.end(toPgm(image));
  const [output] = await Promise.all([buffer(child.stdout), ended]);
  return output
    .toString("utf8")
    .replace(LIGATURE, (ligature) => ligature.normalize("NFKC"))
    .split(/[\n\f]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The image as a binary PGM file. */
export function toPgm({ width, height, pixels }: GrayImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
