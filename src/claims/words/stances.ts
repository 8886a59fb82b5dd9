/**
 * How a text stands to what it names: a claim's verb of each kind, the words of a text that bear it out, and those beside
 * which they do not.
 */

const condemned = /\b(?:condemn|denounc|deplor)\w*|규탄|비난/iu;

/** Beside one sentence that says so of a thing, another says nothing good of it: that is of something else there. */
export const blamed =
  /\b(?:condemn|denounc|deplor|malicious|illegal|illicit|unlawful|violat|provocat)\w*|\bexpress(?:ed|es)? (?:\w+ )?concern|규탄|비난|우려|악의|불법|위반|도발/iu;

export const stances = [
  {
    id: "against",
    claimed:
      /\b(?:condemn\w*|denounc\w*|deplor\w*|critici[sz]\w*|criticism|decr(?:y|ies|ied)|censur\w*|slam(?:s|med)|blast(?:s|ed)|rebuk\w*|accus\w*|reject\w*)\b|규탄|비판|비난|질타|성토/u,
    borneOut:
      /\b(?:condemn|denounc|deplor|critici|violat|unacceptable|reject|illegal|malicious)\w*|규탄|비판|비난|위반|용납|불법|악의/iu,
    unless: undefined,
  },
  {
    id: "for",
    claimed:
      /\b(?:welcom\w*|prais\w*|hail\w*|laud\w*|commend\w*|applaud\w*|celebrat\w*|salut\w*|congratulat\w*|appreciat\w*|thank\w*|paid tribute|pay tribute|credit(?:s|ed))\b|환영|치하|칭찬|높이 (?:평가|샀)|사의를|감사(?=[를했하드])|치켜세|반겼|반긴/u,
    borneOut:
      /\b(?:welcom|prais|hail|laud|commend|applaud|celebrat|salut|congratulat|appreciat|thank|gratitude|satisf|historic|success|effective|achieve|contribut|strides)\w*|환영|치하|칭찬|높이 평가|사의|감사|성공|성과|기여/iu,
    unless: condemned,
  },
  {
    id: "support",
    claimed: /\b(?:support(?:s|ed|ing)?|endors\w*|approv\w*|back(?:s|ed))\b|(?<![가-힣])지지|승인|옹호/u,
    borneOut:
      /\b(?:support|endors|approv|commit|reaffirm|reiterat|welcom|prais|importan|need|pledg|agree)\w*|지지|승인|공약|재확인|환영|중요|공감|합의/iu,
    unless: condemned,
  },
  {
    id: "urge",
    claimed:
      /\b(?:urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|upon|for)|demand\w*|appeal\w* (?:to|for)|press(?:es|ed) (?:for|on))\b|촉구|요구/u,
    borneOut: /\b(?:urg|call|demand|appeal|should|must|importan|need)\w*|촉구|요구|해야|중요/iu,
    unless: undefined,
  },
] as const;

/** Stances as nouns, and their verbs. */
export const stanceNouns: Readonly<Record<string, string>> = {
  praise: "praised",
  commendation: "commended",
  applause: "applauded",
  thanks: "thanked",
  welcome: "welcomed",
  approval: "approved",
  endorsement: "endorsed",
  support: "supported",
  backing: "backed",
  criticism: "criticized",
  condemnation: "condemned",
  censure: "condemned",
};

const noun = `(?:\\p{L}+ )?(${Object.keys(stanceNouns).join("|")})\\b`;

/** "Drew praise", "came in for harsh criticism": it is praised. */
export const stanceReceived = new RegExp(
  `\\b(?:dr[ae]ws?|drawn|won|wins|earn(?:s|ed)|gets?|got|received?s?|c[oa]mes? in for|met with|(?:was|were|is|are) (?:given|met with|singled out for)) (?:an? |the )?${noun}`,
  "giu",
);
/** "Voiced support for": it supports. */
export const stanceGiven = new RegExp(
  `\\b(?:gave|gives?|voic(?:es|ed)|express(?:es|ed)|offer(?:s|ed)|extend(?:s|ed)) (?:an? |the |its |their |his )?${noun}(?: to| for| of)?`,
  "giu",
);

/** "A reader of the 51st will look in vain for it": what the text itself does. */
export const reader =
  /^(?:(?:an?|any|the|no)\s)?readers? of ([^,;]+?) (?:will|would|may|can|could|might) (?:(?:look|search|hunt|leaf through it) (in vain) for|find|come across|meet)\b/iu;

/** Pyongyang acts; with another name behind it, it is a part of that. First group: whether something is its. */
export const capital = /(?<=\b(?:and|with|by|to|between|from|of) )Pyongyang(?:('s))?(?! \p{Lu}|-)/gu;

/** "How many times does it mention …?": that it does, and how often is shown. First group: the auxiliary. */
export const howOften =
  /\bhow (?:many times|often) (does |do |did |is |are |was |were |has |have )?|(?:모두 |총 )?몇 ?(?:번|차례|회)(?:이나|나)? /iu;

/** A question behind a statement asks nothing else: "does it not?" */
export const tag = /,? (?:does|did|do|is|are|was|were|has|have)(?:n't)? (?:it|they)(?: not)?\?+$/iu;
/** "Not only A but B": both. */
export const notOnly = /\bnot (?:only|just|merely|simply) /giu;
/** "Not until 2024": then for the first time. */
export const notUntil = /\bnot (?:until|before) (?=(?:the )?\d)/giu;

/** "Not even in passing": no more than that it is not there. */
export const notEven =
  /,? (?:and |but )?not even (?:in passing|once|by name|indirectly|obliquely|implicitly)|(?<=[가-힣]) 스치듯(?:이라도)?/giu;

/** “…” is how a text puts it: so it puts it. */
export const isHow = /(?<=["'],?) ?(?:is|was) (?:how|what) (?=(?:the|that|it|they|both|in)\b)/gu;

/** "It has 23 paragraphs and the 56th only 21": as many of the same. Groups: before, what is counted, the other text, how many. */
export const countedAlike =
  /(\b(?:has|had|have|ran to|runs to|comprises|contains)\b[^,;]*?(?:\d+|\p{L}+) (paragraphs|words)),? (?:and|but|while|against) ((?:the |that of )?(?:\d{1,2}(?:st|nd|rd|th)|\d{4})(?: (?:one|text|communiqu[eé]|statement))?),? (?:only |just )?(\d+|(?:twenty-)?(?:one|two|three|four|five|six|seven|eight|nine|twenty))(?=[,.;]| (?:yet|but|though|while)\b|$)/u;

/** What a text tells was the first: "For the first time, the 56th says, …". */
export const tellsOfFirst =
  /\bfor the first time,? (?=(?:the |that of )?[^,]{0,40}\b(?:says|said|notes|noted|states|stated|reports|reported)\b)/iu;

/** Who insists in a text stresses; who insists in talks is no matter of a text. First group: who. */
export const insisting =
  /((?:^|\b(?:communiqu[eé]|text|statement|sides|ministers|leaders|(?:Secretary|Minister) \p{Lu}\p{L}+|\p{Lu}\p{L}+))(?:,? in \d{4},?)?) (?:has |have )?insist(?:s|ed)(?= (?:on|that)\b)/gu;
