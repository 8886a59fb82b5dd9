/** Who says a thing: in a claim, and sentence by sentence in a text. */
import { isFunctionWord } from "../text/function-words.ts";
import type { Known, Roles, Side, Speaker } from "./model.ts";
import { ministersIn, peopleIn } from "./persons.ts";
import * as say from "./vocabulary.ts";

interface Placed {
  name: string;
  said: string;
  side: Side | undefined;
  at: number;
}

/** Who is named in a text, by name or by office alone, in its order. */
function namedIn(text: string, { ledBy, sideOf }: Known): Placed[] {
  const people = peopleIn(text, ledBy).map(({ name, said }) => ({
    name,
    said,
    side: sideOf(name),
    at: text.indexOf(said),
  }));
  const offices = Array.from(text.matchAll(say.byOffice), ({ 0: said, 1: minister, 3: korean, index }): Placed => {
    return { name: said, said, side: (minister ?? korean) === undefined ? "us" : "rok", at: index };
  });
  return [...people, ...offices].sort((a, b) => a.at - b.at);
}

/** Who alone a claim says has said it: the one minister or secretary whom it names, and nobody of the other side. */
export function speakerIn(text: string, known: Known): Speaker | undefined {
  if (say.bothSpeak.test(text)) return undefined;
  const { ledBy, sideOf } = known;
  const own = text.replace(say.notThem, " ").replace(say.kimOfNorth, " ");
  const all = namedIn(own, known);
  const named = [
    ...ministersIn(own, ledBy).map(({ name }) => name),
    ...Array.from(own.matchAll(say.speakerNamed), ([, name = ""]) => name),
  ];
  const byName = named.find((name) => !isFunctionWord(name.toLowerCase(), "en") && sideOf(name) !== undefined);
  const speaks = byName ?? own.match(say.byOffice)?.[0];
  if (speaks === undefined) return undefined;
  const sides = new Set([...(byName === undefined ? [] : [sideOf(byName)]), ...all.map(({ side }) => side)]);
  const [side, ...others] = sides;
  return side && others.length === 0
    ? { name: speaks, side, meetings: byName === undefined ? [] : ledBy(byName) }
    : undefined;
}

/** Names by which a claim calls one of each side; beside the other's a family name is no other word: "Austin and Kim". */
export function headsIn(text: string, { ledBy, sideOf }: Known): ReadonlySet<string> {
  const names = peopleIn(text.replace(say.kimOfNorth, " "), ledBy).map(({ name }) => name);
  const sides = new Set(names.map(sideOf));
  return new Set(sides.has("rok") && sides.has("us") && text.search(say.kimOfNorth) < 0 ? names : []);
}

/** Who does something to whom, where a claim names one of each side and does not join them: "Austin thanked Kim". */
export function rolesIn(text: string, known: Known): Roles | undefined {
  if (say.bothSpeak.test(text)) return undefined;
  const own = text.replace(say.notThem, " ").replace(say.kimOfNorth, " ");
  const [first, second, ...more] = namedIn(own, known);
  if (!first?.side || !second?.side || first.side === second.side || more.length > 0) return undefined;
  const between = own.slice(first.at + first.said.length, second.at);
  if (say.joinsPeople.test(between)) return undefined;
  // In Korean who acts has the particle of the subject.
  const isSecond = /\p{sc=Hangul}/u.test(own) && !say.acts.test(between);
  return isSecond
    ? { name: second.name, actor: second.side, other: first.side }
    : { name: first.name, actor: first.side, other: second.side };
}

/** Whether a sentence names one of each side, by their offices. */
export function namesBoth(sentence: string, { sideOf }: Known): boolean {
  if (/\bMinister\b/u.test(sentence) && /\bSecretary\b/u.test(sentence)) return true;
  const sides = Array.from(sentence.matchAll(/([가-힣]{1,5}) 장관/gu), ([, name = ""]) =>
    name.length === 1 && sideOf(`${name} 장관`) === undefined ? "rok" : sideOf(`${name} 장관`),
  );
  return sides.includes("rok") && sides.includes("us");
}

/** Who speaks at a place of a paragraph: who is named last before it as one who says something. */
export function speakerAt(paragraph: string, at: number, sideOf: Known["sideOf"]): Side | "both" | undefined {
  const named = Array.from(paragraph.slice(0, at).matchAll(say.speaks), ({ groups = {} }) => groups).at(-1);
  if (!named) return undefined;
  if (named.both) return "both";
  if (named.office) return /secretary/iu.test(named.office) ? "us" : "rok";
  const { minister = "" } = named;
  // 김 장관: by the family name alone.
  return minister.length === 1 ? "rok" : sideOf(`${minister} 장관`);
}
