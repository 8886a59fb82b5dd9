/** Corrections of published texts as their page lists them, the latest first. */
import type { Corpus } from "../../archive/corpus.ts";
import { corrections as words } from "../../i18n/corrections.ts";
import { formatDay } from "../../i18n/format.ts";
import { paragraph } from "../../i18n/paragraph.ts";
import { reading } from "../../i18n/reading.ts";
import { type Language, paths, placeNamed } from "../../paths.ts";

export interface CorrectionView {
  /** Counted from 1, the oldest: it stays as others come. */
  id: string;
  meeting: number;
  /** Place of the paragraph; `undefined` for the archived source. */
  paragraph: number | undefined;
  /** ISO day, and in words. */
  date: string;
  day: string;
  /** The place in words, and where it stands. */
  place: string;
  url: string;
  /** Language of the text; `undefined` for digests. */
  textLang: Language | undefined;
  before: string;
  after: string;
  why: string;
}

/** @param lang language of the interface */
export function correctionViews({ corrections }: Pick<Corpus, "corrections">, lang: Language): CorrectionView[] {
  return corrections
    .map(({ date, text, place, before, after, why }, index): CorrectionView => {
      const [meeting, own] = [Number(text.split(".")[0]), text.endsWith(".ko") ? "ko" : "en"] as const;
      const [label = "", sentence] = place.slice(1).split("-s");
      const named = place === "source" ? words[lang].source : placeWords(placeNamed(label) ?? 0, sentence, lang);
      return {
        id: `correction-${index + 1}`,
        meeting,
        paragraph: place === "source" ? undefined : placeNamed(label),
        date,
        day: formatDay(date, lang),
        place: `${reading[lang].shortMeeting(meeting)}, ${reading[lang].text.languages[own]}: ${named}`,
        url: place === "source" ? paths.meeting(own, meeting) : paths.sentence(own, meeting, place),
        textLang: place === "source" ? undefined : own,
        before,
        after,
        why: why[lang],
      };
    })
    .toReversed();
}

/**
 * Corrections of a meeting's texts, or of one paragraph of theirs, the latest first.
 *
 * @param paragraph its place; left out, all of the meeting
 */
export function correctionsAt(
  corpus: Pick<Corpus, "corrections">,
  meeting: number,
  lang: Language,
  paragraph?: number,
): CorrectionView[] {
  return correctionViews(corpus, lang).filter(
    (one) => one.meeting === meeting && (paragraph === undefined || one.paragraph === paragraph),
  );
}

function placeWords(place: number, sentence: string | undefined, lang: Language): string {
  const name = paragraph[lang].name(place);
  if (sentence === undefined) return name;
  return lang === "ko" ? `${name} 제${sentence}문장` : `${name}, sentence ${sentence}`;
}
