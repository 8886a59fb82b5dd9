/**
 * The simple statements of a claim, each as it would be written alone: coordinated clauses, and what is told on the way by
 * a relative clause, an apposition or a participle.
 */
import { isOfOther, meetingNumber, meetingsIn } from "./meetings-named.ts";
import type { Known } from "./model.ts";
import { numberSaid, quantifierOf, timeOf } from "./quantifiers.ts";
import { namesIn, quoted } from "./subjects.ts";
import * as say from "./vocabulary.ts";

export interface Part {
  text: string;
  /** The part of which it tells, where it does not name what it speaks of; else the one before it. */
  of: number;
  /** What stands before it in that part, where it is told on the way. */
  behind?: string;
}

/** In the place of the first quotation stands the first of these, so that nothing splits it. */
const firstQuotation = 0xe100;
/** In the place of the first clause told on the way. */
const firstAside = 0xe800;

/** @param claim plain characters, single spaces */
export function partsOf(claim: string, known: Known): Part[] {
  const quotations: string[] = [];
  // "Sanctions, a word that does not stand …": the word itself.
  const marked = claim
    .replace(say.namedAsWord, '"$1"$2')
    .replace(say.calledByName, (word) =>
      namesIn(word, [...known.concepts, ...known.terms]).ids.length > 0 ? word : `"${word}"`,
    );
  const text = marked.replace(quoted, (whole) => {
    quotations.push(whole);
    // “…,” in American print.
    const mark = /[,;](?=["']$)/u.exec(whole)?.[0] ?? "";
    return ` ${String.fromCharCode(firstQuotation + quotations.length - 1)}${mark} `;
  });
  const restored = (part: string) =>
    part
      .replace(/ ?([\uE100-\uE7FF]) ?/gu, (_, sign: string) => ` ${quotations[sign.charCodeAt(0) - firstQuotation]} `)
      .replace(/[\uE800-\uEFFF]/gu, " ")
      .replace(/\s+(?=[,.;]|\s|(?<=["']\s+)[가-힣])/gu, (blank) => (blank.length > 1 ? " " : ""))
      .trim();
  const whole = say.participleBefore.reduce((left, { form, says }) => left.replace(form, says), text);
  const asides: string[] = [];
  const main = withoutAsides(whole.replace(say.asTextsShow, " "), asides)
    .replace(say.yearsFromText, (found, count: string, way: string, text: string) => {
      const [from] = meetingsIn(`the ${text}`.toLowerCase(), known).meetings;
      const year = known.meetings.find(({ number }) => number === from)?.year ?? null;
      return year === null
        ? found
        : ` in ${way === "after" ? year + numberSaid(count.toLowerCase()) : year - numberSaid(count.toLowerCase())} `;
    })
    .replace(say.timed, " ");
  const coordinated = clausesIn(main, known);
  const parts = coordinated.map((own, at): Part => ({ text: own, of: Math.max(0, at - 1) }));
  asides.forEach((aside, at) => {
    const sign = String.fromCharCode(firstAside + at);
    const of = parts.findIndex((part) => part.text.includes(sign));
    parts.push({ text: aside, of: Math.max(0, of), behind: parts[of]?.text.split(sign)[0] ?? "" });
  });
  return parts.map(({ text, of, behind }) => ({
    text: restored(thanWhat(text, claim, known)),
    of,
    ...(behind === undefined ? {} : { behind: restored(behind) }),
  }));
}

/** "It has fewer paragraphs": than the other of the two meetings that the whole claim names. */
function thanWhat(part: string, claim: string, known: Known): string {
  if (!say.lengthAlone.test(part) || /\bthan\b/u.test(part)) return part;
  const [first, second, ...more] = meetingsIn(claim.toLowerCase(), known).meetings;
  if (first === undefined || second === undefined || more.length > 0) return part;
  const [own = first, another] = meetingsIn(part.toLowerCase(), known).meetings;
  if (another !== undefined) return part;
  const other = own === first ? second : first;
  if (/\p{sc=Hangul}/u.test(part))
    return /보다/u.test(part) ? part : part.replace(say.lengthAlone, (found) => `제${other}차보다 ${found}`);
  return `${part.replace(/[.\s]+$/u, "")} than the ${other}th`;
}

/** The claim without what it tells on the way, which is added to the asides; background is dropped. */
function withoutAsides(text: string, asides: string[]): string {
  const aside = (told: string, behind: string, before: string) => {
    // "…, five years after the 51st, where it was not".
    const [, text] =
      /\b(?:in|of|after|before|from|unlike) ((?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))(?: \p{L}+){0,3})\s*$/iu.exec(
        before,
      ) ?? [];
    const clause = text && !/\d/u.test(told) && saysSo(told) ? `${told} in ${text}` : told;
    const isOfMeeting = say.held.test(clause.toLowerCase()) && say.meetingBefore.test(before);
    if (!isOfMeeting && isBackground(clause)) return behind === "" ? " " : `${behind} `;
    asides.push(clause);
    return ` ${String.fromCharCode(firstAside + asides.length - 1)}${behind} `;
  };
  return say.asides.reduce(
    (left, { form, says }) =>
      left.replace(form, (...[, clause, ...more]: unknown[]) => {
        const at = more.find((one) => typeof one === "number") ?? 0;
        return aside(says(String(clause)), typeof more[0] === "string" ? more[0] : "", left.slice(0, at));
      }),
    text,
  );
}

/** Whether a clause tells of something else than of what stands where: it neither says so nor names a meeting or text. */
function isBackground(clause: string): boolean {
  const said = clause.toLowerCase().replace(/[\uE100-\uE7FF]/gu, "■");
  if (quantifierOf(said, timeOf(said)) || say.yearsText.test(said)) return false;
  return Array.from(said.matchAll(meetingNumber)).every((found) =>
    isOfOther(said.slice(found.index + found[0].length)),
  );
}

/** Whether a clause says that something stands or not, or tells of a meeting. */
const saysSo = (clause: string) => {
  const said = clause.toLowerCase().replace(/[\uE100-\uE7FF]/gu, "■");
  if (say.held.test(said) || say.lengths.some(({ counted, compared }) => counted.test(said) || compared.test(said)))
    return true;
  return quantifierOf(said, timeOf(said)) !== undefined;
};

/** Clauses that say something each. */
function clausesIn(text: string, known: Known): string[] {
  const hasMeeting = (clause: string) => meetingsIn(clause.toLowerCase(), known).meetings.length > 0;
  const splitAt = (
    at: number,
    end: number,
    isSplit: (left: string, right: string) => boolean,
  ): string[] | undefined => {
    const [left, right] = [text.slice(0, at), text.slice(end)];
    return isSplit(left, right) ? [...clausesIn(left, known), ...clausesIn(right, known)] : undefined;
  };
  const both = (left: string, right: string) => saysSo(left) && saysSo(right);
  const opened = say.opening.exec(text);
  if (opened) {
    const rest = text.slice(opened[0].length);
    for (const { index } of rest.matchAll(/,\s+/gu)) {
      const [left, right] = [rest.slice(0, index), rest.slice(index + 1)];
      if (both(left, right)) return [...clausesIn(left, known), ...clausesIn(right, known)];
    }
  }
  for (const { form, needs } of say.between) {
    for (const found of text.matchAll(form)) {
      const clauses = splitAt(found.index, found.index + found[0].length, (left, right) => {
        if (!both(left, right)) return false;
        return (
          needs === "verbs" ||
          (hasMeeting(left) && hasMeeting(right) && !say.unlike.test(`${left} ${right}`.toLowerCase()))
        );
      });
      if (clauses) return clauses;
    }
  }
  return [text];
}
