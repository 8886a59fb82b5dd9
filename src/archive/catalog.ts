/** Where the texts of a meeting can be read elsewhere, the best address first. */
import type { Language } from "../paths.ts";
import { addressKinds, type TextAddress } from "../schemas/text-address.ts";
import type { Meeting } from "./corpus.ts";

/**
 * Addresses from the best to the least: what is known not to be the whole text stands after all that is or may be; then
 * official before archives, copies and press; then what was read whole before what was not. Equals keep their order.
 */
export function bestFirst(addresses: readonly TextAddress[]): TextAddress[] {
  return [...addresses].sort(
    (a, b) =>
      Number(mayBeWhole(b)) - Number(mayBeWhole(a)) ||
      addressKinds.indexOf(a.kind) - addressKinds.indexOf(b.kind) ||
      Number(b.whole === true) - Number(a.whole === true),
  );
}

/** The addresses of a meeting's texts, in one language or in any, the best first. */
export function addressesOf({ texts = [] }: Pick<Meeting, "texts">, lang?: Language): TextAddress[] {
  return bestFirst(lang === undefined ? texts : texts.filter((text) => text.lang === lang));
}

/** Whether the text itself may stand there: neither a gist, a report or a draft, nor a part or what is damaged. */
export function mayBeWhole({ whole }: TextAddress): boolean {
  return whole !== false;
}
