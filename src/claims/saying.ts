/** Whether a text says of a thing what a claim says: the sentences in which it stands, their stance and who speaks. */
import type { SurveyedText } from "../trace/survey.ts";
import { checkClaim, type Series } from "./check.ts";
import { isSaidIn } from "./content.ts";
import type { Fact, Needed, Reading, Roles, Side, Subject } from "./model.ts";
import { sentencesOf, standsIn } from "./passages.ts";
import { namesBoth, speakerAt } from "./speakers.ts";
import { bearOut } from "./stance.ts";
import { finderOf } from "./states.ts";
import * as say from "./vocabulary.ts";

/** A sentence of a text in which something stands, and who speaks in it. */
export interface Saying {
  sentence: string;
  /** Where the thing stands in it: UTF-16 offsets. */
  start: number;
  end: number;
  speaker: Side | "both" | undefined;
}

/**
 * A reading that was understood, with what its verb and its speaker say beyond that its subject stands there. Where no
 * sentence bears the verb out, or who speaks was not there, it is not understood: other words may say the same. Where the
 * other side alone says it, it fails.
 */
export function asSaid(reading: Reading, series: Series, texts: readonly SurveyedText[]): Reading {
  const { stance, speaker, roles, unread, text, content = [], beside = content } = reading;
  if (unread.length > 0 || (!stance && !speaker && !roles && content.length === 0)) return reading;
  const { needed } = checkClaim(reading, series, texts);
  const found = needed
    .filter(({ languages }) => languages.some(({ count }) => count > 0))
    .map((one) => ({ one, sayings: sayingsOf(one, reading.subjects[one.subject], series, texts) }));
  // What is said of it in so many words must stand in one sentence; what is told as done, not as a condition.
  const isPresent = found.filter(({ one }) => one.expects === "present");
  if (
    content.length > 0 &&
    isPresent.some(({ sayings }) => !sayings.some(({ sentence }) => isSaidIn(sentence, content, text)))
  )
    return { ...reading, unread: [{ kind: "words", words: content }] };
  const sentences = found.map(({ sayings }) => sayings.map(({ sentence }) => sentence));
  if (stance && sentences.some((own) => !bearOut(own, stance)))
    return { ...reading, unread: [{ kind: "words", words: [stance.word] }] };
  if (roles) return withRoles(reading, roles, isPresent, series);
  if (!speaker) return reading;
  // Who did not lead the meeting said nothing there, and may have said it elsewhere.
  const wasThere = ({ meeting }: Needed) => speaker.meetings.length === 0 || speaker.meetings.includes(meeting);
  if (needed.some((one) => one.expects === "present" && !wasThere(one)))
    return { ...reading, unread: [{ kind: "words", words: [speaker.name] }] };
  const facts: Fact[] = [];
  for (const { one, sayings } of found) {
    const own = sayings.filter(({ sentence }) => beside.every((word) => standsIn(word, sentence.toLowerCase())));
    // The very sentence is said by the other; another, in which it stands too, may not be meant.
    if (own.length > 0 && own.every((each) => each.speaker !== "both" && each.speaker !== speaker.side)) {
      if (own.length < sayings.length) return { ...reading, unread: [{ kind: "verb" }] };
    }
    if (one.expects !== "present") continue;
    if (sayings.some((own) => own.speaker === "both" || own.speaker === speaker.side)) {
      if (isSaidByOther(sayings, speaker.side, text)) return { ...reading, unread: [{ kind: "verb" }] };
      continue;
    }
    if (sayings.some((own) => own.speaker === undefined)) return { ...reading, unread: [{ kind: "verb" }] };
    facts.push({ meeting: one.meeting, kind: "said", value: speaker.name, answer: "no" });
  }
  return facts.length === 0 ? reading : { ...reading, facts: [...(reading.facts ?? []), ...facts] };
}

/** Whether the other side alone says it with the verb of the claim. */
function isSaidByOther(sayings: readonly Saying[], side: Side, claim: string): boolean {
  const verbs = (claim.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter(
    (word) => say.stands.test(word) && !say.light.test(word),
  );
  const withVerb = sayings.filter(({ sentence }) => verbs.some((verb) => standsIn(verb, sentence.toLowerCase())));
  return withVerb.length > 0 && withVerb.every(({ speaker }) => speaker !== "both" && speaker !== side);
}

/**
 * Who does something to whom must be so in a sentence that names both; where they have changed places there, and all else
 * that is said is so, it fails.
 */
function withRoles(
  reading: Reading,
  { name, actor, other }: Roles,
  found: readonly { one: Needed; sayings: readonly Saying[] }[],
  series: Series,
): Reading {
  const facts: Fact[] = [];
  for (const { one, sayings } of found) {
    const both = sayings.filter(({ sentence, speaker }) => speaker !== "both" && namesBoth(sentence, series));
    const isBy = (side: Side) => both.length > 0 && both.every(({ speaker }) => speaker === side);
    if (isBy(actor)) continue;
    if (!isBy(other) || both.length < sayings.length || reading.passed.length > 0)
      return { ...reading, unread: [{ kind: "verb" }] };
    facts.push({ meeting: one.meeting, kind: "said", value: name, answer: "no" });
  }
  return facts.length === 0 ? reading : { ...reading, facts: [...(reading.facts ?? []), ...facts] };
}

/** The sentences of the texts of a meeting in which a subject stands. */
export function sayingsOf(
  { meeting, languages }: Needed,
  subject: Subject | undefined,
  series: Series,
  texts: readonly SurveyedText[],
): Saying[] {
  return languages.flatMap(({ lang, paragraphs }) => {
    const text = texts.find((one) => one.meeting === meeting && one.lang === lang);
    const match = subject && finderOf(subject, lang, series);
    if (!match) return [];
    return (text?.paragraphs ?? [])
      .filter(({ number }) => paragraphs.includes(number))
      .flatMap((paragraph) =>
        sentencesOf(paragraph, lang).flatMap(({ start, end }) => {
          const sentence = paragraph.text.slice(start, end);
          return match(sentence).map((place) => ({
            sentence,
            start: place.start,
            end: place.end,
            speaker: speakerAt(paragraph.text, start + place.start, series.sideOf),
          }));
        }),
      );
  });
}
