/** The language of the interface, and the way to the other one. */
import { otherLanguage } from "../i18n/locale.ts";
import type { Language } from "../paths.ts";

/** Language of the interface. */
export const lang: Language = document.documentElement.lang === "ko" ? "ko" : "en";

/** Lets the link to the other interface keep what was asked for. @param addressIn the address in an interface */
export function keepInOtherInterface(addressIn: (lang: Language) => string): void {
  const other = otherLanguage(lang);
  const link = document.querySelector<HTMLAnchorElement>(`header a[hreflang="${other}"]`);
  if (link) link.href = addressIn(other);
}
