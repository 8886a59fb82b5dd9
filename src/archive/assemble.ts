/** Joins facts and texts into the corpus, and checks what no single file can: references, languages, sources. */
import { languages } from "../paths.ts";
import type { SiteLink } from "../text/inline.ts";
import { lostAddresses } from "./addresses.ts";
import { checkAlignment, checkDifferences } from "./check-editorial.ts";
import { checkDaysAfter, checkReleases, checkSequence } from "./chronology.ts";
import { assembleClaims, checkClaims, checkConcept, checkConceptsApart } from "./claims.ts";
import type { Corpus } from "./corpus.ts";
import type { Entries } from "./entries.ts";
import { checkExamples } from "./examples.ts";
import type { Gathering } from "./gathering.ts";
import { Held } from "./held.ts";
import type { Inquiry } from "./inquiry.ts";
import { reportLosses } from "./losses.ts";
import { assembleMeetings, checkHosts, checkMeeting } from "./meetings.ts";
import { faults } from "./messages.ts";
import { References } from "./references.ts";
import { assembleReports, checkReports } from "./reports.ts";
import { checkTerms } from "./terms.ts";
import { assembleTexts, assembleWitnesses, compareLanguages, reportSources } from "./texts.ts";
import { checkWordings, keyOf } from "./wordings.ts";

/** The corpus, and the links to this site in its notes, reports and claims. */
export interface Assembled {
  corpus: Corpus;
  siteLinks: SiteLink[];
}

/**
 * Builds the corpus from entries whose shape was checked, and reports to the inquiry what is wrong. With any fault the
 * corpus must not be published. The order of entries does not matter.
 *
 * First each file by itself, then what names another, then what was published and is gone: each step passes over what
 * an earlier one has put into doubt.
 */
export function assemble(entries: Entries, inquiry: Inquiry, published: readonly string[]): Assembled {
  const gathering: Gathering = { inquiry, references: new References(), siteLinks: [] };
  for (const entry of entries.meetings) checkMeeting(entry, inquiry);
  checkSequence(entries.meetings, inquiry);
  checkDaysAfter(entries, inquiry);
  for (const entry of entries.concepts) checkConcept(entry, inquiry, gathering.references);
  checkConceptsApart(entries.concepts, inquiry);
  for (const { id, cues } of entries.topics) checkWordings(`content/topics.yaml: ${id}: cues`, cues, inquiry);
  checkCues(entries, inquiry);
  checkLabels(entries, inquiry);
  checkTerms(entries.terms, inquiry);
  checkHosts(entries.meetings, inquiry);
  checkReleases(entries.releases ?? [], inquiry);
  const communiques = assembleTexts(entries, gathering);
  const witnesses = assembleWitnesses(entries, communiques, gathering);
  reportSources(entries, [...communiques, ...witnesses], inquiry);
  const reports = assembleReports(entries.reports, gathering);
  const claims = assembleClaims(entries.claims, gathering);
  const meetings = assembleMeetings(entries.meetings, communiques, reports, inquiry);
  const corpus: Corpus = {
    meetings,
    communiques,
    witnesses,
    topics: entries.topics,
    reports,
    alignments: entries.alignments,
    differences: entries.differences.map(({ data }) => data),
    concepts: entries.concepts.map(({ data }) => data),
    terms: entries.terms,
    claims,
    releases: entries.releases ?? [],
    corrections: entries.corrections ?? [],
    moved: entries.moved ?? [],
    examples: entries.examples ?? { home: [], search: [] },
  };
  checkExamples(corpus.examples, corpus, gathering);
  gathering.references.report(namesOf(corpus), inquiry);
  compareLanguages(communiques, inquiry);
  reportLosses(lostAddresses(corpus, published), inquiry);
  checkEditorial(entries, corpus, inquiry);
  return { corpus, siteLinks: gathering.siteLinks };
}

/** Reports topics that bear another's label, and concepts that do. */
function checkLabels({ topics, concepts }: Entries, inquiry: Inquiry): void {
  const lists = [
    topics.map(({ id, label }) => ({ id, label, file: "content/topics.yaml" })),
    concepts.map(({ file, data: { id, label } }) => ({ id, label, file })),
  ];
  for (const list of lists) {
    for (const lang of languages) {
      const labels = list.map(({ label }) => label[lang].toLowerCase());
      for (const [index, { file, label }] of list.entries()) {
        const first = labels.indexOf(labels[index] ?? "");
        if (first < index) inquiry.report(faults.sameLabel(file, label[lang], list[first]?.id ?? ""));
      }
    }
  }
}

/** Reports a cue that gives two topics away. */
function checkCues({ topics }: Entries, inquiry: Inquiry): void {
  for (const lang of languages) {
    const first = new Map<string, string>();
    for (const { id, cues } of topics) {
      for (const cue of cues[lang]) {
        const topic = first.get(keyOf(cue)) ?? id;
        first.set(keyOf(cue), topic);
        if (topic !== id) inquiry.report(faults.cueTwice(id, lang, cue, topic));
      }
    }
  }
}

function namesOf({ meetings, topics, concepts }: Corpus) {
  return {
    meetings: meetings.map(({ number }) => number),
    topics: topics.map(({ id }) => id),
    concepts: concepts.map(({ id }) => id),
  };
}

/** What editors and reports say of texts. */
function checkEditorial(entries: Entries, { communiques, reports, claims }: Corpus, inquiry: Inquiry): void {
  const held = new Held(communiques, inquiry);
  checkReports(reports, held, inquiry);
  checkClaims(claims, held, inquiry);
  for (const entry of entries.alignments) checkAlignment(entry, held, inquiry);
  for (const entry of entries.differences) checkDifferences(entry, held, inquiry);
}
