/**
 * Addresses on a page of a text, as they look from that page: so it can be read from a disk, from an unpacked archive or
 * below any path, with its style. Scripts do not run from a disk; a reading page is whole without them.
 */

/** Pages of a text in either interface: reading, its paragraphs, parallel, witnesses, lineage. */
const readingPage = /^(?:ko\/)?meetings\/\d+\//u;

/** An opening tag, and in it an address that begins at the root of the host, `//` being another host. */
const tag = /<[a-z][^>]*>/giu;
const rooted = /(\s(?:href|src|action)=")(\/(?!\/)[^"]*)"/gu;

/**
 * @param html of a whole page
 * @param address of the page, with the base path
 * @param base path below the origin, with a slash at both ends
 * @returns the page, its addresses relative where it is a page of a text; any other as it is
 */
export function withRelativeAddresses(html: string, address: string, base: string): string {
  if (!address.startsWith(base) || !readingPage.test(address.slice(base.length))) return html;
  return html.replace(tag, (part) =>
    part.replace(rooted, (_, before: string, link: string) => `${before}${relativeAddress(address, link)}"`),
  );
}

/**
 * @param from address of a page, with a slash at its end
 * @param to an address on the same host, with its query and fragment
 * @example relativeAddress("/meetings/56/", "/meetings/51/#p3") // => "../51/#p3"
 * @example relativeAddress("/meetings/56/", "/meetings/56/#p3") // => "#p3"
 */
export function relativeAddress(from: string, to: string): string {
  const [path = "", rest = ""] = to.split(/(?=[?#])(.*)/su);
  if (path === from && rest.startsWith("#")) return rest;
  const [own, other] = [from.split("/").slice(0, -1), path.split("/")];
  const parting = own.findIndex((name, at) => name !== other[at] || at === other.length - 1);
  const shared = parting < 0 ? own.length : parting;
  const way = `${"../".repeat(own.length - shared)}${other.slice(shared).join("/")}`;
  return `${way || "./"}${rest}`;
}
