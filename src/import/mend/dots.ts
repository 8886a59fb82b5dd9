/** Middle dots that became question marks: `한?미`. */
import type { Doubt, Edit, Mender } from "./mending.ts";

const lost = /(?<=[가-힣])\?(?=[가-힣])/gu;

/** Pairs that communiqués write with a middle dot. */
const usual =
  /^(?:한·미|미·한|한·일|한·미·일|남·북|미·북|북·미|러·북|북·러|민·군|민·관|육·해|해·공|생·화|핵·|국방·|외교·|재래식·|교육·|연습·|유·무|아·태)/u;

/** Puts the dot back where the pair is known with one, and names the others. */
export const mendDots: Mender = ({ text }, { lang, lexicon }) => {
  if (lang !== "ko") return {};
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (const { 0: word, index } of text.matchAll(/[가-힣]+(?:\?[가-힣]+)+/gu)) {
    const dotted = word.replace(lost, "·");
    if (usual.test(dotted) || lexicon.countStem(dotted) > 0) {
      edits.push({ start: index, end: index + word.length, corr: dotted, kind: "dot" });
    } else
      doubts.push({ at: index, kind: "lost", message: `"${word}": a character may be lost at the question mark.` });
  }
  return { edits, doubts };
};
