/** Which meeting a text names as its own. */

const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const teens =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");
const tens = ["twent", "thirt", "fort", "fift"];

/** Ordinals in words up to the 59th. */
const inWords = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ...teens.map((word, index): [string, number] => [word, index + 10]),
  ...tens.flatMap((stem, index): [string, number][] => [
    [`${stem}ieth`, 20 + index * 10],
    ...units.map((unit, at): [string, number] => [`${stem}y-${unit}`, 21 + index * 10 + at]),
  ]),
]);

const ordinals = [...inWords.keys()].sort((a, b) => b.length - a.length).join("|");
const english = new RegExp(
  `\\b(?:(\\d{1,2}) ?\\[?(?:st|nd|rd|th)\\]?|(${ordinals}))\\b[^;]{0,110}?(?:security\\s+consultative|\\bSCM\\b)`,
  "giu",
);
const korean = /(?:제[ \n]?)?(\d{1,2})[ \n]?차[^.;]{0,60}?(?:안보[ \n]?협의[ \n]?회의|SCM)/gu;

/** The number of the meeting that a stretch names first; nothing where it names none. */
export function meetingNamed(text: string): number | undefined {
  const plain = text.normalize("NFKC").replace(/[*_#^]+/gu, "");
  const found: { at: number; number: number }[] = [];
  for (const { index, 1: digits, 2: word } of plain.matchAll(english)) {
    const number = digits ? Number(digits) : inWords.get(word?.toLowerCase() ?? "");
    if (number) found.push({ at: index, number });
  }
  for (const { index, 1: digits } of plain.matchAll(korean)) found.push({ at: index, number: Number(digits) });
  return found.sort((a, b) => a.at - b.at)[0]?.number;
}
