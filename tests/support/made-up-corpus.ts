/** A made-up corpus of a few texts, for tests of what pages show. */
import type { Communique, Corpus, Meeting } from "../../src/archive/corpus.ts";
import type { Language } from "../../src/paths.ts";
import type { Topic } from "../../src/schemas/topic.ts";
import type { Paragraph } from "../../src/text/model.ts";
import type { Report } from "../../src/text/report.ts";

/** A topic whose Korean label is its English one in brackets: a test sees which was taken. */
export function topicOf(id: string): Topic {
  const label = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  return {
    id,
    label: { en: label, ko: `[${label}]` },
    definition: { en: `On ${id}.`, ko: `[On ${id}.]` },
    cues: { en: [], ko: [] },
  };
}

/** A text of paragraphs without headings or notes. */
export function textOf(meeting: number, paragraphs: readonly Paragraph[], lang: Language = "en"): Communique {
  return {
    id: `${meeting}.${lang}`,
    meeting,
    lang,
    title: `Communiqué ${meeting}`,
    status: "official",
    numbers: "printed",
    areTopicsRead: true,
    source: {
      publisher: "A made-up ministry",
      url: null,
      retrieved: null,
      note: null,
      file: `content/sources/${meeting}.${lang}.txt`,
      sha256: "0".repeat(64),
    },
    sections: [{ heading: null, paragraphs }],
    paragraphs,
    notes: [],
  };
}

/** A report in English. @param items the topic of each, the meeting that it names and its paragraphs */
export function reportOf(
  meeting: number,
  items: readonly { topic: string; compare: Report["items"][number]["compare"] }[],
): Report {
  return {
    id: `${meeting}`,
    meeting,
    lang: "en",
    title: `Report ${meeting}`,
    lead: [],
    items: items.map((item) => ({ ...item, basis: "expected", says: [], baseline: [] })),
    notes: [],
  };
}

/** A meeting of the year 2000 + its number. */
export function meetingOf(number: number, more: Partial<Meeting> = {}): Meeting {
  return {
    number,
    status: "held",
    languages: [],
    text: "not-held",
    start: { value: `${2000 + number}-05-01`, sources: [] },
    city: { en: "Harbor Town", ko: "항구시", sources: [] },
    sources: [],
    ...more,
  };
}

/**
 * A corpus of the texts, with a meeting for every number up to the last and a topic for every one that they name.
 *
 * @param more takes the place of what is worked out
 */
export function corpusOf(texts: readonly Communique[], more: Partial<Corpus> = {}): Corpus {
  const last = Math.max(0, ...texts.map(({ meeting }) => meeting));
  const meetings = Array.from({ length: last }, (_, index) => {
    const languages = texts.filter(({ meeting }) => meeting === index + 1).map(({ lang }) => lang);
    return meetingOf(index + 1, languages.length > 0 ? { languages, text: "held" } : {});
  });
  const topics = new Set(texts.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.topics)));
  return {
    meetings,
    communiques: texts,
    witnesses: [],
    topics: [...topics].map(topicOf),
    reports: [],
    alignments: [],
    differences: [],
    concepts: [],
    terms: [],
    claims: [],
    releases: [],
    corrections: [],
    moved: [],
    examples: { home: [], search: [], finding: undefined },
    ...more,
  };
}
