// Restores and understands a text in the browser: nothing leaves the page.
import { openModel, readDocument } from "vanban";

const answer = await fetch("model");
const model = openModel(new Uint8Array(await answer.arrayBuffer()));

const field = document.querySelector("textarea");
const restored = document.querySelector("#restored");
const facts = document.querySelector("#facts");

function show() {
  const report = readDocument(field.value, { model });
  restored.textContent = report.document.text;
  facts.replaceChildren(
    ...report.facts.map(({ kind, text }) => {
      const item = document.createElement("li");
      item.textContent = `${kind}: ${text}`;
      return item;
    }),
  );
}

field.addEventListener("input", show);
show();
document.body.dataset.ready = "yes";
