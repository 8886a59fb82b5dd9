/** How much is claimed: that something stands in a text, does not, no longer, again. */

/** It does not stand there. */
export const leftOut =
  /\b(?:omit\w*|omission|left (?:it |them |this |that )?out|leav\w+ (?:it |them |this |that )?out|missing|absent|absence|exclud\w*|not|cannot|no|without|lack\w*|silent|silence|nothing|nowhere|neither|nor|none of (?:the (?:two|three|four)(?=\s+(?:is|are|was|were|has|had|[a-z]+ed)\b)|them|these|those)|never|skip\w*|un(?:mentioned|addressed|named|stated|discussed|touched)|nowhere to be found|pass(?:es|ed) over|fail(?:s|ed)? to|n't|in vain|mute|steer(?:s|ed)? clear of|avoid(?:s|ed|ing)? (?:all |any )?(?:mention\w*|nam\w*|referenc\w*|referring|talk)|sh(?:ies|ied) away from|st(?:ays?|ayed) (?:mum|quiet) (?:on|about)|k(?:eeps?|ept) (?:mum|quiet) (?:on|about))\b|n't\b|빠졌|빠진|빠져|빠지|누락|제외|생략|(?<![가-힣])(?<!수 )없(?:다|었|음|어|고|이(?! )|으|나|지|습니|을까)|(?<=(?:[이가은는도에만]|조차|언급|표현|단어|문구|대목|내용|구절|흔적) )없(?:는|던)|않(?:았|는|다|음|고|은)|안 (?:했|담|들|나)|침묵|(?:찾(?:아볼|을)|볼) 수 없|보이지 않|[가-힣] (?:건너뛰|외면)|함구|입을 (?:닫|다물)|(?:비켜|비껴) ?[가갔]/u;

/** Another word stands in its place: then it stands not there, and whether the other says the same no rule knows. */
export const otherwise =
  /(?<!(?:^|[.;,] ?)in )(?<!\b(?:and|or|the|with|among|besides?) )\b(?:other|another) (?:words?|terms?|phrases?|wordings?|language|expressions?|names?)\b(?! (?:besides?|as well|too|alongside|along|and|or)\b)|(?<=\p{L} )(?<!\b(?:or|and|unless) )otherwise(?=\s*[.,;]|$)|(?:다른|딴) (?:말|표현|용어|단어|문구|이름)(?:을|를|으로|로)(?=\s)/u;

/** "Was not dropped", 빠지지 않았다: it stands there. First group: in English. */
export const doubleNegation =
  /((?:\bnot|n't|\bnever|\bnor) (?:been |be )?(?:omit\w*|drop\w*|remov\w*|delet\w*|left out|absent|missing|abandon\w*))\b|(?:빠지|사라지|빼놓|빠뜨리|누락되|삭제되|제외되|생략되)지(?:는|도)? ?않(?:았|고|은|으|는|을)/gu;

/** It stood before, and does no more. */
export const dropped =
  /\b(?:drop\w*|remov(?:e[sd]?|ing)|delet\w*|disappear\w*|vanish\w*|no longer|any ?more|gone(?! un)|scrap\w*|fell (?:out|away)|struck|tak(?:en|es?) out|took out|cut(?! (?:back|down|to)\b)|eliminat(?:e[sd]|ing)|phased out|abandoned|jettison\w*|ditch(?:ed|es|ing))\b|삭제|사라|더는|더 이상|뺐|빼(?:고|며|버|놓|냈)|자취를 감|종적을 감|모습을 감|들어냈|떨어져 나|탈락|실종|증발/u;

/** It stands there. */
export const stands =
  /\b(?:mention\w*|contain\w*|includ\w*|inclusion|says?|said|stat(?:es|ed|ing)|reaffirm\w*|reiterat\w*|affirm\w*|pledg\w*|commit(?:s|ted|ting)|refer\w*|nam(?:es|ed)|us(?:es|ed)|keeps?|kept|retain\w*|maintain\w*|add(?:s|ed)?|appear\w*|stands?|stood|cit(?:es|ed)|call(?:s|ed)|describ\w*|speaks?|spoke|introduc\w*|reads?|ha(?:s|ve|d)|remain\w*|welcom\w*|condemn\w*|not(?:es|ed)|declar\w*|stress\w*|emphasi[sz]\w*|promis\w*|press(?:es|ed)|agree[sd]?|decid\w*|endors\w*|urg(?:e[sd]?|ing)|warn\w*|support\w*|express\w*|underscor\w*|highlight\w*|acknowledg\w*|vow\w*|address\w*|cover(?:s|ed)|touch\w*|prais\w*|hail\w*|laud\w*|thank\w*|appreciat\w*|recogni[sz]\w*|underlin\w*|reject\w*|criticiz\w*|denounc\w*|deplor\w*|applaud\w*|commend\w*|discuss\w*|announc\w*|approv\w*|review\w*|assess\w*|aim(?:s|ed)?|featur\w*|rais(?:es|ed|ing)|recall\w*|(?:takes?|took|taken) up|spell(?:s|ed|t) out|deal(?:s|t) with|found|present|there (?:is|was|are|were)|carr(?:y|ies|ied)|sets?|specif\w*|giv(?:es|en)|gave|list(?:s|ed)|propos\w*|outlin\w*|detail(?:s|ed)|voic(?:es|ed)|renew(?:s|ed)|invok\w*|echo(?:es|ed)|repeat(?:s|ed)|quot(?:es|ed)|(?:show|com|crop|turn|br(?:ing|ought))\w* up|came up|bears?|labell?ed|dubbed|occur\w*|us(?:e|ing)|figur(?:es|ed|ing)|rel(?:y|ies|ied|ying) on|insert\w*|dwel(?:l|ls|led|t)(?: on)?|writ(?:es|ten)|wrote|allud\w*|allusion\w*|spelling out|set(?:s)? out|lay(?:s)? out|laid out|put in|(?:made|found|makes?|finds?) (?:(?:its|their) way|it) into|on the agenda|enter(?:s|ed)|enshrin\w*|incorporat\w*|print(?:s|ed)|point(?:s|ed) (?:to|out)|br(?:ing|ings|ought) up|made? (?:a |an )?(?:mention|reference)|call(?:s|ed)? (?:for|on|upon)|congratulat\w*|salut\w*|pay tribute|paid tribute|reassur\w*|conclud(?:es|ed)|concur\w*|express(?:es|ed)|demand(?:s|ed)|promot\w*|elevat\w*|upgrad\w*|identif(?:y|ies|ied)|characteri[sz]\w*|defin(?:es|ed)|designat\w*|portray\w*|phras(?:es|ed)|(?<=\b(?:communiqu[eé]s|texts|statements|documents|they|ministers|sides|allies) )(?:name|use|cite|state|call|keep|raise|list|carry|add|give|set|address|cover)|word(?:s|ed)? (?:as)|repeated|warned|draws? attention to|drew attention to|t(?:ook|akes?) note of|singl(?:es|ed) out|ma(?:de|kes) clear|assert\w*|assur\w*|confirm\w*|contend(?:s|ed)|back(?:s|ed)|flag(?:s|ged)|tout(?:s|ed)|accus(?:es|ed)|expect(?:s|ed)|look(?:s|ed) forward)\b|명시|언급|거론|거명|꺼(?:냈|내지|내고|내며|낸)|입에 (?:올|담)|서술|포함|생(?:겼|긴)|담(?:았|겼|긴|고|겨|아|지|은|는)|들어|있(?:다|었|음|는|고|던|지만|으나|으며|요|나요|나\?|습니|을까)|재확인|강조|밝(?:혔|힌|히)|표현|유지|등장|명기|규정|쓰(?:였|인|이|지)|썼|쓴|나온|나왔|나와|나오|추가|확인|약속|기술(?=[했하됐된되])|적시|표기|천명|규탄|환영|다루|다뤘|다룬|다뤄|치하|경고|비판|인정|공감|동의|지적|승인|다짐|명문화|수록|반영|실(?:렸|린)|넣(?:었|은|지)|싣|거듭|촉구|지지|합의|결정|우려|평가|꼽|제시|지목|논의|주목|추진하(?=기로)|기로 (?:했|하였|한)|기로 뜻|되풀이|못 ?박|지칭|호칭|일컬|불렀|불러|적(?:혔|힌|었|은|고 있)|실려|올라|올랐|올린|들어(?:갔|간|있)|표명|다져|문서화|내걸|(?:삽입|신설|도입|선언|공약|역설|설명|소개|예고)(?=[했하됐되한])|못을 박|치켜세|높이 (?:평가|샀)|사의를|감사(?=[를했하드])|이어(?:졌|진|받)|부각|재천명|피력|방점|반겼|성토|■ ?(?:하(?:면|며|고|였)|했|한다)/u;

export const firstTime =
  /\b(?:is|was|are|were) (?:an? )?(?:\p{L}+ )?(?:new|newcomers?) (?:to|in) (?=(?:the |that of )?\d)|\b(?:for the first time|the first time|first[- ]ever|first (?:mention\w*|time|appear\w*|used?|named|included|added|raised|introduced|written|communiqu\w*|text)|in a first|debut\w*|(?:was|is|became) the first|never before|unprecedented|newly (?:added|appear\w*|includ\w*|insert\w*|introduc\w*))\b|처음|최초|새로 (?:추가|들어|등장|포함|명시|담|삽입|언급)|새로운 (?:말|표현|용어|단어|문구)(?:이|으로)|새롭게 (?:추가|들어|등장|포함|명시|담|삽입|언급)|비로소|(?:서야|에야)(?=\s)/u;

/** A verb that no rule reads, told by its auxiliary. First group: the verb, if it is not read. */
export const withAuxiliary =
  /\b(?:was|were|is|are|had|has|have|been|being|did|does|do)(?: (?:not|also|still|then|now|already|\p{L}+ly))* (\p{L}+(?:ing|ed))\b/gu;

export const again =
  /\b(?:again|return\w*|reinstat\w*|restor\w*|reappear\w*|once more|came back|comes? back|brought back|revived?)\b|다시|재등장|부활|복원|재포함|되살/u;

/** What a text says of bases or remains: no word of it comes back. */
export const returnOfThings =
  /(?<=\b(?:call|discuss|pledg|expedit|accelerat|review|reaffirm|urg|welcom|support|decid|agree|ensur)\w*\b[^,;]*)\breturn (?:of|to)\b|\bto return (?:the|its|their|all|some|any|[A-Z])(?! (?:phrase|word|term|pledge|goal|language|reference|mention))\b|(?<=\b(?:early|timely|swift|prompt|remaining|full) )return\b/u;

/** In that text and in no other. */
export const only =
  /\b(?:\d{4}|\d{1,2}(?:st|nd|rd|th))(?: (?:communiqu[eé]|text|statement|one|scm))? (?:only|alone)(?= *(?:[.,;]|$))|\bonly (?:in )?(?:the |that of )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th)|(?:forty|fifty)-)|\bthe only (?:\p{L}+ ){0,3}(?:communiqu[eé]|text|statement)|(?:차|년)(?: [가-힣]+)?(?:에만|에서만|만)(?=[\s,]|$)|유일|(?:성명|문서|본문)(?:서)?뿐/u;

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
  /\b(?:added|entered|appeared|introduced|inserted|came in|emerged)\b|추가|들어갔|들어왔|등장|새로|생겼|생긴/u;

export const always =
  /\b(?:every|each|all)\b(?= (?:of )?(?:the |those )?(?:[\p{L}.-]+ ){0,3}(?:communiqu[eé]|text|statement|document|meeting|scm|year|one)s?(?!\p{L}))|\b(?:always|invariably|consistently)\b|매년|모든(?= ?(?:[가-힣]+ ){0,2}(?:공동성명|성명|문서|본문|회의))|항상|줄곧|늘 |해마다|빠짐없이/u;

export const never =
  /\bnever\b(?! before)|\bno (?:[\w.-]+ ){0,3}(?:communiqu[eé]|text|statement)s? (?:has|have|ever|mention|contain|includ|refer)|\bnone of the (?:[\w.-]+ ){0,3}(?:communiqu[eé]|text|statement)s|(?:어느|어떤) (?:\S+ )?공동성명(?:에도|에서도|도)|한 번도|한번도|단 한/u;

/** Sets its meeting against the others of the sentence. */
export const unlike =
  /\b(?:unlike|in contrast (?:to|with)|compared (?:to|with)|as against)\b|달리|비해|대비|비교하면|비교해|비교할 때/u;

/** What a text is said not to do with a thing: that it names the thing is no answer. */
export const notDone =
  /(?:\bnot|n't|\bnever|\bwithout|\bfail(?:s|ed)? to) (?:\p{L}+ly )?((?:condemn|critici[sz]|denounc|welcom|support|endors|prais|urg|reject|warn|pledg|commit|promis|specif)\p{L}*)|(?<![가-힣])((?:비판|규탄|지지|환영|촉구|승인|약속|경고|합의|결정|확정)하지)/gu;

export const replaced =
  /\b(?:instead|in place of|replac\w*|(?:no longer|not) [^■]*■[\s,]+but\s+(?:as\s+|rather\s+)*■|■[가-힣]* 아니라|g(?:a|i)ve way|yielded|turned into|chang\w*|substitut\w*|became|swap\w*|reword\w*)\b|대신|바뀌|바꾸|바꿨|대체|교체|변경/u;

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
