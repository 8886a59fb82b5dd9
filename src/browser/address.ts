/** The only place where scripts read and write the address: whatever stands there, nothing throws. */

/** The query of the address, with its question mark, or `""`. What it holds is checked by who asks. */
export function addressQuery(): string {
  return location.search;
}

/** Whether an address of this site, its fragment aside, is the one that is open. */
export function isOpen(address: string): boolean {
  return address === location.pathname + location.search;
}

/** Whether a link leads to this page, whatever it asks of it. */
export function leadsHere({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname === location.pathname;
}

/** An address with the query and the fragment of the one that is open. */
export function withOpenPlace(address: string): string {
  return address + location.search + location.hash;
}

/** The whole address of a path of this site. */
export function wholeAddress(path: string): string {
  return new URL(path, location.origin).href;
}

/** Leads to a place of this page, as a link does. @param id of an element */
export function goTo(id: string): void {
  location.hash = id;
}

/** The element to which the address leads, or `null`. */
export function addressedElement(): HTMLElement | null {
  return document.getElementById(fragmentId(location.hash));
}

/**
 * The id that a fragment names; one whose percent signs cannot be read names what is written.
 *
 * @param fragment with its number sign, or `""`
 * @example fragmentId("#p10") // => "p10"
 */
export function fragmentId(fragment: string): string {
  const written = fragment.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/**
 * Puts an address into the bar, as a new step of the history or in the place of the last. Browsers refuse one that is
 * too long or changes too often: the page stands all the same, and the next change will write it.
 */
export function writeAddress(step: "push" | "replace", address: string): void {
  try {
    history[`${step}State`](null, "", address);
  } catch {}
}

/** Replaces the query alone. @param query with its question mark, or `""` */
export function writeQuery(query: string): void {
  writeAddress("replace", location.pathname + query + location.hash);
}

/** What the fragment of the open address names; `""` where it has none. */
export function openFragment(): string {
  return fragmentId(location.hash);
}

/** Replaces the fragment alone, and moves nothing. @param id that it names, or `""` */
export function writeFragment(id: string): void {
  writeAddress("replace", location.pathname + location.search + (id === "" ? "" : `#${id}`));
}

/** Goes to a place of this page, in the stead of the step that led here: what the address names is marked as its target. */
export function goToFragment(id: string): void {
  location.replace(`#${id}`);
}
