/** Who is named in full in a claim, as the texts call them: by title and family name, or with another initial. */
import type { SurveyedText } from "../trace/survey.ts";
import type { Reading, Subject } from "./model.ts";

const title = "(?:President|Minister|Secretary|General|Admiral|Chairman|Ambassador|Commander)";
const between = "(?: \\p{Lu}[\\p{L}.-]*){0,3}";

/**
 * The reading with a name that no text has by what the texts call its bearer: "Joe Biden" as "President Biden" does. The family
 * name stands last; a president's first, too ("Yoon Suk Yeol"), of whom there is one at a time.
 */
export function asCalled(reading: Reading, texts: readonly SurveyedText[]): Reading {
  return { ...reading, subjects: reading.subjects.map((one) => calledIn(one, texts)) };
}

function calledIn(subject: Subject, texts: readonly SurveyedText[]): Subject {
  if (subject.kind !== "quotation" || !subject.isName) return subject;
  const words = subject.words.split(" ");
  const passages = texts.flatMap(({ lang, paragraphs }) => (lang === "en" ? paragraphs.map(({ text }) => text) : []));
  const isPerson = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.-]*$/u.test(word));
  if (!isPerson || passages.some((text) => text.includes(subject.words))) return subject;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isCalled = (form: string) => passages.some((text) => new RegExp(`${form}(?![\\p{L}-])`, "u").test(text));
  const name = isCalled(`${title}${between} ${last}`) ? last : isCalled(`President ${first}`) ? first : undefined;
  return name === undefined ? subject : { ...subject, words: name };
}
