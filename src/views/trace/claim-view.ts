/** Claims in circulation with what the texts say of them. */
import type { Claim, Corpus } from "../../archive/corpus.ts";
import { cite } from "../../i18n/cite.ts";
import { formatDay } from "../../i18n/format.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { shownLanguage, versionFor } from "../../text/shown.ts";
import { traceOf } from "../../trace/traces.ts";
import { type SeriesVerdict, seriesVerdictOf, type Verdict, verdictOf } from "../../trace/verdict.ts";
import { type Anchors, anchorsOf, type NoteEntry, noteEntries } from "../reading/anchors.ts";
import { spansOf } from "../spans.ts";
import { spansInWords } from "./runs-words.ts";

export interface ClaimView {
  claim: Claim;
  /** Who made it, and when. */
  madeBy: string;
  outcome: Verdict["outcome"];
  /** The verdict in words. */
  says: string;
  /** What else is claimed, of other texts, with what they say. */
  further: string | undefined;
  /** The passages, or the evidence of the absence. */
  url: string;
  /** Claim and verdict, as a citation names them in each language. */
  cited: Readonly<Record<Language, string>>;
  anchors: Anchors;
  notes: readonly NoteEntry[];
}

/** The claims in the reader's language, or in the one there is. @param concept only those on it */
export function claimViews(corpus: Corpus, lang: Language, concept?: string): ClaimView[] {
  const ids = [...new Set(corpus.claims.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const claim = versionFor(
      corpus.claims.filter((version) => version.id === id),
      lang,
    );
    return claim && (!concept || claim.concept === concept) ? [claimView(corpus, claim, lang)] : [];
  });
}

function claimView(corpus: Corpus, claim: Claim, lang: Language): ClaimView {
  const verdict = verdictOf(claim, traceOf(corpus, claim.concept).cells);
  const prefix = `${claim.id}-`;
  const prose = [...claim.paragraphs.flat(), ...claim.notes.flatMap((note) => note.prose)];
  const anchors = anchorsOf(prose, prefix);
  const known = verdict.languages.filter(({ state }) => state !== "no-text").map((one) => one.lang);
  const shown = shownLanguage(known, lang) ?? lang;
  return {
    claim,
    madeBy: trace[lang].claims.madeBy(claim.madeBy, claim.madeOn ? formatDay(claim.madeOn, lang) : ""),
    outcome: verdict.outcome,
    says: verdictInWords(claim.meeting, verdict, lang),
    further: claim.further && furtherInWords(corpus, claim, claim.further, lang),
    url: paths.conceptIn(lang, claim.concept, claim.meeting, shown),
    cited: { en: citedIn(corpus, claim, verdict, "en"), ko: citedIn(corpus, claim, verdict, "ko") },
    anchors,
    notes: noteEntries(claim.notes, anchors, prefix),
  };
}

function citedIn(corpus: Corpus, claim: Claim, verdict: Verdict, words: Language): string {
  const versions = corpus.claims.filter(({ id }) => id === claim.id);
  const { title } = versionFor(versions, words) ?? claim;
  return cite[words].claim(
    title.replace(/[.]$/u, ""),
    verdictInWords(claim.meeting, verdict, words).replace(/[.]$/u, ""),
  );
}

function furtherInWords(corpus: Corpus, claim: Claim, further: NonNullable<Claim["further"]>, lang: Language): string {
  const issued = corpus.meetings.filter(({ text }) => text !== "none-issued").map(({ number }) => number);
  const verdict = seriesVerdictOf(further.texts, traceOf(corpus, claim.concept).cells, issued);
  return seriesVerdictInWords(further.words[lang], verdict, lang);
}

/** @example "“Never before” cannot be checked: the texts of the 1st–50th are not held. Those held agree: absent from the 51st." */
export function seriesVerdictInWords(
  claimed: string,
  { outcome, against, agreeing, unheld }: SeriesVerdict,
  lang: Language,
): string {
  const words = trace[lang].further;
  const agrees = (["present", "absent"] as const).flatMap((state) => {
    const meetings = agreeing.filter((one) => one.state === state).map(({ meeting }) => meeting);
    return meetings.length === 0 ? [] : [trace[lang].runs[state](spansInWords(spansOf(meetings), lang))];
  });
  switch (outcome) {
    case "fails":
      return words.fails(claimed, otherwise(against, lang));
    case "open":
      return words.open(claimed, spansInWords(spansOf(unheld), lang), unheld.length === 1, agrees);
    case "holds":
      return words.holds(claimed, agrees);
  }
}

/** Texts that say otherwise, those of one language that say the same together. */
function otherwise(against: SeriesVerdict["against"], lang: Language): string[] {
  return ownFirst(lang).flatMap((text) =>
    (["present", "absent"] as const).flatMap((state) => {
      const meetings = against.filter((one) => one.lang === text && one.state === state).map(({ meeting }) => meeting);
      if (meetings.length === 0) return [];
      const said = spansInWords(spansOf(meetings), lang);
      return [trace[lang].further.otherwise(said, meetings.length === 1, text, state === "present")];
    }),
  );
}

/** @example "The 56th does not contain it: the claim holds, in both languages." */
export function verdictInWords(meeting: number, { outcome, languages }: Verdict, lang: Language): string {
  const words = trace[lang].verdict;
  const known = languages.filter(({ holds }) => holds !== undefined);
  const contains = known.find(({ state }) => state === "present");
  const [first, second] = known;
  if (!first) return words.open(meeting);
  if (!second) return words.one(meeting, first.lang, contains !== undefined, outcome === "holds");
  const holding = known.find(({ holds }) => holds);
  if (outcome === "divided" && contains && holding) return words.divided(meeting, contains.lang, holding.lang);
  return words.both(meeting, contains !== undefined, outcome === "holds");
}
