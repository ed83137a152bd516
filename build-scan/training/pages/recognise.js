import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
/** The non-empty lines that native Tesseract reads on the page, in its order. One thread, so that pages run side by side. */
export async function recognise(image, engine) {
    const { language, segmentation, dpi } = engine;
    const options = ["stdin", "stdout", "-l", language, "--psm", String(segmentation), "--dpi", String(dpi)];
    const child = spawn("tesseract", options, {
        stdio: ["pipe", "pipe", "ignore"],
        env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    const ended = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => code === 0 ? resolve() : reject(new Error(`tesseract -l ${language} ended with ${code}`)));
    });
    child.stdin.end(toPgm(image));
    const [output] = await Promise.all([buffer(child.stdout), ended]);
    return output
        .toString("utf8")
        .split(/[\n\f]/u)
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
/** The image as a binary PGM file. */
export function toPgm({ width, height, pixels }) {
    return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
