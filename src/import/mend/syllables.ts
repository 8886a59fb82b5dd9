/**
 * Korean words broken inside: by a line end where lines break between any two syllables, or by a blank that such a line
 * end left behind. Words are joined only where the whole is known from elsewhere and the halves are not.
 */
import { isParticle, withoutParticle } from "../../text/particles.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Doubt, Edit, Mender } from "./mending.ts";

const gaps = /(?<=([가-힣A-Za-z0-9·ㆍ]+))([ \n])(?=([가-힣·ㆍ]+))/gu;

/** Words of one syllable that stand alone. */
const single = new Set(
  "및 등 양 동 한 수 데 것 점 제 또 이 그 각 더 첫 총 미 북 간 후 전 중 시 내 외 위 바 할 될 된 갈 약 현 본 타 주 대 년 월 일 차 개 명 그 두 세 네 온 새 모 즉 새 때 말 면 만 뿐 줄 채 듯 안 못 잘 곧 큰 긴 옛 꼭 늘 다 별 뜻 길 힘 법 핵 군 당 측 쪽 편 급 초 반 신 구 한 단 매 제 왜 좀 참 국".split(
    " ",
  ),
);

/** Rejoins broken words. */
export const mendSyllables: Mender = ({ text }, { lang, lexicon, breaksWords, blanksBreakWords }) => {
  if (lang !== "ko") return {};
  const edits: Edit[] = [];
  const joins: number[] = [];
  const doubts: Doubt[] = [];
  for (const { 1: before = "", 2: gap, 3: after = "", index } of text.matchAll(gaps)) {
    // Behind a bracket stands the rest of an eojeol, and the whole is not seen.
    const isRest = /[^\s("'“‘「『[]/u.test(text.charAt(index - before.length - 1));
    const verdict = isRest ? "parted" : judge(before, after, lexicon);
    if (gap === "\n" && breaksWords && verdict === "joined") {
      if (/[가-힣]$/u.test(before)) joins.push(index);
      else
        edits.push({
          start: index - before.length,
          end: index + 1 + after.length,
          corr: before + after,
          kind: "syllable",
        });
    } else if (gap === " " && blanksBreakWords && verdict === "joined" && !/[A-Za-z0-9]$/u.test(before)) {
      edits.push({
        start: index - before.length,
        end: index + 1 + after.length,
        corr: before + after,
        kind: "syllable",
      });
    } else if (gap === "\n" && breaksWords && verdict === "unknown") {
      doubts.push({
        at: index,
        kind: "syllable",
        message: `"${before}" and "${after}" may be one word, broken at the line's end.`,
      });
    }
  }
  return { edits, joins, doubts };
};

/** Endings that open no eojeol. */
const ending =
  /^(?:하였|하며|하고|하여|하기|하는|하도록|되어|되었|되고|되는|되도록|였다|었다|였으며|었으며|았다|으며|으로|에서|에게|이라는|라는|까지|부터|시켜|시키|적인|적으로|다$|며$)/u;

/** Particles that look like a word or a name. */
const mayStandAlone = /^(?:이|도|만|나|이나|가|과)$/u;

/** The longest that a half is which is no word of its own. */
const longestPart = 2;

function judge(before: string, after: string, lexicon: Lexicon): "joined" | "parted" | "unknown" {
  // What is broken here may be broken so more than once: that makes its halves no words.
  const pair = lexicon.countPair(before, after);
  const [knowsBefore, knowsAfter] = [isKnown(before, pair, lexicon), isKnown(after, pair, lexicon)];
  const isWhole = withoutParticle(before) === before;
  if (isParticle(after) && !mayStandAlone.test(after)) return "joined";
  if ((knowsBefore && knowsAfter) || !isWhole) return "parted";
  if (ending.test(after) && !knowsAfter && !single.has(before)) return "joined";
  const isPart = (!knowsBefore && before.length <= longestPart) || (!knowsAfter && after.length <= longestPart);
  if (lexicon.countStem(before + after) > 0) return isPart || !(knowsBefore || knowsAfter) ? "joined" : "parted";
  if (knowsBefore || knowsAfter || before.length > longestPart + 1) return "unknown";
  // No word of one syllable that is none elsewhere; or the beginning of one that is known.
  const beginning = (before + after).slice(0, Math.max(3, before.length + 1));
  return (before.length === 1 && /^[가-힣]$/u.test(before)) || lexicon.hasBeginning(beginning) ? "joined" : "unknown";
}

function isKnown(word: string, pair: number, lexicon: Lexicon): boolean {
  return word.length === 1 ? single.has(word) || !/[가-힣]/u.test(word) : lexicon.countStem(word) > pair;
}

/** Share of the line ends that break a word for sure, from which on a file is one that breaks words. */
const leastBroken = 0.08;

/** Whether the line ends of a Korean text break words. */
export function breaksWords(texts: readonly string[], lexicon: Lexicon): boolean {
  const verdicts = texts.flatMap((text) =>
    [...text.matchAll(gaps)]
      .filter(({ 2: gap }) => gap === "\n")
      .map(({ 1: a = "", 3: b = "" }) => judge(a, b, lexicon)),
  );
  return verdicts.filter((verdict) => verdict === "joined").length > verdicts.length * leastBroken;
}

/** A particle with a blank before it: nobody writes so, and line ends inside words leave it behind. */
const strayParticle = /(?<=[가-힣]) (?:을|를|은|는|의|에|에서|으로|와)(?=[ .,\n]|$)/gu;

/** Fewer stray particles are slips of a keyboard. */
const leastStray = 3;

/** Whether old line ends stand in a text as blanks inside its words. */
export function blanksBreakWords(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + (text.match(strayParticle)?.length ?? 0), 0) >= leastStray;
}
