/** Marks in the outline the paragraph that is being read: the last to have passed a line near the top of the window. */

/** A band just below the top: a paragraph that crosses it is being read. */
const band = "-12% 0px -87% 0px";

/** @param outline with a link `data-outline` to each paragraph */
export function startOutline(outline: HTMLElement): void {
  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>("a[data-outline]")].map((link) => [link.hash.slice(1), link]),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) mark(links, target.id);
      }
    },
    { rootMargin: band },
  );
  for (const paragraph of [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])) {
    observer.observe(paragraph);
  }
}

function mark(links: ReadonlyMap<string, HTMLElement>, id: string): void {
  for (const [key, link] of links) {
    if (key === id) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
  keepInView(links.get(id));
}

/** Scrolls the outline alone, never the page. */
function keepInView(link: HTMLElement | undefined): void {
  const box = link?.closest("nav");
  if (!link || !box || box.scrollHeight <= box.clientHeight) return;
  const [line, frame] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  if (line.top < frame.top) box.scrollTop -= frame.top - line.top + line.height;
  else if (line.bottom > frame.bottom) box.scrollTop += line.bottom - frame.bottom + line.height;
}
