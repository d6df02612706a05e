/** Elements of the page by one call: names, attributes, children; text is always text, never markup. */

type Attributes = { readonly [name: string]: string | boolean | ((event: Event) => void) | undefined };

/** element("button", { type: "button", click: close }, "×"): functions listen to the event of their name. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (typeof value === "string") made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** The button that closes what it stands in. */
export function crossButton(label: string, press: () => void): HTMLButtonElement {
  return element("button", { type: "button", class: "cross", title: label, "aria-label": label, click: press }, "×");
}

/** An element that index.html holds. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`index.html has no element "${id}".`);
  return found;
}
