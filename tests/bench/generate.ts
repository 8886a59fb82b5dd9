/**
 * `node tests/bench/generate.ts FOLDER [MEETINGS] [SEED]`: writes a made-up content folder, for measuring a site of many
 * meetings. Each text is the successor of the one before, in English and Korean, as long as the real ones. Nothing of it
 * is ever committed.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../src/commands/command.ts";
import { EditionError } from "../../src/edition-error.ts";
import { syllables, type Term } from "./lexicon.ts";
import { type Language, type Occasion, wording } from "./phrase.ts";
import { type Random, randomOf } from "./random.ts";
import { firstText, type PlannedParagraph, successor } from "./redraft.ts";

/** A made-up meeting: its occasion, its day, and who chaired the Military Committee Meeting. */
interface Meeting extends Occasion {
  day: string;
  city: Term;
  chairs: { rok: Term; us: Term };
}

const cities = { US: { en: "Harborfield", ko: "하버필드" }, KR: { en: "Garamsi", ko: "가람시" } } as const;
const months = "January February March April May June July August September October November December".split(" ");

/** Writes the folder. @param meetings number of meetings, each with a text in both languages */
export function writeCorpus(folder: string, meetings: number, seed = 1): void {
  const random = randomOf(seed);
  for (const name of ["meetings", "communiques", "sources"]) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(import.meta.dirname, "../../content/topics.yaml"), join(folder, "topics.yaml"));
  let text = firstText(random);
  let meeting = newMeeting(random, 1, undefined);
  for (let number = 1; number <= meetings; number++) {
    writeFileSync(join(folder, `meetings/${number}.yaml`), recordOf(meeting));
    for (const lang of ["en", "ko"] as const) writeText(folder, meeting, text, lang);
    text = successor(random, text);
    meeting = newMeeting(random, number + 1, meeting);
  }
}

function newMeeting(random: Random, number: number, before: Meeting | undefined): Meeting {
  const host = number % 2 === 0 ? "KR" : "US";
  const person = (known: Term | undefined, isKorean: boolean) =>
    known && random.chance(0.55) ? known : newPerson(random, isKorean);
  return {
    meeting: number,
    host,
    city: cities[host],
    day: `${1967 + number}-10-${String(10 + random.below(20)).padStart(2, "0")}`,
    secretary: person(before?.secretary, false),
    minister: person(before?.minister, true),
    chairs: { rok: person(before?.chairs.rok, true), us: person(before?.chairs.us, false) },
  };
}

/** A Korean stands in hangul, an American only in Latin letters in the records, as in the real ones. */
function newPerson(random: Random, isKorean: boolean): Term {
  const sound = () => random.pick(syllables);
  const [a, b, c, d] = [sound(), sound(), sound(), sound()];
  const name = (...sounds: Term[]) => {
    const word = sounds.map(({ en }) => en).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  if (isKorean) return { en: `${name(a, b)} ${name(c)}-${d.en}`, ko: a.ko.charAt(0) + b.ko.charAt(0) + c.ko.charAt(0) };
  return { en: `${name(a)}on ${name(b, c, d)}`, ko: b.ko + c.ko + d.ko };
}

function recordOf({ meeting, day, city, host, secretary, minister, chairs }: Meeting): string {
  const sources = "sources: [made-up]";
  const person = ({ en, ko }: Term, hangul: boolean) =>
    `{ name: "${en}",${hangul ? ` hangul: "${ko}",` : ""} ${sources} }`;
  return `number: ${meeting}
status: held
start: { value: "${day}", ${sources} }
city: { en: "${city.en}", ko: "${city.ko}", ${sources} }
host: { value: ${host}, ${sources} }
heads:
  rok: ${person(minister, true)}
  us: ${person(secretary, false)}
mcm:
  number: { value: ${meeting}, ${sources} }
  start: { value: "${day}", ${sources} }
  chairs:
    rok: ${person(chairs.rok, true)}
    us: ${person(chairs.us, false)}
communique: { issued: true, date: "${day}", english: true, korean: true, ${sources} }
sources:
  - { id: made-up, kind: "web", url: null, description: "Made up by tests/bench/generate.ts", advance: false }
`;
}

function writeText(folder: string, meeting: Meeting, text: readonly PlannedParagraph[], lang: Language): void {
  const paragraphs = [
    { topics: ["opening"], text: opening(meeting, lang) },
    ...text.map((paragraph) => ({ topics: topicsOf(paragraph), text: textOf(paragraph, meeting, lang) })),
    { topics: ["closing"], text: closing(meeting, lang) },
  ];
  const id = `${meeting.meeting}.${lang}`;
  writeFileSync(
    join(folder, `sources/${id}.txt`),
    `${paragraphs.map((one, index) => `${index + 1}. ${one.text}`).join("\n\n")}\n`,
  );
  const body = paragraphs.map(
    (one, index) => `<Paragraph n={${index + 1}} topics={${JSON.stringify(one.topics)}}>\n${one.text}\n</Paragraph>\n`,
  );
  writeFileSync(join(folder, `communiques/${id}.mdx`), `${frontmatter(meeting.meeting, lang)}\n${body.join("\n")}`);
}

function frontmatter(meeting: number, lang: Language): string {
  return `---
meeting: ${meeting}
lang: ${lang}
title: "${lang === "en" ? `Made-up communique ${meeting}` : `지어낸 공동성명 ${meeting}`}"
status: copy
source: { publisher: "Made up", url: null, retrieved: null }
---
`;
}

/** The paragraph as this meeting prints it. */
export function textOf({ sentences }: PlannedParagraph, occasion: Occasion, lang: Language): string {
  return sentences.map(({ plan, subject }) => wording(plan, subject, occasion, lang)).join(" ");
}

/** At most three topics, in the order in which the sentences first speak of them. */
export function topicsOf({ sentences }: PlannedParagraph): string[] {
  return [...new Set(sentences.map(({ subject }) => subject.topic))].slice(0, 3);
}

function opening({ meeting, day, city, secretary, minister, chairs }: Meeting, lang: Language): string {
  const [year, month, date] = day.split("-").map(Number);
  if (lang === "ko")
    return `제${meeting}차 한미 안보협의회의(SCM)가 ${year}년 ${month}월 ${date}일 ${city.ko}에서 열렸다. 대표단은 ${minister.ko} 장관과 ${secretary.ko} 장관이 이끌었다. 앞서 ${chairs.rok.ko} 의장이 제${meeting}차 군사위원회 회의(MCM)를 주관하였다.`;
  return `Delegations of both countries met in ${city.en} on ${months[(month ?? 1) - 1]} ${date}, ${year}, for the ${ordinal(meeting)} Security Consultative Meeting (SCM). They were led by U.S. Secretary of Defense ${secretary.en} and ROK Minister of National Defense ${minister.en}. The ${ordinal(meeting)} Military Committee Meeting (MCM) had been chaired by General ${chairs.us.en} and Admiral ${chairs.rok.en}.`;
}

function closing({ meeting, secretary, minister, host }: Meeting, lang: Language): string {
  const [guest, other] = host === "US" ? [minister, secretary] : [secretary, minister];
  if (lang === "ko")
    return `${guest.ko} 장관은 ${other.ko} 장관의 따뜻한 환대에 감사를 표하였다. 양측은 제${meeting + 1}차 SCM을 이듬해 열기로 하였다.`;
  const title = host === "US" ? ["Minister", "Secretary"] : ["Secretary", "Minister"];
  const name = (person: Term, isKorean: boolean) => person.en.split(" ").at(isKorean ? 0 : -1);
  return `${title[0]} ${name(guest, host === "US")} thanked ${title[1]} ${name(other, host !== "US")} for a generous welcome. Both sides expect the ${ordinal(meeting + 1)} SCM in the following year.`;
}

/** @example ordinal(22) // => "22nd" */
export function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${(!teen && { 1: "st", 2: "nd", 3: "rd" }[number % 10]) || "th"}`;
}

const usage = {
  call: "node tests/bench/generate.ts",
  purpose: "writes a made-up content folder, 57 meetings where no number is named",
  free: ["FOLDER", "[MEETINGS]", "[SEED]"],
};

if (process.argv[1] === import.meta.filename) {
  await runCommand(usage, ({ words: [folder, meetings = "57", seed = "1"] }) => {
    if (!folder) throw new EditionError("No folder is named.", `Write: ${[usage.call, ...usage.free].join(" ")}.`);
    for (const number of [meetings, seed]) {
      if (!/^[1-9]\d*$/u.test(number)) throw new EditionError(`"${number}" is no number.`, "Count from 1, e.g. 57.");
    }
    writeCorpus(folder, Number(meetings), Number(seed));
    console.log(`${meetings} made-up meetings in ${folder}: CONTENT_DIR=${folder} npm run check`);
  });
}
