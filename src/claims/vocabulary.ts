/** The words by which claims are read: closed lists of both languages, each a kind. Whatever is not here is not read. */

import { isFunctionWord } from "../text/function-words.ts";

/** It does not stand there. */
export const leftOut =
  /\b(?:omit\w*|omission|left (?:it |them |this |that )?out|leav\w+ (?:it |them |this |that )?out|missing|absent|absence|exclud\w*|not|no|without|lack\w*|silent|silence|nothing|nowhere|neither|nor|never|skip\w*|un(?:mentioned|addressed|named|stated|discussed|touched)|nowhere to be found|pass(?:es|ed) over|fail(?:s|ed)? to|n't)\b|n't\b|빠졌|빠진|빠져|빠지|누락|제외|생략|없(?:다|었|음|는|어|고|이|던|으|나|지|습니|을까)|않(?:았|는|다|음|고|은)|안 (?:했|담|들|나)|침묵|(?:찾(?:아볼|을)|볼) 수 없|보이지 않|[가-힣] (?:건너뛰|외면)/u;

/** It stood before, and does no more. */
export const dropped =
  /\b(?:drop\w*|remov\w*|delet\w*|disappear\w*|vanish\w*|no longer|any ?more|gone(?! un)|scrap\w*|fell (?:out|away)|struck|tak(?:en|es?) out|took out|cut(?! (?:back|down|to)\b)|eliminat\w*|phased out|abandoned)\b|삭제|사라|더는|더 이상|뺐|빼(?:고|며|버|놓|냈)|자취를 감|종적을 감|모습을 감|들어냈|떨어져 나|탈락/u;

/** It stands there. */
export const stands =
  /\b(?:mention\w*|contain\w*|includ\w*|inclusion|says?|said|stat(?:es|ed|ing)|reaffirm\w*|reiterat\w*|affirm\w*|pledg\w*|commit(?:s|ted|ting)|refer\w*|nam(?:es|ed)|us(?:es|ed)|keeps?|kept|retain\w*|maintain\w*|add(?:s|ed)?|appear\w*|stands?|stood|cit(?:es|ed)|call(?:s|ed)|describ\w*|speaks?|spoke|introduc\w*|reads?|ha(?:s|ve|d)|remain\w*|welcom\w*|condemn\w*|not(?:es|ed)|declar\w*|stress\w*|emphasi[sz]\w*|promis\w*|press(?:es|ed)|agree[sd]?|decid\w*|endors\w*|urg(?:e[sd]?|ing)|warn\w*|support\w*|express\w*|underscor\w*|highlight\w*|acknowledg\w*|vow\w*|address\w*|cover(?:s|ed)|touch\w*|prais\w*|hail\w*|laud\w*|thank\w*|appreciat\w*|recogni[sz]\w*|underlin\w*|reject\w*|criticiz\w*|denounc\w*|deplor\w*|applaud\w*|commend\w*|discuss\w*|announc\w*|approv\w*|review\w*|assess\w*|aim(?:s|ed)?|featur\w*|rais(?:es|ed|ing)|recall\w*|(?:takes?|took|taken) up|spell(?:s|ed|t) out|deal(?:s|t) with|found|present|there (?:is|was|are|were)|carr(?:y|ies|ied)|sets?|specif\w*|giv(?:es|en)|gave|list(?:s|ed)|propos\w*|outlin\w*|detail(?:s|ed)|voic(?:es|ed)|renew(?:s|ed)|invok\w*|echo(?:es|ed)|repeat(?:s|ed)|quot(?:es|ed)|(?:show|com|crop|turn|br(?:ing|ought))\w* up|came up|bears?|labell?ed|dubbed|occur\w*|us(?:e|ing)|figur(?:es|ed|ing)|rel(?:y|ies|ied|ying) on|insert\w*|dwel(?:l|ls|led|t)(?: on)?|writ(?:es|ten)|wrote|allud\w*|allusion\w*|spelling out|set(?:s)? out|lay(?:s)? out|laid out|put in|(?:made|found|makes|finds) (?:its|their) way into|on the agenda|enter(?:s|ed)|enshrin\w*|incorporat\w*|print(?:s|ed)|point(?:s|ed) (?:to|out)|br(?:ing|ings|ought) up|made? (?:a |an )?(?:mention|reference)|call(?:s|ed)? (?:for|on|upon)|congratulat\w*|salut\w*|pay tribute|paid tribute|reassur\w*|conclud(?:es|ed)|concur\w*|express(?:es|ed)|demand(?:s|ed)|promot\w*|elevat\w*|upgrad\w*|identif(?:y|ies|ied)|characteri[sz]\w*|defin(?:es|ed)|designat\w*|portray\w*|phras(?:es|ed)|(?<=\b(?:communiqu[eé]s|texts|statements|documents|they|ministers|sides|allies) )(?:name|use|cite|state|call|keep|raise|list|carry|add|give|set|address|cover)|word(?:s|ed)? (?:as)|repeated|warned)\b|명시|언급|거론|거명|서술|포함|담(?:았|겼|긴|고|겨|아|지|은|는)|들어|있(?:다|었|음|는|고|던|지만|으나|으며|요|나요|나\?|습니|을까)|재확인|강조|밝(?:혔|힌|히)|표현|유지|등장|명기|규정|쓰(?:였|인|이|지)|썼|쓴|나온|나왔|나와|나오|추가|확인|약속|기술(?=[했하됐된되])|적시|표기|천명|규탄|환영|다루|다뤘|다룬|다뤄|치하|경고|비판|인정|공감|동의|지적|승인|다짐|명문화|수록|반영|실(?:렸|린)|넣(?:었|은|지)|싣|거듭|촉구|지지|합의|결정|우려|평가|꼽|제시|지목|논의|주목|기로 (?:했|하였|한)|기로 뜻|되풀이|못 ?박|지칭|호칭|일컬|불렀|불러|적(?:혔|힌|었|은|고 있)|실려|올라|올랐|올린|들어(?:갔|간|있)|표명|다져|문서화|내걸|(?:삽입|신설|도입|선언|공약|역설|설명|소개|예고)(?=[했하됐되한])|못을 박|치켜세|높이 (?:평가|샀)|사의를|감사(?=[를했하드])|이어(?:졌|진|받)|■ ?(?:하(?:면|며|고|였)|했|한다)/u;

export const firstTime =
  /\b(?:for the first time|the first time|first[- ]ever|first (?:mention\w*|time|appear\w*|used?|named|included|added|raised|introduced|written|communiqu\w*|text)|in a first|debut\w*|(?:was|is|became) the first|never before|unprecedented|newly (?:added|appear\w*|includ\w*|insert\w*|introduc\w*))\b|처음|최초|새로 (?:추가|들어|등장|포함|명시|담|삽입|언급)|새롭게 (?:추가|들어|등장|포함|명시|담|삽입|언급)|비로소|(?:서야|에야)(?=\s)/u;

export const again =
  /\b(?:again|return\w*|reinstat\w*|restor\w*|reappear\w*|once more|came back|comes? back|brought back|revived?)\b|다시|재등장|부활|복원|재포함|되살/u;

/** What a text says of bases or remains: no word of it comes back. */
export const returnOfThings =
  /(?<=\b(?:call|discuss|pledg|expedit|accelerat|review|reaffirm|urg|welcom|support|decid|agree|ensur)\w*\b[^,;]*)\breturn (?:of|to)\b|(?<=\b(?:early|timely|swift|prompt|remaining|full) )return\b/u;

/** In that text and in no other. */
export const only =
  /\bonly (?:in )?(?:the |that of )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th)|(?:forty|fifty)-)|\bthe only (?:\p{L}+ ){0,3}(?:communiqu[eé]|text|statement)|(?:차|년)(?: [가-힣]+)?(?:에만|에서만|만)(?=[\s,]|$)|유일|(?:성명|문서|본문)(?:서)?뿐/u;

/** In that text and in none after it. */
export const last =
  /\bthe last (?:\p{L}+ ){0,2}(?:communiqu[eé]|text|statement|time|to (?:mention|name|contain|include|refer))|\blast (?:appear|mention|stood|named|seen|us(?:e|ed)\b|includ|figur)|\bfor the last time\b|마지막(?:으로|이)/u;

/** "The 2019 pledge", "2019년의 대목": what is told of stood in that text. */
export const ofEarlierText =
  /\bthe (?:\d{4}|\d{1,2}(?:st|nd|rd|th)) (?!communiqu|text|statement|document|one\b|meeting|nor\b|and\b|or\b)(?:\p{L}+ )?(?:pledge|references?|commitments?|goals?|language|wording|phrases?|mention|lines?|passages?|promise|formulas?|terms?|appeal|call|warnings?)\b|■ of (?:the )?\d{4}|(?:\d{4}년|\d{1,2}차)(?: 공동성명| 성명)?의 (?:[가-힣]+ )?(?:대목|언급|문구|표현|내용|공약|약속|구절|문장|다짐|목표|■)/u;

/** Text of two meetings, and what became of something from one to the other. */
export const betweenTwo =
  /\b(?:between|from) (?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b[^,;]* (?:and|to) (?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b|사이에?|에서 (?:제?\d+차|\d{4}년)[^,]*로 (?:오|넘어오|가)/u;
export const entered =
  /\b(?:added|entered|appeared|introduced|inserted|came in|emerged)\b|추가|들어갔|들어왔|등장|새로|생겼/u;

export const always = /\b(?:every|each|all|always|invariably|consistently)\b|매년|모든|항상|줄곧|늘 |해마다|빠짐없이/u;

export const never =
  /\bnever\b(?! before)|\bno (?:[\w.-]+ ){0,3}(?:communiqu[eé]|text|statement)s? (?:has|have|ever|mention|contain|includ|refer)|\bnone of the (?:[\w.-]+ ){0,3}(?:communiqu[eé]|text|statement)s|(?:어느|어떤) (?:\S+ )?공동성명(?:에도|에서도|도)|한 번도|한번도|단 한/u;

/** Sets its meeting against the others of the sentence. */
export const unlike =
  /\b(?:unlike|in contrast (?:to|with)|compared (?:to|with)|as against)\b|달리|비해|대비|비교하면|비교해|비교할 때/u;

/** What a text is said not to do with a thing: that it names the thing is no answer. */
export const notDone =
  /(?:\bnot|n't|\bnever|\bwithout|\bfail(?:s|ed)? to) (?:\p{L}+ly )?((?:condemn|critici[sz]|denounc|welcom|support|endors|prais|urg|reject|warn|pledg|commit|promis|specif)\p{L}*)|(?<![가-힣])((?:비판|규탄|지지|환영|촉구|승인|약속|경고|합의|결정|확정)하지)/gu;

/** Syllables in which a Korean verb tells of what was: 했, 담겼. */
const past = Array.from({ length: 399 }, (_, at) => String.fromCharCode(0xac00 + at * 28 + 20)).join("");
const koreanVerb = `(?:[${past}]|있|없|않)`;

/**
 * Between two clauses. `verbs`: where both say something; `meetings`: where both also name a meeting, since the words may
 * join other things than clauses.
 */
export const between: readonly { form: RegExp; needs: "verbs" | "meetings" }[] = [
  {
    form: /(?:[,;])?\s+(?:but|while|whereas|though|although|and then)\s+|,\s+(?:yet|so)\s+|;\s+(?:however,\s+)?/giu,
    needs: "verbs",
  },
  {
    form: new RegExp(
      `(?<=${koreanVerb}(?:지만|으나|는데|으며|고|다가|(?:으)?면서도?)|[가-힣]지만|하면서도|[가-힣] 반면에?)[,\\s]+`,
      "gu",
    ),
    needs: "verbs",
  },
  {
    form: /,\s+(?=(?:instead |but |while )?(?:relying|using|speaking|referring|mentioning|naming|calling|citing|adding|dropping|omitting|leaving out|describing|pledging|reaffirming|keeping|retaining|replacing)\b)/giu,
    needs: "verbs",
  },
  { form: /(?<=[가-힣]고)[,\s]+/gu, needs: "meetings" },
  { form: /,?\s+and\s+(?=(?:is|was|were|has|had|does|did|it|they)\s)/giu, needs: "verbs" },
  {
    form: /,?\s+and\s+(?=(?:then |later |again |also )?(?:came|returned|reappeared|dropped|omitted|restored|vanished|disappeared|removed|added|mentioned|named|left|included)\b)/giu,
    needs: "meetings",
  },
  { form: /,\s+(?:and\s+)?(?=(?:in )?(?:the |that of )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b)/giu, needs: "meetings" },
  {
    form: /(?<=(?:[가-힣]던|[가-힣](?:긴|린|된|간|인|온|한)))\s+(?:(?:뒤|후)에?[,\s]+)?/gu,
    needs: "meetings",
  },
];

/** "After including X in 2019, …", "Having left out X in 2019, …": what, and in which text. */
export const participleBefore: readonly { form: RegExp; says: string }[] = [
  {
    form: /^\s*(?:after|despite|having|although having)(?: having)? (?:includ|mention|nam|us|contain|featur|affirm|reaffirm|stat|cit|rais|pledg|keep|list|add)(?:ing|ed) (.+?) in ((?:the )?[^,]*\d[^,]*),\s+/iu,
    says: "$1 stood in $2; ",
  },
  {
    form: /^\s*(?:after|despite|having|although having)(?: having)? (?:omit\w*|dropp\w*|remov\w*|leav\w* out|left out|skipp\w*|delet\w*) (.+?) (?:in|from) ((?:the )?[^,]*\d[^,]*),\s+/iu,
    says: "$1 was left out in $2; ",
  },
  // "The 2019 text, but not the 2024 one, mentions it"; "it was in the 56th, not the 51st, that it stood".
  {
    form: /^((?:.* )?(?:the |that of |in )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b[^,]*),? (?:but|and|though) not (?:in )?((?:the |that of )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))\b[^,]*), (?=\p{L}+)(.*)$/iu,
    says: "$1 $3; it is not in $2",
  },
  {
    form: /^\s*it was (?:only )?(?:in|at) ([^,]*?),? (?:but |and )?(?:not (?:in |at )?([^,]*), )that (.*)$/iu,
    says: "$3 in $1; it is not in $2",
  },
  // "had never stood in a text until 2024".
  {
    form: /^(.*?) (?:had |has |have |was |were |did )?(?:never|not)(?: before)?(?: been)? (.*?)\b(?:until|till|before) (?=.*\d)(.*)$/iu,
    says: "$1 $2 for the first time $3",
  },
];

/** Opens a clause that stands before the one on which it depends. */
export const opening = /^\s*(?:even though|while|whereas|although|though|where|just as)\s+/iu;

/** "X, a word that": X as a word. */
export const namedAsWord = /(?<![\p{L}"'])(\p{L}[\p{L}-]+)(,\s+(?:a|the) (?:word|term|phrase|expression|name)\b)/gu;

/** Speaks of what was named before. */
export const pronoun =
  /\b(?:it|them|itself|(?:the|that|this|those|these) (?:phrases?|words?|terms?|wording|language|goals?|pledges?|commitments?|promises?|passages?|references?|lines?|expressions?|topics?|issues?))\b|(?<![가-힣])(?:이를|이것|그것|해당 (?:문구|표현|내용|대목)|이 (?:문구|표현|말|용어)|관련 (?:언급|내용|문구|표현))/u;

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
  `\\b(the )(?:latter|(?:more recent|newer|later|second)(?: of the two| one| ${textsWord}))(?=[\\s,.;])|(?:더 )?(?:최근|나중|뒤의) (?=공동성명|성명|문서)`,
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
  `\\b(the )(?:former|(?:earlier|older|first)(?: of the two| one| ${textsWord}))(?=[\\s,.;])|(?:더 )?(?:이전|먼저|앞의) (?=공동성명|성명|문서)`,
  "giu",
);

/** "Five years after the 2019 meeting": another meeting, counted from that. */
export const yearsFromText = new RegExp(
  `\\b(${count}) years? (after|before) (?:the |that of )?(\\d{4}|\\d{1,2}(?:st|nd|rd|th))(?: (?:joint |scm )?(?:communiqu[eé]|meeting|statement|text|scm|talks|one))?`,
  "giu",
);

/** "…, as the communiqués show". */
export const asTextsShow =
  /,\s+as (?:the |both |these |those )?(?:[^,]*? )?(?:communiqu[eé]s?|texts?|statements?|documents?|records?)[^,]*? (?:show|attest|make clear|tell)s?(?=[.,]|$)/giu;

/** "A year after the Camp David summit": when it was, and nothing that is claimed. */
export const timed =
  /,?\s*\b(?:(?:\w+ )?(?:years?|months?|weeks?|days?) (?:after|before|ahead of)|amid|in the wake of|on the eve of|on the sidelines of) (?:the )?(?=\p{L})[^,;.\uE800-\uEFFF]+|(?<=[가-힣] )\S+ (?:정상회의|정상회담|회담|선거|취임) (?:\d+년 |직)(?:뒤|후|전)(?:인|에)?/giu;

/** The text of a year, where a year alone is that of an event: "the 2019 statement". */
export const yearsText = /\b(?:19|20)\d{2} (?:\w+ ){0,2}(?:communiqu[eé]|statement|text|document)/u;

const inclusion = "(?:includ|mention|nam|us|contain|featur|affirm|reaffirm|stat|cit|rais)(?:ing|ed)";
const it = "(?:it|this|that|them|(?:the|that|those) (?:phrases?|words?|terms?|wording|language|goals?))";
const ofText = "((?:the )?[^,;.]*?\\d[^,;.]*)";
const stoodIn = (text: string) => `stood in ${text}`;
const asItIs = (clause: string) => clause;

/**
 * What a sentence tells on the way of what it has named: the clause, and what it says. A second group is left where the
 * clause stood.
 */
export const asides: readonly { form: RegExp; says: (clause: string) => string }[] = [
  // "X, which stood in 2019, is absent in 2024"; "X, a word that did not appear in the 51st, is …".
  {
    form: /,\s+(?:(?:an?|the) )?(?:(?:\p{L}+ )?(?:word|term|phrase|name|goal|concept|wording|language|expression|formula|commitment|pledge|promise|issue|topic)s? )?(?:(?:to|of|in|on|for|from|with|by|under) which|which|that|who|whose|where)\s+([^,;]+)(?:,(?=\s+\S)|(?=[;.]|$))/giu,
    says: asItIs,
  },
  // "…, a goal the two allies had named in 2019".
  {
    form: /,\s+an? (?:word|term|phrase|name|goal|concept|expression|formula|commitment|pledge|promise|issue|topic) ((?:the|it|both|they)\s+[^,;]+)(?:,(?=\s+\S)|(?=[;.]|$))/giu,
    says: asItIs,
  },
  // "dropped it from the 2024 text after including it in 2019".
  {
    form: new RegExp(
      `(?:,\\s+)?\\b(?:after|despite|though|having)(?: having)? ${inclusion} ${it} (?:in|of) ${ofText}`,
      "giu",
    ),
    says: stoodIn,
  },
  // "the reference found in the 2019 text".
  {
    form: new RegExp(
      `(?<!\\b(?:is|was|are|were|be|been|being|not|never|also|only|nor|nowhere) )\\b(?:found|contained|included|seen|used|featured|present|made|that (?:was|had been|appeared|stood|featured)) in ${ofText}`,
      "giu",
    ),
    says: stoodIn,
  },
  // "X, still discussed in 2019, …", "X, unmentioned in 2019, …".
  {
    form: /,\s+((?:(?:first|last|also|still|once|twice|already|long|so) )?(?:\p{L}+ed|absent|missing|present|spelled out|left out|taken up)(?: [^\s,;]+){0,3} (?:in|from) (?:the )?[^,;.]*?\d[^,;.]*)(?:,(?=\s+\S)|(?=[;.]|$))/giu,
    says: asItIs,
  },
  // "the X they had praised in 2019".
  {
    form: /\s(?:that |which )?((?:they|it|the (?:two )?(?:sides|allies|ministers)) had [^,;.]*?\d[^,;.]*)/giu,
    says: asItIs,
  },
  // "제56차에는 2019년에 있던 X가 없다": inside a clause of another meeting.
  {
    form: /(?<=(?:\d차|\d{4}년)[^,;]*\s)((?:제?\d{1,2}차|\d{4}년)[^,;\d]{0,16}?(?:에|에서|에는|에도|엔)\s(?:[가-힣]+\s)?(?:[가-힣]*(?:있|없|겼|렸|갔|됐|되었|했|등장하|담))던) ([^;]*)$/gu,
    says: asItIs,
  },
];

/** A paragraph by its number. */
export const inParagraph =
  /(?:\bparagraphs? (?:no\. ?)?|¶ ?)(\d{1,2})\b(?!\d)|\b(\d{1,2})(?:st|nd|rd|th) paragraph\b|\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) paragraph\b|제?\s?(\d{1,2})\s?(?:항|문단|단락)(?![가-힣]*(?:으로 (?:이루|구성)|개))/u;

/** The text in one of its languages. */
export const englishText =
  /\benglish(?:[- ]language)?(?: \w+)? ?(?:version|text|communiqu[eé]|edition|original|one)\b|\bin english\b|영문(?:본|판|에|의| 공동성명| 본문)|영어(?:본|판|로)/u;
export const koreanText =
  /\bkorean(?:[- ]language)?(?: \w+)? ?(?:version|text|communiqu[eé]|edition|original|one)\b|\bin korean\b|국문(?:본|판|에|의| 공동성명| 본문)|한국어(?:본|판|로)|한글(?:본|판)/u;

/** So many paragraphs or words of a text, as if they were so many times. */
export const lengths: readonly { id: "paragraphs" | "words"; counted: RegExp; compared: RegExp }[] = [
  {
    id: "paragraphs",
    counted:
      /(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty))[ -](?:\w+ )?paragraphs\b|(?<=\d)\s?개?(?:의)?\s?(?:항|문단|단락)(?:으로|이|을|의|(?=\s))/u,
    compared:
      /\b(?:more|fewer) (?:\w+ )?paragraphs\b|(?:항|문단|단락)(?:의)? ?(?:수|개수)?(?:가|이|는|은)? (?:더 )?(?:많|적)/u,
  },
  {
    id: "words",
    counted: /(?<=\d) words\b/u,
    compared: /\b(?:longer|shorter|more words|fewer words)\b|\bas long as\b|(?:보다|더)\s(?:더 )?(?:길|짧)/u,
  },
];

/** A length compared, with nothing said of what it is compared with. */
export const lengthAlone =
  /\b(?:longer|shorter|(?:more|fewer) (?:\w+ )?(?:paragraphs|words))\b|(?:항|문단|단락)(?:의)? ?(?:수|개수)?(?:가|이|는|은)? ?(?:더 )?(?:많|적)|더 (?:길|짧)/u;

/** Words of a claim on length. */
export const ofLength =
  /\b(?:ran|runs?|comprises?d?|consists?|consisted|total(?:s|ed)?|numbered|paragraphs?|longer|shorter|length|words|more|fewer)\b|(?:이루어|구성|길|짧|많|적|되어|항|문단|단락)[가-힣]*|보다/gu;

/** A meeting was held, or led. */
export const held =
  /\b(?:held|took place|taken place|conven\w*|met|meets|opened|host(?:ed|s)?|gathered|headed|heads|led|leads|chaired|co-chaired|presided|represented|moved|preceded)\b|열렸|열린|열려|개최|만났|만난|이끌|주재|참석|수석대표|대표단|단장|모였|옮겨|옮겼/u;
const heldWords =
  /\b(?:held|took place|taken place|conven\w*|met|meets|opened|hosted|hosts?|gathered|headed|heads|led|leads|chaired|co-chaired|presided|represented|moved|preceded|delegations?|their|his|respective|counterparts?|there|day|autumn|fall|site|venue|place|location|alternat\w*|over|mr|gen|general|admiral|chairman|joint|chiefs|staff|military|committee)\b|(?:열렸|열린|열려|개최|만났|만난|만나|이끌|주재|참석|수석대표|대표단|단장|모였|모여|자리|장소|옮겨|옮겼|각각|앞서|그보다|그에|먼저|이듬해|합참의장|의장|한국|미국|양측|한미|국방|연례|올해)[가-힣]*/gu;
export const withoutHeld = (text: string) => text.replace(heldWords, " ");

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
export const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName = "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
export const dayOfYear = new RegExp(
  `\\b${monthName} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,(?= \\d{4}))?|\\b(\\d{1,2}) ${monthName}|(\\d{1,2})월 (\\d{1,2})일`,
  "u",
);

/** Something is to be done later: a later year is no meeting's. */
export const planned =
  /\b(?:agreed|decided|pledg\w*|plan(?:s|ned)?|vow\w*|promis\w*|aim\w*|committed|resolved|hop(?:e|es|ed)|expect\w*|intend\w*|looked? forward) (?:\w+ ){0,3}(?:to|for|on)\b|기로 (?:했|하였|한|합의|결정)|예정|계획|목표/u;

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
  /^(?:[\s,·-]|and|or|nor|the|of|in|scm|joint|communiqu[eé]s?|texts?|와|과|및|에서|에|도|이나|나|공동성명|성명|회의|제)*$/u;

/** Names of parties and places that no claim is about. */
export const parties = new Set(
  "north korea|south korea|united states|united states of america|republic of korea|korean peninsula|northeast asia|united nations|united nations security council|security council|white house|defense department|defense ministry|state department|blue house".split(
    "|",
  ),
);

/** Acronyms that name who met, and no subject. */
export const ofMeetings = new Set("SCM MCM ROK USA DPRK USFK MND JCS".split(" "));

export const replaced =
  /\b(?:instead|in place of|replac\w*|(?:no longer|not) [^■]*■[\s,]+but\s+(?:as\s+|rather\s+)*■|■[가-힣]* 아니라|g(?:a|i)ve way|yielded|turned into|chang\w*|substitut\w*|became|swap\w*|reword\w*)\b|대신|바뀌|바꾸|바꿨|대체|교체|변경/u;

/** Words that say more than that something stands in a text: a claim with one of them is not read. */
export const beyond =
  /\b(?:stronger|strongest|strongly worded|weak\w*|tough\w*|soft\w*|harsh\w*|toned?|because|due to|therefore|signal\w*|impl(?:y|ies|ied|ication\w*)|(?<!\ba )(?<!\bby )mean(?:s|t|ing)?(?! of\b)|more|less|fewer|longer text|shorter|longest|shortest|better|worse|likely|unlikely|cut back|wider|broader|narrow\w*|intend\w*|why|who|how|rewrit\w*|translat\w*|differ\w*|similar\w*|ambigu\w*|vague\w*|oversight|mistake|accident\w*|deliberate\w*|intention\w*|concession|setback|shows? that|suggest\w*|reflect\w*|prov(?:es?|ed) that|pushed|lobb\w*|sought|wanted|insist\w*|refus\w*|fought|forg[eo]t\w*|forgotten|neglect\w*|declin\w*|chose|hesitat\w*|object(?:ed|s)|oppos(?:ed|es)|balk\w*|victory|failure|triumph|quarrel\w*)\b|실수|고의|의도|배려|수위|톤이|때문|의미|시사|더 강|길어|짧아|보다|구속력|모호|후퇴|왜 |결과(?:다|이다|로 (?:보|풀이))|이유|배경|까닭|덕분|의식한|것으로 (?:보인|예상|전망|관측|풀이|해석)|전망|듯(?:하|싶)|할 것(?:이다|으로)|갈 것(?:이다|으로)/u;

/** Words that the texts have too: they say more than that something stands, where the passage found has them not. */
export const doubtful =
  /\b(?:strength\w*|strong|strongly|escalat\w*|will|would|should|may|might|reduc\w*|increas\w*|withdraw\w*|priorit\w*|pressur\w*|demand\w*|secret(?!ar)\w*|binding|violat\w*|success\w*|abandon\w*)\b|강화|약화|감축|증가|압박|요구|우선|진전/gu;

/** Why something was left out: a purpose. */
export const purpose =
  /■[^,;]*?\b(?:in order |so as )?to (?!be (?:found|seen)|the\b|a\b|\d)[a-z]+\b(?! (?:the )?(?:communiqu|text|statement))|위해서?(?:다|였|인|이)|[가-힣]려고|고자|탓|인해|의식해|눈치/u;

/** Nouns that say no more than that something is dealt with: "cooperation on" it, 사이버 협력. */
export const light =
  /^(?:cooperation|efforts?|activit(?:y|ies)|matters?|polic(?:y|ies)|importance|need|project|formula|clause|pledge|issue|question|problem|work|progress|role|use|name|공약|협력|사업|방안|분야|노력|논의|추진|정책|활동|필요성|중요성|문제|이슈|조항|계획|협의|공조|의지|역할|이름|명칭)$/u;

/** Words that carry no claim: what texts and meetings are called, who met, how things are said. */
export const filler = new Set(
  (
    "joint communique communiques communiqué communiqués statement statements text texts document documents scm mcm security consultative meeting meetings " +
    "republic korea korean south rok us u.s usa united states american america washington seoul allies alliance ministers minister secretary defense " +
    "secretaries sides side leaders officials two both year years time times first word words wording phrase phrases term terms expression expressions " +
    "language reference references reference mention mentions commitment explicitly explicit directly newspaper report reported according paper article " +
    "released adopted issued annual 2020s last since once twice thrice one three four five six seven eight nine ten again version versions english official " +
    "despite now still even also then newly recently previous earlier edition named called so-called goal goals issue issues topic subject concept paragraph " +
    "show shows showed come comes came turn turns turned up fail fails failed name names exactly just precisely merely simply go goes went predecessor predecessors successor counterpart altogether whatsoever anywhere makes made entire either ever least most debut debuts debuted october usfk alone straight section chiefs chief document's talks summit remarks remark passage sentence line lines consecutive row pentagon seoul's washington's foreign senior " +
    "anything something used using held meeting's communiqué's communique's this that latest met together means whole itself themselves entirely full fully simply document documents released sign signed agree north pyongyang's north's gathering gatherings summits round rounds session sessions hold trace sign hint way item items label labels context connection respect regard regards mentioning allusion wording wordings outright openly plainly publicly formally officially repeatedly finally eventually meanwhile instead moreover besides indeed though although whereas while yet however such kind sort form manner part parts place name named adopted agreed issued published drafted produced concluded writing written single number numbers total close beginning end"
  ).split(" "),
);

export const koreanFiller =
  /^(?:제?\d+차|\d{4}년|\d+년|만에|공동성명|공동성명서|성명|성명서|공동|한미안보협의회의|안보협의회의|안보협의회|한미|회의|양국|양측|장관|양|국방장관|국방부|미국|한국|문구|표현|용어|단어|말|내용|대목|본문|국문|영문|이번|지난|올해|처음|처음으로|최초로|와서야|들어서야|이르러|이르러서야|다시|이후|이래|부터|모두|모든|계속|줄곧|매년|한|번도|두|세|네|번|차례|명시적|명시적으로|대한|대해서|대해|관해|관해서|관한|관련|언급|명시|포함|표기|삭제|누락|제외|목표|문장|이라는|라는|얘기|이야기|문제|있나요|없나요|이란|란|것|등|및|또|그|이|더|이상|전혀|지난해|보도|따르면|함께|새로|추가|유지|재확인|강조|것으로|나타났다|알려졌다|연속|이상|최소|적어도|대한민국|남한|한·미|한미동맹|양국은|표명|사실|부분|구절|단락|항|직접|직접적|직접적으로|은|올해의|지난해의|최근|당시|오른|적|것은|채택|발표|서울|워싱턴|공동성명문|합의문|국문본|영문본|국명|명칭|이름|개념|지명|딱|단|정확히|오직|아예|결코|여러|그렇지|그러지|어느|것도|어느것도|아무것도|그것도|둘|그중|북한|북|끝내|조차|(?:한국어|영어|국문|영문|한글)(?:본|판)?|지명|지명조차|국가명|나라|나라명|이름조차|말조차|언급조차|표현조차|단어조차|함께|관련해|관련하여|이어|마찬가지|마찬가지로|같이|처럼|열린|열렸던|채택한|채택된|발표한|발표된|나온|때|당시의|당시에|시절|시절의|한글|영어|국방|미|한미|양국이|반면|반면에|그러나|하지만|반대로|오히려|정작|실제로|사실은|역시|또한|마지막|나란히|각각|구체적|구체적으로|분명히|명확히|공개적|공개적으로|공식적|공식적으로|거듭|잇따라|뒤|후|이전|이전의|이후의|자주|많이|빈번히|더욱|훨씬|측|측은|측이|만나|만난|만났|부문|분량|수|개|건|연례)$/u;

/** Whether a word tells how much is claimed. */
export function saysHowMuch(word: string): boolean {
  const kinds = [stands, leftOut, dropped, again, firstTime, always, never, unlike, replaced];
  return kinds.some((kind) => kind.test(word));
}

/** Words beside each other that tell how much is claimed together: "took up", 자취를 감췄다. */
export function withoutPhrases(text: string): string {
  return [stands, leftOut, dropped, again, firstTime, never, replaced].reduce((left, kind) => {
    const all = new RegExp(`(?:${kind.source})[가-힣]*`, "gu");
    return left.replace(all, (found) => (found.includes(" ") ? " " : found));
  }, text);
}

/** Counts in words. */
export const numbers: Readonly<Record<string, number>> = {
  none: 0,
  zero: 0,
  single: 1,
  sole: 1,
  one: 1,
  once: 1,
  a: 1,
  two: 2,
  twice: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};

export const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };

/** @example ordinalInWords("fifty-sixth") // => 56 */
export function ordinalInWords(word: string): number | undefined {
  const [ten = "", unit = ""] = word.split(/[- ]/u);
  if (unit === "") return ten === "fiftieth" ? 50 : ten === "fortieth" ? 40 : undefined;
  const at = ordinals.slice(0, 9).indexOf(unit);
  return tens[ten] !== undefined && at >= 0 ? (tens[ten] ?? 0) + at + 1 : undefined;
}
