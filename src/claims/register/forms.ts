/** The forms in which the press tells of meetings and of who led them: a clause is read where it is one of them, whole. */
import * as say from "./phrases.ts";

/** What a clause says, and the groups of its form that tell it. */
export type Tells =
  /** `who` led `where`, or so many meetings. */
  | "led"
  /** `where` was the first, the last or the only that `who` led. */
  | "rank"
  /** `who` and `other` led `where`. */
  | "opposite"
  /** `who` led as many as had other counterparts. */
  | "counterparts"
  /** `other` was followed by `who`. */
  | "succeeded"
  /** `where` was in the country or city of `host`. */
  | "host"
  /** The MCM was where and when the clause says, chaired by `who` and `other`. */
  | "mcm"
  /** The MCM was so many days before the meeting. */
  | "gap"
  /** The communiqué of `where` came out on the day of the clause. */
  | "issued"
  /** There was no meeting in `year`. */
  | "none-in";

const who = `(?<who>${say.person}|he|she)`;
const also = `(?<other>${say.person}|him|her)`;
const where = `(?<where>${say.range}|${say.list})`;
const one = `(?<where>${say.item})`;
const mcm = "<k:\\d+>";
const rank = "(?<rank>first|last|final|only)";
const followed = "(?:succeeded|followed|replaced)";
const ofDelegation = "(?: (?:as|at) (?:the )?head of (?:the )?(?:u\\.s\\.|korean|rok) delegation)?";

const english: readonly (readonly [Tells, string])[] = [
  ["led", `${who} ${say.leads}(?: scm)?${say.delegation}(?:,? (?:at |in |to |for )?${where})`],
  ["led", `${who} ${say.leads}${say.delegation}(?: (?:at|in|to))? ${say.counted}(?:[,:]? ${where})?`],
  ["led", `${who} ${say.leads} scm${say.delegation} ${say.counted}(?:[,:]? ${where})?`],
  ["rank", `${who}'s ${rank} ${say.scm}${say.inOffice} (?:was|is|came (?:at|with)) ${one}`],
  ["rank", `${one} was ${who}'s ${rank}(?: ${say.scm})?${say.inOffice}`],
  [
    "rank",
    `${one} was ${rank}(?: ${say.scm})? (?:that |which |at which )?${who} ${say.leads}${say.delegation}${say.inOffice}`,
  ],
  ["rank", `${rank} ${say.scm} (?:that |which )?${who} ${say.leads}${say.inOffice} was ${one}`],
  ["rank", `${who} ${say.leads} (?:his|her) ${rank} ${say.scm}${say.inOffice} (?:at|in|with) ${one}`],
  ["opposite", `${one},? ${who} ${say.isOpposite} ${also}${say.whereAndWhen}`],
  ["opposite", `${who} ${say.isOpposite} ${also},? ${one}`],
  ["opposite", `${who}'s (?:counterpart|opposite number) ${one} was ${also}`],
  [
    "counterparts",
    `${who} (?:faced|met|sat (?:across|opposite)(?: from)?|had) (?<count>two|three|four) different (?:u\\.s\\. |us |american |korean |south korean |rok )?(?:defen[cs]e )?(?:secretaries|ministers|counterparts)(?: at scm)?`,
  ],
  ["succeeded", `${who} (?:${followed}|took over from) ${also}${ofDelegation}`],
  ["succeeded", `(?<other>${say.person}) (?:was ${followed} by|gave way to) (?<who>${say.person})${ofDelegation}`],
  ["host", `(?<host><c:[^<>]*>|(?:south )?korea|united states|u\\.s\\.|america) hosted ${one}`],
  ["host", `${one} was hosted by (?<host><c:[^<>]*>|(?:south )?korea|united states|u\\.s\\.)`],
  [
    "mcm",
    `(?:${say.whereAndWhen},? )?${mcm} (?:was held|was convened|met|convened|took place)${say.whereAndWhen}(?:,? (?:chaired|co-chaired|led) by ${who}(?: and ${also})?)?`,
  ],
  [
    "mcm",
    `(?:${say.whereAndWhen},? )?${who}(?: and ${also})? (?:had )?(?:jointly )?(?:chaired|co-chaired|presided over|led|headed) ${mcm}${say.whereAndWhen}`,
  ],
  [
    "mcm",
    `${mcm}${say.whereAndWhen} was (?:chaired|co-chaired|led|presided over) by ${who}(?: and ${also})?${say.whereAndWhen}`,
  ],
  [
    "gap",
    `${one} (?:was held|took place|met|convened|opened) (?<days>a|one|two|three|four|five|six) days? after ${mcm}`,
  ],
  ["gap", `${mcm} preceded ${one} by (?<days>a|one|two|three|four|five|six) days?`],
  ["gap", `${mcm} (?:was held|took place|met|convened) (?<days>a|one|two|three|four|five|six) days? before ${one}`],
  [
    "led",
    `${one}(?:,? the)? (?<side>u\\.s\\.|us|american|south korean|korean|rok) (?:side|delegation|team) was (?:led|headed|chaired) by ${who}`,
  ],
  [
    "led",
    `(?:the )?(?<side>u\\.s\\.|us|american|south korean|korean|rok) (?:side|delegation|team) (?:at|to|in) ${one} was (?:led|headed|chaired) by ${who}`,
  ],
  [
    "issued",
    `(?:joint )?(?:communiqué|communique|statement|text) (?:of|from) ${one} (?:was|came) (?:issued|published|released|made public|out)${say.whereAndWhen}`,
  ],
  [
    "issued",
    `${one} (?:joint )?(?:communiqué|communique|statement) (?:was|came) (?:issued|published|released|made public|out)${say.whereAndWhen}`,
  ],
  ["none-in", `(?:there was )?no ${say.scm}(?: (?:was held|was convened|took place|met))? in (?<year>${say.year})`],
  ["none-in", `${say.scm} (?:was not held|did not (?:meet|take place|convene)) in (?<year>${say.year})`],
];

const particle = "(?:은|는|이|가)";
const koreanWho = `(?<who>${say.person})${particle}`;
const koreanWhere = `(?<where>${say.koreanRange}|${say.koreanList})`;
const koreanOne = `(?<where>${say.koreanItem})`;
const koreanAlso = `(?<other>${say.person})`;
const koreanRank = "(?<rank>처음|마지막|유일)(?:으로|하게)?";
const attended = "(?:참석|참가|주재)한";

const korean: readonly (readonly [Tells, string])[] = [
  [
    "led",
    `${koreanWho} ${say.inKoreanOffice}${koreanWhere}(?:에서|에|을|를)? ${say.koreanDelegation}(?:${say.koreanCounted} )?(?:모두 )?(?:${say.koreanScm}(?:에|을|를|에서)? )?${say.koreanDelegation.replace("side", "sideBehind")}${say.koreanLeads}`,
  ],
  [
    "led",
    `${koreanWho} ${say.inKoreanOffice}(?:${say.koreanScm}(?:에|에서|를|을)? ${say.koreanCounted}|${say.koreanCounted.replace("count", "times")}(?:의)? ${say.koreanScm}(?:에|에서|를|을)?) ${say.koreanDelegation}${say.koreanLeads}`,
  ],
  [
    "rank",
    `(?<who>${say.person})(?:이|가|의) ${say.inKoreanOffice}${koreanRank} ${attended} ${say.koreanScm}(?:은|는) ${koreanOne}${say.is}`,
  ],
  ["rank", `(?<who>${say.person})의 (?<rank>첫|마지막)(?: 번째)? ${say.koreanScm}(?:은|는) ${koreanOne}${say.is}`],
  [
    "rank",
    `${koreanOne}${particle} (?<who>${say.person})(?:이|가|의) ${say.inKoreanOffice}${koreanRank} ${attended} ${say.koreanScm}${say.is}`,
  ],
  ["opposite", `${koreanWho} ${koreanOne}에서 ${koreanAlso}(?:을|를|과|와) (?:상대했|만났|마주 앉았|마주했)다`],
  ["opposite", `${koreanOne}에서 (?<who>${say.person})의 (?:상대|상대방|카운터파트)(?:는|은) ${koreanAlso}${say.is}`],
  [
    "counterparts",
    `${koreanWho} ${say.inKoreanOffice}${say.koreanCounted}(?:의)? ${say.koreanScm}에서 서로 다른 (?:미|미국|한국|한)(?:의)? ?(?:국방부 )?(?:국방)?장관(?:을|를|과|와) (?:상대했|만났|마주했)다`,
  ],
  [
    "led",
    `${koreanOne}(?:의|에서|에)? (?:(?<side>한국|대한민국|미국|미|한) ?(?:측)? ?)?(?:수석)?대표(?:단장)?(?:은|는) ${say.koreanRole}(?<who>${say.person})${say.is}`,
  ],
  [
    "led",
    `${koreanOne}(?:에서|에)?(?:는|은)? (?<who>${say.person})(?:(?:과|와) ${koreanAlso})?${particle} (?:(?<side>한국|대한민국|미국|미|한) ?(?:측)? ?)?(?:수석)?대표로 (?:참석했|참가했|나섰|나왔)다`,
  ],
  [
    "led",
    `${koreanWho} ${koreanOne}(?:에서|에) (?:(?<side>한국|대한민국|미국|미|한) ?(?:측)? ?)?(?:수석)?대표로 (?:참석했|참가했|나섰|나왔)다`,
  ],
  ["issued", `${koreanOne}(?:의)? (?:공동)?성명${particle} ${say.koreanWhere}(?:발표|공개)(?:됐|되었)다`],
  [
    "none-in",
    `(?<year>${say.year})(?:에는|에|은|는)? ${say.koreanScm}(?:은|는|이|가) (?:열리지 않았|개최되지 않았|없었)다`,
  ],
  ["succeeded", `${koreanAlso}의 후임(?:은|이) (?<who>${say.person})${say.is}`],
  ["succeeded", `${koreanWho} ${koreanAlso}의 (?:후임${say.is}|뒤를 이었다)`],
  ["host", `(?<host>한국|미국|대한민국|<c:[^<>]*>)(?:은|는|이|가) ${koreanOne}(?:을|를) (?:주최|개최)했다`],
  ["mcm", `${mcm}${particle} ${say.koreanWhere}(?:열렸|개최됐|개최되었)다`],
  [
    "mcm",
    `${say.koreanWhere}(?<who>${say.person})(?:(?:과|와) ${koreanAlso})?${particle} ${say.koreanWhere}${mcm}(?:을|를) (?:공동 )?주재했다`,
  ],
];

const compiled = [...english, ...korean].map(([tells, form]) => ({ tells, form: new RegExp(`^${form}$`, "u") }));

export interface Told {
  tells: Tells;
  groups: Readonly<Record<string, string | undefined>>;
}

/** The form of a clause of signs and words. */
export function formOf(clause: string): Told | undefined {
  for (const { tells, form } of compiled) {
    const found = form.exec(clause);
    if (found) return { tells, groups: found.groups ?? {} };
  }
  return undefined;
}
