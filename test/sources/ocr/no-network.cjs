// Loaded before everything else, in the process and in each of its threads: whatever would reach a network fails, and is
// written down in the file that NETWORK_LOG names.
const { syncBuiltinESMExports } = require("node:module");
const { threadId } = require("node:worker_threads");
const { appendFileSync } = require("node:fs");
const note = (line) => appendFileSync(process.env.NETWORK_LOG, `${line}\n`);

function block(holder, name, label) {
  holder[name] = () => {
    note(`network: ${label}.${name}`);
    throw new Error(`${label}.${name} is blocked`);
  };
}

const net = require("node:net");
block(net.Socket.prototype, "connect", "net.Socket");
for (const name of ["connect", "createConnection"]) block(net, name, "net");
for (const name of ["http", "https"]) for (const call of ["request", "get"]) block(require(`node:${name}`), call, name);
block(require("node:tls"), "connect", "tls");
block(require("node:http2"), "connect", "http2");
block(require("node:dgram"), "createSocket", "dgram");
const dns = require("node:dns");
for (const name of ["lookup", "resolve", "resolve4"]) block(dns, name, "dns");
for (const name of ["lookup", "resolve", "resolve4"]) block(dns.promises, name, "dns.promises");
for (const name of ["fetch", "WebSocket", "EventSource"]) block(globalThis, name, "global");
syncBuiltinESMExports();
note(`loaded in thread ${threadId}`);
