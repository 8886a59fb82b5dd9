/** Other words for what communiqués say: rules that re-draft real sentences without changing what they speak of. */
import type { Language } from "./phrase.ts";
import type { Random } from "./random.ts";

/** Wordings that may stand for each other; the first of a line is what is looked for. */
const synonyms: Readonly<Record<Language, readonly (readonly [RegExp, readonly string[]])[]>> = {
  en: rules(
    `reaffirmed|reiterated|affirmed|pledged
     noted|observed|took note
     emphasized|stressed|underscored
     welcomed|commended|applauded
     reviewed|assessed|examined
     discussed|consulted on
     pledged|committed|resolved
     decided|agreed|determined
     concurred|agreed|shared the view
     acknowledged|recognized
     expressed|conveyed
     strengthen|enhance|bolster|reinforce
     strengthening|enhancing|bolstering
     enhance|improve|strengthen
     enhancing|improving|deepening
     important|essential|vital
     critical|crucial|key
     continue to|keep on working to|further
     maintain|sustain|preserve
     cooperation|collaboration|coordination
     efforts|endeavors|work
     capabilities|capacities|means
     robust|solid|strong
     threats|challenges|dangers
     including|such as|among them
     in order to|so as to
     ensure|guarantee|secure
     support|back|assist
     progress|advances|headway
     situation|circumstances
     various|diverse|several
     appreciation|gratitude
     in accordance with|in line with|consistent with
     throughout|across
     condemned|denounced
     urged|called on
     closely|intimately|in close contact`,
  ),
  ko: rules(
    `재확인하였다|다시 확인하였다|거듭 확인하였다
     강조하였다|역설하였다|힘주어 말하였다
     평가하였다|인정하였다|판단하였다
     논의하였다|협의하였다|의논하였다
     환영하였다|반겼다|높이 샀다
     공감하였다|인식을 같이하였다|뜻을 같이하였다
     주목하였다|유의하였다
     점검하였다|검토하였다|살펴보았다
     합의하였다|결정하였다|동의하였다
     지속적으로|계속하여|꾸준히
     강화하기|높이기|공고히 하기
     긴밀히|가까이|밀접하게
     중요한|핵심적인|긴요한
     중요성을|의의를|필요성을
     노력을|활동을|작업을
     위협에|도전에|위험에
     협력을|공조를|협조를
     다양한|여러|각종
     포함한|비롯한
     유지하기|지켜 나가기
     기여하고|이바지하고`,
  ),
};

/** Connectives with which a sentence may begin, and may as well not. */
const openings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:In this regard|To this end|Furthermore|Moreover|In addition|Additionally|In particular|Overall), /u,
  ko: /^(?:또한|아울러|이와 관련하여|더불어|나아가),? /u,
};

const connectives: Readonly<Record<Language, readonly string[]>> = {
  en: ["In this regard, ", "Moreover, ", "In addition, "],
  ko: ["또한 ", "아울러 ", "이와 관련하여 "],
};

/** A sentence re-drafted: words exchanged, a connective dropped or put before, the clauses of "X, and Y" turned round. */
export function rewordSentence(random: Random, sentence: string, lang: Language, share: number): string {
  let text = sentence;
  for (const [pattern, others] of synonyms[lang]) {
    text = text.replace(pattern, (found) => (random.chance(share) ? random.pick(others) : found));
  }
  const bare = text.replace(openings[lang], "");
  if (bare !== text) return random.chance(share) ? capital(bare) : text;
  if (!random.chance(share / 3)) return turned(random, text, share);
  return random.pick(connectives[lang]) + (lang === "en" ? small(text) : text);
}

/** "On D, the ministers did X." for "The ministers did X on D.": a closing phrase is put first. */
function turned(random: Random, text: string, share: number): string {
  const match =
    /^(The (?:two leaders|Secretary and the Minister|Minister and the Secretary|two sides) .{40,}), (including|in accordance with|based on|as well as) ([^,]+)\.$/u.exec(
      text,
    );
  if (!match || !random.chance(share)) return text;
  const [, main = "", word = "", rest = ""] = match;
  return `${capital(word === "as well as" ? "besides" : word)} ${rest}, ${small(main)}.`;
}

function rules(list: string): [RegExp, string[]][] {
  return list.split("\n").map((line) => {
    const [wanted = "", ...others] = line.trim().split("|");
    return [new RegExp(`(?<![\\p{L}])${wanted}(?![\\p{L}])`, "gu"), others];
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Small only where the word is no name. */
function small(text: string): string {
  return /^(?:The|They|Both|He|It|In|As) /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
