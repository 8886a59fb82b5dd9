/** A claim in clauses: which of them say something each of its own meeting or subject, and which are background. */
import { isOfOther, meetingNumber, meetingsIn } from "./meetings-named.ts";
import type { Known, Subject } from "./model.ts";
import { quantifierOf, timeOf } from "./quantifiers.ts";
import * as say from "./vocabulary.ts";

/** Behind the sign of a subject stands its number. */
const firstOwner = 0xe000;

/**
 * The claim with the number of its subject behind each sign: quotations in their order, else what is named.
 *
 * @param text with ◆ for each quotation and ■ for each name
 * @param order what each name names
 */
export function withOwners(text: string, order: readonly string[], subjects: readonly Subject[]): string {
  const isQuoted = text.includes("◆");
  let [quotation, name] = [0, 0];
  return text.replace(/[◆■]/gu, (sign) => {
    const at = sign === "◆" ? quotation++ : name++;
    const named = subjects.findIndex((one) => one.kind !== "quotation" && one.id === order[at]);
    const owner = sign === "◆" || order.length === 0 ? at : isQuoted ? -1 : named;
    return owner < 0 ? "■" : `■${String.fromCharCode(firstOwner + owner)}`;
  });
}

/** Whether a clause tells of something else than of what stands where: it neither says so nor names a meeting or text. */
export function isBackground(clause: string): boolean {
  if (quantifierOf(clause, timeOf(clause))) return false;
  if (say.yearsText.test(clause)) return false;
  return Array.from(clause.matchAll(meetingNumber)).every((found) =>
    isOfOther(clause.slice(found.index + found[0].length)),
  );
}
/** Numbers of the subjects that a clause names. */
export function ownersIn(clause: string): number[] {
  const owners = Array.from(
    clause.matchAll(/■([\uE000-\uF8FF])/gu),
    ([, owner = ""]) => owner.charCodeAt(0) - firstOwner,
  );
  return [...new Set(owners)];
}

/** The clauses of a claim that say something each of its own meeting, or of its own subject; else all of it as one. */
export function clausesIn(said: string, known: Known): string[] {
  const split = (by: RegExp) =>
    said
      .split(by)
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause.replace(/^[^\p{L}\p{N}]*(?:the|a|an)?[^\p{L}\p{N}]*$/u, "")));
  const hasMeeting = (clause: string) => meetingsIn(clause, known).meetings.length > 0;
  const says = (clause: string) => quantifierOf(clause, timeOf(clause)) !== undefined;
  const byMeeting = split(say.betweenMeetings);
  const isWhole = (clause: string) =>
    hasMeeting(clause) && says(clause) && !say.unlike.test(clause) && timeOf(clause).kind === undefined;
  if (byMeeting.length > 1 && byMeeting.every(isWhole)) return byMeeting;
  const clauses = split(say.between);
  if (clauses.length > 1 && clauses.every(hasMeeting)) return clauses;
  const isOfOne = meetingsIn(said, known).meetings.length === 1;
  return clauses.length > 1 && isOfOne && clauses.every((clause) => ownersIn(clause).length > 0 && says(clause))
    ? clauses
    : [said];
}
