/** The ways to read one meeting's text: each language, both side by side, against other held meetings and reports. */
import { type Corpus, heldMeetings, type Meeting } from "../../archive/corpus.ts";
import { compare } from "../../i18n/compare.ts";
import { lineage as lineageWords } from "../../i18n/lineage.ts";
import { languageNames } from "../../i18n/locale.ts";
import { reading } from "../../i18n/reading.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { interfaceShowing } from "../../text/shown.ts";
import { nearestAndNewest } from "../compare/other-comparisons.ts";
import { yearOfMeeting } from "../meeting-name.ts";
import { reportedLinks } from "../reported/reported-view.ts";

export interface TextVersion {
  label: string;
  url: string;
  isCurrent: boolean;
  /** Language of the label, where it is not the interface's. */
  lang?: Language;
}

/** Of more other texts than these the nearest and the newest are named; a page leads to all. */
const mostNamed = 3;

/** @param current what the page shows: the text in a language, both side by side, or where its wording comes from */
export function versionsOf(
  corpus: Corpus,
  meeting: Meeting,
  lang: Language,
  current: Language | "parallel" | "lineage",
): TextVersion[] {
  const words = reading[lang].text;
  const { number, languages } = meeting;
  const texts = ownFirst(lang)
    .filter((one) => languages.includes(one))
    .map(
      (language): TextVersion => ({
        label: languageNames[language],
        lang: language,
        url: paths.meeting(interfaceShowing(language, languages, lang), number),
        isCurrent: language === current,
      }),
    );
  const parallel = { label: words.parallel, url: paths.parallel(lang, number), isCurrent: current === "parallel" };
  // On the page of the text it is a switch.
  const lineage =
    current === "parallel" || current === "lineage"
      ? [{ label: lineageWords[lang].name, url: paths.lineage(lang, number), isCurrent: current === "lineage" }]
      : [];
  const others = heldMeetings(corpus).filter((other) => other.number !== number);
  const areMany = others.length > mostNamed;
  const comparisons = (areMany ? nearestAndNewest(others, meeting) : others).map((other): TextVersion => {
    const [from, to] = [Math.min(number, other.number), Math.max(number, other.number)];
    const label = words.compareWith(other.number, yearOfMeeting(other));
    return { label, url: paths.compare(lang, from, to), isCurrent: false };
  });
  const rest = areMany ? [{ label: compare[lang].others.all, url: paths.compareIndex(lang), isCurrent: false }] : [];
  const reports = reportedLinks(corpus, number, lang).map((link): TextVersion => ({ ...link, isCurrent: false }));
  return [...texts, ...(languages.length > 1 ? [parallel] : []), ...lineage, ...comparisons, ...rest, ...reports];
}
