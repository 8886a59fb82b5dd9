/** What an event of mouse or keyboard means. */

/** The nearest element, from where an event happened outwards, that a selector describes. */
export function eventPlace<Place extends HTMLElement>({ target }: Event, selector: string): Place | null {
  return target instanceof Element ? target.closest<Place>(selector) : null;
}

/** Whether a click asks for what it clicks on here, and not in another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !hasModifier(event);
}

/** Whether a key that gives a letter or an arrow gives another meaning with it. */
export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}

/** Kinds of inputs that take no letters. */
const pressed = ["radio", "checkbox", "button", "submit", "reset", "image", "file", "color", "range"];

/** Where letters are typed; an open dialog keeps all its keys. */
const typed = `input:not(${pressed.map((type) => `[type=${type}]`)}), textarea, select, dialog[open]`;

/** Whether a key belongs to a field or to an open dialog, and is no key of the page. */
export function isTyping(event: Event): boolean {
  const isEditable = event.target instanceof HTMLElement && event.target.isContentEditable;
  return isEditable || eventPlace(event, typed) !== null || (event instanceof KeyboardEvent && event.isComposing);
}
