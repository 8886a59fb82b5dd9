/** How long a text is. */

/** So many paragraphs or words of a text, as if they were so many times. */
export const lengths: readonly { id: "paragraphs" | "words"; counted: RegExp; compared: RegExp }[] = [
  {
    id: "paragraphs",
    counted:
      /(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty))[ -](?:\w+ )?paragraphs\b|(?<=\d)\s?개?(?:의)?\s?(?:항|문단|단락)(?:으로|이|을|의|(?=[\s,])|$)/u,
    compared:
      /\b(?:longer|shorter)\b.*\bparagraphs\b|\bparagraphs\b.*\b(?:longer|shorter)\b|(?:\d|한|두|세|네) ?개? ?(?:항|문단|단락)(?:이|가)? (?:더 )?(?:길|짧|많|적)|\b(?:more|fewer) (?:\w+ )?paragraphs\b|\bnumber of (?:its )?paragraphs\b|(?:항|문단|단락)(?:의)? ?(?:수|개수)?(?:가|이|는|은)? (?:더 )?(?:많|적)/u,
  },
  {
    id: "words",
    counted: /(?<=\d) words\b/u,
    compared: /(?<!\bno )\b(?:longer|shorter|more words|fewer words)\b|\bas long as\b|(?:보다|더)\s(?:더 )?(?:길|짧)/u,
  },
];

const few = "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten";

/** "Two paragraphs more than", "two fewer than": by how many, and the comparison without it. */
export const byHowMany = new RegExp(
  `\\b(?<count>${few}) (?:paragraphs? )?(?<than>(?:more|fewer|longer|shorter)(?: paragraphs?)?)(?= (?:\\w+ )?than\\b)|(?<koreanCount>\\d{1,2}|한|두|세|네|다섯)\\s?개(?: ?(?:항|문단|단락)(?:이|가)?)? (?<koreanThan>(?:더 )?(?:많|적|길|짧))`,
  "u",
);

/** A length compared, with nothing said of what it is compared with. */
export const lengthAlone =
  /\b(?:longer|shorter|(?:more|fewer) (?:\w+ )?(?:paragraphs|words))\b|(?:항|문단|단락)(?:의)? ?(?:수|개수)?(?:가|이|는|은)? ?(?:더 )?(?:많|적)|더 (?:길|짧)/u;

/** Words of a claim on length. */
export const ofLength =
  /\b(?:ran|runs?|comprises?d?|consists?|consisted|total(?:s|ed)?|numbered|paragraphs?|longer|shorter|length|words|more|fewer|fell|dropped|rose|grew|went)\b|(?:이루어|구성|길|짧|많|적|되어|항|문단|단락)[가-힣]*|보다/gu;

/** "Twice as often as", "three times more than": how many times as much no rule counts. */
export const manyTimes =
  /\b(?:twice|\p{L}+ times|\d+ times|half) as (?:often|many|frequently|long)\b|\b(?:\d+|two|three|four|five|six) (?:more times|times more|times less|mentions more|more mentions|references more|more references|fewer mentions)\b|(?:\d+|한|두|세|네|다섯) ?(?:번|차례|회|배)(?:나|는|이나)? (?:더|덜|많|적)/u;

/** How much of a text is given to something. */
export const lengthOf =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|several|many|most|few|half) (?:of (?:its|the) )?(?:\d+ )?paragraphs\b(?= (?:of|in|mention|name|deal|speak|touch|concern))|(?:\d+|한|두|세|네|다섯|여러)\s?개 ?(?:항|문단|단락)(?:에서|에|이|가)(?= )|\b(?:(?:more|fewer|less) (?:\w+ )?(?:paragraphs?|words|space)|shortest paragraph|paragraph of its own|(?:its|their|an?) (?:own|separate|whole) paragraph)\b|(?:항|문단|단락)[을를이가은는]? (?:더 )?(?:많|적|늘|줄)/u;
