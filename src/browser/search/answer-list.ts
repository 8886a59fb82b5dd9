/** Answers above the paragraphs: places, meetings, people, concepts with their row of presence, claims, topics, reports. */

import { ordinal } from "../../i18n/format.ts";
import { search } from "../../i18n/search.ts";
import { paths } from "../../paths.ts";
import type { Answers } from "../../search/answers.ts";
import { isEmpty, isPlace } from "../../search/answers.ts";
import type {
  Catalogue,
  CatalogueClaim,
  CatalogueConcept,
  CatalogueMeeting,
  CataloguePerson,
} from "../../search/catalogue.ts";
import type { Jump } from "../../search/jump.ts";
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
    ...besideJump(answers).map((one) => meetingItem(one, catalogue)),
    ...answers.people.map((person) =>
      item(
        words.person,
        element("span", {}, nameOf(person)),
        `: ${person.role}, `,
        ...person.meetings.flatMap((meeting, index) => [
          index > 0 && ", ",
          element("a", { href: paths.meeting(lang, meeting) }, named(meeting)),
        ]),
      ),
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
  const { jump, unmet, ...lists } = { ...answers, meetings: besideJump(answers) };
  const ones = [claim?.isDecided, jump, unmet].filter(Boolean).length;
  return ones + Object.values(lists).reduce((sum, list) => sum + list.length, 0);
}

/** What is said of answers to a search whose words stand in no paragraph. */
export function answered(count: number, answers: Answers): string {
  const says = words.status(count);
  return isPlace(answers) ? says : search[lang].onlyAnswers(says);
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

/** Its days and city, whether its text is held, and who led it. */
function meetingItem({ number, name, languages }: CatalogueMeeting, { people }: Catalogue): HTMLElement {
  const link = element("a", { href: paths.meeting(lang, number) }, name);
  const heads = people.filter(({ isHead, meetings }) => isHead && meetings.includes(number));
  const led = heads.map((head) => ` · ${head.role} ${nameOf(head)}`);
  return item(words.meeting, link, languages.length === 0 && ` (${words.notHeld})`, ...led);
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
