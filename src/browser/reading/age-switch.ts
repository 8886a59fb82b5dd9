/**
 * Makes the link to the age of the wording a switch that shows it on this page. What it shows is that other page: loaded
 * when it is first asked for, so that whoever only reads loads none of it.
 */
import { element, part } from "../dom.ts";
import { fetchPage } from "../fetch-page.ts";
import { addPanels } from "./age-panels.ts";
import { clearShades, type Shaded, shadeSentence } from "./age-shades.ts";

/** @param root with the link, and a live region that tells what happens; the words for it are in its data */
export function startAgeSwitch(root: HTMLElement): void {
  const text = document.querySelector<HTMLElement>(".text");
  const link = part<HTMLAnchorElement>(root, "a");
  const status = part(root, "[role=status]");
  if (!text) return;
  const box = element("input", { type: "checkbox", role: "switch", autocomplete: "off" });
  link.replaceWith(element("label", {}, box, link.textContent));
  const say = (what: string) => {
    status.textContent = root.dataset[what] ?? "";
  };
  const load = remembering(() => fetchPage(link.href));
  let hide: (() => void) | undefined;
  box.addEventListener("change", async () => {
    if (!box.checked) {
      hide?.();
      hide = undefined;
      say("hidden");
      return;
    }
    say("loading");
    try {
      const page = await load();
      if (!box.checked || hide) return;
      hide = showAges(text, page, root.dataset["unfold"] ?? "");
      say("shown");
    } catch (error) {
      box.checked = false;
      say("failed");
      reportError(error);
    }
  });
}

/** Asks once; what failed may be asked again. */
function remembering<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let known: Promise<Answer> | undefined;
  return () => {
    known ??= ask();
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
}

/** Shades the text as the other page does, and gives its sentences what stands beneath them there. @returns undoes it */
function showAges(text: HTMLElement, page: Document, label: string): () => void {
  const contents = new Map<HTMLElement, Element>();
  const head = page.querySelector(".age-legend, .lineage > .notice:not(:has(~ .age-legend))");
  const legend = head && document.importNode(head, true);
  if (legend) part(text, ".text-tools").after(legend);
  for (const sentence of text.querySelectorAll<HTMLElement>(".sentence[id]")) {
    const there = page.getElementById(sentence.id);
    if (!there) continue;
    if (page.querySelector(".age-legend")) shadeSentence(sentence, phrasesIn(there));
    const steps = there.querySelector(".lineage-steps");
    if (steps) contents.set(sentence, steps);
  }
  const removePanels = addPanels(text, contents, label);
  return () => {
    legend?.remove();
    removePanels();
    clearShades(text);
  };
}

function phrasesIn(sentence: Element): Shaded[] {
  return [...sentence.querySelectorAll<HTMLElement>(".aged > span")].map((phrase) => ({
    text: phrase.textContent,
    age: phrase.dataset["age"] ?? "",
  }));
}
