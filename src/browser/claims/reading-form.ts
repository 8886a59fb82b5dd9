/** A form that says how a claim was read, and in which the reader corrects that. */
import { numberOf, quantifierKinds } from "../../claims/correct.ts";
import { claims } from "../../i18n/claims.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import type { CheckView } from "./check-view.ts";

const words = claims[lang].check;

/** Open where the claim was not understood. */
export function readingForm({ asked, reading, checked, catalogue, again }: CheckView): HTMLElement {
  const [subject] = reading.subjects;
  const [statement] = reading.statements;
  const concept = select(
    "concept",
    [["", words.ownWords], ...named(reading.concepts, catalogue.concepts)],
    subject?.kind === "concept" ? subject.id : "",
  );
  const own = element("input", {
    type: "text",
    name: "words",
    value: subject?.kind === "quotation" ? subject.words : "",
  });
  const meeting = select(
    "meeting",
    [["", words.any], ...[...catalogue.meetings].reverse().map(({ number, name }) => [String(number), name] as const)],
    String(statement?.meeting ?? ""),
  );
  const how = select(
    "how",
    quantifierKinds.map((kind) => [kind, words.kinds[kind]] as const),
    statement?.quantifier.kind ?? "stands",
  );
  const number = statement ? numberOf(statement.quantifier) : undefined;
  const n = element("input", {
    type: "number",
    name: "n",
    min: "1",
    max: "9999",
    value: number && number < 3000 ? String(number) : "",
  });
  const form = element(
    "form",
    { class: "reading-form" },
    field(words.subjectLabel, concept),
    field(words.wordsLabel, own),
    field(words.meetingLabel, meeting),
    field(words.howLabel, how),
    field(words.numberLabel, n),
    element("button", { type: "submit" }, words.apply),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    again({
      q: asked.q,
      concept: concept.value || undefined,
      words: concept.value ? undefined : own.value.trim() || undefined,
      meeting: Number(meeting.value) || undefined,
      how: quantifierKinds.find((kind) => kind === how.value),
      n: Number(n.value) || undefined,
    });
  });
  const details = element("details", { class: "check-correct" }, element("summary", {}, words.correct), form);
  details.open = checked === undefined;
  return details;
}

/** Concepts that the claim names stand first. */
function named(ids: readonly string[], concepts: readonly { id: string; label: string }[]): [string, string][] {
  const first = concepts.filter(({ id }) => ids.includes(id));
  const others = concepts.filter(({ id }) => !ids.includes(id));
  return [...first, ...others].map(({ id, label }) => [id, label]);
}

function select(name: string, options: readonly (readonly [value: string, label: string])[], chosen: string) {
  const made = element("select", { name }, ...options.map(([value, label]) => element("option", { value }, label)));
  made.value = chosen;
  return made;
}

function field(label: string, control: HTMLElement): HTMLElement {
  return element("label", {}, label, " ", control);
}
