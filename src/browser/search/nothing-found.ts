/** What is said instead of results: that there are none, or that the index did not load. */
import { paragraphSign } from "../../i18n/format.ts";
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import { hitAddress } from "../../search/hit-address.ts";
import type { Search } from "../../search/query.ts";
import { looseQuery, termsOf } from "../../search/words.ts";
import { button, element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { runningText } from "../running-text.ts";
import { data, near } from "./context.ts";
import { searchLink } from "./search-link.ts";

const words = search[lang];
const filterNames = ["lang", "meeting", "topic"] as const;

/** Says that nothing was found and what to do, every way out one click away. */
export function emptyNotice(asked: Search): HTMLElement {
  const active = filterNames.filter((name) => asked[name] !== undefined);
  const terms = termsOf(asked.q);
  const ways = [
    ...active.map((name) => searchLink({ ...asked, [name]: undefined }, words.none.drop[name])),
    ...(terms.some(({ kind }) => kind === "phrase")
      ? [searchLink({ ...asked, q: looseQuery(asked.q) }, words.none.noQuotes)]
      : []),
    // Words in no order have no absence that could be cited.
    ...(terms.length === 1 || terms.some(({ kind }) => kind === "phrase")
      ? [element("a", { href: paths.trace(lang, looseQuery(asked.q)) }, words.answers.absence)]
      : []),
    ...(terms.length > 1 ? [words.none.fewerWords] : []),
    /\p{sc=Hangul}/u.test(asked.q) ? words.none.fromKorean : words.none.fromEnglish,
  ];
  return element(
    "div",
    { class: "search-notice" },
    element("p", {}, ...runningText(sentence(asked, terms.length, active.length))),
    element("ul", {}, ...ways.map((way) => element("li", {}, way))),
  );
}

function sentence({ q }: Search, terms: number, filters: number): string {
  if (q !== "" && terms === 0) return words.none.noWords(q);
  const { withFilters, end } = words.none;
  // The sentence has a stop of its own.
  return `${q === "" ? words.nothing : words.none.words(q.replace(/\.$/u, ""))}${filters > 0 ? withFilters : end}`;
}

/** Links to paragraphs near a search that found nothing; nothing where none is near. */
export async function nearLine(asked: Search): Promise<HTMLElement[]> {
  const hits = await near(asked);
  if (hits.length === 0) return [];
  const items = hits.map((hit) => {
    const meeting = data.meetings.find(({ number }) => number === hit.meeting);
    const place = `${words.meetingLabel(meeting?.ordinal ?? "", meeting?.year ?? "")} ${paragraphSign(hit.number, lang)}`;
    const relatives = element("span", { lang: hit.lang }, hit.words.map((word) => `“${word}”`).join(" "));
    const address = hitAddress(hit, lang, meeting?.languages ?? [hit.lang], paths);
    return element("li", {}, element("a", { href: address }, place), " ", relatives);
  });
  return [element("div", { class: "search-notice" }, element("p", {}, words.near), element("ul", {}, ...items))];
}

/** Says that the index did not load; the meetings stay within reach. */
export function failedNotice(retry: () => void): HTMLElement {
  const meetings = data.meetings.map(({ number, ordinal, year }) =>
    element("li", {}, element("a", { href: paths.meeting(lang, number) }, words.meetingLabel(ordinal, year ?? ""))),
  );
  return element(
    "div",
    { class: "search-notice" },
    element("p", {}, words.failed.text),
    element("ul", {}, ...meetings),
    button(words.failed.retry, retry),
  );
}
