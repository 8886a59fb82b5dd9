/** "More often in the 56th than in the 51st": one text compared with another. */
import { meetingsIn } from "./meetings-named.ts";
import type { Known, Quantifier } from "./model.ts";

type Kind = "more-than" | "less-than" | "as-in";

/** First group: what stands between the comparison and what is compared; second: the rest. Korean has them before it. */
const english: readonly { kind: Kind; form: RegExp }[] = [
  {
    kind: "more-than",
    form: /\b(?:more(?: often| frequently| times| references| mentions)?|longer)\b(.*?)\bthan\b(.*)$/iu,
  },
  {
    kind: "less-than",
    form: /\b(?:fewer(?: times| references| mentions)?|less(?: often| frequently)?|shorter)\b(.*?)\bthan\b(.*)$/iu,
  },
  { kind: "as-in", form: /\bas (?:often|many times|frequently|long)\b(.*?)\bas\b(.*)$/iu },
];
const korean: readonly { kind: Kind; form: RegExp }[] = [
  {
    kind: "more-than",
    form: /보다(?=\s)(.*?)(?<![가-힣])(?:자주|여러|길|많|늘)[가-힣]*/u,
  },
  {
    kind: "less-than",
    form: /보다(?=\s)(.*?)(?<![가-힣])(?:덜|적(?=[게은다어었고지으])|드물|짧|줄)[가-힣]*/u,
  },
];

export interface Comparison {
  quantifier: Quantifier;
  /** Meetings of whose text it is said; none where it names none. */
  meetings: readonly number[];
  /** The clause without it. */
  rest: string;
}

/**
 * What a clause compares, if it does; the text named behind "than" or before 보다 is the one compared with.
 *
 * @param said as it was typed, or in lower case
 */
export function comparisonIn(said: string, known: Known): Comparison | undefined {
  for (const { kind, form } of [...english, ...korean]) {
    const found = form.exec(said);
    if (!found) continue;
    const before = said.slice(0, found.index);
    const after = said.slice(found.index + found[0].length);
    const isKorean = found[0].startsWith("보다");
    // "More than five times" compares no texts.
    if (!isKorean && /^ (?:\p{L}+|\d+) (?:times|mentions|references|occasions)\b/iu.test(found[2] ?? "")) continue;
    const near = isKorean ? (/(?:제?\s?\d{1,2}차|\d{4}년)[^\d]*$/u.exec(before)?.[0] ?? "") : (found[2] ?? "");
    const [other, ...more] = meetingsIn(near.toLowerCase(), known).meetings;
    if (other === undefined || more.length > 0) continue;
    const rest = `${isKorean ? before.slice(0, before.length - near.length) : before} ${found[1] ?? ""} ${after}`;
    const { meetings } = meetingsIn(rest.toLowerCase(), known);
    return { quantifier: { kind, meeting: other }, meetings, rest };
  }
  return undefined;
}
