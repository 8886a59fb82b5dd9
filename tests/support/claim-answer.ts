/** Claims asked as the site asks them, and the answer as one line. */
import { glossaryOf } from "../../src/claims/glossary.ts";
import { understandClaim } from "../../src/claims/understand.ts";
import { knownPeople } from "../../src/search/names.ts";
import { catalogueOf } from "../../src/views/search/catalogue-data.ts";
import { corpus } from "./edition.ts";

const { people, meetings } = catalogueOf(corpus, "en");
export const series = {
  ...knownPeople(people),
  held: [...new Set(corpus.communiques.map(({ meeting }) => meeting))],
  meetings,
  noneIssued: corpus.meetings.filter(({ text }) => text === "none-issued").map(({ number }) => number),
  concepts: corpus.concepts.map(({ id, label, patterns }) => ({ id, label: `${label.en} (${label.ko})`, patterns })),
  terms: glossaryOf(corpus.terms, "en"),
};

/** Subjects, statements, facts and outcome, as one line. */
export function answer(claim: string): string {
  const { reading, checked } = understandClaim({ q: claim }, series, corpus.communiques);
  if (reading.unread.length > 0) return `unread: ${reading.unread.map(({ kind }) => kind).join(" ")}`;
  const subjects = reading.subjects.map((one) => (one.kind === "quotation" ? `“${one.words}”` : one.id)).join(", ");
  const said = reading.statements.map(({ meeting, quantifier, paragraph, lang }) => {
    const { kind, ...more } = quantifier;
    const stated = `${meeting ?? "series"} ${[kind, ...Object.values(more)].join(" ")}`;
    return [stated, ...(paragraph ? [`¶${paragraph}`] : []), ...(lang ? [lang] : [])].join(" ");
  });
  const facts = (reading.facts ?? []).map((one) => `${one.meeting} ${one.kind} ${one.value}: ${one.answer}`);
  const read = [subjects, [...said, ...facts].join("; ")].filter((part) => part !== "").join(": ");
  return `${read} → ${checked?.outcome}`;
}
