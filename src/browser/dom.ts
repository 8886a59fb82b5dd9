/** Builds and finds elements. Text goes in as text: nothing that a reader or an address says can become markup. */

type Child = Node | string | false | undefined;

/** @example element("a", { href: "/", class: "x" }, "Home") */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | undefined>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** Words for screen readers alone. */
export function visuallyHidden(words: string): HTMLElement {
  return element("span", { class: "visually-hidden" }, words);
}

/** A button that does one thing. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", press);
  return made;
}

/**
 * The part of an element that its component always has.
 *
 * @throws where it has not: a bug of ours
 */
export function part<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (!found) throw new Error(`This is a bug: ${root.localName}.${root.className} has no ${selector}.`);
  return found;
}
