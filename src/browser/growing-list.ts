/** A long list: its first items, and a button that adds the next until all stand there. */
import { button, element } from "./dom.ts";

export interface GrowingListOptions<Item> {
  items: readonly Item[];
  /** Items shown at once, and added by each press. */
  batch: number;
  /** Items shown at once, where they are fewer. */
  first?: number;
  attributes: Record<string, string>;
  render(items: readonly Item[]): Promise<readonly HTMLElement[]> | readonly HTMLElement[];
  /** Label of the button. @param count items that it would add */
  more(count: number): string;
}

/** The list, and the button where there is more than it shows. The focus goes to the first link that was added. */
export async function growingList<Item>(options: GrowingListOptions<Item>): Promise<HTMLElement[]> {
  const { items, batch, first: atOnce = batch, attributes, render, more } = options;
  const list = element("ol", attributes);
  const grow = async (count: number) => {
    const first = list.childElementCount;
    list.append(...(await render(items.slice(first, first + count))));
    const left = items.length - list.childElementCount;
    next.textContent = more(Math.min(left, batch));
    next.hidden = left === 0;
    return list.children[first];
  };
  const press = async () => {
    next.disabled = true;
    const added = await grow(batch).finally(() => {
      next.disabled = false;
    });
    added?.querySelector("a")?.focus();
  };
  const next = button("", () => void press());
  await grow(atOnce);
  return next.hidden ? [list] : [list, next];
}
