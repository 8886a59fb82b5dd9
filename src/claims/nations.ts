/** Nations in a claim and in a sentence, in their order: who does something to whom is told by where they stand. */

export interface NationNamed {
  nation: string;
  /** UTF-16 offset. */
  at: number;
}

/** What names a nation and tells of none: the pair of allies, places of meetings, the peninsula, the force by its name. */
const neutral =
  /\b(?:ROK|South Korea|Korea|U\.S\.|US)[-–](?:U\.S\.|(?:US|ROK|Korea)\b)(?:[-–](?:Japan|UNC))?|\bROK[-–]UNC\b|\bKorean (?:Peninsula|War|language|text|version)|\bNortheast Asia|\b(?:U\.S\.|US|United States) Forces,? Korea|\b(?:[Ii]n|[Aa]t|[Nn]ear|of) (?:Washington|Seoul)\b|\b(?:U\.S\.|US|American) (?:forces|troops|military|personnel)\b|\b(?:Washington|Seoul) (?:meeting|SCM|talks|Declaration|communiqu\p{L}*)|\bWashington, D\.?C\.?|한미일|한·미·일|한미|한·미|미한|러북|북러|러·북|북·러|주한미군|한반도|한국전쟁|워싱턴 ?선언|(?:서울|워싱턴)(?:에서|에|으로)|대북|대러|남북/gu;

const nations: readonly (readonly [string, RegExp])[] = [
  [
    "dprk",
    /\bDPRK\b|\bNorth Koreans?\b|\bNorth Korea\b|\bPyongyang\b|\bDemocratic People['’]s Republic of Korea\b|북한|북측/gu,
  ],
  [
    "rok",
    /\bROK\b|\bRepublic of Korea\b|\bSouth Koreans?\b|\bSouth Korea\b|\bSeoul\b|(?<![-\w])Koreans?\b|(?<![-\w])Korea\b|한국|대한민국|서울/gu,
  ],
  [
    "us",
    /\bU\.S\.|\bUS\b|\bUnited States\b|\bAmericans?\b|\bWashington\b|미국|미합중국|미측|(?<![가-힣])미(?= )|워싱턴/gu,
  ],
  ["russia", /\bRussians?\b|\bRussia\b|\bMoscow\b|러시아/gu],
  ["china", /\bChina\b|\bChinese\b|\bPRC\b|\bPeople['’]s Republic of China\b|\bBeijing\b|중국/gu],
  ["japan", /\bJapan(?:ese)?\b|\bTokyo\b|일본/gu],
  ["germany", /\bGerman[sy]?\b|독일/gu],
];

/** Those that a text names by themselves, in its order. @param text in any case but its names as they are written */
export function nationsIn(text: string): NationNamed[] {
  const plain = text.replace(neutral, (found) => " ".repeat(found.length));
  const all = nations.flatMap(([nation, form]) =>
    Array.from(plain.matchAll(form), ({ 0: found, index }) => ({ nation, at: index, end: index + found.length })),
  );
  // "North Korea" is not Korea.
  const whole = all.filter((one) =>
    all.every(
      (other) =>
        other === one || other.end - other.at <= one.end - one.at || other.end <= one.at || one.end <= other.at,
    ),
  );
  return whole.sort((a, b) => a.at - b.at).map(({ nation, at }) => ({ nation, at }));
}
