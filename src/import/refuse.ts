/** What is no text of a communiqué, or not this one: nothing is written of it, and why is said in a sentence. */
import type { Language } from "../paths.ts";
import type { Refusal } from "./model.ts";
import type { Row } from "./rows.ts";

const names = { en: "English", ko: "Korean" } as const satisfies Record<Language, string>;

/** Lost characters in a thousand from which on a file is spoiled as a whole. */
const spoiledPerMille = 5;

/** What is wrong with a file before any text is looked for in it. */
export function refuseFile(raw: string): Refusal[] {
  if (raw.trim() === "") return [refusals.empty()];
  const lost = raw.match(/\ufffd/gu)?.length ?? 0;
  if (lost * 1000 > raw.length * spoiledPerMille) return [refusals.lost(lost, lineOf(raw, "\ufffd"))];
  // Letters of a font without a map come out as private characters or as their numbers in the font.
  const unmapped = raw.match(/[\ue000-\uf8ff]|\(cid:\d+\)/gu)?.length ?? 0;
  if (unmapped * 1000 > raw.length * spoiledPerMille) return [refusals.unmapped(unmapped)];
  return [];
}

function lineOf(raw: string, mark: string): number {
  return raw.slice(0, raw.indexOf(mark)).split("\n").length;
}

const errorPage =
  /\b(?:40[0-9]|50[0-9])\b.{0,40}(?:not found|error|forbidden|unavailable|denied)|page not found|access denied|페이지를 찾을 수 없|존재하지 않는 (?:페이지|게시물)|잘못된 접근|접근이 거부|just a moment|enable javascript/iu;

/** Why a file in which no text was found is none. */
export function refuseTextless(rows: readonly Row[], meeting: number, lang: Language, other: boolean): Refusal {
  const text = rows.map((row) => row.text).join("\n");
  if (other) return refusals.otherLanguage(meeting, lang);
  const error = errorPage.exec(text.slice(0, 4000))?.[0];
  return error !== undefined && text.length < 6000 ? refusals.errorPage(error) : refusals.noText(lang);
}

/** Marks that open the items of a gist. */
const item = /^[▲△◇◆○●•▶□■※ㅇ]/u;

/** Whether the rows at and below a title are a gist: it calls itself one, or is made of marked items. */
export function refuseGist(rows: readonly Row[], numbered: number): Refusal[] {
  const named = rows
    .slice(0, 12)
    .find(({ text }) => /요지|\bgist\b|summary of the joint/iu.test(text) && !/전문|full text/iu.test(text));
  const items = rows.filter(({ text }) => item.test(text)).length;
  if (named && numbered < 8) return [refusals.gist(`line ${named.line} reads "${named.text.slice(0, 60)}"`)];
  if (items >= 3 && items > numbered / 2) return [refusals.gist(`${items} of its lines open with a mark such as ▲`)];
  return [];
}

export const refusals = {
  empty: () => refusal("empty", "The file is empty.", "Give the file that holds the text."),
  lost: (count: number, line: number) =>
    refusal(
      "lost-characters",
      `${count} characters are lost (\ufffd), the first on line ${line}.`,
      "The letters are not in this file: find another copy of the text.",
    ),
  unmapped: (count: number) =>
    refusal(
      "lost-characters",
      `${count} characters have no meaning outside the font of the file they came from.`,
      "The letters are not in this file: find another copy, or recognize the pages anew.",
    ),
  errorPage: (words: string) =>
    refusal(
      "error-page",
      `This is the page of an error: "${words}".`,
      "Try another address, or save the page by hand.",
    ),
  noText: (lang: Language) =>
    refusal(
      "no-text",
      `No ${names[lang]} communiqué was found in it: neither paragraphs numbered from 1 nor a title and text of the SCM.`,
      "Say with --lines where the text stands, or with --unnumbered that it has no numbers.",
    ),
  otherLanguage: (meeting: number, lang: Language) => {
    const other = lang === "en" ? "ko" : "en";
    return refusal(
      "other-language",
      `The text is ${names[other]}, not ${names[lang]}.`,
      `Import it as ${meeting} ${other}.`,
    );
  },
  otherMeeting: (meeting: number, named: number) =>
    refusal(
      "other-meeting",
      `The text names itself that of meeting ${named}, not ${meeting}.`,
      `Import it as ${named}, or say with --lines where the text of meeting ${meeting} stands.`,
    ),
  gist: (sign: string) =>
    refusal(
      "gist",
      `This is a gist and not the text: ${sign}.`,
      "Find a copy of the whole text; a gist is no witness.",
    ),
  gap: (numbers: readonly number[]) =>
    refusal(
      "gap",
      `${numbers.length === 1 ? "Number" : "Numbers"} ${numbers.join(", ")} ${numbers.length === 1 ? "is" : "are"} missing.`,
      "See in the file whether a paragraph is lost or its number misprinted; --force writes it as it is.",
      true,
    ),
  duplicate: (number: number, line: number) =>
    refusal(
      "duplicate",
      `Number ${number} stands there twice, the second time on line ${line}.`,
      "See in the file which is right; --force takes the second for a part of the paragraph above it.",
      true,
    ),
};

function refusal(kind: string, message: string, hint: string, mayForce = false): Refusal {
  return { kind, message, hint, mayForce };
}
