import type { Host, Sink } from "../../src/cli/host.js";
import { run } from "../../src/cli/run.js";
import type { Model } from "../../src/index.js";
import { loadModel } from "../../src/node.js";

let shipped: Promise<Model> | undefined;

/** Loads the shipped model once for all tests; any other anew. */
function loadOnce(path?: string): Promise<Model> {
  if (path !== undefined) return loadModel(path);
  shipped ??= loadModel();
  return shipped;
}

/** A sink that keeps what it is given. */
class KeepingSink implements Sink {
  readonly isTerminal: boolean;
  readonly columns?: number;
  text = "";
  readonly bytes: Uint8Array[] = [];

  constructor(isTerminal: boolean, columns?: number) {
    this.isTerminal = isTerminal;
    if (columns !== undefined) this.columns = columns;
  }

  async write(data: string | Uint8Array): Promise<void> {
    if (typeof data === "string") this.text += data;
    else this.bytes.push(data);
  }
}

/** A host whose words can be read afterwards. */
export interface FakeHost extends Host {
  readonly stdout: KeepingSink;
  readonly stderr: KeepingSink;
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

/** A host in `folder`; standard input gives the bytes of `stdin` in small pieces. */
export function fakeHost(
  folder: string,
  given: {
    stdin?: string;
    terminal?: boolean;
    columns?: number;
    colour?: boolean;
    locale?: string;
    signal?: AbortSignal;
  } = {},
): FakeHost {
  const {
    stdin = "",
    terminal = false,
    columns,
    colour = false,
    locale = "C.UTF-8",
    signal = new AbortController().signal,
  } = given;
  return {
    stdin: pieces(new TextEncoder().encode(stdin)),
    stdout: new KeepingSink(terminal, columns),
    stderr: new KeepingSink(terminal),
    colour,
    locale,
    folder,
    loadModel: loadOnce,
    signal,
  };
}

/** Runs a command line in `folder` and gives all that came of it. */
export async function runIn(
  folder: string,
  args: readonly string[],
  given: Parameters<typeof fakeHost>[1] = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const host = fakeHost(folder, given);
  const status = await run(args, host);
  return { status, stdout: host.stdout.text, stderr: host.stderr.text };
}
