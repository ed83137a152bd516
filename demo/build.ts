import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build, type Plugin } from "esbuild";

// Builds the try-it page: one file with the program, the reader of PDF files and the model in it, which opens from disk.

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PAGE = join(ROOT, "demo", "page");
const OUT = join(ROOT, "demo", "out", "vanban.html");

/** Modules of `src/sources/pdf` that know Node, and what takes their place. */
const STAND_INS: readonly (readonly [name: string, standIn: string])[] = [
  ["session", "pdf-session.ts"],
  ["picture-finder", "picture-finder.ts"],
];

/** The parts of the library that know Node have stand-ins here, or are left out: what they do is not asked for. */
const browserParts: Plugin = {
  name: "browser-parts",
  setup({ onResolve, onLoad }) {
    for (const [name, standIn] of STAND_INS) {
      onResolve({ filter: new RegExp(`/${name}\\.js$`) }, ({ importer }) =>
        importer.endsWith("open-pdf.ts") ? { path: join(PAGE, standIn) } : undefined,
      );
    }
    onResolve({ filter: /^(?:@hyzyla\/pdfium|node:.*)$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export {};" }));
  },
};

/** Bundles one entry into a string. */
async function bundled(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, entry)],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: "es2022",
    format: "iife",
    logLevel: "error",
    legalComments: "none",
    define: { "import.meta.url": '"file:///"', ...define },
    plugins: [browserParts],
    outdir: join(ROOT, "demo", "out"),
  });
  return outputFiles[0]!.text.trim();
}

/** Where there is no window the worker of pdf.js takes every message for its own. */
const NO_WORKER_OF_ITS_OWN = { window: "self" };

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A program inside a block that is not run where it stands. */
const asBlock = (code: string): string => code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

const [script, worker, style] = await Promise.all([
  bundled("main.ts"),
  bundled("worker.ts", NO_WORKER_OF_ITS_OWN),
  bundled("start.css"),
]);
const model = await promisify(gzip)(await readFile(join(ROOT, "models", "vanban.vbm")), { level: 9 });
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)} blob:`,
  "worker-src blob:",
  `style-src ${hashOf(style)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const html = [
  "<!doctype html>",
  '<html lang="vi">',
  "<head>",
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  "<title>vanban</title>",
  `<style>${style}</style>`,
  "</head>",
  "<body>",
  `<script type="text/plain" id="worker">${asBlock(worker)}</script>`,
  `<script type="text/plain" id="model">${model.toString("base64")}</script>`,
  `<script>${script}</script>`,
  "</body>",
  "</html>",
  "",
].join("\n");
await mkdir(dirname(OUT), { recursive: true });
await writeFile(OUT, html);
console.log(
  `demo/out/vanban.html, ${(html.length / 1024 ** 2).toFixed(1)} MB: open it in a browser; it needs no server and no network.`,
);
