/** Where a link that an editor writes may lead: one rule for every record, note, report, claim and chapter. */

import { isOfSite } from "../paths.ts";

/** A page on the web, a mail address, or an address of this site, written from its root (`/meetings/56/#p10`). */
export type LinkKind = "web" | "mail" | "site";

/**
 * White space, control and invisible characters, and the backslash: browsers pass over them or read `\` as `/`. Quotes
 * and pointed brackets stand in no address, and end it where others read it.
 */
const unfit = /[\s\p{C}\\<>"`]/u;

const mailAddress = /^mailto:[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu;

/**
 * What an address leads to; nothing where it may not stand in a link: another scheme (`javascript:`, `data:`), an
 * address that hangs on the page on which it stands, or one that takes its scheme from there (`//host`).
 *
 * Whether an address of this site exists is for `archive/` to say, which knows the texts.
 */
export function linkKind(address: string): LinkKind | undefined {
  if (unfit.test(address)) return undefined;
  if (isOfSite(address)) return "site";
  if (mailAddress.test(address)) return "mail";
  return isWebAddress(address) ? "web" : undefined;
}

/** Two slashes are asked for, since `https:host` and `https:///host` lead where a reader does not expect. */
export function isWebAddress(address: string): boolean {
  if (unfit.test(address) || !/^https?:\/\/[^/?#]/iu.test(address)) return false;
  const url = URL.parse(address);
  // A name before the host ("https://state.gov@example.org/") makes a link look like another.
  return url !== null && url.username === "" && url.password === "" && /[^.]\.[^.]/u.test(url.hostname);
}
