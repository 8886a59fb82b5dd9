/** What is said of a meeting itself: where and when it was, who led it. */
import { isFunctionWord } from "../../text/function-words.ts";
import { filler, koreanFiller } from "./plain.ts";
import { meetingWords } from "./texts.ts";

/** A meeting was held, or led. */
export const held =
  /\b(?:held|took place|taken place|conven\w*|met|meets|opened|host(?:ed|s)?|gathered|headed|heads|led|leads|chaired|co-chaired|presided|represented|moved|preceded|attended|attends|took part|participated)\b|열렸|열린|열려|개최|만났|만난|이끌|주재|참석|수석대표|대표단|단장|모였|옮겨|옮겼/u;
/** Somebody led a delegation or a meeting, and was not only there. */
export const leads =
  /\b(?:led|leads?|leading|heads|headed|chair(?:ed|s)|co-chaired|presided|represented)\b|이끌|이끈|주재|수석대표|단장/u;
/** Whose delegation. First group: in English, second: in Korean. */
export const delegationOf =
  /\b(u\.s\.|us|american|south korean|korean|rok) (?:side|delegation|team)\b|(?<![가-힣])(한국|대한민국|미국|한|미) ?(?:측|대표단)/iu;
export const sideOfWord = (word: string) => (/korea|rok|한/iu.test(word) ? "rok" : "us");
/** When a meeting was held, in one clause. */
export const heldWhen =
  /\b(?:held|met|convened|gathered)\b[^,;.]*|(?:\d{4}년 )?\d{1,2}월(?! ?\d)[^,;]*(?:열린|열렸|개최|만나|만난|만났)/u;
/** How often somebody met or was there. */
export const timesSaid =
  /\b(once|twice|thrice|(?:two|three|four|five|six|seven|\d{1,2})(?= (?:times|scms|meetings)\b))|(\d{1,2}|한|두|세|네|다섯|여섯|일곱) ?(?:차례|번|회)(?!의)/u;
/** More than that somebody was there. */
export const firstOrLast = /\b(?:first|last|final|only)\b(?! (?:year|month|week|time in))|처음|마지막|유일|최초/u;
/** By how long one meeting was before or behind another. */
export const bySoLong =
  /\bby (?:an?|one|\p{L}+) (?:days?|weeks?|months?)\b|\b(?:an?|one) (?:day|week|month) (?:before|after|earlier|later|ahead)|하루 (?:전|앞|뒤|먼저)/u;
/** Of more meetings than one: a year beside it names none. */
export const ofSeveral =
  /\b(?:since|every|each|all|always|until|between|never|no)\b|이후|이래|매년|해마다|모든|마다|줄곧/u;
/** No more is said than what somebody did in office: "as secretary". */
export const inOffice =
  /\bas (?:the )?(?:u\.s\. |korean )?(?:defen[cs]e )?(?:secretary|minister|chief)|장관으로서|재임/u;
/** A word that tells of a meeting, of which the register knows and no text: "led". */
export const isOfLeading = (word: string) => held.test(word.toLowerCase()) || /^lead(?:ing)?$/iu.test(word);
/** A meeting of the series is named, and not only a year in which two met. */
export const namesSeries =
  /\bscms?\b|security consultative|\bdelegations?\b|communiqu|\d(?:st|nd|rd|th)\b|안보협의|\d차|성명|대표단|회의/iu;
/** Before a city where a meeting is said to have been, beside what is claimed; the city's name is put in. */
export const heldIn = (city: string) =>
  new RegExp(
    `\\b(?:held|met|scm|meeting|talks|gathered|convened)(?: \\w+){0,2} in (?:${city})|(?:${city})에서 (?:열린|열렸|개최|만나|만난|만났)`,
    "iu",
  );
const heldWords =
  /\b(?:held|took place|taken place|conven\w*|met|meets|opened|hosted|hosts?|gathered|headed|heads|led|leads|chaired|co-chaired|presided|represented|moved|preceded|attended|attends|took part|participated|delegations?|their|his|respective|counterparts?|there|day|countries|nations|autumn|fall|site|venue|place|location|alternat\w*|over|mr|gen|general|admiral|chairman|joint|chiefs|staff|military|committee)\b|(?:열렸|열린|열려|개최|만났|만난|만나|이끌|주재|참석|수석대표|대표단|대표|단장|모였|모여|주최|자리|장소|옮겨|옮겼|각각|앞서|그보다|그에|먼저|이듬해|합참의장|의장|한국|미국|양측|한미|국방|연례|올해)[가-힣]*/gu;
export const withoutHeld = (text: string) => text.replace(heldWords, " ");

/** A meeting is to be held. */
export const toBeHeld =
  /\b(?:to|will|would|should|plans? to|agree\w* to) (?:be )?(?:h[eo]ld|convened?|host(?:ed)?|take place|meet)\b|\bnext (?:scm|meeting|round)\b|(?:개최|열)(?:하)?기로|열릴|개최될|개최할|열 예정|차기 (?:SCM|회의)|다음 (?:SCM|회의)/iu;
export const next = /\bnext (?:\w+ )?(?:scm|meeting|round|security consultative)|차기|다음/u;
/** The number of a meeting that is to be held. */
export const numberedNext =
  /\b(?:hold|convene|host)(?:ing)? (?:the |its |their )?(\d{1,2})(?:st|nd|rd|th)(?: scm)?|\b(?:the )?(\d{1,2})(?:st|nd|rd|th) scm (?=(?:and [^,]* )?(?:to be|will be|would be|should be|will|would)\b)|제?(\d{1,2})차 ?(?:scm|한미안보협의회의|회의)(?=[을를과와]? .*(?:개최|열)(?:하)?(?:기로|할|될|ㄹ|예정))/u;
export const ofNextMeeting =
  /\b(?:expect(?:s|ed)?|hold|next|mutually|convenient|time|will|would|should|be|take|place|plans?|planned|promised|pledged|agreed|decided|says?|said|states?|announc\w*|scm|mcm)\b|차기|다음|예정(?:이다|이라고)?|(?<=차|scm|회의|성명) ?(?:에서|에 따르면|에는|에|은|는|을|를)(?= |$)|상호|편리한|시기|개최하기로|열기로|하였다|했다|한다|합의했다|합의|밝혔다|명시했다|예정이라고|것이라고|개최|열릴|열린다고|(?<=\d)년|mcm|scm/gu;

/** What is said is shared out among meetings, one thing to each. */
export const respectively = /\brespectively\b|각각|차례로/u;

/** Whether a word says no more than that it is a meeting of the series. */
export function isOfMeetings(word: string): boolean {
  const bare = word.replace(/(?:에는|에서는|에서|에|은|는|이|가|을|를|도|의|와|과)$/u, "");
  const isKnown = (one: string) => filler.has(one) || koreanFiller.test(one);
  return (
    isKnown(word) ||
    isKnown(bare) ||
    meetingWords.test(word) ||
    isFunctionWord(word, "en") ||
    /^(?:차|년|월|일|mcm|군사위원회)/u.test(bare)
  );
}

/** What a clause on the way tells of is a meeting. */
export const meetingBefore =
  /(?:\bscm|\bmeeting|\btalks|\bconsultations|\bround|\d(?:st|nd|rd|th)|\b(?:in|of) \d{4}|회의)\s*$/iu;

export const mcmNumber =
  /\b(\d{1,2})(?:st|nd|rd|th) (?:rok-u\.s\. |u\.s\.-rok |korea-u\.s\. )?(?:mcm|military committee(?: meeting)?)|제?(\d{1,2})차 ?(?:한미 ?)?(?:군사위원회(?: ?회의)?|mcm)/iu;
/** A number of which it is not said what meeting it counts: beside an MCM it may be either. */
export const bareNumber =
  /(?<![\d-])\d{1,2}(?:st|nd|rd|th)\b(?! (?:SCM|MCM|Military|Security|ROK|U\.S|US\b|Korea|joint|communiqu|text|statement|meeting|Special))|제?\d{1,2}차(?! ?(?:SCM|MCM|한미|안보|군사|공동|성명|회의|방위비))/giu;
export const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
export const isMonth = (word: string) => new RegExp(`^${monthName}$`, "iu").test(word);
/** A month without a day. */
export const monthOfYear = new RegExp(
  `\\b(?:in|of|since|until) (?:early |mid-|late )?${monthName}(?![\\p{L}\\d])(?! \\d{1,2}(?!\\d))|\\b${monthName} (?=(?:19|20)\\d\\d)|(?<![\\d])(\\d{1,2})월(?! ?\\d)`,
  "u",
);
export const dayOfYear = new RegExp(
  `\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,(?= \\d{4}))?|\\b(\\d{1,2}) ${monthName}|(\\d{1,2})월 (\\d{1,2})일`,
  "u",
);

/** Meetings by their numbers, with all that calls them so. First group: in English, second: in Korean. */
export const meetingSaid =
  /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: (?:annual|joint|rok-u\.s\.|u\.s\.-rok|korea-u\.s\.))*(?: (?:scm|security consultative meeting|meeting|round|session|one))?(?: \(scm\))?(?![\p{L}])|제?\s?(?<!\d)(\d{1,2})차(?!례)(?: ?(?:한미 ?)?(?:안보협의회의?|scm|회의))?(?: ?\(scm\))?/giu;
export const mcmSaid =
  /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: (?:annual|joint|rok-u\.s\.|u\.s\.-rok|korea-u\.s\.))* (?:mcm|military committee(?: meeting)?)(?: \(mcm\))?|제?\s?(?<!\d)(\d{1,2})차 ?(?:한미 ?)?(?:군사위원회(?: ?회의)?|mcm)(?: ?\(mcm\))?/giu;

/** Somebody hosted a meeting. */
export const hostSaid = /\bhosted\b|(?:주최|개최)했다/u;
/** Over signs: that there was no meeting in a year, or when a communiqué came out. */
export const yearOrIssue =
  /\bno (?:scm|meeting|security)|\bnot (?:held|meet|convene)|\b(?:issued|published|released|made public|came out)\b|(?:않았|없었)다|(?:발표|공개)(?:됐|되었)다/u;

/** The MCM of a meeting, without its number. */
export const mcmAlone =
  /(?<!\band )(?<!과 )(?<!와 )(?<!및 )\b(?:the )?(?:MCM|Military Committee Meeting|Military Committee)(?: (?:held )?(?:before|of|ahead of|preceding|paired with))?\b|(?:MCM|군사위원회 ?회의|군사위원회)(?:은|는|이|가)?(?= )/u;

/** Who, when or where: a question on a meeting. */
export const asksOfMeeting = /\b(?:who|whom|when|where)\b|누구|누가|언제|어디/iu;

/** Offices before a name. */
export const titleBefore =
  /(?:\b(?:[Tt]hen|[Ff]ormer|[Tt]he|U\.S\.|US|ROK|South|Korean?|American?|[Dd]efen[cs]e|[Ss]ecretary|[Mm]inister|[Cc]hief|of|National|General|Gen\.|Adm\.|Admiral|Mr\.|Chairman|JCS|Joint|Chiefs|Staff|Republic) )+$/u;
/** A name in Hangul, with its office. First group: the name. */
export const koreanNamed =
  /(?<![가-힣])([가-힣]{2,5}?)(?: (?:대한민국 |미합중국 |미국 |한국 |미 |한 )?(?:국방부 ?|국방)?(?:장관|합참의장|의장)| ?대장)?(?=(?:이었다|였다|이다|은|는|이|가|의|을|를|과|와|에게)?(?:[\s,.]|$))/gu;
