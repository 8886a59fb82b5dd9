/** Brings the filter of the register to life; without it the whole register stands. */
import { type Filter, filterKeys, filterQuery, passes, readFilter } from "../../views/register/filter.ts";

/** Shows the form, fills it from the address, and narrows the table with every input. */
export function startFilter(form: HTMLFormElement, meetings: readonly HTMLElement[]): void {
  const count = form.querySelector<HTMLElement>("[data-shown]");
  const nothing = form.querySelector<HTMLElement>("[data-nothing]");
  const field = (key: keyof Filter) => form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement;

  const narrow = (filter: Filter) => {
    for (const meeting of meetings) {
      const { state = "", host = "", haystack = "" } = meeting.dataset;
      meeting.hidden = !passes(filter, { state, host, haystack });
    }
    const shown = meetings.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = (count.dataset["shown"] ?? "").replace("{shown}", String(shown));
    if (nothing) nothing.hidden = shown > 0;
  };
  const fill = () => {
    const asked = readFilter(location.search);
    for (const key of filterKeys) field(key).value = asked[key];
    // A value that the form does not offer asks for nothing.
    for (const key of ["text", "host"] as const) if (field(key).value !== asked[key]) field(key).value = "";
    narrow(current());
  };
  const current = (): Filter => ({ text: field("text").value, host: field("host").value, q: field("q").value });

  form.hidden = false;
  form.addEventListener("input", () => {
    narrow(current());
    history.replaceState(null, "", `${location.pathname}${filterQuery(current())}${location.hash}`);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => form.dispatchEvent(new Event("input"))));
  addEventListener("popstate", fill);
  fill();
  openTarget();
  addEventListener("hashchange", openTarget);
}

/** A source is listed inside its meeting's details: a link to it opens them. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  const details = target?.closest("details");
  if (!target || !details || details.open) return;
  details.open = true;
  target.scrollIntoView();
}
