/** Lights what belongs together on a map, under the pointer or the focus, and names it below. */

import { eventPlace } from "../events.ts";

/** @param map with ribbons (`data-from`, `data-to`), ticks (links to a paragraph) and a caption (`data-map-caption`) */
export function startMapLight(map: HTMLElement): void {
  for (const line of map.querySelectorAll(".ribbon path")) line.before(reachOf(line));
  const caption = map.querySelector("[data-map-caption]");
  const show = (event: Event) => {
    const link = eventPlace(event, ".tick, .ribbon");
    light(map, link);
    if (caption) caption.textContent = namesOf(map, link);
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

/** A tick says its name; a ribbon those of its two ticks. */
function namesOf(map: HTMLElement, link: Element | null): string {
  if (!link) return "";
  const named = link.matches(".tick") ? [link] : endsOf(link).map((end) => tickAt(map, end));
  return named.map((tick) => tick?.getAttribute("aria-label") ?? "").join(" · ");
}

function tickAt(map: HTMLElement, end: string): Element | undefined {
  return [...map.querySelectorAll(".tick")].find((tick) => endOf(tick) === end);
}

/** The ends of a ribbon, as those of ticks. */
function endsOf(ribbon: Element): [string, string] {
  return [`from-${ribbon.getAttribute("data-from")}`, `to-${ribbon.getAttribute("data-to")}`];
}

/** A band about a line, unseen, so that a pointer finds it. */
function reachOf(line: Element): Element {
  const reach = line.cloneNode() as Element;
  reach.setAttribute("class", "reach");
  return reach;
}

/** The end of a map at which a tick stands, as `from-7`, by the paragraph that it leads to. */
function endOf(tick: Element): string {
  return (tick.getAttribute("href") ?? "").replace(/^.*#p/u, "to-").replace(/^.*#from-p/u, "from-");
}

/** Lights a ribbon and its two ticks, or a tick with all its ribbons and the ticks at their other ends. */
function light(map: HTMLElement, link: Element | null): void {
  const ribbons = [...map.querySelectorAll(".ribbon")];
  const tick = link?.matches(".tick") && endOf(link);
  const lit = ribbons.filter((ribbon) => ribbon === link || (tick && endsOf(ribbon).includes(tick)));
  const ticks = new Set([...lit.flatMap(endsOf), ...(tick ? [tick] : [])]);
  for (const ribbon of ribbons) ribbon.classList.toggle("is-lit", lit.includes(ribbon));
  for (const one of map.querySelectorAll(".tick")) one.classList.toggle("is-lit", ticks.has(endOf(one)));
}
