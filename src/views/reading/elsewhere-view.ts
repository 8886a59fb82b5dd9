/** Where the text of a meeting can be read outside this edition, in words, the best address first. */
import { addressesOf } from "../../archive/catalog.ts";
import type { Meeting } from "../../archive/corpus.ts";
import { reading } from "../../i18n/reading.ts";
import type { Language } from "../../paths.ts";
import type { TextAddress } from "../../schemas/text-address.ts";

/** One address. */
export interface PlaceToRead {
  address: string;
  /** Who publishes there, in English. */
  publisher: string;
  /** Language, kind, how much of the text stands there, and where in the file. */
  about: readonly string[];
  note: string | undefined;
}

/** The addresses recorded for a meeting, in whatever language its text stands there. */
export function placesToRead(meeting: Pick<Meeting, "texts">, lang: Language): PlaceToRead[] {
  return addressesOf(meeting).map((text) => ({
    address: text.address,
    publisher: text.publisher,
    about: aboutOf(text, lang),
    note: text.note?.[lang],
  }));
}

function aboutOf(text: TextAddress, lang: Language): string[] {
  const words = reading[lang].elsewhere;
  return [
    reading[lang].text.languages[text.lang],
    words.kinds[text.kind],
    extentOf(text, lang),
    ...(text.lines ? [words.lines(...text.lines)] : []),
  ];
}

/** How much of the text stands there. */
function extentOf({ whole, instead, paragraphs }: TextAddress, lang: Language): string {
  const words = reading[lang].elsewhere;
  if (whole === "unknown") return words.unknown;
  return whole ? words.whole(paragraphs) : words.instead[instead ?? "unnamed"];
}
