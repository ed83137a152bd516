import { element, keyButton } from "./dom.js";
import { KEYS } from "./keys.js";
import type { PageWords } from "./words.js";

/** The window of help: all keys, what the colours say, who checks. */
export function helpWindow(
  words: PageWords,
  reviewer: { readonly name: string; readonly onName: (name: string) => void },
): HTMLDialogElement {
  const rows = KEYS.map(([command, keys]) => {
    const name = words.command[command as keyof PageWords["command"]];
    return element("li", {}, name, element("span", {}, ...keys.map((key) => element("kbd", {}, key))));
  });
  const field = element("input", { attributes: { type: "text", lang: "vi", autocomplete: "name" } });
  field.value = reviewer.name;
  field.addEventListener("input", () => reviewer.onName(field.value.trim()));
  const hint = element("small", {}, words.sheet.reviewerHint);
  const made = element("dialog", {
    class: "help",
    attributes: { "aria-label": words.command.help, tabindex: "-1" },
  });
  made.append(
    element("h2", {}, words.help.title),
    element("ul", {}, ...rows),
    element("p", {}, words.help.keys),
    element("p", {}, words.help.about),
    element("p", {}, words.help.privacy),
    element("label", {}, words.sheet.reviewer, field, hint),
    keyButton(words.button.close, "Esc", () => made.close(), "primary"),
  );
  // Keys pressed in the window are the window's.
  made.addEventListener("keydown", (event) => event.stopPropagation());
  made.addEventListener("close", () => made.remove());
  return made;
}
