/** Joins claims with the concepts and texts that decide them, and checks both. */
import { languages } from "../paths.ts";
import type { ClaimRecord } from "../schemas/claim.ts";
import type { Concept } from "../schemas/concept.ts";
import { parseClaim } from "../text/claim.ts";
import type { Place } from "../text/messages.ts";
import type { Claim } from "./corpus.ts";
import type { Entry, TextEntry } from "./entries.ts";
import type { Gathering } from "./gathering.ts";
import type { Held } from "./held.ts";
import { files, type Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import type { References } from "./references.ts";
import { checkApart, checkWordings, keyOf } from "./wordings.ts";

/** Claims in the order of their files. */
export function assembleClaims(entries: readonly TextEntry<ClaimRecord>[], gathering: Gathering): Claim[] {
  return entries.map(({ id, file, data, body, lineOffset }): Claim => {
    const { inquiry, references } = gathering;
    const { faults: markup, siteLinks, ...said } = parseClaim(body, file, lineOffset);
    gathering.siteLinks.push(...siteLinks);
    for (const fault of markup) inquiry.report(fault);
    const shared = id.replace(/\.ko$/, "");
    const expected = data.lang === "en" ? shared : `${shared}.${data.lang}`;
    if (id !== expected) inquiry.report(faults.misnamedRecord(file, `${expected}.mdx`), file);
    references.concept(data.concept, { file });
    for (const { from, to } of data.further?.texts ?? []) {
      for (const meeting of [from, to]) references.meeting(meeting, { file });
      // Both languages say the same: one message for both.
      if (from > to && data.lang === "en") inquiry.report(faults.newerFirst(file, from, to));
    }
    const contradicted = data.lang === "en" && contradictedIn(data.further?.texts ?? []);
    if (contradicted) inquiry.report(faults.contradictoryClaim(file, contradicted));
    const hasWords = said.paragraphs.flat().some((part) => part.kind !== "note" && part.text.trim() !== "");
    if (markup.length === 0 && !hasWords) inquiry.report(faults.wordlessClaim(file));
    else if (markup.length === 0 && said.notes.length === 0) inquiry.report(faults.unsourcedClaim(file));
    return { id: shared, ...data, ...said };
  });
}

/** A meeting of which both is claimed. */
function contradictedIn(stretches: readonly { from: number; to: number; expects: string }[]): number | undefined {
  for (const [index, one] of stretches.entries()) {
    const other = stretches.slice(0, index).find(({ from, to, expects }) => {
      return expects !== one.expects && from <= one.to && one.from <= to;
    });
    if (other) return Math.max(one.from, other.from);
  }
  return undefined;
}

/** Reports claims of texts that are not held, and languages that do not claim the same. */
export function checkClaims(claims: readonly Claim[], held: Held, inquiry: Inquiry): void {
  const sound = claims.filter((claim) => !inquiry.doubts(fileOf(claim)));
  for (const { id, lang } of sound) {
    const other = fileOf({ id, lang: lang === "en" ? "ko" : "en" });
    const isThere = claims.some((claim) => fileOf(claim) === other) || inquiry.mayExist(other);
    if (!isThere) inquiry.report(faults.oneLanguage(fileOf({ id, lang }), other));
  }
  const titles = new Map<string, string>();
  for (const claim of sound) {
    const title = `${claim.lang} ${claim.title.toLowerCase()}`;
    const first = titles.get(title);
    if (first === undefined) titles.set(title, fileOf(claim));
    else inquiry.report(faults.sameTitle(fileOf(claim), first));
  }
  const unheld = new Map<number, Place[]>();
  for (const claim of sound) {
    if (held.of(claim.meeting).length > 0 || held.isInDoubt(claim.meeting)) continue;
    unheld.set(claim.meeting, [...(unheld.get(claim.meeting) ?? []), { file: fileOf(claim) }]);
  }
  for (const [meeting, places] of unheld) {
    inquiry.report(faults.claimWithoutText(places, meeting), ...places.map(({ file }) => `${file}#outline`));
  }
  for (const claim of sound) {
    const other = sound.find(({ id, lang }) => id === claim.id && lang < claim.lang);
    const isDoubted = [claim, other].some((one) => one && inquiry.doubts(`${fileOf(one)}#outline`));
    if (other && !isDoubted && outline(other) !== outline(claim)) inquiry.report(faults.unequalClaims(claim.id));
  }
}

/** Reports what is wrong with a concept besides its shape. */
export function checkConcept({ id, file, data }: Entry<Concept>, inquiry: Inquiry, references: References): void {
  const expected = `${data.id}.yaml`;
  if (id !== data.id) inquiry.report(faults.misnamedRecord(file, expected), file, files.concept(data.id));
  if (data.topic) references.topic(data.topic, { file });
  checkWordings(`${file}: patterns`, data.patterns, inquiry);
  if (data.press) checkWordings(`${file}: press`, data.press, inquiry);
  if (!data.near) return;
  checkWordings(`${file}: near`, data.near, inquiry);
  checkApart(`${file}: near`, data.near, data.patterns, inquiry);
}

/** Reports concepts that find what another finds, and nothing else. */
export function checkConceptsApart(entries: readonly Entry<Concept>[], inquiry: Inquiry): void {
  for (const lang of languages) {
    const first = new Map<string, string>();
    for (const { file, data } of entries) {
      const wordings = data.patterns[lang].map(keyOf).sort().join("\n");
      const other = first.get(wordings);
      if (other === undefined) first.set(wordings, data.id);
      else inquiry.report(faults.sameWordings(file, lang, other), file);
    }
  }
}

/** What two languages of one claim must share. */
function outline({ concept, meeting, expects, madeOn, further }: Claim): string {
  return JSON.stringify([concept, meeting, expects, madeOn, further]);
}

function fileOf({ id, lang }: Pick<Claim, "id" | "lang">): string {
  return `content/claims/${lang === "en" ? id : `${id}.${lang}`}.mdx`;
}
