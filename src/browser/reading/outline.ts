/** Marks in the outline the paragraph that is being read: the last to have passed a line near the top of the window. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>("a[data-outline]")].map((link) => [link.hash.slice(1), link]),
);
const paragraphs = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

/** A band just below the top: a paragraph that crosses it is being read. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) mark(target.id);
    }
  },
  { rootMargin: "-12% 0px -87% 0px" },
);

function mark(id: string): void {
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

for (const paragraph of paragraphs) observer.observe(paragraph);
