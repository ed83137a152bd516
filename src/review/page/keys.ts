/** What a key does. */
export type Command =
  | "next"
  | "previous"
  | "accept"
  | "keep"
  | "edit"
  | "scope"
  | "undo"
  | "search"
  | "nextPage"
  | "previousPage"
  | "export"
  | "import"
  | "help"
  | `choose${1 | 2 | 3 | 4 | 5}`;

/** A row of the help: a command and the keys for it, as they are shown. */
export const KEYS: readonly (readonly [command: Command, keys: readonly string[]])[] = [
  ["next", ["J", "↓"]],
  ["previous", ["K", "↑"]],
  ["accept", ["Enter", "A"]],
  ["keep", ["R"]],
  ["choose1", ["1", "2", "3", "4", "5"]],
  ["edit", ["E"]],
  ["scope", ["G"]],
  ["undo", ["U", "Ctrl+Z"]],
  ["nextPage", ["N"]],
  ["previousPage", ["P"]],
  ["search", ["/"]],
  ["export", ["S"]],
  ["import", ["O"]],
  ["help", ["?"]],
];

const COMMANDS: Readonly<Record<string, Command>> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  a: "accept",
  Enter: "accept",
  r: "keep",
  e: "edit",
  g: "scope",
  u: "undo",
  n: "nextPage",
  p: "previousPage",
  "/": "search",
  s: "export",
  o: "import",
  "?": "help",
  "1": "choose1",
  "2": "choose2",
  "3": "choose3",
  "4": "choose4",
  "5": "choose5",
};

/** What of a key event tells what it does. */
export type PressedKey = Pick<KeyboardEvent, "key" | "isComposing" | "keyCode" | "ctrlKey" | "altKey" | "metaKey">;

/** The code of a key that an input method took for itself. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether an input method is at work on what is typed: then no key is ours. */
export function isComposing({
  isComposing: composes,
  keyCode,
  key,
}: Omit<PressedKey, "ctrlKey" | "altKey" | "metaKey">): boolean {
  return composes || keyCode === TAKEN_BY_INPUT_METHOD || key === "Process" || key === "Dead";
}

/** The command of a key that was pressed outside of fields. */
export function commandOf(event: PressedKey): Command | undefined {
  if (isComposing(event) || event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === "z" ? "undo" : undefined;
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

/**
 * Whether a program for typing Vietnamese made one letter of two: such programs (Telex) turn A and S into á, and the second
 * key never arrives.
 */
export function isTypedVietnamese({ key }: Pick<PressedKey, "key">): boolean {
  return /^[đ\p{L}]$/iu.test(key) && !/^[a-z]$/iu.test(key);
}
