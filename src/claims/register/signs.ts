/** A claim with signs in the place of people, meetings, cities, days and years: what is left are the words of a form. */
import { dayOf } from "../days.ts";
import type { Known } from "../model.ts";
import { peopleIn } from "../persons.ts";
import * as say from "../vocabulary.ts";
import { plainCity } from "./answers.ts";

/** `<p:Esper>`, `<m:51>`, `<k:44>` for an MCM, `<c:Seoul>`, `<d:11-15>`, `<y:2019>`. */
export interface Sign {
  kind: string;
  value: string;
}

/** Signs of a clause in their order. */
export function signsIn(clause: string): Sign[] {
  return Array.from(clause.matchAll(/<([pmkcdy]):([^<>]*)>/gu), ([, kind = "", value = ""]) => ({ kind, value }));
}

/**
 * @param text as it was typed
 * @returns lower case but for what stands in the signs, single spaces
 */
export function withSigns(text: string, known: Known): string {
  const plain = text.replace(/[<>]/gu, " ");
  const named = /\p{sc=Hangul}/u.test(plain) ? withKoreanNames(plain, known) : withNames(plain, known);
  const first = (...groups: (string | undefined)[]) => Number(groups.find((one) => one !== undefined));
  return named
    .replace(say.mcmSaid, (_, english?: string, korean?: string) => `<k:${first(english, korean)}>`)
    .replace(say.meetingSaid, (_, english?: string, korean?: string) => `<m:${first(english, korean)}>`)
    .replace(new RegExp(say.dayOfYear.source, "gu"), (found, ...groups) => {
      const day = dayOf(groups);
      return day ? `<d:${day}>` : found;
    })
    .replace(/(?<![\d:-])((?:19|20)\d\d)(?:년(?:에(?=\s))?)?(?!\d)/gu, "<y:$1>")
    .replace(citiesOf(known), (city) => `<c:${plainCity(city)}>`)
    .replace(/<[^<>]*>|[^<]+/gu, (part) => (part.startsWith("<") ? part : part.toLowerCase()))
    .replace(/\s+/gu, " ")
    .trim();
}

function withNames(text: string, { called }: Known): string {
  const known = (name: string) => called(name).flatMap(({ led, chaired }) => [...led, ...chaired]);
  return peopleIn(text, known).reduce((left, { said }) => {
    const at = left.search(new RegExp(`(?<![:\\p{L}])${said.replaceAll(".", "\\.")}(?![\\p{L}>])`, "u"));
    if (at < 0) return left;
    return `${left.slice(0, at).replace(say.titleBefore, "")}<p:${said}>${left.slice(at + said.length)}`;
  }, text);
}

/** A name in Hangul without its office; an American one as the press transcribes it, with its given name or without. */
function withKoreanNames(text: string, { called }: Known): string {
  const nameOf = (word: string) => [word, `${word} 장관`].find((one) => called(one).length > 0);
  return text
    .replace(say.koreanNamed, (whole, word: string) => {
      const name = nameOf(word);
      return name === undefined ? whole : `<p:${name}>`;
    })
    .replace(
      /(?:(?<![가-힣])([가-힣]{1,5})|<p:([가-힣]+) 장관>) <p:([가-힣]+) 장관>/gu,
      (whole, ...names: string[]) => {
        const [given, likeName, family] = names;
        const name = `${given ?? likeName} ${family} 장관`;
        return called(name).length > 0 ? `<p:${name}>` : whole;
      },
    );
}

function citiesOf({ meetings }: Known): RegExp {
  const all = new Set(meetings.flatMap(({ city = [] }) => city).map(plainCity));
  const names = [...all].filter((one) => one !== "").sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![:\\p{L}])(?:${names.join("|")})(?:,? D\\.?C\\.?)?`, "gu");
}
