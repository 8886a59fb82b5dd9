/** The answer to a claim as elements: how it was read, what decides it, a statement to copy, another reading. */
import { type Correction, isOfSeries, numberOf } from "../../claims/correct.ts";
import type { Checked, Needed, Reading, Statement, Subject } from "../../claims/model.ts";
import { claims } from "../../i18n/claims.ts";
import { joinList, paragraphSign } from "../../i18n/format.ts";
import { trace } from "../../i18n/trace.ts";
import { type Language, ownFirst, paths } from "../../paths.ts";
import { stretchesOf } from "../../trace/stretches.ts";
import { placeAddress } from "../../views/trace/text-address.ts";
import { wholeAddress } from "../address.ts";
import { copyAndSay } from "../clipboard.ts";
import { button, element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import type { CheckCatalogue, CheckView } from "./check-view.ts";
import { hasNear, nearSentences } from "./near-sentences.ts";
import { readingForm } from "./reading-form.ts";
import { answerSays, factList, factSays, hasRegister, registerSays } from "./register-says.ts";

const words = claims[lang].check;

export function checkResults(view: CheckView): HTMLElement[] {
  const { asked, reading, checked, each, catalogue } = view;
  const read = readSays(reading, catalogue);
  const outcome = checked ? outcomeSays(checked, catalogue) : whyUnread(reading);
  const said = checked
    ? words.statement(
        withoutStop(asked.q),
        outcome.replace(/\.$/u, ""),
        read.join("; "),
        decidedSays(checked, reading, catalogue),
      )
    : words.statementUnread(withoutStop(asked.q), outcome);
  const isAnswered = checked !== undefined || each.length > 0 || !bearsOnIt(view);
  const told = element("p", { class: "check-outcome", "data-outcome": checked?.outcome ?? "unread" }, outcome);
  return [
    ...(isAnswered ? [told] : []),
    ...(each.length > 0 ? [eachSays(view)] : []),
    ...nowhereSays(view),
    ...conceptSays(view),
    ...leftUnreadSays(reading),
    ...(checked ? [] : registerNearSays(view)),
    ...(checked ? [] : nearSays(view)),
    ...(isAnswered ? [] : [element("h2", {}, words.whyUnread), told]),
    ...(read.length > 0 ? [element("h2", {}, words.heading)] : []),
    ...(read.length > 0 ? [element("ul", { class: "check-read" }, ...read.map((one) => element("li", {}, one)))] : []),
    ...(reading.passed.length > 0 && !reading.unread.some(({ kind }) => kind === "words")
      ? [element("p", { class: "small" }, words.passed(words.list(reading.passed)))]
      : []),
    readingForm(view),
    ...factsSay(view),
    ...(checked && checked.needed.length + checked.anyOf.length > 0 ? decides(checked, reading, catalogue) : []),
    ...(checked && lacksPassages(checked) ? nearSays(view) : []),
    ...copyTools(said, asked),
  ];
}

/** What the texts say nearest to it. */
function nearSays(view: CheckView): HTMLElement[] {
  if (!hasNear(view)) return [];
  const heading = view.near.sentences.length > 0 ? words.near : words.lacks;
  return [element("h2", {}, heading), ...nearSentences(view)];
}

/** What the register has of the meetings of which it speaks, where no rule reads it. */
function registerNearSays({ register, catalogue }: CheckView): HTMLElement[] {
  const said = registerSays(register, catalogue);
  return said.length === 0 ? [] : [element("h2", {}, words.register), ...said];
}

/** Whether it is not as claimed, and no passage is there that could be read instead. */
export function lacksPassages({ outcome, needed }: Checked): boolean {
  return (
    (outcome === "fails" || outcome === "divided") &&
    needed.every(({ languages }) => languages.every(({ lines }) => lines.length === 0))
  );
}

/** What it comes to of each meeting whose text is held, each a link to that reading. */
function eachSays({ asked, each }: CheckView): HTMLElement {
  const items = (["holds", "fails", "divided", "open"] as const).flatMap((outcome) => {
    const own = each.filter((one) => one.outcome === outcome);
    if (own.length === 0) return [];
    const links = own.flatMap(({ meeting }, at) => {
      return [
        at > 0 ? ", " : " ",
        element("a", { href: paths.check(lang, { ...asked, meeting }) }, words.meeting(meeting)),
      ];
    });
    return [element("li", {}, words.each[outcome], ...links)];
  });
  return element("ul", { class: "check-each" }, ...items);
}

/** Words of the claim that stand in no text, each with its absence, which can be cited. */
function nowhereSays({ nowhere }: CheckView): HTMLElement[] {
  if (nowhere.length === 0) return [];
  const links = nowhere.flatMap((one) => [" ", element("a", { href: paths.trace(lang, one) }, words.named(one))]);
  return [element("p", { "data-nowhere": "" }, words.nowhere, ...links, ".")];
}

/** What the concept in a quotation decides otherwise than the quoted words. */
function conceptSays({ asConcept, catalogue }: CheckView): HTMLElement[] {
  if (!asConcept) return [];
  const { id, outcome } = asConcept;
  const label = catalogue.concepts.find((one) => one.id === id)?.label ?? id;
  const link = element("a", { href: paths.concept(lang, id) }, words.status[outcome]);
  return [element("p", {}, words.asConcept(label), " ", link, ".")];
}

/** Parts that were not read, since another fails. */
function leftUnreadSays({ leftUnread = [] }: Reading): HTMLElement[] {
  return leftUnread.length === 0 ? [] : [element("p", {}, words.leftUnread(leftUnread))];
}

/** What it says of meetings themselves, each with the answer of the register. */
function factsSay({ reading: { facts = [] }, catalogue }: CheckView): HTMLElement[] {
  return [true, false].flatMap((isOfText) => {
    const own = facts.filter(({ kind }) => (kind === "said") === isOfText);
    return own.length === 0
      ? []
      : [element("h2", {}, isOfText ? words.text : words.register), factList(own, catalogue)];
  });
}

function subjectSays(subject: Subject | undefined, { concepts, terms }: CheckCatalogue): string {
  if (!subject) return "";
  if (subject.kind === "quotation")
    return subject.isTraced ? words.traced(subject.words) : words.quotation(subject.words);
  if (subject.kind === "measure") return words.measure[subject.id];
  const label = (subject.kind === "concept" ? concepts : terms).find(({ id }) => id === subject.id)?.label;
  return words[subject.kind](label ?? subject.id);
}

/** Each statement of each of its subjects, in words. */
export function readSays({ subjects, statements }: Reading, catalogue: CheckCatalogue): string[] {
  return statements.flatMap((statement) => {
    const own = statement.subject === undefined ? subjects : subjects.slice(statement.subject, statement.subject + 1);
    return own.map((subject) => {
      const placed = placedSays(statement, subjectSays(subject, catalogue));
      const { before } = statement;
      const other = before === undefined ? undefined : subjectSays(subjects[before], catalogue);
      return statementSays(statement, other === undefined ? placed : words.before(placed, other), catalogue);
    });
  });
}

/** A subject in the one paragraph or language of which a statement speaks. */
function placedSays({ paragraph, lang: of, isElsewhere }: Statement, subject: string): string {
  const inLanguage = of ? words.inLanguage[of](subject) : subject;
  if (paragraph === undefined) return inLanguage;
  const place = words.inParagraph(inLanguage, paragraph);
  return isElsewhere ? words.elsewhere(place) : place;
}

function statementSays({ meeting, quantifier }: Statement, subject: string, { meetings }: CheckCatalogue): string {
  const named = meeting === undefined ? (isOfSeries(quantifier) ? words.any : words.unnamed) : words.meeting(meeting);
  const number = numberOf(quantifier) ?? 0;
  const year = meetings.find((one) => one.number === meeting)?.year ?? 0;
  // "First since 2016" is read as so many years once the meeting is known.
  const isSince = number > 1000 && quantifier.kind.endsWith("first-in");
  if (isSince && year === 0) return words.firstSince(subject, number - 1000, quantifier.kind === "first-in");
  const said = words.says[quantifier.kind](subject, named, isSince ? year - (number - 1000) : number);
  return "by" in quantifier && quantifier.by !== undefined ? words.by(said, quantifier.by) : said;
}

/** Whether anything is shown that bears on a claim which no rule reads. */
export function bearsOnIt(view: Omit<CheckView, "asked" | "again">): boolean {
  return view.each.length + view.nowhere.length > 0 || hasNear(view) || hasRegister(view);
}

/** Whether no language of a text differs, but the sources of the register. */
function isDisputed({ outcome, needed }: Checked): boolean {
  return outcome === "divided" && needed.every(({ answer }) => answer !== "divided");
}

/** The verdict in one word. */
export function verdictSays(checked: Checked): string {
  return words.status[isDisputed(checked) ? "disputed" : checked.outcome];
}

/** The verdict as a sentence; where there can be none, which texts it would need. */
export function outcomeSays(checked: Checked, { meetings }: CheckCatalogue): string {
  const { outcome } = checked;
  if (isDisputed(checked)) return words.registerDivided;
  if (outcome !== "open") return `${words.status[outcome]}.`;
  const open = openMeetings(checked);
  if (open.length === 0) return words.registerOpen;
  // The words are in the letters of the other language.
  const isHeld = (number: number) => meetings.some((one) => one.number === number && one.languages.length > 0);
  if (open.length > 0 && open.every(isHeld)) return words.notHeldIn(inRuns(open));
  const [only] = open;
  return open.length === 1 && only !== undefined ? words.notHeldOne(words.meeting(only)) : words.notHeld(inRuns(open));
}

function openMeetings({ needed, anyOf }: Checked): number[] {
  const open = [
    ...needed.filter(({ answer }) => answer === "open").map(({ meeting }) => meeting),
    ...anyOf.filter(({ answer }) => answer === "open").flatMap((one) => one.open),
  ];
  return [...new Set(open)].sort((a, b) => a - b);
}

function inRuns(numbers: readonly number[]): string {
  const stretches = stretchesOf(
    numbers.map((number) => ({ number })),
    () => true,
  );
  return joinList(
    stretches.map(({ from, to }) => words.runs(from, to)),
    lang,
  );
}

/** The last word of a claim has its stop with it. */
const withoutStop = (word: string) => word.replace(/[.,]+$/u, "");

/** Why no rule reads a claim. */
export function whyUnread({ unread }: Reading): string {
  return unread
    .map((one) => {
      if (one.kind === "words") return words.unread.words(words.list(one.words.map(withoutStop)));
      return one.kind === "year" ? words.unread.year(one.year) : words.unread[one.kind];
    })
    .join(" ");
}

/** The cells in one sentence, for the statement. */
function decidedSays({ needed }: Checked, { facts = [] }: Reading, catalogue: CheckCatalogue): string {
  const known = needed.filter(({ languages }) => languages.length > 0);
  const open = needed.filter(({ languages }) => languages.length === 0).map(({ meeting }) => meeting);
  const cells = known.map((one) => `${words.meeting(one.meeting)}: ${foundSays(one)}`);
  const told = facts.map((fact) => `${factSays(fact)}: ${answerSays(fact, catalogue)}`);
  return `${[...told, ...cells, ...(open.length > 0 ? [`${inRuns(open)}: ${words.notHeldHere}`] : [])].join("; ")}.`;
}

const ownLanguageFirst = <Of extends { lang: Language }>(all: readonly Of[]): Of[] =>
  ownFirst(lang).flatMap((own) => all.filter((one) => one.lang === own));

function foundSays({ languages }: Needed): string {
  return words.list(
    ownLanguageFirst(languages).map((one) => words.foundIn(trace[lang].languages[one.lang], one.count)),
  );
}

/** The meetings that decide, in a table; those that are not held in one row, since they may be fifty. */
function decides({ needed, anyOf }: Checked, reading: Reading, catalogue: CheckCatalogue): HTMLElement[] {
  const known = needed.filter(({ languages }) => languages.length > 0);
  const open = needed.filter(({ languages }) => languages.length === 0);
  const rows = known.map((one) => neededRow(one, reading, catalogue));
  const { columns } = words;
  const head = [columns.meeting, columns.expected, columns.found, columns.answer].map((label) =>
    element("th", { scope: "col" }, label),
  );
  const openRow = element(
    "tr",
    {},
    element("th", { scope: "row" }, inRuns([...new Set(open.map(({ meeting }) => meeting))].sort((a, b) => a - b))),
    element("td", {}, ""),
    element("td", { colspan: "2" }, words.notHeldHere),
  );
  return [
    element("h2", {}, words.decides),
    element(
      "table",
      { class: "check-table" },
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...rows, ...(open.length > 0 ? [openRow] : [])),
    ),
    ...anyOf.map(({ answer, found }) =>
      element("p", {}, answer === "yes" ? words.anyOf.yes(inRuns(found)) : words.anyOf[answer]),
    ),
    ...passages(known, catalogue),
  ];
}

function neededRow(one: Needed, { subjects }: Reading, catalogue: CheckCatalogue): HTMLElement {
  const subject = subjects[one.subject];
  const expected =
    typeof one.expects === "object"
      ? words.expects[one.expects.bound ?? "times"](one.expects.times)
      : words.expects[one.expects];
  const columns = columnsOf(catalogue);
  const found = ownLanguageFirst(one.languages).flatMap(({ lang: of, count, paragraphs }, index) => {
    const says = words.foundIn(trace[lang].languages[of], count);
    const evidence = evidenceOf(subject, one.meeting, of, catalogue);
    const places = paragraphs.flatMap((paragraph) => [
      " ",
      element(
        "a",
        { href: placeAddress(columns, { meeting: one.meeting, lang: of, paragraph }, lang) },
        paragraphSign(paragraph, lang),
      ),
    ]);
    return [index > 0 && "; ", element("a", { href: evidence }, says), ...places];
  });
  return element(
    "tr",
    { "data-answer": one.answer },
    element("th", { scope: "row" }, words.meeting(one.meeting)),
    element(
      "td",
      { "data-label": words.columns.expected },
      subjects.length > 1 ? `${subjectSays(subject, catalogue)}: ${expected}` : expected,
    ),
    element("td", { "data-label": words.columns.found }, ...found),
    element("td", { "data-label": words.columns.answer }, words.answers[one.answer]),
  );
}

function evidenceOf(subject: Subject | undefined, meeting: number, of: Language, { terms }: CheckCatalogue): string {
  if (subject?.kind === "concept") return paths.conceptIn(lang, subject.id, meeting, of);
  const name = subject?.kind === "term" && terms.find(({ id }) => id === subject.id)?.patterns[of][0];
  return paths.trace(lang, subject?.kind === "quotation" ? subject.words : name || "");
}

/** Every place of the texts that decide, in its context. */
function passages(known: readonly Needed[], catalogue: CheckCatalogue): HTMLElement[] {
  const columns = columnsOf(catalogue);
  const items = known.flatMap(({ meeting, languages }) =>
    ownLanguageFirst(languages).flatMap(({ lang: of, lines }) =>
      lines.map(({ paragraph, left, hit, right }) => {
        const href = placeAddress(columns, { meeting, lang: of, paragraph }, lang);
        const link = element("a", { href, hreflang: of }, trace[lang].phrase.line(meeting, paragraph));
        return element("li", {}, link, element("p", { lang: of }, left, element("mark", {}, hit), right));
      }),
    ),
  );
  return items.length === 0 ? [] : [element("ol", { class: "close-passages", role: "list" }, ...items)];
}

function columnsOf({ meetings }: CheckCatalogue) {
  return meetings.map(({ number, languages }) => ({ from: number, to: number, languages }));
}

function copyTools(said: string, asked: Correction): HTMLElement[] {
  const statement = element("p", { class: "check-statement", "data-statement": "" }, said);
  const status = element("span", { role: "status", class: "small" });
  const copy = button(words.copy, () => {
    void copyAndSay(`${said} ${wholeAddress(paths.check(lang, asked))}`, status, words.copied);
  });
  return [
    statement,
    element(
      "p",
      { class: "phrase-tools no-print" },
      navigator.clipboard && copy,
      " ",
      status,
      element("span", { class: "small" }, words.link),
    ),
  ];
}
