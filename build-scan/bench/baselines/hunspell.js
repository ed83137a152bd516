import { spawn, spawnSync } from "node:child_process";
import { buffer } from "node:stream/consumers";
const OPTIONS = ["-d", "vi_VN", "-i", "utf-8", "-a"];
/** Whether the system has hunspell with the Vietnamese dictionary. */
export function hasHunspell() {
    return spawnSync("hunspell", OPTIONS, { input: "" }).status === 0;
}
/** Hunspell's first suggestion for each word that it takes for misspelt. One process, one core. */
export async function hunspellCorrections(words) {
    const child = spawn("hunspell", OPTIONS, { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.end(words.map((word) => `^${word}\n`).join(""));
    return parseAnswers((await buffer(child.stdout)).toString("utf8"));
}
// "& word 4 1: first, second": misspelt, four suggestions. "*" and "#" lines have none.
const ANSWER = /^& (\S+) \d+ \d+: ([^,\n]+)/gmu;
/** The first suggestions in the answers of hunspell's pipe mode. */
export function parseAnswers(answers) {
    return new Map([...answers.matchAll(ANSWER)].map(([, word = "", first = ""]) => [word, first]));
}
