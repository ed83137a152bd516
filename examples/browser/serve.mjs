// Bundles the page and serves it: node examples/browser/serve.mjs [PORT]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const { outputFiles } = await build({
  entryPoints: [new URL("page.mjs", here).pathname],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  write: false,
});
const files = new Map([
  ["/", ["text/html; charset=utf-8", await readFile(new URL("index.html", here))]],
  ["/page.js", ["text/javascript; charset=utf-8", Buffer.from(outputFiles[0].contents)]],
  [
    "/model",
    ["application/octet-stream", await readFile(fileURLToPath(import.meta.resolve("vanban/models/vanban.vbm")))],
  ],
]);

const server = createServer(({ url }, response) => {
  const [type, data] = files.get(url) ?? [];
  if (data === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": type, "Content-Length": data.length }).end(data);
});
server.listen(Number(process.argv[2] ?? 8081), "127.0.0.1", () =>
  console.log(`listening on http://127.0.0.1:${server.address().port}`),
);
