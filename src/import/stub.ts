/** The stub of a meeting's record, filled from what the text itself says; every line is to be reviewed. */
import type { Draft } from "./model.ts";
import { readingOf } from "./model.ts";

const months = "January February March April May June July August September October November December".split(" ");

/** What the first paragraph says of the meeting. */
interface Facts {
  date: string | undefined;
  city: { en: string; ko: string } | undefined;
}

const cities: readonly [RegExp, { en: string; ko: string }, "KR" | "US"][] = [
  [/\bSeoul\b|서울/u, { en: "Seoul", ko: "서울" }, "KR"],
  [/\bWashington\b|워싱턴|워싱톤/u, { en: "Washington, D.C.", ko: "워싱턴 D.C." }, "US"],
  [/\bHonolulu\b|호놀룰루/u, { en: "Honolulu", ko: "호놀룰루" }, "US"],
  [/\bSan Diego\b|샌디에이고/u, { en: "San Diego", ko: "샌디에이고" }, "US"],
];

/** Day and place, as the first paragraph has them. */
function factsOf(draft: Draft): Facts & { host: "KR" | "US" | undefined } {
  const opening = draft.paragraphs.find(({ number }) => number === 1);
  const text = opening ? readingOf(opening) : "";
  const [, city, host] = cities.find(([pattern]) => pattern.test(text.slice(0, 400))) ?? [];
  return { date: dayIn(text), city, host };
}

function dayIn(text: string): string | undefined {
  const english = new RegExp(`(${months.join("|")}) (\\d{1,2})(?:-\\d{1,2})?[,.] (\\d{4})`, "u").exec(text);
  if (english) return iso(Number(english[3]), months.indexOf(english[1] ?? "") + 1, Number(english[2]));
  const korean = /(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일/u.exec(text);
  return korean ? iso(Number(korean[1]), Number(korean[2]), Number(korean[3])) : undefined;
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 10) : undefined;
}

/** The file `content/meetings/NN.yaml`, where there is none. */
export function stubFile(draft: Draft, { publisher, url }: { publisher: string; url: string | null }): string {
  const { date, city, host } = factsOf(draft);
  const source = `text-${draft.meeting}`;
  const from = `sources: [${source}]`;
  const review = "# review: taken from paragraph 1 by the import";
  return [
    "# Written by npm run import: check every line against its source, then take this line out.",
    `number: ${draft.meeting}`,
    "status: held",
    ...(date ? [`start: { value: "${date}", ${from} } ${review}`] : []),
    ...(city ? [`city: { en: "${city.en}", ko: "${city.ko}", ${from} } ${review}`] : []),
    ...(host ? [`host: { value: ${host}, ${from} } ${review}`] : []),
    "sources:",
    `  - { id: ${source}, kind: "communique-text", url: ${url === null ? "null" : JSON.stringify(url)}, description: ${JSON.stringify(`Text of the communiqué: ${publisher}`)}, advance: false }`,
    "",
  ].join("\n");
}
