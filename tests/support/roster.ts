/** A made-up roster, in the shape of the meeting records. */

import type { Language } from "../../src/paths.ts";
import { protocolFinder } from "../../src/protocol/finder.ts";
import { type Roster, rosterOf } from "../../src/protocol/roster.ts";
import { tokenize } from "../../src/text/tokens.ts";

const roster = rosterOf([
  {
    start: { value: "2031-05-04" },
    city: { en: "Seoul", ko: "서울" },
    heads: { rok: { name: "Hong Gil-dong", hangul: "홍길동" }, us: { name: "John Q. Public III" } },
    mcm: {
      start: { value: "2031-05-03" },
      chairs: { rok: { name: "Im Kkeok-jeong", hangul: "임꺽정" }, us: { name: "Richard Roe Jr." } },
    },
  },
  {
    start: { value: "2032-06-07" },
    city: { en: "Washington, D.C.", ko: "워싱턴 D.C." },
    heads: { rok: { name: "Jang Gil-san", hangul: "장길산" }, us: { name: "Jane Doe" } },
    mcm: { start: { value: "2032-06-06" }, chairs: { rok: { name: "Im Kkeok-jeong" }, us: { name: "Max Moe" } } },
  },
]);

/** Tokens of a sentence, with the made-up roster's protocol. */
export function tokensOf(text: string, language: Language = "en") {
  return tokenize(text, language, protocolFinder(language, roster));
}

/** Protocol wordings found in a text as `name: wording`. */
export function protocolIn(text: string, language: Language = "en"): string[] {
  return protocolFinder(language, roster)(text).map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`);
}

/** A text with its protocol marked: `{secretary|Secretary Doe} spoke.` */
export function markedProtocol(text: string, language: Language = "en", known: Roster = roster): string {
  let [marked, at] = ["", 0];
  for (const { name, start, end } of protocolFinder(language, known)(text)) {
    marked += `${text.slice(at, start)}{${name}|${text.slice(start, end)}}`;
    at = end;
  }
  return marked + text.slice(at);
}

/** The text that was marked. */
export function unmarked(marked: string): string {
  return marked.replace(/\{[a-z-]+\|([^}]*)\}/gu, "$1");
}
