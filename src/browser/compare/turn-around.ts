/** Leads on from an address the wrong way round at once, with the view and the place that it asks for. */
import { withOpenPlace } from "../address.ts";

/** @param link to the comparison the right way round */
export function startTurningAround(link: HTMLAnchorElement): void {
  location.replace(withOpenPlace(link.href));
}
