/** Korean particles, which follow the sound of the word before: 을 or 를, 이라는 or 라는, 으로 or 로. */

/** Behind a final consonant, and behind a vowel. */
const forms = {
  을: ["을", "를"],
  은: ["은", "는"],
  이: ["이", "가"],
  과: ["과", "와"],
  이라는: ["이라는", "라는"],
  으로: ["으로", "로"],
} as const;

/** Figures whose names end in a consonant: 영 일 삼 육 칠 팔. */
const closedFigures = "013678";
/** Figures whose names end in ㄹ: 일 칠 팔. */
const liquidFigures = "178";

/**
 * A particle in the form that fits.
 *
 * @param word the word before; signs behind its last letter or figure, and a remark in round brackets, are not read
 * @param particle its form behind a consonant
 * @example particle("핵우산", "을") // => "을" · particle("비핵화", "을") // => "를" · particle("level", "으로") // => "로"
 */
export function particle(word: string, particle: keyof typeof forms): string {
  const [closed, open] = forms[particle];
  const sound = endOf(word);
  return sound === "open" || (particle === "으로" && sound === "liquid") ? open : closed;
}

function endOf(word: string): "open" | "closed" | "liquid" {
  const read = word.replace(/\s*\([^()]*\)\s*$/u, "") || word;
  const last = /[\p{Letter}\p{Number}](?=[^\p{Letter}\p{Number}]*$)/u.exec(read)?.[0] ?? "";
  if (last >= "가" && last <= "힣") {
    const final = (last.charCodeAt(0) - 0xac00) % 28;
    return final === 0 ? "open" : final === 8 ? "liquid" : "closed";
  }
  if (closedFigures.includes(last) && last !== "") return liquidFigures.includes(last) ? "liquid" : "closed";
  // As English words and letters are mostly read: level 레벨, plan 플랜, SCM 에스시엠, strait 스트레이트.
  if (/l|r/iu.test(last) && (/l/iu.test(last) || /^[A-Z]+$/u.test(read))) return "liquid";
  if (/[mn]/iu.test(last) || /ng[^\p{Letter}]*$/iu.test(read)) return "closed";
  return "open";
}
