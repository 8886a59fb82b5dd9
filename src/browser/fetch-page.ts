/**
 * Another page of the site, read by a script. Pages of a text say addresses by the way from themselves: they are made
 * whole, so that what is taken over from the page leads where it led.
 *
 * @param url whole
 * @throws where it cannot be had
 */
export async function fetchPage(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers with ${response.status}.`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const link of page.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", url).href);
  }
  return page;
}
