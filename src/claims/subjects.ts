/** What a claim speaks of: what it quotes, the concepts and terms that it names, else its other words. */
import { languages } from "../paths.ts";
import type { Matcher } from "../text/pattern.ts";
import { compileAllQuoted } from "../text/quoted.ts";
import { withoutStrangers } from "../text/strangers.ts";
import { readWording } from "../text/wording.ts";
import { type BareSubject, bareSubjects } from "./bare-subject.ts";
import { comparisonIn } from "./comparisons.ts";
import type { Known, Named, NamedSubject, Subject } from "./model.ts";
import { passedIn } from "./passed-over.ts";
import * as say from "./vocabulary.ts";

export const partyName = new RegExp(
  `\\b(?:${[...say.parties].sort((a, b) => b.length - a.length).join("|")})(?:'s)?\\b`,
  "giu",
);

/**
 * What it speaks of where it quotes nothing and names no concept: terms of the glossary, else a name that is none of them
 * (an acronym or capitals), else its words, else the person that it names.
 */
export function unnamedIn(
  text: string,
  persons: BareSubject[],
  known: Known,
): { terms: NamedSubject[]; taken: BareSubject[]; rest: string } {
  // "Often" and "than in 2019" are no words of it.
  const words = unquoted(comparisonIn(text, known)?.rest ?? text);
  const longer = words.filter(({ isName }) => isName).map((one) => one.words.toLowerCase());
  // Panmunjom is not named where the Panmunjom Declaration is.
  const isWhole = (name: string) =>
    longer.every((one) => one === name.toLowerCase() || !one.includes(name.toLowerCase()));
  const { ids, rest } = namesIn(text, known.terms, isWhole);
  if (ids.length > 0) return { terms: ids.map((id) => namedBy(id, known)), taken: [], rest };
  const acronyms = (text.match(/\b[A-Z]{3,}(?:-[A-Z\d]+)*\b/gu) ?? []).filter((one) => !say.ofMeetings.has(one));
  const [acronym] = acronyms;
  if (acronym) return { terms: [], taken: [{ words: acronym, isName: true }], rest: text };
  return { terms: [], taken: words.length > 0 ? words : persons, rest: text };
}

/** Of a term that is a concept too, the concept. */
function namedBy(id: string, { concepts }: Known): NamedSubject {
  return { kind: concepts.some((one) => one.id === id) ? "concept" : "term", id };
}

/** Quoted words, with what they are a name of. */
export function quotationOf(words: string, known: Known): Subject {
  const [names] = [known.concepts, known.terms].flatMap((list) => {
    const { ids, rest } = namesIn(words, list);
    return ids.length === 1 && /^\W*■\W*$/u.test(rest) ? ids.map((id) => namedBy(id, known)) : [];
  });
  // 중요한 역할(important role)
  const [, korean, english] = /^([^()]*\p{sc=Hangul}[^()]*)\(([A-Za-z][^()]*)\)$/u.exec(words) ?? [];
  if (korean && english) return { kind: "quotation", words: korean.trim(), translated: english.trim() };
  return { kind: "quotation", words, ...(names && { names }) };
}
/** What it speaks of without quotation marks; nothing that says more than that it stands in a text. */
function unquoted(text: string): BareSubject[] {
  return bareSubjects(text.replace(partyName, " · "), passedIn(text)).filter(
    ({ words }) =>
      words.toLowerCase().search(say.doubtful) < 0 &&
      !say.beyond.test(words.toLowerCase()) &&
      (words.includes(" ") || !say.isOfLeading(words)),
  );
}

/** A quotation in either kind of marks. */
export const quoted = /"([^"]+)"|(?<![\p{L}\p{N}])'((?:[^']|(?<=[A-Za-z])'(?=[A-Za-z]))+)'(?![a-z])/gu;

/** Quoted words, and the claim with a sign in the place of each. */
export function quotationsIn(text: string): { quotations: string[]; rest: string } {
  const quotations: string[] = [];
  const rest = text.replace(quoted, (whole: string, double?: string, single?: string) => {
    const { wording } = readWording(double ?? single ?? "");
    if (wording === "") return whole;
    quotations.push(wording);
    return " ◆ ";
  });
  return { quotations, rest };
}

/**
 * Things named outside the quotations, the longest wording first, and the claim without their words.
 *
 * @param isWhole whether words that name one are no part of a longer name
 */
export function namesIn(
  text: string,
  known: readonly Named[],
  isWhole: (words: string) => boolean = () => true,
): { ids: string[]; rest: string } {
  const places = known.flatMap((one) =>
    matchersOf(one).flatMap((match) => match(text).map(({ start, end }) => ({ id: one.id, start, end }))),
  );
  const kept: typeof places = [];
  for (const place of places.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (
      !goesOn(text, place) &&
      isWhole(text.slice(place.start, place.end)) &&
      kept.every(({ start, end }) => place.end <= start || end <= place.start)
    )
      kept.push(place);
  }
  kept.sort((a, b) => a.start - b.start);
  // "한미일 안보협력 프레임워크(TSCF)": the acronym says which of two concepts is meant.
  const explained = new Set(
    kept.filter((one, at) => {
      const next = kept[at + 1];
      if (!next || next.id === one.id) return false;
      const between = text.slice(one.end, next.start);
      // "한미일 안보협력 프레임워크": the last of a compound is what it is.
      const isCompound = /^\s?$/u.test(between) && /\p{sc=Hangul}/u.test(text.slice(one.start, one.end));
      return isCompound || /^[\p{L}\s]{0,12}\(\s*$/u.test(between);
    }),
  );
  let rest = text;
  for (const { start, end } of [...kept].reverse()) {
    rest = `${rest.slice(0, start)} ■ ${rest.slice(end).replace(/^'s?(?!\p{L})/u, "")}`;
  }
  return { ids: [...new Set(kept.filter((one) => !explained.has(one)).map(({ id }) => id))], rest };
}

const remembered = new WeakMap<Named, readonly Matcher[]>();

/** Finds the wordings and the label of a thing in either language; made once, since every part of a claim is asked for all. */
function matchersOf(named: Named): readonly Matcher[] {
  const known = remembered.get(named);
  if (known) return known;
  const made = languages.flatMap((lang) => {
    const forms = labelForms(named.label).filter((one) => /\p{sc=Hangul}/u.test(one) === (lang === "ko"));
    const names = [...named.patterns[lang], ...forms];
    return names.length === 0 ? [] : [withoutStrangers(compileAllQuoted(names, lang))];
  });
  remembered.set(named, made);
  return made;
}

/** Whether a longer name begins with these words, or has them in it: "Space Command", 판문점 선언. */
function goesOn(text: string, { start, end }: { start: number; end: number }): boolean {
  const after = text.slice(end);
  if (koreanName.test(after)) return !koreanName.test(text.slice(start, end));
  const [, next] = /^ (\p{Lu}\p{Ll}+)/u.exec(after) ?? [];
  return /^\p{Lu}/u.test(text.slice(start, end)) && next !== undefined && passedIn(next).length > 0;
}

const koreanName = /^ ?(?:공동)?(?:선언|협정|합의서|조약|협약|사령부|위원회|협의체|구상)(?![가-힣]{3})/u;

/** What a label calls its concept: without its brackets, and what stands in them. */
function labelForms(label: string): string[] {
  return label
    .split(/[()]/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]{3}/u.test(part) && !/^\d+년?$/u.test(part));
}
