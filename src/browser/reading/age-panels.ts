/**
 * What stands beneath a sentence: unfolded by a button at its end, by a click or tap on its words, and in passing while
 * the mouse rests on it. In passing it covers what follows and moves nothing; unfolded it stands in the text.
 */
import { element } from "../dom.ts";
import { eventPlace } from "../events.ts";

/** So long the mouse rests before a panel shows, and so long it may be away. */
const rest = { before: 400, after: 200 } as const; // ms

interface Panel {
  sentence: HTMLElement;
  button: HTMLButtonElement;
  box: HTMLElement;
}

/**
 * Gives sentences their panels.
 *
 * @param root with the sentences
 * @param contents by sentence: what its panel shows
 * @param label of the buttons
 * @returns takes all of it away again
 */
export function addPanels(root: HTMLElement, contents: ReadonlyMap<HTMLElement, Element>, label: string): () => void {
  const panels = new Map([...contents].map(([sentence, content]) => [sentence, panelFor(sentence, content, label)]));
  const end = new AbortController();
  const { signal } = end;
  const panelAt = (event: Event) => {
    const place = eventPlace<HTMLElement>(event, ".sentence, .age-panel");
    return place && [...panels.values()].find(({ sentence, box }) => sentence === place || box === place);
  };
  listenToMouse(root, panelAt, signal);
  root.addEventListener(
    "click",
    (event) => {
      const sentence = eventPlace<HTMLElement>(event, ".sentence");
      const panel = sentence && panels.get(sentence);
      const isOwn = eventPlace(event, "a, button, .term") !== null || getSelection()?.isCollapsed === false;
      if (panel && !isOwn) turn(panel);
    },
    { signal },
  );
  return () => {
    end.abort();
    for (const { button, box } of panels.values()) {
      button.remove();
      box.remove();
    }
  };
}

let made = 0;

function panelFor(sentence: HTMLElement, content: Element, label: string): Panel {
  made++;
  const box = element(
    "div",
    { class: "age-panel", id: `age-panel-${made}`, hidden: "" },
    document.importNode(content, true),
  );
  const button = element(
    "button",
    {
      type: "button",
      class: "age-unfold",
      "aria-expanded": "false",
      "aria-controls": box.id,
      "aria-label": label,
      title: label,
    },
    "▾",
  );
  const panel = { sentence, button, box };
  button.addEventListener("click", () => turn(panel));
  sentence.after(button, box);
  return panel;
}

/** Unfolds or folds what a reader asked for. */
function turn({ button, box }: Panel): void {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  box.classList.remove("is-passing");
  box.hidden = isOpen;
  button.setAttribute("aria-expanded", String(!isOpen));
}

function listenToMouse(
  root: HTMLElement,
  panelAt: (event: Event) => Panel | null | undefined,
  signal: AbortSignal,
): void {
  let timer = 0;
  let passing: Panel | undefined;
  const hide = () => {
    if (passing?.box.classList.contains("is-passing")) {
      passing.box.hidden = true;
      passing.box.classList.remove("is-passing");
    }
    passing = undefined;
  };
  const show = (panel: Panel | null | undefined) => {
    hide();
    if (!panel?.box.hidden) return;
    passing = panel;
    panel.box.classList.add("is-passing");
    panel.box.hidden = false;
  };
  const move = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const panel = panelAt(event);
    clearTimeout(timer);
    if (panel && panel === passing) return;
    timer = window.setTimeout(() => show(panel), passing ? rest.after : rest.before);
  };
  root.addEventListener("pointerover", move, { signal });
  root.addEventListener("pointerleave", move, { signal });
  // What only passes can be sent away without moving the mouse.
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    hide();
  });
}
