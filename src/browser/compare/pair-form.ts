/** Leads from two chosen meetings to their comparison, whichever was chosen first. */
import { paths } from "../../paths.ts";
import { lang } from "../interface-language.ts";

/**
 * Shows the form and answers it. The links of the page say which pairs there are, so the form never leads astray.
 *
 * @param form with the selects `first` and `second`, a status line, and what to say as `data-same` and `data-none`
 */
export function startPairForm(form: HTMLFormElement): void {
  const status = form.querySelector("[role=status]");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = ["first", "second"].map((name) => Number(new FormData(form).get(name)));
    const [from = 0, to = 0] = chosen.sort((a, b) => a - b);
    const link = document.querySelector<HTMLAnchorElement>(`a[href="${paths.compare(lang, from, to)}"]`);
    if (link) link.click();
    else if (status) status.textContent = form.dataset[from === to ? "same" : "none"] ?? "";
  });
  form.addEventListener("input", () => {
    if (status) status.textContent = "";
  });
}
