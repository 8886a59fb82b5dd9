/** How published data name a paragraph. */
import { paragraphLabel, printedNumber } from "../paths.ts";

/** The number that the document prints; of a paragraph without one its name, as in its id: `"0"`, `"17a"`. */
export function publishedParagraph(place: number): number | string {
  return printedNumber(place) ?? paragraphLabel(place);
}
