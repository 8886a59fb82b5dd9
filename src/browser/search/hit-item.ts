/** One result: where the paragraph stands, and the piece of it that was found. The whole item is one link. */
import { paragraphSign } from "../../i18n/format.ts";
import { search } from "../../i18n/search.ts";
import { paragraphLabel, paths } from "../../paths.ts";
import { excerpt, excerptLength } from "../../search/excerpt.ts";
import type { ReadHit } from "../../search/hit.ts";
import { hitAddress } from "../../search/hit-address.ts";
import { element, visuallyHidden } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { data } from "./context.ts";

const words = search[lang];

/** @param place the search page, where an item has a heading of the outline, or the box, where excerpts are short */
export function hitItem(hit: ReadHit, place: keyof typeof excerptLength): HTMLLIElement {
  const meeting = data.meetings.find(({ number }) => number === hit.meeting);
  const topic = data.topics.find(({ id }) => id === hit.topic)?.label;
  const link = element(
    "a",
    { href: hitAddress(hit, lang, meeting?.languages ?? [hit.lang], paths) },
    element("span", { class: "hit-meeting" }, words.meetingLabel(meeting?.ordinal ?? "", meeting?.year ?? "")),
    " ",
    element("span", { class: "hit-number" }, ...numberOf(hit.number)),
    " ",
    topic !== undefined && element("span", { class: "hit-topic" }, topic),
    hit.lang !== lang && element("span", { class: "hit-lang" }, ` ${words.inLanguage[hit.lang]}`),
    hit.isStrange && element("span", { class: "hit-lang" }, ` ${words.insideWord}`),
  );
  return element(
    "li",
    { class: "hit" },
    element(place === "page" ? "h2" : "div", { class: "hit-head" }, link),
    excerptOf(hit, place),
  );
}

/** Seen with its sign, heard with a word for it; Korean writes a word anyway. */
function numberOf(paragraph: number): (HTMLElement | string)[] {
  const seen = paragraphSign(paragraph, lang);
  const heard = words.paragraph(paragraphLabel(paragraph));
  return seen === heard ? [seen] : [element("span", { "aria-hidden": "true" }, seen), visuallyHidden(heard)];
}

function excerptOf({ text, marks, lang: language }: ReadHit, place: keyof typeof excerptLength): HTMLElement {
  const { parts, cut } = excerpt(text, marks, excerptLength[place][language]);
  const pieces = parts.map(({ text: piece, marked }) => (marked ? element("mark", {}, piece) : piece));
  return element("p", { lang: language }, cut.before && "… ", ...pieces, cut.after && " …");
}
