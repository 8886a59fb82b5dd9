/** What is newest in the edition, as the home page tells it: two texts compared, and a report. */
import type { Communique, Corpus, Meeting } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import { home } from "../../i18n/home.ts";
import { type Language, paths } from "../../paths.ts";
import type { Report } from "../../text/report.ts";
import { type MapView, mapView } from "../compare/map-view.ts";
import { type MeetingPair, titleOf } from "../compare/pairs.ts";
import { rowsFromElsewhere } from "../compare/row-address.ts";
import { nameWithYear } from "../meeting-name.ts";
import type { WordLink } from "../word-link.ts";

export interface NewestComparison {
  /** The comparison, by its title. */
  link: WordLink;
  /** The older and the newer meeting. */
  meetings: MeetingPair;
  map: MapView;
  /** Language of both texts. */
  lang: Language;
  /** The two, by number and year. */
  pair: string;
  /** What happened, in two sentences. */
  says: string;
}

/** @param texts the older and the newer, of meetings of the corpus */
export function newestComparison(
  corpus: Corpus,
  texts: readonly [Communique, Communique],
  lang: Language,
): NewestComparison {
  const comparison = comparisonsOf(corpus).between(...texts);
  const { from, to, summary } = comparison;
  const words = home[lang].comparison;
  const meetings: MeetingPair = [meetingOf(corpus, from), meetingOf(corpus, to)];
  const counts = [
    words.carried(summary.carried, summary.paragraphs.from),
    words.inPart(summary.inPart),
    words.dropped(summary.dropped),
    words.fresh(summary.new),
  ];
  return {
    link: { label: titleOf(meetings, lang), url: paths.compare(lang, from, to) },
    meetings,
    map: mapView({ corpus, comparison, texts, lang, address: rowsFromElsewhere(lang, from, to) }),
    lang: comparison.lang,
    pair: words.pair(nameWithYear(meetings[0], lang), nameWithYear(meetings[1], lang)),
    says: `${counts.filter(Boolean).join(", ")}. ${words.changed(summary.sentences.changed, summary.sentences.protocol)}`,
  };
}

/** How many points a report has, and how many of them name paragraphs of an earlier text. */
export function reportSays({ items }: Pick<Report, "items">, lang: Language): string {
  const compared = items.filter(({ compare }) => compare.paragraphs.length > 0).length;
  return home[lang].report.says(items.length, compared);
}

function meetingOf({ meetings }: Corpus, number: number): Meeting {
  const meeting = meetings.find((one) => one.number === number);
  if (!meeting) throw new Error(`This is a bug: a text of ${number} is held, and there is no such meeting.`);
  return meeting;
}
