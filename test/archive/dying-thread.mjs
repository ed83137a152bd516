/** Stands for the thread of the pool: does what the document's name says. */
export default async function work({ file, port }) {
  port.postMessage({ done: 1, total: 2 });
  if (file.name === "memory") {
    const held = [];
    for (;;) held.push(new Array(1000).fill(held.length));
  }
  if (file.name === "exit") process.exit(3);
  if (file.name === "throw")
    setTimeout(() => {
      throw new Error("out of the blue");
    });
  if (file.name === "throw" || file.name === "forever") await new Promise((wake) => setTimeout(wake, 60_000));
  port.close();
  if (file.name === "damaged") return { error: { code: "input-damaged", message: "damaged is damaged." } };
  if (file.name === "bug") return { error: { message: "x is not a function" } };
  return { result: { sha256: file.name } };
}
