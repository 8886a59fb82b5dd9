/** Which text is meant: by years from another, as one of two, by its language, its paragraph. */

const count =
  "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)";

/** So many years from the year named before. */
export const yearsBetween = new RegExp(
  `(?:\\b(?:about |some |only |just )?(?<number>${count}) years? (?<english>earlier|previously|later|(?:before|prior|after|afterwards?)(?=[,.;]|$)|on(?=[,.;]|$| (?:they|it|both|the (?:two|ministers|allies|sides|text|communiqu[eé]))\\b)))|(?<number>${count})\\s?(?:년|해) ?(?<korean>전|뒤|후)(?:인|의)?(?![가-힣]*[당투])|\\b(?:in )?the (?<next>(?:previous|preceding|following|next) year|year (?:before|after))(?=[,.;]|$)|(?<next>이듬해|다음 해|전년|그 전해)(?!인? ?\\d)(?:인)?`,
  "iu",
);

/** "As they had done in 2019, …", "2019년에 이어": of that text the same is said. */
export const asBefore =
  /\b(?:just )?(?:as|like)(?: (?:they|it|the \p{L}+|both|ha[ds]|have|did|done|was|were|is|in|before|with))* (?:in|that of|the one of|the) (\d{4}|\d{1,2}(?:st|nd|rd|th))(?: (?:one|communiqu[eé]|text|statement|meeting))?,?\s+|((?:제?\d{1,2}차|\d{4}년)(?: 공동성명| 성명| 회의)?)(?:에 이어|과 마찬가지로|와 마찬가지로|에 이어서|과 같이|와 같이|처럼)/giu;

const textsWord = "(?:(?:joint )?(?:communiqu[eé]|statement|text|document|meeting)s?)";

/** All of two; neither where it denies. */
export const bothTexts = new RegExp(
  `(?:\\b(?:both|the two|(?<=\\b(?:not|n't|never|no)\\b.*)either|(neither))(?: of the)?(?: two)?(?: SCM)? ${textsWord}(?!\\p{L}))|(?:두|양) (?=공동성명|성명|문서|본문|회의)|두 차례 공동성명`,
  "giu",
);
export const newerText = new RegExp(
  `\\b(the )(?:latter|(?:more recent|newer|later|second)(?: of the two| one|(?: English| Korean)? ${textsWord}))(?=[\\s,.;])|(?:더 )?(?:최근|나중|뒤의) (?=공동성명|성명|문서)`,
  "giu",
);
/** "Of the two communiqués, …". */
export const amongTwo =
  /\bof (?:the two|both)(?: \p{L}+)?,\s*|(?:두|양) (?:공동성명|성명|문서) (?:가운데|중)(?:에서)?(?:는)?\s/giu;
export const onlyNewer = new RegExp(
  `\\bonly the (?:more recent|newer|later|latter|second)(?: of the two)?(?: one| ${textsWord})?(?=[\\s,.;])[,\\s]*`,
  "giu",
);
export const olderText = new RegExp(
  `\\b(the )(?:former|(?:earlier|older|first)(?: of the two| one|(?: English| Korean)? ${textsWord}))(?=[\\s,.;])|(?:더 )?(?:이전|먼저|앞의) (?=공동성명|성명|문서)`,
  "giu",
);

/** "Five years after the 2019 meeting": another meeting, counted from that. */
export const yearsFromText = new RegExp(
  `\\b(${count}) years? (after|before) (?:the |that of )?(\\d{4}|\\d{1,2}(?:st|nd|rd|th))(?: (?:joint |scm )?(?:communiqu[eé]|meeting|statement|text|scm|talks|one))?`,
  "giu",
);

/** A paragraph by its number. */
export const inParagraph =
  /(?:\bparagraphs? (?:no\. ?)?|¶ ?)(\d{1,2})\b(?!\d)|\b(\d{1,2})(?:st|nd|rd|th) paragraph\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) paragraph\b|제?\s?(\d{1,2})\s?(?:항|문단|단락)(?![가-힣]*(?:으로 (?:이루|구성)|개))/u;

/** Several paragraphs of which the same is said. First group: their numbers, in English; second: in Korean. */
export const inParagraphs =
  /(?:\bparagraphs|¶¶?) ?((?:\d{1,2}(?:, and |, | and |,))+\d{1,2})\b|제?((?:\d{1,2}항?(?:, ?|[과와] |·| 및 ))+\d{1,2})항/u;

/** A text opens with something, or closes with it; before or behind it there may be a sentence on the meeting itself. */
export const opensWith = /\b(?:open(?:s|ed)|beg[ia]ns?|start(?:s|ed)) with\b|(?:으로|로) (?:시작|문을 연|문을 열)/u;
export const closesWith =
  /\b(?:clos(?:es|ed)|end(?:s|ed)|conclud(?:es|ed)|finish(?:es|ed)) with\b|(?:으로|로) (?:끝나|끝난|끝맺|마무리|맺는|맺었)/u;

/** A paragraph by its place, from the end where it is below zero, or by its length. */
export const paragraphPlaces: readonly { place: number | "longest"; form: RegExp }[] = [
  {
    place: -2,
    form: /\b(?:second[- ]to[- ]last|next[- ]to[- ]last|last but one|penultimate|second[- ]last) paragraph\b|끝에서 두 ?번째 (?:항|문단|단락)/u,
  },
  { place: 1, form: opensWith },
  { place: -1, form: closesWith },
  { place: -1, form: /\b(?:last|final|closing|concluding) paragraph\b(?! but one)|마지막 (?:항|문단|단락)/u },
  { place: 1, form: /\b(?:first|opening) paragraph\b|첫 ?(?:번째 )?(?:항|문단|단락)/u },
  { place: "longest", form: /\blongest paragraph\b|가장 긴 (?:항|문단|단락)/u },
];

/** Of a paragraph that is about something: more than that it names it. */
export const isAbout =
  /\b(?:is|was) (?:about|on|devoted to|given (?:over )?to|concerned with)\b|\b(?:deals|dealt) with\b|\bconcerns\b|\bdevoted to\b|(?:에 관한|에 대한|다룬|다루는) (?:것|항|문단|단락)|에 할애/u;

/** In that paragraph and in no other. */
export const onlyInParagraph =
  /\bonly (?=in (?:the )?(?:[\p{L}\d-]+ ){0,2}paragraph)|(?<=(?:항|문단|단락))(?:에서만|에만)/u;

/** More things beside the one behind which, or before which, another stands. */
const andMore = "(?:(?:,? and|,)(?: the| those on| the passages on)? ■)*";
const koreanAndMore = "(?:■(?:과|와|,| 및) )*";

/** One thing before another or before several, or behind them. */
export const orders: readonly { form: RegExp; isBefore: boolean }[] = [
  {
    form: new RegExp(
      `^[^■]*■[^■;.]*?\\b(?:before|ahead of|prior to|earlier than)\\b(?: (?!the \\d)[\\p{L}’']+){0,4} ■${andMore}[^■]*$`,
      "u",
    ),
    isBefore: true,
  },
  {
    form: new RegExp(
      `^[^■]*■[^■;.]*?\\b(?:after|behind|later than)\\b(?: (?!the \\d)[\\p{L}’']+){0,4} ■${andMore}[^■]*$`,
      "u",
    ),
    isBefore: false,
  },
  { form: /^[^■]*■[가-힣]{0,2}보다 ■[가-힣]{0,2} (?:먼저|앞서)/u, isBefore: false },
  {
    form: new RegExp(`^[^■]*■[가-힣]{0,2}(?: [가-힣]+)? ${koreanAndMore}■[가-힣]{0,2}보다 (?:먼저|앞서|앞에)`, "u"),
    isBefore: true,
  },
  { form: new RegExp(`^[^■]*■[가-힣]{0,2} ${koreanAndMore}■[가-힣]{0,2}보다 (?:나중|뒤)`, "u"), isBefore: false },
];

/** Words of an order, of which none says more. */
export const englishOrder = /\b(?:ahead of|prior to|earlier than|later than)\b/gu;
export const koreanOrder = /\s?보다 (?:먼저|앞서|앞에|나중에?|뒤에?)(?=\s)/u;

/** The text in one of its languages. */
export const englishText =
  /\benglish(?:[- ]language)?(?: \w+)? ?(?:version|text|communiqu[eé]|edition|original|one)\b|\bin english\b|영문(?:본|판|에|의| 공동성명| 본문)|영어(?:본|판|로)/u;
export const koreanText =
  /\bkorean(?:[- ]language)?(?: \w+)? ?(?:version|text|communiqu[eé]|edition|original|one)\b|\bin korean\b|국문(?:본|판|에|의| 공동성명| 본문)|한국어(?:본|판|로)|한글(?:본|판)/u;

/** Both texts are named together. */
export const bothLanguages =
  /\benglish and (?:the )?korean\b|\bkorean and (?:the )?english\b|(?:국문|영문|한국어|영어)(?:본|판)?[과와] (?:국문|영문|한국어|영어)/u;
/** That text, and not the other. */
export const onlyInLanguage =
  /\bonly (?:in )?(?:the )?(?:english|korean)\b|(?:국문|영문|한국어|영어|한글)(?:본|판)?(?: 공동성명)?(?:에만|에서만|만)(?=\s)/u;

/** A clause is of a text, or of those who issue it. */
export const ofTexts =
  /communiqu[eé]|\bstatement|\btext\b|\bSCM\b|\bministers?\b|\bSecretar(?:y|ies)\b|\b(?:two |both )sides\b|\ballies\b|\bdefen[cs]e chiefs\b|\d(?:st|nd|rd|th)\b|성명|\d차|장관|양측|양국|안보협의회/iu;

/** What is spoken of is told as when, why or against what something is said: it need not stand in a text. */
export const background =
  /\b(?:before|after|amid|despite|following|since|ahead of|because of|due to|during|against|while|whereas|as|when|where|unlike|besides|other than|beyond|instead of|rather than|without|compared|if|until|although|though|than)\s+(?:[^\s■,]+\s+){0,5}■|■[가-힣]* ?(?:[가-힣]+ )?(?:이후|이전|직전|직후|전에|후에|뒤|앞두고|앞서|계기|속에|가운데|불구|달리|대신|때문|이래|당시|와중|여파|영향)|\b(?:avoid|shun|eschew|dodg|duck|evad|sidestep|ignor|overlook|refrain|declin|vain|rare|short of|far from|free of|clear of|will\b|would\b|could\b)\w*|피하|피했|회피|비켜|함구|꺼렸|꺼린/iu;

/** Something is to be done later: a later year is no meeting's. */
export const planned =
  /\b(?:agreed|decided|pledg\w*|plan(?:s|ned)?|vow\w*|promis\w*|aim\w*|committed|resolved|hop(?:e|es|ed)|expect\w*|intend\w*|looked? forward|goals?|target\w*|set out|seeks?|sought|due|scheduled|slated) (?:\w+ ){0,3}(?:to|for|on|of)\b|\b(?:was|were|is|are) to (?!be found)\w+|기로 (?:했|하였|한|합의|결정)|예정|계획|목표/u;

const plan =
  "(?:sets?|target\\w*|deadline|goals?|plan\\w*|pledg\\w*|agree[ds]?|decid\\w*|promis\\w*|commit\\w*|aim\\w*)";

/** A plan for that year, in one clause: of "…; by 2024 he was bound by it" the year is no plan's. */
export const plansYear = (year: string) =>
  new RegExp(
    `\\b${plan}\\b[^,;:.]*\\b${year}\\b(?! \\p{Lu}\\p{L}+ (?:was|had|did|would|has|is)\\b)|\\b${year} as (?:the |its |their |an? )?(?:\\p{L}+ )?${plan}\\b|${year}년(?:까지|에|을|도)[^,;.]*(?:목표|기로|시한)|(?:목표|시한)[^,;.]*${year}년`,
    "u",
  );

/** The year for which something is offered or decided, told behind it; in Korean before it. */
export const yearOfPlan =
  /\b(?:agreed|decided|pledg\w*|plan(?:s|ned)?|vow\w*|promis\w*|committed|resolved|offer\w*|propos\w*|invit\w*)\b[^.;]* (?:in|by|during) ((?:19|20)\d\d)\b|((?:19|20)\d\d)년(?:까지|에|을)?(?= )(?![^.;]*공동성명)[^.;]*(?:기로|예정|계획|목표|제안|하자)/u;
export const anyOrdinal = /\d(?:st|nd|rd|th) (?!Special)|\d차(?! ?(?:한미)? ?(?:방위비|특별))/u;

/** Before a year that names a meeting. */
export const introducesYear =
  /(?:^|\s\s|[,(;:/–-]|[가-힣]|communiqu[eé]|statement|\b(?:in|of|the|since|from|by|between|and|than|to|or|nor|until|till|before|after|both|either|neither|late|early|mid|year|this|its|their|that|with|unlike|like|for|during|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\d{1,2})\.?)\s*$/u;

/** "Fell from two in 2019 to none in 2024". */
export const fromCountToCount =
  /\bfrom (\p{L}+|\d+)(?: \p{L}+)? in ((?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b[^,;]*?) to (?:just |only |a )?(\p{L}+|\d+)(?: \p{L}+)? in ((?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b)/u;

/** Before a text, by year or number. */
export const beforeText =
  /\b(?:before|prior to|up to) (?:the )?(\d{4}\b|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?|(\d{4})년 (?:이전|전까지|까지)|제?(\d{1,2})차 (?:[가-힣]+ )?(?:이전|전까지)/u;

/** What an ordinal may stand before where it counts a meeting. */
export const meetingWords =
  /^(?:scm|security|rok|rok-u\.s|rok-us|u\.s\.-rok|us-rok|u\.s|us|korea-u\.s|south|joint|communiqu[eé]s?|meetings?|texts?|statements?|documents?|annual|round|version|edition|session|consultative|talks|one|one's|english|korean|official)$/u;

/** What may stand between two meetings of which the same is said. */
export const joins =
  /^(?:[\s,·-]|and|or|nor|the|that|be it|of|in|년|scm|joint|communiqu[eé]s?|texts?|와|과|및|에서|에|도|이나|나|공동성명|성명|회의|제)*$/u;
