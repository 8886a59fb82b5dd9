/** Phrases of the forms in which the press tells of meetings and of who led them, over signs. */

/** One of several words. */
const any = (words: string) => `(?:${words})`;

export const person = "<p:[^<>]*>";
const meeting = "<m:\\d+>";
export const year = "<y:\\d+>";
const place = "<c:[^<>]*>";
const day = "<d:[^<>]*>";

/** "In Seoul on October 15, 2019": what stands behind a meeting tells where and when it was. */
const behind = (kinds: string) => `(?:,? ?(?:(?:in|at|on) )?(?:${kinds}))*`;
const ahead = `(?:(?:in |on |at )?(?:${place}|${day}(?:,? ${year})?),? )?`;
/** One meeting: by its number, or by its year alone. */
export const item = `${ahead}(?:(?:at|in|from|for|to|of) )?(?:${meeting}${behind(`${place}|${day}|${year}`)}|${year}${behind(`${place}|${day}`)})`;
export const list = `${item}(?:(?:,? and|,? then|,) ${item})*`;
export const range = `(?:from )?(?:${meeting}|${year})${behind(place)} (?:to|through|until) (?:${meeting}|${year})${behind(place)}`;
/** Where and when, with no meeting beside it. */
export const whereAndWhen = `(?:,? ?(?:(?:in|at|on) )?(?:${place}|${day}|${year}))*`;

const number = "\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten";
const meetings = any("scms?|meetings?|rounds?|sessions?|security consultative meetings?");
/** Groups: how many; that they follow each other. */
export const counted = `(?:just |only |exactly |a total of |all )?(?:(?<count>${number}) (?:(?<before>straight|consecutive|successive) )?(?:${meetings}|times|years)|(?<once>once|twice))(?: (?<behind>running|in a row|in succession|consecutively))?`;
export const leads = any(
  "(?:had |has )?(?:led|headed|represented|chaired|co-chaired|attended|took part in|participated in)",
);
/** Group: whose. */
export const delegation =
  "(?: (?:(?:an? |his )?delegations?|(?<side>u\\.s\\.|us|american|korean|south korean|rok) (?:side|delegation|team)))?";
export const inOffice =
  "(?: as (?:the )?(?:u\\.s\\. |korean )?(?:defen[cs]e )?(?:secretary|minister|chief)(?: of (?:national )?defen[cs]e)?)?";
export const scm = any("scm|meeting|security consultative meeting");
export const isOpposite = any(
  "sat (?:across|opposite)(?: (?:the )?table)?(?: from)?|sat down with|was (?:seated )?(?:opposite|across(?: the table)? from)|faced|met|had as (?:his|her) counterpart",
);

const koreanPlaces = `(?:${year},? ?|${day}(?:에)? ?|${place}(?:에서)?(?: (?:열린|개최된))? ?)*`;
/** By its number, or by its year with its place or without. */
export const koreanItem = `(?:${koreanPlaces}${meeting}(?: (?:scm|회의))?|${year},? ?(?:${place} ?)?(?:scm|회의|한미안보협의회의))`;
export const koreanList = `${koreanItem}(?:(?:과|와|,| 및) ${koreanItem})*`;
export const koreanRange = `(?:${meeting}|${year})부터 (?:${meeting}|${year})까지`;
export const koreanWhere = koreanPlaces;
/** Group: how many. */
export const koreanCounted = "(?:모두 |총 |단 )?(?<count>\\d{1,2}|한|두|세|네|다섯|여섯|일곱) ?(?:차례|번|회)";
export const koreanLeads = "(?:이끌었|주재했|참석했|참가했|이끌었었)다";
export const koreanDelegation = "(?:(?<side>한국|대한민국|미국|미|한) ?(?:측|대표단)(?:을|를)? )?";
export const koreanScm = any("scm|한미안보협의회의|안보협의회의|회의");
export const koreanRole = "(?:(?:당시 )?(?:국방부 )?(?:국방)?장관 )?";
export const inKoreanOffice = "(?:재임 (?:중|기간) |(?:미 |한국 |미국 )?(?:국방부 )?(?:국방)?장관으로서? )?";
export const is = "(?:이었|였|이)?다";
