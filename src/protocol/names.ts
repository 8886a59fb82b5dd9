/** Patterns of the names in the roster: sources of regular expressions over plain text (see `text/characters.ts`). */
import { plainOf } from "../text/plain.ts";

/** Alternatives of a pattern, longest first, so that a whole name wins over its family name; `""` for none. */
export function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

/** Text as the source of a pattern that matches it in plain text. */
export function literal(text: string): string {
  return plainOf(text).text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Whether a name is written in Latin letters. */
export function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(text);
}

/** `Kim Yong Hyun` is also printed Kim Yong-hyun, Kim Yonghyun, and Kim alone. */
export function koreanNameForms(name: string): string[] {
  const [family = "", ...given] = plainOf(name)
    .text.replace(",", "")
    .split(/[ —-]+/);
  const rest = given.map(literal).join("[ —-]?");
  return rest === "" ? [literal(family)] : [`${literal(family)},? ${rest}`, literal(family)];
}

/** `Lloyd J. Austin III` is also printed Lloyd Austin, and Austin alone. */
export function americanNameForms(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => !/^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/.test(word));
  const [first, family] = [literal(words[0] ?? name), literal(words.at(-1) ?? name)];
  return [`${first}(?: \\p{Lu}\\.)? ${family}(?:,? (?:Jr\\.|Sr\\.|III|II|IV))?`, family];
}
