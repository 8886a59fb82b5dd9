/** The catalogue of answers, made of the corpus: labels, presence of concepts, verdicts on claims. */
import { type Corpus, heldMeetings, reportedPairs, textFor } from "../../archive/corpus.ts";
import { itemKeys } from "../../compare/reported.ts";
import { search } from "../../i18n/search.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, languages, ownFirst } from "../../paths.ts";
import type { Concept } from "../../schemas/concept.ts";
import type { Catalogue, CatalogueConcept, CataloguePerson } from "../../search/catalogue.ts";
import type { Prose } from "../../text/model.ts";
import { versionFor } from "../../text/shown.ts";
import { rowOf, tellingLanguage } from "../../trace/matrix.ts";
import { traceOf } from "../../trace/traces.ts";
import { nameWithYear, placeAndDays, yearOfMeeting } from "../meeting-name.ts";
import { topicLabel } from "../topic-label.ts";
import { claimViews } from "../trace/claim-view.ts";
import { phasesInWords } from "../trace/runs-words.ts";
import { searchData } from "./search-data.ts";

/** Of more texts than these an answer names the runs, and not each text. */
const mostCells = 4;

/** @param lang language of the interface */
export function catalogueOf(corpus: Corpus, lang: Language): Catalogue {
  const held = new Set(heldMeetings(corpus).map(({ number }) => number));
  const told = wordsOfClaims(corpus);
  return {
    meetings: corpus.meetings.map((meeting) => ({
      number: meeting.number,
      name: [nameWithYear(meeting, lang), ...placeAndDays(meeting, lang)].join(", "),
      year: Number(yearOfMeeting(meeting)) || null,
      day: meeting.start?.value ?? null,
      lastDay: meeting.end?.value ?? null,
      city: meeting.city ? [meeting.city.en, meeting.city.ko] : [],
      venue: meeting.venue ? [meeting.venue.en, meeting.venue.ko] : [],
      host: meeting.host ? (meeting.host.value === "KR" ? "rok" : "us") : null,
      heads: { rok: meeting.heads?.rok?.name ?? null, us: meeting.heads?.us?.name ?? null },
      deputies: meeting.heads?.us?.role && meeting.heads.us.role !== "secretary" ? ["us"] : [],
      mcm: meeting.mcm?.number?.value ?? null,
      mcmDay: meeting.mcm?.start?.value ?? null,
      chairs: (["rok", "us"] as const).filter((side) => meeting.mcm?.chairs?.[side]),
      mcmPlace: meeting.mcm?.place ? [meeting.mcm.place.en, meeting.mcm.place.ko] : [],
      disputed: (meeting.disagreements ?? []).map(({ field }) => field),
      languages: meeting.languages,
      isPlanned: meeting.status === "planned",
      isIssued: meeting.text !== "none-issued",
      ...issuedLater(meeting),
      paragraphs: (textFor(corpus, meeting.number, lang)?.paragraphs ?? []).map(({ number }) => number),
    })),
    people: peopleOf(corpus, lang),
    concepts: corpus.concepts.map((concept) => conceptOf(corpus, concept, held.size > mostCells, lang)),
    claims: claimViews(corpus, lang).map(({ claim, says }) => ({
      id: claim.id,
      title: claim.title,
      concept: claim.concept,
      meeting: claim.meeting,
      says,
      words: told.get(claim.id) ?? "",
    })),
    topics: searchData(corpus, lang).topics,
    reported: corpus.meetings.flatMap(({ number }) => {
      if (held.has(number)) return [];
      const report = versionFor(
        corpus.reports.filter(({ meeting }) => meeting === number),
        lang,
      );
      const keys = itemKeys(report?.items ?? []);
      return (report?.items ?? []).map(({ topic, says, baseline }, index) => ({
        meeting: number,
        id: `r-${keys[index]}`,
        label: topicLabel(corpus, topic, lang),
        words: [...languages.map((one) => topicLabel(corpus, topic, one)), wordsOf([...says, ...baseline])].join(" "),
      }));
    }),
    reportedPairs: reportedPairs(corpus).map(([older, newer]) => [older.number, newer.number]),
  };
}

/** The day on which the communiqué came out, where it was another than the last of the meeting. */
function issuedLater({ communique, start, end }: Corpus["meetings"][number]): { issued?: string } {
  const day = communique?.date;
  return day && day !== (end ?? start)?.value ? { issued: day } : {};
}

/** @param areMany whether the texts held are told by their runs */
function conceptOf(
  corpus: Corpus,
  { id, label, patterns, press }: Concept,
  areMany: boolean,
  lang: Language,
): CatalogueConcept {
  const { cells, runs } = traceOf(corpus, id);
  const held = cells.filter(({ state }) => state !== "no-text");
  const telling = tellingLanguage(cells, rowOf(cells, lang));
  const told = telling ? [telling] : ownFirst(lang).filter((one) => held.some((cell) => cell.lang === one));
  return {
    id,
    label: label[lang],
    patterns,
    ...(press && { press }),
    cells: held.map(({ meeting, lang: of, count }) => [meeting, of, count] as const).sort((a, b) => a[0] - b[0]),
    ...(areMany && {
      runs: told.map((one) => ({
        lang: one,
        name: telling ? "" : trace[lang].languages[one],
        phases: phasesInWords(
          runs.filter((run) => run.lang === one),
          lang,
        ),
      })),
    }),
  };
}

/** The words of prose, without its notes. */
function wordsOf(prose: readonly Prose[]): string {
  return prose.map((part) => (part.kind === "note" ? "" : part.text)).join("");
}

/** The words of each claim and its account in both languages, by its id: 9년 만에 is asked on an English page, too. */
function wordsOfClaims(corpus: Corpus): ReadonlyMap<string, string> {
  const views = languages.flatMap((one) => claimViews(corpus, one));
  const grouped = Map.groupBy(views, ({ claim }) => claim.id);
  const told = (all: typeof views) =>
    all.flatMap(({ claim, further }) => [claim.title, further ?? "", wordsOf(claim.paragraphs.flat())]).join(" ");
  return new Map([...grouped].map(([id, all]) => [id, told(all)]));
}

/** Heads of delegations and chairs of the Military Committee, each once for what they were. */
function peopleOf(corpus: Corpus, lang: Language): CataloguePerson[] {
  const { roles } = search[lang].answers;
  const people = new Map<string, Omit<CataloguePerson, "meetings"> & { meetings: number[] }>();
  for (const { number, heads, mcm } of corpus.meetings) {
    const isDeputy = heads?.us?.role && heads.us.role !== "secretary";
    const all = [
      [heads?.rok, "rokHead"],
      [heads?.us, isDeputy ? "usDeputyHead" : "usHead"],
      [mcm?.chairs?.rok, "rokChair"],
      [mcm?.chairs?.us, "usChair"],
    ] as const;
    for (const [person, role] of all) {
      if (!person) continue;
      const hangul = "hangul" in person && person.hangul ? person.hangul : null;
      const key = `${hangul ?? withoutMiddleNames(person.name)}.${role}`;
      const known = people.get(key);
      if (known) known.meetings.push(number);
      else
        people.set(key, {
          name: person.name,
          hangul,
          role: roles[role],
          side: role.startsWith("rok") ? "rok" : "us",
          isHead: role.endsWith("Head"),
          meetings: [number],
        });
    }
  }
  return [...people.values()];
}

/** Middle names and what follows a name come and go: Caspar Weinberger, Caspar W. Weinberger. */
function withoutMiddleNames(name: string): string {
  const parts = name.replace(/,? (?:Jr\.?|Sr\.?|I{2,3}|IV)$/u, "").split(" ");
  return [parts[0], parts.at(-1)].join(" ");
}
