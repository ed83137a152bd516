import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT } from "../src/cli/exit-codes.js";
import type { Host, Sink } from "../src/cli/host.js";
import { run } from "../src/cli/run.js";
import type { Model } from "../src/index.js";
import { bytesOf } from "./seeds.js";
import { must, type Target } from "./target.js";

/** Words of a command line, one a byte. */
const WORDS: readonly string[] = [
  ...["restore", "extract", "inspect", "eval", "apply", "learn", "help", "--help", "--version", "a.txt", "b.txt", "-"],
  ...["--json", "--format", "csv", "tt02", "json", "hocr", "pdf", "report", "--out", "done", "--force", "--mark"],
  ...["--kind", "money", "--separator", ";", "--dictionary", "d.txt", "--scanner", "s.json", "--tone", "new", "--lang"],
  ...[
    "vi",
    "en",
    "--pages",
    "1-3",
    "9-1",
    "0",
    "--max-bytes",
    "10",
    "64M",
    "--max-pages",
    "1",
    "--field",
    "FileCode==",
  ],
  ...["__proto__=x", "--extra", "--quiet", "--quick", "--ocr", "never", "--encoding", "tcvn3", "--", "", "none.txt"],
  ...["\u0000", "../../etc", "folder", "-x", "--document", "c.json", "--workers", "-1", "1e9", "\u001b[2J", "ngày"],
];

const INPUTS: Readonly<Record<string, string>> = {
  "a.txt": "Uy ban nhan dan huyen giao Phong Tai chinh bo tri 1.250 trieu dong.\n",
  "b.txt": "Trạm bơm phải được kiểm tra trước mùa mưa.\n",
  "c.json": '{"format":"vanban/corrections@1"}',
};

/** What `vanban learn` writes to. */
const LEARNT: Readonly<Record<string, string>> = {
  "d.txt": "Bản Chang\t2\n",
  "s.json": '{"format":"vanban/scanner@1","documents":[]}',
};

/** Takes words, and must not be made to show what a terminal obeys. */
class Screen implements Sink {
  readonly isTerminal = true;
  readonly columns = 80;

  async write(data: string | Uint8Array): Promise<void> {
    if (typeof data === "string") must(!data.includes("\u001b[2J"), "nothing that a terminal obeys comes from outside");
  }
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield bytesOf(text);
}

function hostIn(folder: string, model: Model): Host {
  return {
    stdin: pieces("Kinh phi 5 trieu dong.\n"),
    stdout: new Screen(),
    stderr: new Screen(),
    colour: false,
    locale: "C",
    folder,
    loadModel: async () => model,
    signal: new AbortController().signal,
  };
}

const STATUSES: readonly number[] = Object.values(EXIT);

/** Command lines of words in any order, in a folder of a few files. */
export function commandTarget(model: Model): Target {
  return {
    seeds: [...WORDS.keys()].map((word) => Uint8Array.of(word, 9, (word * 7) % WORDS.length, 24, 25)),
    words: [],
    run: async (bytes) => {
      const args = [...bytes.subarray(0, 12)].map((byte) => WORDS[byte % WORDS.length]!);
      const folder = mkdtempSync(join(tmpdir(), "vanban-fuzz-"));
      try {
        for (const [name, text] of Object.entries({ ...INPUTS, ...LEARNT })) writeFileSync(join(folder, name), text);
        const status = await run(args, hostIn(folder, model));
        must(STATUSES.includes(status), `the status ${status} is documented`);
        for (const [name, text] of Object.entries(INPUTS)) {
          must(readFileSync(join(folder, name), "utf8") === text, `${name} is never written to`);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
