/** Brings the filter of the register to life; without it the whole register stands. */
import { type Filter, filterKeys, filterQuery, passes, readFilter } from "../../views/register/filter.ts";
import { addressQuery, writeQuery } from "../address.ts";

/** Shows the form, fills it from the address, and narrows the meetings (`data-also`) with every input. */
export function startRegisterFilter(form: HTMLFormElement): void {
  const meetings = [...document.querySelectorAll<HTMLElement>("[data-also]")];
  // What a row prints, and what else it is found by.
  const haystacks = meetings.map(({ textContent, dataset }) => `${textContent} ${dataset["also"]}`.toLowerCase());
  const count = form.querySelector<HTMLElement>("[data-shown]");
  const nothing = form.querySelector<HTMLElement>("[data-nothing]");
  const field = (key: keyof Filter) => form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement;

  const narrow = (filter: Filter) => {
    for (const [at, meeting] of meetings.entries()) {
      const { state = "", host = "" } = meeting.dataset;
      meeting.hidden = !passes(filter, { state, host, haystack: haystacks[at] ?? "" });
    }
    const shown = meetings.filter(({ hidden }) => !hidden).length;
    if (count) count.textContent = (count.dataset["shown"] ?? "").replace("{shown}", String(shown));
    if (nothing) nothing.hidden = shown > 0;
  };
  const fill = () => {
    const asked = readFilter(addressQuery());
    for (const key of filterKeys) field(key).value = asked[key];
    // A value that the form does not offer asks for nothing.
    for (const key of ["text", "host"] as const) if (field(key).value !== asked[key]) field(key).value = "";
    narrow(current());
    // What narrows the register is not folded away.
    const fold = form.querySelector("details");
    if (fold && filterKeys.some((key) => field(key).value !== "")) fold.open = true;
  };
  const current = (): Filter => ({ text: field("text").value, host: field("host").value, q: field("q").value });

  form.hidden = false;
  form.addEventListener("input", () => {
    narrow(current());
    writeQuery(filterQuery(current()));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => form.dispatchEvent(new Event("input"))));
  addEventListener("popstate", fill);
  fill();
}
