/**
 * Where one sentence ends and the next begins.
 *
 * Ids of sentences are permanent, so this splitter is ours, depends on no ICU data, and is frozen by tests: a change
 * here moves published addresses. The model is a full stop (or ! ?) with its closing marks, then white space, then
 * something that can open a sentence. What was rejected: `Intl.Segmenter`, whose breaks change with the ICU build.
 *
 * English: a stop after an abbreviation or an initial ends a sentence only before a word that can hardly follow it
 * inside one ("… in Washington, D.C. The two sides …" breaks, "the U.S. Secretary" does not), see abbreviations.ts; a
 * stop before a small letter never does. Korean: a stop ends a sentence after a Hangul syllable, so that "Q. 브라운" does
 * not break; after an item's mark (가. 나.) and before the words that take up a quotation it does not. In both, a stop
 * inside brackets that open in mid-sentence ends nothing: "(이하 동맹이라 한다. 별첨 참조)".
 */
import type { Language } from "../paths.ts";
import { standsBefore } from "./abbreviations.ts";

/** Half-open range of a sentence in its text, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/** Words that open a sentence and hardly ever follow an abbreviation inside one. */
const openers = new Set(
  (
    "The They Both In He She It This These Those There Their Its His Her We Our To On As At By Of From For With Under Upon " +
    "Throughout Through Within Without Among Between Before After Since During Until Following Pursuant Regarding " +
    "Concerning Considering Recognizing Recalling Noting Given Based Building Going Looking Taking While When Where If " +
    "Although Though Because Whereas And But Also Thus Then Therefore Hence However Furthermore Moreover Additionally " +
    "Finally Lastly Accordingly Consequently Meanwhile Nevertheless Likewise Similarly Overall Today Each All Such Another"
  ).split(" "),
);

/** Who may open a sentence after a place or an hour. */
const offices = new Set(
  "Secretary Secretaries Minister Ministers General Generals Admiral President Presidents Chairman Chairmen Ambassador Commander".split(
    " ",
  ),
);

/** The marks of items, which a stop follows and no sentence ends. */
const itemMark = /(?:^|\s)[가나다라마바사아자차카타파하]$/u;

/** What takes up a quotation and goes on: “…한다.” 라고 말했다. */
const afterQuotation = /^(?:이?라[고는며]|이?라면서|고|하고|하며|면서|[은는이가을를와과의도](?=\s))/u;

/** Not begun inside a row of stops, which would be gone through anew from each of them. */
const stop = /(?<![.!?])[.!?]+["'”’)\]»」』]*(?=\s)/gu;

/**
 * Splits running text into sentences.
 *
 * @returns ranges in order, which cover everything but the white space between them
 * @example splitSentences("Held in Seoul. Both met.", "en").length // => 2
 */
export function splitSentences(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  const isInBrackets = bracketsOf(text);
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = skipSpace(text, end);
    if (next >= text.length || isInBrackets(start, next)) continue;
    if (!endsSentence(text, start, match.index, next, language)) continue;
    spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function endsSentence(text: string, start: number, stopAt: number, next: number, language: Language): boolean {
  const following = text.slice(next);
  if (language === "en") return endsEnglish(wordBefore(text, start, stopAt), following);
  return endsKorean(text.slice(Math.max(start, stopAt - 2), stopAt), text.slice(stopAt, next), following);
}

/** @param before the last two signs before the stop, where the sentence has so many */
function endsKorean(before: string, closed: string, following: string): boolean {
  if (!/[\uac00-\ud7a3)\]"'”’」』]$/u.test(before) || itemMark.test(before)) return false;
  return !(/["'”’」』]\s*$/u.test(closed) && afterQuotation.test(following));
}

/** The last word before a stop, and whether a bracket opens before it. */
interface WordBefore {
  word: string;
  isBracketed: boolean;
}

/** In "ROK-U.S. Alliance" the abbreviation is what follows the last dash. */
const edge = /[\s(["'“‘/\u2010-\u2015-]/u;

/** Gone back to from the stop, since a sentence may be long. */
function wordBefore(text: string, start: number, stopAt: number): WordBefore {
  let at = stopAt;
  while (at > start && !edge.test(text.charAt(at - 1))) at--;
  return { word: text.slice(at, stopAt), isBracketed: at > start && text.charAt(at - 1) === "(" };
}

function endsEnglish({ word, isBracketed }: WordBefore, following: string): boolean {
  if (!/^["'“‘([]*[\p{Lu}\p{N}]/u.test(following)) return false;
  const stands = standsBefore(word, isBracketed);
  if (stands === undefined) return true;
  if (stands === "name" || /^["'“‘([]*\p{N}/u.test(following)) return false;
  const opening = /^["'“‘([]*(\p{L}+)/u.exec(following)?.[1] ?? "";
  // A letter alone is a number or an initial, but for the article: "Art. V", "a.m. A joint team".
  const isArticle = /^["'“‘([]*An?\s+\p{Ll}/u.test(following);
  const isOpener = isArticle || openers.has(opening);
  const mayFollow = {
    "any-word": !isOpener,
    "no-office": !isOpener && !offices.has(opening),
    number: !isArticle && (/^(?:[IVXLC]+|\p{Lu})$/u.test(opening) || following.startsWith("(")),
    nothing: false,
  }[stands];
  return !mayFollow;
}

/**
 * Reads the brackets of a text, once.
 *
 * @returns whether a bracket that opened in mid-sentence, behind `start`, is still open at `next`, and closes later on
 */
function bracketsOf(text: string): (start: number, next: number) => boolean {
  const brackets = [...text.matchAll(/[()[\]]/gu)].map(({ index, 0: sign }) => ({ index, opens: "([".includes(sign) }));
  let following = 0;
  return (start, next) => {
    while ((brackets[following]?.index ?? next) < next) following++;
    const [before, after] = [brackets[following - 1], brackets[following]];
    return before?.opens === true && before.index > start && after?.opens === false;
  };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at++;
  return at;
}
