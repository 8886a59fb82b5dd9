/**
 * Reads a claim by exact rules: the quotations, the concepts of the edition, the meetings, and how much is claimed. What
 * these rules do not read is said, never guessed.
 */
import { plainOf } from "../text/plain.ts";
import { runsIn } from "./bare-subject.ts";
import { comparisonIn } from "./comparisons.ts";
import { contentOf } from "./content.ts";
import type { Known, Measure, Reading, Statement, Subject, Unread } from "./model.ts";
import { conceptsInWords } from "./named-in-words.ts";
import { isOfSubject, joinedIn, languageOf, narrowingIn, passedIn } from "./passed-over.ts";
import { onlyPersonIn, withoutPersons } from "./persons.ts";
import { boundedTimes, numberSaid } from "./quantifiers.ts";
import { headsIn, rolesIn, speakerIn } from "./speakers.ts";
import { stanceIn } from "./stance.ts";
import { areListed, statementsIn } from "./statements.ts";
import { namesIn, partyName, quotationOf, quotationsIn, unnamedIn } from "./subjects.ts";
import * as say from "./vocabulary.ts";

/** Longer ones are no sentence. UTF-16 units. */
const longestClaim = 600;

/** More words than these passed over: then what was read is not the claim. */
export const mostPassed = 2;

/** Plain characters, single spaces. @param typed as it stands in the field */
export function plainClaim(typed: string): string {
  return plainOf(typed)
    .text.replace(/[■◆\p{Co}\s]+/gu, " ")
    .trim();
}

/** Why nothing of a claim is read, if that is so. */
export function unreadable(text: string): Unread | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "blank" };
  return text.length > longestClaim ? { kind: "too-long" } : undefined;
}

/** Reads a claim of one part. @param typed as it stands in the field */
export function readClaim(typed: string, known: Known): Reading {
  const text = plainClaim(typed);
  const fault = unreadable(text);
  if (fault) return nothing(fault);
  const { quotations, rest } = quotationsIn(text);
  const heads = headsIn(rest, known);
  const impersonal = withoutPersons(rest, (words) => known.isPerson(words) || heads.has(words.replace(/'s$/u, "")));
  const found = namesIn(impersonal, known.concepts);
  const inWords = quotations.length + found.ids.length > 0 ? [] : conceptsInWords(impersonal, known);
  const named = { ids: [...found.ids, ...inWords], rest: found.rest };
  const speaker = speakerIn(rest, known);
  const roles = rolesIn(rest, known);
  const measure = quotations.length + named.ids.length > 0 ? undefined : measureIn(impersonal.toLowerCase());
  if (measure) return measuring(measure, text, impersonal.toLowerCase(), known);
  const isNamed = quotations.length + named.ids.length > 0;
  const unnamed = isNamed
    ? { taken: [], terms: [], rest: named.rest }
    : unnamedIn(named.rest, speaker ? [] : onlyPersonIn(rest), known);
  const { taken, terms } = unnamed;
  const signed = taken.reduce((left, { words }) => left.replace(words, " ■ "), unnamed.rest);
  // A concept beside a quotation is no subject: “the linchpin of ◆”.
  const bare = (quotations.length > 0 ? signed.replace(/■/gu, " ") : signed).replace(/◆/gu, "■");
  const subjects: Subject[] = [
    ...quotations.map((words) => quotationOf(words, known)),
    ...terms,
    ...(quotations.length > 0 ? [] : named.ids).map((id) => ({ kind: "concept", id }) as const),
    ...taken.map(
      ({ words, isName }): Subject => ({ kind: "quotation", words, ...(isName ? { isName } : { isLoose: true }) }),
    ),
  ];
  const {
    statements,
    otherYears,
    unread: unsaid,
  } = statementsIn(bare.replace(say.tellsOfFirst, " ").toLowerCase(), quotations.length, known);
  const isOrdered = statements.some(({ before }) => before !== undefined);
  const isOfOne = isOrdered && subjects.length !== bare.split("■").length - 1;
  // Of two clauses one says what no rule reads, else they were parted.
  const isOfMore = bare.includes(";");
  const unread: Unread[] = [...unsaid, ...(isOfOne || isOfMore ? [{ kind: "verb" } as const] : [])];
  const compared = comparisonIn(bare.toLowerCase(), known)?.rest ?? bare;
  const single = isOrdered ? compared.replace(say.koreanOrder, " ").replace(say.englishOrder, " ") : compared;
  const unplaced = withoutPlaces(single).replace(boundedTimes, " ");
  const said = unplaced.toLowerCase().replace(say.dropped, " ");
  const isOut = say.leftOut.test(said) || say.dropped.test(bare.toLowerCase());
  const passed = passedIn(
    unplaced.replace(/\b(?:fell|dropped|rose|grew|went) (?=from (?:\p{L}+|\d+) in )/gu, " "),
  ).filter((word) => !isOfSubject(word, [...named.ids, ...terms.map(({ id }) => id)], known));
  // "Fewer paragraphs on X" is no count of X.
  const length = isNamed ? say.lengthOf.exec(bare.toLowerCase()) : null;
  const tooMuch = say.beyond.exec(said) ?? say.saidAs.exec(said) ?? (isOut ? say.purpose.exec(said) : null) ?? length;
  const beyond = tooMuch?.[0].replace("■", "").trim();
  const tellsOfFirst = say.tellsOfFirst.test(bare) ? ["first"] : [];
  const joined = isNamed ? joinedIn(single, passed) : [];
  const doubtful = [
    ...Array.from(said.replace(say.always, " ").matchAll(say.doubtful), ([word]) => word.trim()),
    ...joined,
    ...tellsOfFirst,
    ...Array.from(said.matchAll(say.withAuxiliary), ([, verb = ""]) => verb).filter((verb) => passed.includes(verb)),
  ];
  const faults: Unread[] = [
    ...(subjects.length === 0 ? [{ kind: "subject" } as const] : []),
    ...unread,
    ...(beyond ? [{ kind: "words", words: [beyond] } as const] : []),
    ...(!beyond && doubtful.length > 0 ? [{ kind: "words", words: doubtful } as const] : []),
    ...(!beyond && doubtful.length === 0 && passed.length > mostPassed
      ? [{ kind: "words", words: passed } as const]
      : []),
  ];
  const inQuotes = namesIn(quotations.join(" … "), known.concepts).ids;
  const concepts = [...new Set([...named.ids, ...inQuotes])];
  const isLoose = !isNamed && terms.length === 0 && !taken.some(({ isName }) => isName);
  const runs = isLoose ? runsIn(named.rest.replace(partyName, " · "), new Set(passedIn(named.rest))) : [];
  const notDone = Array.from(
    bare.toLowerCase().matchAll(say.notDone),
    ([, english, korean]) => english ?? korean ?? "",
  );
  const narrowing =
    isNamed || terms.length > 0
      ? [...narrowingIn(single, passedIn(single), passed), ...notDone, ...otherYears.map(String)]
      : otherYears.map(String);
  const lang = languageOf(text);
  const stance = stanceIn(bare.toLowerCase());
  return {
    text,
    bare,
    lang,
    subjects,
    statements,
    concepts,
    runs,
    passed,
    beyond,
    doubtful: beyond ? [] : doubtful,
    narrowing,
    joined,
    content: contentOf(bare),
    isDirect: say.ofTexts.test(text) && !say.background.test(bare),
    ...(stance && { stance }),
    ...(speaker && { speaker }),
    ...(roles && { roles }),
    ...(say.opensWith.test(bare) && { near: 2 }),
    ...(say.closesWith.test(bare) && { near: -2 }),
    ...(say.otherwise.test(bare.toLowerCase()) && { isOtherwise: true }),
    isTopic: statements.some(({ paragraph }) => paragraph !== undefined) && say.isAbout.test(bare.toLowerCase()),
    isRelated: !isOrdered && quotations.length === 0 && subjects.length > 1 && !areListed(single.toLowerCase()),
    unread: faults,
  };
}
/** A claim without the words that name a paragraph by its place: "the longest paragraph of". */
function withoutPlaces(claim: string): string {
  const forms = [...say.paragraphPlaces.map(({ form }) => form), say.inParagraphs, say.inParagraph];
  return forms.reduce((left, form) => left.replace(new RegExp(form, "iu"), " "), claim);
}

/** Of what a claim tells how much there is of it in a text: paragraphs, words. */
function measureIn(said: string): Measure | undefined {
  return say.lengths.find(({ counted, compared }) => counted.test(said) || compared.test(said))?.id;
}

/** A claim on the length of a text: so many paragraphs are read as so many times. */
function measuring(id: Measure, text: string, said: string, known: Known): Reading {
  const form = say.lengths.find((one) => one.id === id)?.counted ?? /$^/u;
  // "Two fewer than the 51st": by so many.
  const difference = say.byHowMany.exec(said)?.groups;
  const plain = said.replace(say.byHowMany, "$<than>$<koreanThan>");
  const by = difference && numberSaid(difference["count"] ?? difference["koreanCount"] ?? "");
  const isCounted = form.test(plain) || say.fromCountToCount.test(plain);
  const times = languageOf(text) === "ko" ? "번 " : " times ";
  const comparison = comparisonIn(plain, known);
  const inTimes = (comparison?.rest ?? plain).replace(form, times);
  const counted = isCounted ? statementsIn(inTimes, 0, known) : undefined;
  const compared = comparison ? statementsIn(plain, 0, known) : undefined;
  const passed = passedIn((comparison?.rest ?? plain).replace(form, " ").replace(say.ofLength, " "));
  const differing = (compared?.statements ?? []).map((one) => withDifference(one, by));
  return {
    ...nothing({ kind: "verb" }),
    text,
    lang: languageOf(text),
    subjects: [{ kind: "measure", id }],
    statements: [...(counted?.statements ?? []), ...differing],
    passed,
    unread: [
      ...(counted?.unread ?? []),
      ...(compared?.unread ?? []),
      ...(counted || compared ? [] : [{ kind: "verb" } as const]),
      ...(passed.length > 0 ? [{ kind: "words", words: passed } as const] : []),
    ],
  };
}

function withDifference(statement: Statement, by: number | undefined): Statement {
  const { quantifier } = statement;
  if (by === undefined || (quantifier.kind !== "more-than" && quantifier.kind !== "less-than")) return statement;
  return { ...statement, quantifier: { ...quantifier, by } };
}

/** A reading of nothing, for this reason. */
export function nothing(fault: Unread): Reading {
  return {
    text: "",
    lang: "en",
    subjects: [],
    statements: [],
    concepts: [],
    runs: [],
    passed: [],
    beyond: undefined,
    doubtful: [],
    narrowing: [],
    unread: [fault],
  };
}
