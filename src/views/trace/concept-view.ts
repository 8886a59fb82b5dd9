/** A concept through every text, as its page walks it. */
import type { Communique, Corpus } from "../../archive/corpus.ts";
import { cite } from "../../i18n/cite.ts";
import { reading } from "../../i18n/reading.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, paths, textId } from "../../paths.ts";
import type { Concept } from "../../schemas/concept.ts";
import { siteName } from "../../site.ts";
import { compileAllQuoted } from "../../text/quoted.ts";
import { withoutStrangers } from "../../text/strangers.ts";
import { passagesOf } from "../../trace/passages.ts";
import { placeAndDays } from "../meeting-name.ts";
import { type PassageView, passageView } from "./passage-view.ts";
import { type SlotView, slotView } from "./slot-view.ts";
import { pageOf } from "./text-address.ts";

/** What one text says of a concept. */
export interface TextTrace {
  /** Id on the page. */
  id: string;
  heading: string;
  url: string;
  /** City and day of the meeting, where known. */
  when: string;
  text: Communique;
  /** In words: so many places, or absent. */
  says: string;
  /** Empty where the concept is absent. */
  passages: readonly PassageView[];
  absence: AbsenceView | undefined;
}

/** The evidence of an absence. */
export interface AbsenceView {
  /** What can be cited, sentence by sentence. */
  statement: readonly string[];
  /** The text, as a citation of the concept names it in each language. */
  cited: Readonly<Record<Language, string>>;
  /** Near wordings that stand in the text. */
  near: readonly NearView[];
  /** Near wordings that were looked for. */
  nearTried: readonly string[];
  slot: SlotView;
}

/** A near wording and where it stands. */
export interface NearView {
  wording: string;
  count: number;
  paragraphs: readonly { number: number; url: string }[];
}

/** Every text that is held, oldest first. @param address absolute address of a path of this site */
export function textTraces(
  corpus: Corpus,
  concept: Concept,
  lang: Language,
  address: (path: string) => string,
): TextTrace[] {
  const words = trace[lang].concept;
  return corpus.communiques.map((text): TextTrace => {
    const passages = passagesOf(text, withoutStrangers(compileAllQuoted(concept.patterns[text.lang], text.lang)));
    const count = passages.reduce((sum, { ranges }) => sum + ranges.length, 0);
    const page = pageOf(corpus, text, lang);
    return {
      id: textId(text.meeting, text.lang),
      heading: words.textHeading(text.meeting, trace[lang].languages[text.lang]),
      url: paths.meeting(page, text.meeting),
      when: whenOf(corpus, text.meeting, lang),
      text,
      says: count > 0 ? words.found(count, passages.length) : words.absent,
      passages: passages.map((passage) => passageView(corpus, passage, text.meeting, page, lang)),
      absence: count > 0 ? undefined : absenceOf(corpus, concept, text, lang, address),
    };
  });
}

function absenceOf(
  corpus: Corpus,
  concept: Concept,
  text: Communique,
  lang: Language,
  address: (path: string) => string,
): AbsenceView {
  const words = trace[lang].concept;
  const statuses = reading[lang].textRecord.shortStatuses;
  const { meeting, lang: textLang, paragraphs, title, status, source } = text;
  const patterns = trace[lang].list(concept.patterns[textLang].map(words.quote));
  const here = address(paths.conceptIn(lang, concept.id, meeting, textLang));
  const near = concept.near?.[textLang] ?? [];
  return {
    statement: [
      words.statement(concept.label[lang], trace[lang].languages[textLang], meeting, whenOf(corpus, meeting, lang)),
      words.statementEvidence(paragraphs.length, patterns),
      words.statementSource(title, statuses[status], source.file, source.sha256, `${siteName}, ${here}`),
    ],
    cited: {
      en: cite.en.absent(meeting, textLang, cite.en.item.mediums[status]),
      ko: cite.ko.absent(meeting, textLang, cite.ko.item.mediums[status]),
    },
    near: near.flatMap((wording) => nearView(corpus, text, wording, lang) ?? []),
    nearTried: near,
    slot: slotView(corpus, concept.id, text, lang),
  };
}

function nearView(corpus: Corpus, text: Communique, wording: string, lang: Language): NearView | undefined {
  const passages = passagesOf(text, withoutStrangers(compileAllQuoted([wording], text.lang)));
  if (passages.length === 0) return undefined;
  const page = pageOf(corpus, text, lang);
  return {
    wording,
    count: passages.reduce((sum, { ranges }) => sum + ranges.length, 0),
    paragraphs: passages.map(({ paragraph: { number } }) => ({
      number,
      url: paths.paragraph(page, text.meeting, number),
    })),
  };
}

function whenOf({ meetings }: Corpus, number: number, lang: Language): string {
  return placeAndDays(
    meetings.find((meeting) => meeting.number === number),
    lang,
  ).join(", ");
}
