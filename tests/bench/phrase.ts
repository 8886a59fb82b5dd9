/** Made-up sentences as plan, and the plan in English and in Korean. */
import { aims, bodies, deeds, openers, qualities, regions, syllables, type Term, termsByTopic } from "./lexicon.ts";
import type { Random } from "./random.ts";

/** A language of made-up texts. */
export type Language = "en" | "ko";

/** A matter that paragraphs speak of through the years. */
export interface Subject {
  topic: string;
  /** Its own terms, and a name that nothing else has. */
  terms: readonly Term[];
  name: Term;
}

/** A thing: terms of the subject, by their index, with a quality; or the subject's own name. */
interface Thing {
  quality: number | null;
  terms: readonly number[];
  isNamed: boolean;
}

/** A sentence before it is worded. */
export interface SentencePlan {
  opener: number;
  /** Who acts; ministers are named in the order of host and guest, or as one. */
  actor: "ministers" | "leaders" | "sides" | "secretary" | "minister";
  deed: number;
  thing: Thing;
  including: readonly Thing[];
  region: number | null;
  purpose: { aim: number; thing: Thing } | null;
  pledge: { aim: number; thing: Thing } | null;
}

/** What changes with every meeting and is protocol. */
export interface Occasion {
  meeting: number;
  host: "US" | "KR";
  secretary: Term;
  minister: Term;
}

const actors = ["ministers", "leaders", "sides", "secretary", "minister"] as const;
const topics = Object.keys(termsByTopic);

/** A new subject; no two share a name but by rare chance. */
export function newSubject(random: Random, topic = random.pick(topics)): Subject {
  const sounds = [random.pick(syllables), random.pick(syllables), random.pick(syllables)];
  const name = sounds.map(({ en }) => en).join("");
  const body = random.pick(bodies);
  return {
    topic,
    terms: random.some(termsByTopic[topic] ?? [], 6),
    name: {
      en: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${body.en}`,
      ko: `${sounds.map(({ ko }) => ko).join("")} ${body.ko}`,
    },
  };
}

/** A new sentence on a subject. */
export function newSentence(random: Random, subject: Subject): SentencePlan {
  const thing = (): Thing => ({
    quality: random.chance(0.6) ? random.below(qualities.length) : null,
    terms: random.some([...subject.terms.keys()], 1 + random.below(2)),
    isNamed: random.chance(0.25),
  });
  const aimed = () => ({ aim: random.below(aims.length), thing: thing() });
  return {
    opener: random.below(openers.length),
    actor: random.pick(actors),
    deed: random.below(deeds.length),
    thing: thing(),
    including: random.chance(0.35) ? [thing(), thing(), thing()] : [],
    region: random.chance(0.5) ? random.below(regions.length) : null,
    purpose: random.chance(0.6) ? aimed() : null,
    pledge: random.chance(0.5) ? aimed() : null,
  };
}

/** The same sentence in other words: one to three of its choices are made anew. */
export function reword(random: Random, plan: SentencePlan, subject: Subject): SentencePlan {
  const fresh = newSentence(random, subject);
  const keys = random.some(["opener", "actor", "deed", "region", "purpose", "pledge"] as const, 1 + random.below(3));
  return { ...plan, ...Object.fromEntries(keys.map((key) => [key, fresh[key]])) };
}

/** A sentence as a text prints it. */
export function wording(plan: SentencePlan, subject: Subject, occasion: Occasion, language: Language): string {
  return language === "en" ? english(plan, subject, occasion) : korean(plan, subject, occasion);
}

function english(plan: SentencePlan, subject: Subject, { meeting, host, secretary, minister }: Occasion): string {
  const pair = host === "US" ? ["Secretary", "Minister"] : ["Minister", "Secretary"];
  const actor = {
    ministers: `the ${pair[0]} and the ${pair[1]}`,
    leaders: "the two leaders",
    sides: "both sides",
    secretary: `Secretary ${secretary.en.split(" ").at(-1)}`,
    minister: `Minister ${minister.en.split(" ")[0]}`,
  }[plan.actor];
  const say = (thing: Thing) => {
    const words = thing.terms.map((index) => term(subject, index).en).join(" and ");
    const quality = thing.quality === null ? "" : `${of(qualities, thing.quality).en} `;
    return thing.isNamed ? `the ${quality}${words} under the ${subject.name.en}` : `the ${quality}${words}`;
  };
  const parts = [
    `${of(openers, plan.opener).en}${actor} ${of(deeds, plan.deed).en} ${say(plan.thing)}`,
    plan.region === null
      ? ""
      : ` ${of(regions, plan.region).en}`
          .replace("{alliance}", host === "US" ? "U.S.-ROK" : "ROK-U.S.")
          .replace("{north}", meeting % 3 === 0 ? "the DPRK" : "North Korea"),
    plan.including.length === 0 ? "" : `, including ${list(plan.including.map(say))}`,
    plan.purpose ? `, in order to ${of(aims, plan.purpose.aim).en} ${say(plan.purpose.thing)}` : "",
    plan.pledge ? `, and pledged to ${of(aims, plan.pledge.aim).en} ${say(plan.pledge.thing)}` : "",
  ];
  const text = `${parts.join("")}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function korean(plan: SentencePlan, subject: Subject, { secretary, minister }: Occasion): string {
  const actor = {
    ministers: "양 장관은",
    leaders: "양국 장관은",
    sides: "양측은",
    secretary: `${secretary.ko} 장관은`,
    minister: `${minister.ko} 장관은`,
  }[plan.actor];
  const say = (thing: Thing) => {
    const [first = "", ...rest] = thing.terms.map((index) => term(subject, index).ko);
    const words = [first, ...rest].reduce((before, next) => `${particle(before, "과", "와")} ${next}`);
    const quality = thing.quality === null ? "" : `${of(qualities, thing.quality).ko} `;
    return thing.isNamed ? `${subject.name.ko}에 따른 ${quality}${words}` : `${quality}${words}`;
  };
  const object = (thing: Thing) => particle(say(thing), "을", "를");
  const parts = [
    `${of(openers, plan.opener).ko}${actor} `,
    plan.purpose ? `${object(plan.purpose.thing)} ${of(aims, plan.purpose.aim).ko}하기 위하여 ` : "",
    plan.region === null ? "" : `${of(regions, plan.region).ko.replace("{north}", "북한")} `,
    plan.including.length === 0 ? "" : `${particle(plan.including.map(say).join(", "), "을", "를")} 포함한 `,
    `${object(plan.thing)} ${of(deeds, plan.deed).ko}`,
    plan.pledge ? `하고 ${object(plan.pledge.thing)} ${of(aims, plan.pledge.aim).ko}하기로 약속하였다.` : "하였다.",
  ];
  return parts.join("");
}

/** A Korean word with the particle that its last sound asks for. */
function particle(word: string, afterConsonant: string, afterVowel: string): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return word + (code >= 0 && code < 11172 && code % 28 === 0 ? afterVowel : afterConsonant);
}

function list(items: readonly string[]): string {
  return `${items.slice(0, -1).join(", ")}, and ${items.at(-1)}`;
}

function term(subject: Subject, index: number): Term {
  return of(subject.terms, index);
}

function of(terms: readonly Term[], index: number): Term {
  return terms[index % terms.length] ?? { en: "", ko: "" };
}
