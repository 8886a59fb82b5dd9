/** The texts that a claim needs: some of them each by itself, or all in one table. Each file is fetched once. */
import { isBetterAlone } from "../../claims/texts-needed.ts";
import { type Language, paths } from "../../paths.ts";
import type { CommuniqueFile } from "../../schemas/api.ts";
import { type SurveyedText, textsOfTable } from "../../trace/survey.ts";
import { fetchJson } from "../fetch-json.ts";

interface Held {
  number: number;
  languages: readonly Language[];
}

export class ClaimTexts {
  #all: Promise<SurveyedText[]> | undefined;
  readonly #single = new Map<string, Promise<SurveyedText>>();

  /**
   * @param needed meetings; `undefined`: all
   * @param meetings all, with the languages in which their texts are held
   * @throws when a file does not come; the next call tries again
   */
  async of(needed: readonly number[] | undefined, meetings: readonly Held[]): Promise<SurveyedText[]> {
    const held = meetings.flatMap(({ number, languages }) => languages.map((lang) => ({ number, lang })));
    const wanted = held.filter(({ number }) => needed?.includes(number));
    const isAlone = needed !== undefined && isBetterAlone(wanted.length, held.length);
    if (!this.#all && isAlone) return Promise.all(wanted.map(({ number, lang }) => this.#one(number, lang)));
    this.#all ??= allTexts().catch((error: unknown) => {
      this.#all = undefined;
      throw error;
    });
    return this.#all;
  }

  #one(meeting: number, lang: Language): Promise<SurveyedText> {
    const key = `${meeting}.${lang}`;
    const known = this.#single.get(key);
    if (known) return known;
    const asked = oneText(meeting, lang).catch((error: unknown) => {
      this.#single.delete(key);
      throw error;
    });
    this.#single.set(key, asked);
    return asked;
  }
}

async function allTexts(): Promise<SurveyedText[]> {
  const address = paths.api("paragraphs.csv");
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return textsOfTable(await response.text());
}

async function oneText(meeting: number, lang: Language): Promise<SurveyedText> {
  const { paragraphs } = await fetchJson<CommuniqueFile>(paths.api(`communiques/${meeting}.${lang}.json`));
  return { meeting, lang, paragraphs: paragraphs.map(({ number, text }) => ({ number: number ?? 0, text })) };
}
