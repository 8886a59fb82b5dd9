/** Which cards there are, and which one a page has. */
import { type Corpus, heldMeetings, type Meeting } from "../../archive/corpus.ts";
import type { Card } from "../../cards/card.ts";
import { cite } from "../../i18n/cite.ts";
import { compare } from "../../i18n/compare.ts";
import { shell } from "../../i18n/shell.ts";
import { topics as topicWords } from "../../i18n/topics.ts";
import { trace } from "../../i18n/trace.ts";
import { nameWithYear, placeAndDays } from "../meeting-name.ts";

/** Names of cards: one for both interfaces. */
export const cardNames = {
  home: "home",
  meeting: (number: number) => `meeting-${number}`,
  concept: (id: string) => `concept-${id}`,
  topic: (id: string) => `topic-${id}`,
  comparison: (from: number, to: number) => `compare-${from}-${to}`,
};

/** Every card: the home page, meetings, concepts, topics, and comparisons of neighbours among the texts held. */
export function cardsOf(corpus: Corpus): Card[] {
  const held = heldMeetings(corpus);
  const lineOf = (meeting: Meeting) => placeAndDays(meeting, "en").join(", ");
  return [
    { name: cardNames.home, title: shell.en.whatThisIs.replace(/\.$/u, ""), korean: shell.ko.tagline, line: "1968–" },
    ...corpus.meetings.map((meeting) => ({
      name: cardNames.meeting(meeting.number),
      title: cite.en.item.event(meeting.number),
      korean: cite.ko.item.event(meeting.number),
      line: lineOf(meeting),
    })),
    ...corpus.concepts.map(({ id, label }) => ({
      name: cardNames.concept(id),
      title: label.en,
      korean: label.ko,
      line: trace.en.title,
    })),
    ...corpus.topics.map(({ id, label }) => ({
      name: cardNames.topic(id),
      title: label.en,
      korean: label.ko,
      line: topicWords.en.title,
    })),
    ...held.slice(1).map((newer, index) => {
      const older = held[index] as Meeting;
      return {
        name: cardNames.comparison(older.number, newer.number),
        title: compare.en.title(nameWithYear(older, "en"), nameWithYear(newer, "en")),
        korean: compare.ko.title(nameWithYear(older, "ko"), nameWithYear(newer, "ko")),
        line: [lineOf(older), lineOf(newer)].filter(Boolean).join(" · "),
      };
    }),
  ];
}

/** The card of a comparison: its own where the two are neighbours, else that of the newer meeting. */
export function comparisonCard(corpus: Corpus, from: number, to: number): string {
  const held = heldMeetings(corpus).map(({ number }) => number);
  return held[held.indexOf(to) - 1] === from ? cardNames.comparison(from, to) : cardNames.meeting(to);
}
