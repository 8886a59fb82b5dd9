/** Checks wordings that are looked for exactly: an absence is cited with them, so they say what they look for. */
import type { EditionError } from "../edition-error.ts";
import { type Language, languages } from "../paths.ts";
import { plainOf } from "../text/plain.ts";
import { readWording } from "../text/wording.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { shown } from "./spelling.ts";

/** Wordings of both languages under the field that lists them, e.g. `patterns`. */
type Wordings = Readonly<Record<(typeof languages)[number], readonly string[]>>;

/**
 * Reports wordings that are not looked for as they are written. Readers may type punctuation at the edges, and it is
 * left out before their eyes; in a list that is cited it is refused.
 *
 * @param place file and field, as a message begins
 */
export function checkWordings(place: string, wordings: Wordings, inquiry: Inquiry): void {
  for (const lang of languages) {
    const own = wordings[lang].flatMap((one) => faultsOf(`${place}.${lang}`, one, lang));
    for (const fault of [...own, ...repeatedIn(`${place}.${lang}`, wordings[lang])]) inquiry.report(fault);
  }
}

/** Reports wordings of one list that find what those of another find. @param place the file, as a message begins */
export function checkApart(place: string, near: Wordings, patterns: Wordings, inquiry: Inquiry): void {
  for (const lang of languages) {
    const first = new Map(patterns[lang].map((wording) => [keyOf(wording), wording]));
    for (const wording of near[lang]) {
      const other = first.get(keyOf(wording));
      if (other !== undefined) inquiry.report(faults.wordingTwice(`${place}.${lang}`, wording, other));
    }
  }
}

/** What wordings are told apart by: neither letter case nor the form of signs. */
export function keyOf(wording: string): string {
  return plainOf(wording).text.toLowerCase();
}

/** Wordings that find what another of the list finds, being told apart by letter case or signs alone. */
function repeatedIn(place: string, list: readonly string[]): EditionError[] {
  const keys = list.map(keyOf);
  return list.flatMap((wording, index) => {
    const first = keys.indexOf(keys[index] ?? "");
    return first < index ? [faults.wordingTwice(place, wording, list[first] ?? "")] : [];
  });
}

function faultsOf(place: string, written: string, lang: Language): EditionError[] {
  if (lang === "en" && /\p{Script=Hangul}/u.test(written)) return [faults.otherLanguage(place, written)];
  const { wording } = readWording(written);
  const [sign] = /[|[\]{}\\^<>=~…]/u.exec(written) ?? [];
  if (sign !== undefined) return [faults.signInWording(place, shown(written), sign)];
  if (wording !== written) return [faults.looseWording(place, shown(written), wording)];
  const withoutStar = plainOf(wording).text.replace(/\*$/u, "");
  if ([...withoutStar].length < 2) return [faults.shortWording(place, wording)];
  return withoutStar.includes("*") ? [faults.starInside(place, wording)] : [];
}
