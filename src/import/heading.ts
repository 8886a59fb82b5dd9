/** What stands above the first paragraph: the title, and perhaps a paragraph without a number. */
import type { Language } from "../paths.ts";
import { endsWithStop } from "./ends.ts";
import type { Row } from "./rows.ts";
import { languageOf } from "./script.ts";

/** Words by which a title is known. */
export const titleWords = {
  en: /joint\s+(?:communiqu|statement)|communiqu[eé´]/iu,
  ko: /공동\s?(?:성명|발표)/u,
} as const;

/** A day as a heading prints it. */
export const dateWords =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}|\d{4} ?[.년] ?\d{1,2}/iu;

/** Rows above the first paragraph that are read at most. */
const mostRows = 14;

/** Longest row that is a title. */
export const longestTitle = 200;

export interface Heading {
  /** As printed, marks of Markdown dropped. */
  title: string | null;
  /** Index of the first row of a preamble, which goes up to the first numbered paragraph. */
  preamble: number | undefined;
}

/** @param first index of the row of the first paragraph */
export function headingAbove(rows: readonly Row[], first: number, lang: Language): Heading {
  const from = Math.max(0, first - mostRows);
  const above = rows.slice(from, first);
  const isTitle = ({ text }: Row) => titleWords[lang].test(text) && text.length <= longestTitle && !isProse(text);
  const at = above.findLastIndex(isTitle);
  const preamble = preambleIn(above, lang);
  return {
    title: at < 0 ? null : titleFrom(above, at, lang),
    preamble: preamble === undefined ? undefined : from + preamble,
  };
}

/** A title may run over several lines, and its first line may stand above the words that tell it. */
function titleFrom(above: readonly Row[], at: number, lang: Language): string {
  const lines = [bare(above[at]?.text ?? "")];
  for (let next = at + 1; next < above.length; next++) {
    const text = above[next]?.text ?? "";
    const goesOn = /consultative|security|meeting|안보|회의|united states|republic of korea/iu.test(text);
    if (!goesOn || dateWords.test(text) || isProse(text) || languageOf(text) !== lang) break;
    lines.push(bare(text));
  }
  return lines.join(" ");
}

/** What a book or a newspaper puts before the title of a text. */
const label = /^(?:\[[^\]]{1,12}\]|(?:appendix|annex|부록) ?\d*[.:]?|[▲◆■□◇])\s+/iu;

function bare(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, "")
    .replace(/^[#>*_ ]+|[*_]+/gu, "")
    .replace(label, "")
    .trim();
}

function isProse(text: string): boolean {
  return text.length > 120 && endsWithStop(text);
}

const voice = {
  en: /\b(?:minister|secretary|ministers|alliance)\b/iu,
  ko: /장관|동맹|양국|양측/u,
} as const;

const verb = {
  en: /\b(?:reaffirm|express|commit|agree|pledge|welcome|recogni[sz]e|commemorat)/iu,
  ko: /재확인|표명|합의|하였다|평가/u,
} as const;

/** What a press report says of itself, and a communiqué does not. */
const press =
  /following is|full text|전문이다|다음은|yonhap|연합뉴스|기자|reporter|\bsaid\b|밝혔다|press release|published|입력|조회/iu;

/** Shortest preamble: less is a line of a caption or a date. */
const shortestPreamble = 200;

/** A run of prose right above the first paragraph, below a title or a date: the document's own, and without a number. */
function preambleIn(above: readonly Row[], lang: Language): number | undefined {
  const lastHead = above.findLastIndex(
    ({ text }) =>
      !isProse(text) &&
      (dateWords.test(text) || titleWords[lang].test(text)) &&
      text.length <= longestTitle &&
      !endsWithStop(text.replace(/\.$/u, "")),
  );
  if (lastHead < 0) return undefined;
  const rows = above.slice(lastHead + 1);
  const text = rows.map((row) => row.text).join(" ");
  const isOwn = voice[lang].test(text) && verb[lang].test(text) && !press.test(text) && languageOf(text) === lang;
  return text.length >= shortestPreamble && endsWithStop(text) && isOwn ? lastHead + 1 : undefined;
}
