/** Leads on from an address the wrong way round at once, with the view and the place that it asks for. */
export function turnAround(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-turned]");
  if (link) location.replace(link.href + location.search + location.hash);
}
