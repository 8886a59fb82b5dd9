/** Answers above the paragraphs: places, meetings, people, concepts with their row of presence, claims, topics, reports. */

import { ordinal } from "../../i18n/format.ts";
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Answers } from "../../search/answers.ts";
import { isEmpty, isOfRegister, isPlace } from "../../search/answers.ts";
import type {
  Catalogue,
  CatalogueClaim,
  CatalogueConcept,
  CatalogueMeeting,
  CataloguePerson,
} from "../../search/catalogue.ts";
import type { Jump } from "../../search/jump.ts";
import type { YearWithout } from "../../search/register.ts";
import type { ClaimAnswer } from "../claims/claim-answer.ts";
import { element } from "../dom.ts";
import { lang } from "../interface-language.ts";
import { searchLink } from "./search-link.ts";

const words = search[lang].answers;
const nothingAsked = { q: "", lang: undefined, meeting: undefined, topic: undefined, sort: undefined };
const named = (meeting: number) => ordinal(meeting, lang);

/** The list; nothing where there is no answer. @param claim what the search comes to as a claim, if it is one */
export function answerList(answers: Answers, catalogue: Catalogue, claim?: ClaimAnswer): HTMLElement[] {
  if (isEmpty(answers) && !claim) return [];
  const items = [
    ...(claim ? [item(words.checked, ...claim.content)] : []),
    ...(answers.jump ? [jumpItem(answers.jump, catalogue)] : []),
    ...(answers.unmet ? [unmetItem(answers.unmet)] : []),
    ...(answers.register?.without ?? []).map(withoutItem),
    ...meetingItems(answers, catalogue),
    ...leaderItems(answers.register?.leaders ?? []),
    ...answers.people.map((person) =>
      item(words.person, element("span", {}, nameOf(person)), `: ${person.role}, `, ...meetingLinks(person)),
    ),
    ...answers.concepts.map(conceptItem),
    ...answers.claims.map(claimItem),
    ...answers.topics.map(({ id, label }) =>
      item(
        words.topic,
        element("a", { href: paths.topic(lang, id) }, label),
        " · ",
        searchLink({ ...nothingAsked, topic: id }, words.under),
      ),
    ),
    ...answers.reported.map(({ meeting, id, label }) =>
      item(words.reported(named(meeting)), element("a", { href: `${paths.meeting(lang, meeting)}#${id}` }, label)),
    ),
  ];
  return [element("ul", { class: "answers", "aria-label": words.heading }, ...items)];
}

/** How many there are, as {@link answerList} shows them, without a claim that no rule reads. */
export function countAnswers(answers: Answers, claim?: ClaimAnswer): number {
  const { jump, unmet, register, meetings, ...lists } = { ...answers, meetings: besideJump(answers) };
  const listed = meetings.length > mostWhole || register?.isCount ? 1 : meetings.length;
  const asked = [...(register?.without ?? []), ...rolesOf(register?.leaders ?? [])].length;
  const ones = [claim?.isDecided, jump, unmet].filter(Boolean).length + listed + asked;
  return ones + Object.values(lists).reduce((sum, list) => sum + list.length, 0);
}

/** What is said of answers to a search whose words stand in no paragraph. */
export function answered(count: number, answers: Answers): string {
  const says = words.status(count);
  return isPlace(answers) || isOfRegister(answers) ? says : search[lang].onlyAnswers(says);
}

/** The meetings without the one to which the query leads. */
function besideJump({ jump, meetings }: Answers): CatalogueMeeting[] {
  return meetings.filter(({ number }) => !(jump?.kind === "meeting" && jump.meeting === number));
}

function item(kind: string, ...content: Parameters<typeof element>[2][]): HTMLElement {
  return element("li", {}, element("span", { class: "answer-kind" }, kind), " ", element("span", {}, ...content));
}

/** The reader's own language first. */
const nameOf = ({ name, hangul }: CataloguePerson) => {
  if (!hangul) return name;
  return lang === "ko" ? `${hangul}(${name})` : `${name} (${hangul})`;
};

function jumpItem(jump: Jump, catalogue: Catalogue): HTMLElement {
  if (jump.kind === "compare") {
    const label = words.compare(named(jump.from), named(jump.to));
    return item(words.goTo, element("a", { href: paths.compare(lang, jump.from, jump.to) }, label));
  }
  if (jump.kind === "paragraph") {
    const label = words.paragraphOf(named(jump.meeting), jump.paragraph);
    return item(words.goTo, element("a", { href: paths.paragraph(lang, jump.meeting, jump.paragraph) }, label));
  }
  const meeting = catalogue.meetings.find(({ number }) => number === jump.meeting);
  return meeting ? meetingItem(meeting, catalogue) : item(words.meeting, named(jump.meeting));
}

/** Says of a comparison or a paragraph that it is not here; the meetings follow, each with where its text can be read. */
function unmetItem(unmet: Jump): HTMLElement {
  if (unmet.kind !== "compare")
    return item(words.place, unmet.kind === "paragraph" && words.noParagraph(named(unmet.meeting), unmet.paragraph));
  const others = element("a", { href: paths.compareIndex(lang) }, words.comparisons);
  return item(words.comparison, words.noComparison(named(unmet.from), named(unmet.to)), " ", others);
}

/** Up to so many meetings are told whole; more are a list of links, of which so many stand open. */
const [mostWhole, mostOpen] = [3, 12];

function meetingItems(answers: Answers, catalogue: Catalogue): HTMLElement[] {
  const meetings = besideJump(answers);
  const { isCount } = answers.register ?? {};
  if (meetings.length <= mostWhole && !isCount) return meetings.map((one) => meetingItem(one, catalogue));
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (!first || !last) return [];
  const says =
    isCount || meetings.length > mostOpen
      ? words.counted(meetings.length, shortName(first), shortName(last))
      : words.meetingsMeant(meetings.length);
  const links = meetings.map((one) => element("a", { href: paths.meeting(lang, one.number) }, shortName(one)));
  return [item(words.register, ...listed(says, links), " → ", wholeRegister())];
}

const shortName = ({ name }: CatalogueMeeting) => name.split(", ")[0] ?? name;
const wholeRegister = () => element("a", { href: paths.meetings(lang) }, words.whole);

/** A few in a row; many behind what is said of them. */
function listed(says: string, links: readonly HTMLElement[]): (Node | string)[] {
  const row = links.flatMap((link, at) => [at > 0 ? ", " : " ", link]);
  return links.length > mostOpen ? [element("details", {}, element("summary", {}, says), ...row)] : [says, ...row];
}

/** A year without a meeting, and the meetings beside it. */
function withoutItem({ year, before, after, undated }: YearWithout): HTMLElement {
  const beside = [
    [words.before, before ? [before] : []],
    [words.after, after ? [after] : []],
    [words.undated, undated],
  ] as const;
  const told = beside.flatMap(([says, meetings]) =>
    meetings.map((one) => [says, ": ", element("a", { href: paths.meeting(lang, one.number) }, one.name)]),
  );
  const row = told.flatMap((one, at) => [at > 0 ? "; " : " ", ...one]);
  return item(words.register, words.noMeetingIn(year), ...row, told.length > 0 && ".");
}

/** Those who led, by what they were. */
function leaderItems(leaders: readonly CataloguePerson[]): HTMLElement[] {
  return rolesOf(leaders).map((role) => {
    const own = leaders.filter((person) => person.role === role);
    const names = own.map((person) => element("span", {}, `${nameOf(person)} (`, ...meetingLinks(person), ")"));
    return item(words.register, ...listed(words.leaders(role, own.length), names), " → ", wholeRegister());
  });
}

const rolesOf = (people: readonly CataloguePerson[]) => [...new Set(people.map(({ role }) => role))];

function meetingLinks({ meetings }: CataloguePerson): (HTMLElement | string | false)[] {
  return meetings.flatMap((meeting, index) => [
    index > 0 && ", ",
    element("a", { href: paths.meeting(lang, meeting) }, named(meeting)),
  ]);
}

/** Its days and city, whether its text is held, and who led it. */
function meetingItem(meeting: CatalogueMeeting, { people }: Catalogue): HTMLElement {
  const { number, name, languages, isPlanned, disputed } = meeting;
  const link = element("a", { href: paths.meeting(lang, number) }, name);
  const heads = people.filter(({ isHead, meetings }) => isHead && meetings.includes(number));
  const led = heads.map((head) => ` · ${head.role} ${nameOf(head)}`);
  const state = isPlanned ? words.planned : languages.length === 0 && words.notHeld;
  const divided = disputed.length > 0 && ` · ${words.divided}`;
  return item(words.meeting, link, state && ` (${state})`, ...led, divided);
}

/** The row of presence, a link to what each says: text by text, or run by run where there are many. */
function conceptItem(concept: CatalogueConcept): HTMLElement {
  const { id, label, runs } = concept;
  const presence = runs
    ? runs.flatMap(({ lang: of, name, phases }, at) => [
        at > 0 && ". ",
        name && `${name}: `,
        ...phases.flatMap(({ says, from }, index) => [
          index > 0 && "; ",
          element("a", { href: paths.conceptIn(lang, id, from, of) }, says),
        ]),
      ])
    : textByText(concept);
  const evidence = element("a", { href: paths.concept(lang, id) }, words.evidence);
  return item(
    words.concept,
    element("a", { href: paths.concept(lang, id) }, label),
    ": ",
    ...presence,
    " → ",
    evidence,
  );
}

function textByText({ id, cells }: CatalogueConcept): Parameters<typeof element>[2][] {
  const meetings = [...new Set(cells.map(([meeting]) => meeting))];
  return meetings.flatMap((meeting, index) => {
    const own = cells.filter(([of]) => of === meeting);
    const [first] = own.filter(([, of]) => of === lang).concat(own);
    if (!first) return [];
    const [, of, count] = first;
    const says = count > 0 ? words.present(named(meeting), count) : words.absent(named(meeting));
    const isDivided = own.some(([, , other]) => other > 0 !== count > 0);
    const link = element("a", { href: paths.conceptIn(lang, id, meeting, of) }, isDivided ? `${says} (${of})` : says);
    return [index > 0 && " · ", link];
  });
}

function claimItem({ id, title, says }: CatalogueClaim): HTMLElement {
  return item(words.claim, element("a", { href: paths.claim(lang, id) }, title), ` ${says}`);
}
