/** How the hits spread over the meetings. */
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { MeetingCount } from "../../search/engine.ts";
import type { Search } from "../../search/query.ts";
import { element, visuallyHidden } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { data } from "./context.ts";

const words = search[lang];

/** A row of bars, none for a single meeting; each narrows the search to its meeting, the chosen one widens it again. */
export function meetingBars(asked: Search, counts: readonly MeetingCount[]): HTMLElement[] {
  if (counts.length < 2 && !asked.meeting) return [];
  const most = Math.max(...counts.map(({ count }) => count));
  const bars = counts.map(({ meeting, count }) => {
    const ordinal = data.meetings.find(({ number }) => number === meeting)?.ordinal ?? `${meeting}`;
    const isChosen = asked.meeting === meeting;
    const bar = element("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", `${count / most}`);
    const link = element(
      "a",
      {
        href: paths.search(lang, { ...asked, meeting: isChosen ? undefined : meeting }),
        "aria-current": isChosen ? "true" : undefined,
      },
      element("span", {}, ordinal),
      bar,
      element("span", { class: "bar-count" }, `${count}`, visuallyHidden(words.paragraphs(count))),
    );
    return element("li", {}, link);
  });
  return [element("ul", { class: "meeting-bars", "aria-label": words.byMeeting }, ...bars)];
}
