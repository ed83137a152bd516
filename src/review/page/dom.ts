/** What an element gets beside its children: attributes, a class, a listener of clicks. */
export interface ElementSettings {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: (event: MouseEvent) => void;
}

/** Makes an element. Strings become text, and never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  settings: ElementSettings = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (settings.class !== undefined) made.className = settings.class;
  for (const [name, value] of Object.entries(settings.attributes ?? {})) made.setAttribute(name, value);
  if (settings.onClick !== undefined) made.addEventListener("click", settings.onClick as EventListener);
  made.append(...children.flatMap((child) => child ?? []));
  return made;
}

/** A button with its key, if it has one, shown beside its words. */
export function keyButton(
  words: string,
  key: string | undefined,
  onClick: () => void,
  className: string = "",
): HTMLButtonElement {
  const hint = key === undefined ? undefined : element("kbd", { attributes: { "aria-hidden": "true" } }, key);
  const attributes = { type: "button", ...(key === undefined ? {} : { "aria-keyshortcuts": key }) };
  return element(
    "button",
    { class: className, attributes, onClick },
    words,
    hint === undefined ? undefined : " ",
    hint,
  );
}
