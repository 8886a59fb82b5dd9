/** Lights what belongs together on a map, under the pointer or the focus, and names it below. */

import { eventPlace } from "../events.ts";

/** @param map with ribbons (`data-from`, `data-to`), ticks (`data-tick="from-7"`) and a caption (`data-map-caption`) */
export function startMapLight(map: HTMLElement): void {
  const caption = map.querySelector("[data-map-caption]");
  const show = (event: Event) => {
    const link = eventPlace(event, "a[data-tick], a[data-from]");
    light(map, link);
    if (caption) caption.textContent = nameOf(link);
  };
  const clear = () => {
    const focused = document.activeElement;
    light(map, null);
    if (caption) caption.textContent = "";
    if (focused && map.contains(focused)) focused.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  };
  map.addEventListener("pointerover", show);
  map.addEventListener("focusin", show);
  map.addEventListener("pointerleave", clear);
  map.addEventListener("focusout", clear);
}

/** A ribbon says its name in its label, a tick in hidden words around its number. */
function nameOf(link: Element | null): string {
  return link?.getAttribute("aria-label") ?? link?.querySelector("[data-name]")?.textContent ?? "";
}

/** Lights a ribbon and its two ticks, or a tick with all its ribbons and the ticks at their other ends. */
function light(map: HTMLElement, link: Element | null): void {
  const ribbons = [...map.querySelectorAll("a[data-from]")];
  const ends = (ribbon: Element) => [
    `from-${ribbon.getAttribute("data-from")}`,
    `to-${ribbon.getAttribute("data-to")}`,
  ];
  const tick = link?.getAttribute("data-tick");
  const lit = ribbons.filter((ribbon) => ribbon === link || (tick && ends(ribbon).includes(tick)));
  const ticks = new Set([...lit.flatMap(ends), ...(tick ? [tick] : [])]);
  for (const ribbon of ribbons) ribbon.classList.toggle("is-lit", lit.includes(ribbon));
  for (const one of map.querySelectorAll("a[data-tick]")) {
    one.classList.toggle("is-lit", ticks.has(one.getAttribute("data-tick") ?? ""));
  }
}
