/** Atom feeds of what is added: meetings, texts, corrections. */
import { Feed } from "feed";
import type { Corpus } from "../archive/corpus.ts";
import { citedText, editionOf } from "../cite/edition.ts";
import { dayOfIssue } from "../cite/item.ts";
import { cite } from "../i18n/cite.ts";
import { languageNames } from "../i18n/locale.ts";
import { paths } from "../paths.ts";
import { siteName } from "../site.ts";

/** Names of the feeds: `/feed-meetings.xml` and so on. */
export const feeds = ["meetings", "texts", "corrections"] as const;
export type FeedName = (typeof feeds)[number];

interface FeedEntry {
  title: string;
  path: string;
  day: string;
  description: string;
}

/** A day on which nothing of this edition existed yet: for what has no day. */
const noDay = "1968-01-01";

/** One feed as Atom, the latest first. The same content gives the same bytes: no clock is asked. */
export function feedFile(corpus: Corpus, name: FeedName): string {
  const { absolute, release } = editionOf(corpus);
  const entries = entriesOf[name](corpus).sort((a, b) => b.day.localeCompare(a.day));
  const self = absolute(paths.feed(name));
  const feed = new Feed({
    id: self,
    title: `${siteName}: ${titles[name]}`,
    link: absolute(paths.home("en")),
    feedLinks: { atom: self },
    language: "en",
    generator: siteName,
    copyright: "The communiqués are official documents of the two governments",
    author: { name: siteName, link: absolute(paths.home("en")) },
    updated: dateOf(release?.day ?? entries[0]?.day ?? noDay),
  });
  for (const { title, path, day, description } of entries) {
    const link = absolute(path);
    feed.addItem({ title, id: link, link, date: dateOf(day), description });
  }
  return `${feed.atom1().trim()}\n`;
}

const titles: Record<FeedName, string> = {
  meetings: "meetings",
  texts: "texts held",
  corrections: "corrections of published texts",
};

const entriesOf: Record<FeedName, (corpus: Corpus) => FeedEntry[]> = {
  meetings: ({ meetings }) =>
    meetings.flatMap(({ number, start, end, city, summary, status }) =>
      status === "planned" || !start
        ? []
        : [
            {
              title: [cite.en.item.event(number), city?.en].filter(Boolean).join(", "),
              path: paths.meeting("en", number),
              day: end?.value ?? start.value,
              description: summary?.en ?? cite.en.item.event(number),
            },
          ],
    ),
  texts: (corpus) =>
    corpus.communiques.map((text) => ({
      title: `${text.title} (${languageNames[text.lang]})`,
      path: paths.meeting(text.lang, text.meeting),
      day: dayOfIssue(citedText(corpus, text).meeting) ?? noDay,
      description: `${cite.en.item.event(text.meeting)}: ${cite.en.item.text[text.lang]}, ${text.paragraphs.length} paragraphs`,
    })),
  corrections: ({ corrections }) =>
    corrections.map(({ date, text, place, before, after, why }, index) => ({
      title: `${text} ${place}`,
      path: `${paths.corrections("en")}#correction-${index + 1}`,
      day: date,
      description: `“${before}” → “${after}”. ${why.en}`,
    })),
};

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
