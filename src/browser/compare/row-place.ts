/** Says which row is being read, and leads to any other: a choice of all rows that are shown. */
import { goTo } from "../address.ts";
import { element } from "../dom.ts";

/** Pixels below the place to which a row is led, under the bar: the row that crosses the line there is being read. */
const below = 24;

/** @param comparison with rows, and a choice that says what it is for as `data-row-place` */
export function startRowPlace(comparison: HTMLElement): void {
  const choice = comparison.querySelector<HTMLSelectElement>("[data-row-place]");
  if (!choice) return;
  const [first] = choice.options;
  const list = comparison.querySelector<HTMLElement>("[data-rows]");
  const rows = () => [...comparison.querySelectorAll<HTMLElement>(".compare-row")];
  const fill = () => {
    const { value } = choice;
    // As CSS hides them (`columns.css`); the browser would lay out every row for the answer.
    const hidden = comparison.querySelector("#changes-only:checked")
      ? ".is-still:not(:target, :has(:target))"
      : ":not(*)";
    const shown = rows().filter((row) => !row.matches(hidden));
    choice.replaceChildren(
      ...(first ? [first] : []),
      ...shown.map((row) => element("option", { value: row.id }, nameOf(row))),
    );
    choice.value = value;
  };
  choice.addEventListener("change", (event) => {
    event.stopPropagation(); // it chooses no view
    if (choice.value !== "") goTo(choice.value);
  });
  comparison.addEventListener("change", fill);
  let observer: IntersectionObserver | undefined;
  // In pixels: of a low window a share is less than the bar.
  const watch = () => {
    observer?.disconnect();
    const [some] = rows();
    const line = Math.round(some ? Number.parseFloat(getComputedStyle(some).scrollMarginTop) : 0) + below;
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) choice.value = target.id;
      },
      { rootMargin: `${-line}px 0px ${line + 1 - innerHeight}px 0px` },
    );
    for (const row of rows()) observer.observe(row);
  };
  addEventListener("resize", watch);
  watch();
  if (list) new MutationObserver(fill).observe(list, { childList: true });
  fill();
}

/** @example nameOf(row) // => "7 → 10 · USFK force level" */
function nameOf(row: HTMLElement): string {
  const words = (selector: string) => {
    const copy = row.querySelector(selector)?.cloneNode(true) as HTMLElement | undefined;
    for (const hidden of copy?.querySelectorAll(".visually-hidden") ?? []) hidden.remove();
    return copy?.textContent.replaceAll(/\s+/gu, " ").trim() ?? "";
  };
  return [words(".row-link h3"), words(".row-topics li")].filter(Boolean).join(" · ");
}
