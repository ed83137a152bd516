// An endpoint: node examples/server.mjs [PORT], then
//   curl --data-binary @scan.pdf -H 'Content-Type: application/octet-stream' 'http://127.0.0.1:8080/documents?name=scan.pdf'
import Fastify from "fastify";
import { VanbanError } from "vanban";
import { openDocumentPool } from "vanban/node";

// Threads do the work, so that the server goes on answering.
const pool = await openDocumentPool({ jobs: 2, pdf: false, refuseSecret: true, reading: { ocr: "never" } });
const server = Fastify({ bodyLimit: 50 * 1024 * 1024 });
server.addContentTypeParser("application/octet-stream", { parseAs: "buffer" }, (_, body, done) => done(null, body));

server.post("/documents", async (request, reply) => {
  // A client that goes away ends the work on its document.
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  try {
    const document = { name: request.query.name ?? "document", bytes: request.body };
    const { outputs, secrecy } = await pool.run(document, { signal: gone.signal });
    if (outputs.length === 0) return reply.code(403).send({ error: "secret", mark: secrecy });
    const report = outputs.find(({ suffix }) => suffix === ".report.json");
    return reply.type("application/json").send(report.data);
  } catch (error) {
    if (!(error instanceof VanbanError)) throw error;
    return reply.code(422).send({ error: error.code, message: error.message });
  }
});
server.addHook("onClose", () => pool.close());

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.close());
console.log(`listening on ${await server.listen({ port: Number(process.argv[2] ?? 8080) })}`);
