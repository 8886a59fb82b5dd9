/** Protocol wordings of the Korean texts, as patterns over plain text (see `text/characters.ts`). */

import type { ProtocolClass } from "./classes.ts";
import { alternatives, isLatin, literal } from "./names.ts";
import type { Roster } from "./roster.ts";

/** Between the names of two countries, where publishers print a dot or none. */
const dot = "(?: ?· ?)?";

/** What may stand between a name and the office, as in `오스틴(Lloyd J. Austin Ⅲ) 미합중국 국방부 장관`. */
const latin = "(?: ?\\([^()]{1,60}\\))?";

/**
 * A foreigner's name in two words, where nothing but a name can stand: at the beginning of a sentence or after a minister
 * and "and". Not what a sentence may begin with instead: `아울러 게이츠 장관`, `이에 대해 게이츠 장관`.
 */
const noName =
  "(?!(?:또한|만일|만약|이어|이후|향후|현재|아울러|최근|특히|그러나|한편|다만|오늘|대한민국|미합중국|미국|한국|일본|중국) |[가-힣]*(?:[은는이을를의에과와며고히]|하여|해|에서|으로|서) |[가-힣]+ (?:대한민국|한국|미합중국|미국)[가-힣]* )";
const wholeName = `${noName}[가-힣]{1,5}(?: \\p{Lu}\\.)? [가-힣]{1,6}`;

/** A name in hangul that no record knows: whole where its Latin form of several words follows, else one word. */
const anyName = `(?:${noName}[가-힣]{2,5} [가-힣]{2,5}(?= (?:미합중국|미국) )|(?<=^|장관[과와은는이가] )${wholeName}(?= ?(?:미합중국 |미국 |미 )?(?:국방부? ?)?장관)|[가-힣]{1,6}(?: \\p{Lu}\\.)? [가-힣]{1,6} ?\\(\\p{Lu}[^() ]{0,20} [^()]{1,60}\\)|[가-힣]{2,5}${latin})`;

/** Others who are called 장관, and words before the bare title: countries and ministries, 당시 장관, 또한 장관. */
const notOurs =
  "(?!국방|대한민국|[가-힣]*(?:국|부|처|일본|호주|러시아|캐나다) |(?:양국|두|양|당시|현|신임|전임|후임|해당|또한|또는|그리고|혹은|모든|모두|각|여러|관계|주무) )";

/** The classes for one roster; where two could claim the same words, the earlier one has them. */
export function koreanClasses(roster: Roster): ProtocolClass[] {
  const ministers = hangul(roster.rokMinisters);
  const known = alternatives([...ministers, ...ministers.map((name) => name.slice(0, 1))]);
  const title = "(?:(?:국방|전쟁)(?:부 ?)?)?장관(?!급)";
  const ours = `(?:대한민국|한국) 국방부? ?장관`;
  const minister = `(?:${known && `(?<![가-힣])(?:(?:대한민국|한국) )?(?:${known})${latin}(?: (?:대한민국|한국))? ?${title}|`}(?<![가-힣])${ours})`;
  // The Secretary's name in hangul stands in no record: whoever else is called 장관 is he.
  const secretary = `(?<![가-힣])(?:${notOurs}${anyName} (?:미합중국 |미국 |미 )?${title}|(?:미합중국|미국|미) (?:${wholeName}${latin} )?(?:국방|전쟁)부? ?장관)`;
  // The name behind the office, where both are named so.
  const ministerNamed = known && `(?:대한민국|한국) 국방부? ?장관 (?:${known})${latin}`;
  const secretaryNamed = `(?:미합중국|미국|미) (?:국방|전쟁)부? ?장관 ${wholeName}${latin}`;
  const rokChairman =
    "(?:(?:대한민국|한국|한국군) 합참의장(?:인)? [가-힣]{2,4} (?:대장|제독)|(?<![가-힣])[가-힣]{2,4} (?:대한민국|한국) 합참의장)";
  const usChairman = `(?:(?:미합중국|미국|미) 합참의장(?:인)? ${chairmanName} ?(?:대장|제독)|(?<![가-힣])[가-힣]{1,6}(?: \\p{Lu}\\.)? [가-힣]{1,6}${latin} (?:미합중국|미국|미) 합참의장)`;
  const meeting = `(?:한${dot}미 ?)?(?:SCM|MCM|안보 ?협의|군사 ?위원|안보협의|군사위)`;
  const days = alternatives(roster.days.map(printedDay));
  return [
    ["ministers", ministerNamed && `(?<![가-힣])(?:${inEitherOrder(ministerNamed, secretaryNamed)})(?=[은는이가을를])`],
    ["ministers", inEitherOrder(minister, secretary)],
    ["ministers", `(?<![가-힣])(?:(?:양국|양|두) ${title}|양 ?측|(?:양국|양|두) 대표단(?=[은이의])|쌍방(?=[은이의]))`],
    ["chairmen", inEitherOrder(rokChairman, usChairman)],
    [
      "both-countries",
      `(?<![가-힣]|[가-힣]·)(?:한${dot}미|미${dot}한)(?= |간|양국|동맹|연합|상호|안보(?!협의)|군사(?!위)|국방|통합)(?! ?· ?[가-힣])`,
    ],
    [
      "dprk",
      "(?:조선민주주의인민공화국|(?<![가-힣])북한)(?: ?\\(DPRK\\))?(?!에서)|\\bDPRK\\b(?!에서)|(?<![가-힣])북측(?!에서)",
    ],
    ["host-and-guest", `${minister}|${secretary}`, courtesy],
    [
      "host-and-guest",
      "(?<![가-힣])(?:(?:한|미)측|(?:대한민국|한국|미합중국|미국) ?(?:정부|측|대표단))(?=[의이은는에]|$| )",
      courtesy,
    ],
    ["minister", minister],
    ["secretary", secretary],
    ["chairman", alternatives(hangul([...roster.rokChairmen, ...roster.usChairmen]))],
    ["chairman", `(?<=(?:미합중국|미국|미) 합참의장(?:인)? )${chairmanName}(?= ?(?:대장|제독))`],
    [
      "chairman",
      `(?<![가-힣])[가-힣]{1,6}(?: \\p{Lu}\\.)? (?!(?:대장|제독|의장|장관)[가-힣]? )[가-힣]{1,6}(?= (?:미합중국|미국|미) 합참의장)`,
    ],
    ["chairman", "(?<![가-힣])[가-힣]{2,4}(?= (?:대한민국|한국) 합참의장)"],
    ["commander", `(?<=사령관(?:인)?(?: 겸 [가-힣]+사령관)?(?:인)? )${chairmanName}(?= ?(?:(?:육|해|공)군 ?)?${rank})`],
    ["commander", `(?<=^|에서 |[은는이과와,] )${wholeName}${latin}(?= (?:[가-힣]+군|연합|[가-힣]+사)?사령관)`],
    ["meeting-number", `(?:${bothNamed} ?간의 )?제?(?<!\\d)\\d{1,3}차(?= ?${meeting})`],
    ["both-countries", `${bothNamed}(?=[은이의을간에]|$| )(?! 및)`],
    [
      "meeting-place",
      roster.cities.length > 0
        ? bounded(`${country}(?:${alternatives(hangul(roster.cities).map(withLooseStops))})`)
        : "",
      meeting,
    ],
    ["meeting-place", `(?<![가-힣])${country}[가-힣]{2,6}(?: ?D\\.?C\\.?)?(?=에서 (?:개최|열))`, meeting],
    ["meeting-day", days && `(?<!\\d)(?:${days})`, meeting],
    [
      "meeting-day",
      `(?<![\\d년월] ?)${anyDay}(?=(?:에|일)? (?:[^.;]|(?<=[A-Z])\\.){0,80}(?:개최되|개최된|개최하였|개최했|주재하|열렸|열린))`,
      `^(?=.*${meeting}).*(?:개최되|개최된|주재하|열렸|열린)`,
    ],
    ["next-year", "(?<!\\d)\\d{4}년(?= (?:상호|서로|양측이|쌍방이) ?편리한)"],
    ["next-year", "(?<!\\d)\\d{4}년(?=(?:에|도에)? [^.;]{0,40}에서 개최(?:하기로|될 예정|할 예정|할 것))", meeting],
  ];
}

/** Both countries by their names, whose meeting it is: 대한민국과 미합중국간의 제1차. */
const bothNamed = `(?<![가-힣])(?:${inEitherOrder("(?:대한민국|한국)", "(?:미합중국|미국)")})`;

/** A city may have its country before it: 대한민국 서울. */
const country = "(?:(?:대한민국|한국|미합중국|미국) )?";

/** A day, with or without its year. */
const weekday = "(?: ?\\([월화수목금토일](?:요일)?\\))?";
const anyDay = `(?:(?:\\d{4}년 ?)?\\d{1,2}월 ?\\d{1,2}일(?!간)|\\d{4}\\. ?\\d{1,2}\\. ?\\d{1,2}\\.?)${weekday}`;

/** A guest thanks the host: who thanks whom follows from where the meeting is. */
const courtesy = "^(?=.*환대).*(?:사의|감사)";

function bounded(pattern: string): string {
  return pattern && `(?<![가-힣])(?:${pattern})(?!안보대화)`;
}

const rank = "(?:대장|제독|장군)";

/** An American chairman's name as printed, e.g. `찰스 Q. 브라운(Charles Q. Brown Jr.)`. */
const chairmanName = `[가-힣]{1,6}(?: \\p{Lu}\\.| [가-힣]{1,6}){0,2}${latin}`;

function inEitherOrder(one: string, other: string): string {
  return `${one}[과와] ${other}|${other}[과와] ${one}`;
}

/** `워싱턴 D.C.` is also printed 워싱턴 DC, and 워싱턴 alone. */
function withLooseStops(place: string): string {
  const loose = place.replaceAll("\\.", "\\.?").replace("턴", "[턴톤]");
  return loose.replace(/ (D\\\.\?C\\\.\?)$/u, "(?: ?$1|(?=에서))");
}

function hangul(names: readonly string[]): string[] {
  return names.filter((name) => !isLatin(name)).map(literal);
}

/** A day as communiqués print it, in words or figures, and its weekday. */
function printedDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `(?:${year}년 ?${month}월 ?${day}일|${year}\\. ?0?${month}\\. ?0?${day}\\.?)${weekday}`;
}
