/** What is told of a thing besides that it stands in a text: who acts, what is done, what is denied. */

/** Denied twice, or called untrue: what is left is no plain statement. */
export const twiceDenied =
  /\b(?:not|n't|never|cannot|nobody|could not but)\b(?! (?:been )?(?:left out|omitted|missing|absent|excluded|skipped)\b)(?:(?! and | but | or | nor )[^,;.])*?\b(?:fail(?:s|ed)? to|without|omit\w*|silent|missing|absent|lack\w*|leav\w+ out|left out|disappear\w*|vanish\w*|drop(?:s|ped)?|exclud\w*|skip\w*|not mention|not name|but mention)\b|\b(?:is|are|was|were) not the case\b|\b(?:it is|that is|are|is) (?:wrong|untrue|false|mistaken|incorrect)\b|(?:없|않|빠진|빠져|누락|사라)[가-힣]*(?: 것은?| 게| 건| 것이|다고 (?:할|볼) 수) ?(?:아니|않|없|못)|없지 않|않지 않|틀렸|잘못(?:이|됐|된)/iu;

/** A deed or a word denied. */
export const denied = /\b(?:not|never|cannot|could not)\b|n't\b|(?:지|하지|되지|지는) ?(?:않|못)[가-힣]*/iu;

/** What a text does that names a thing. */
export const mentions =
  /\b(?:mention\w*|refer\w*|nam(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|contain\w*|includ\w*|appear\w*|stand\w*|stood|found|present|us(?:e|es|ed|ing)|say(?:s|ing)?|said|stat(?:e|es|ed|ing)|talk\w*|speak\w*|spoke\w*|discuss\w*|address\w*|deal\w*|cover\w*|touch\w*|featur\w*|list(?:s|ed)?|(?:has|have|had)(?! (?:not|never|been|yet|\p{L}+ed\b))|allud\w*|spell\w*|carr(?:y|ies|ied)|rais\w+|invok\w*|is in|are in|was in|were in|in the text)\b|언급|거론|포함|등장|나오|나온|나왔|담기|담긴|담겨|담지|담고|명시|기술|표현|쓰이|쓰여|쓰지|적히|적혀|적지|들어|실리|실려|다루|다뤄|찾아볼|보이지|꺼내|표기/iu;

/** Words that say by themselves that a thing is not there. */
export const plainlyAbsent =
  /\b(?:omit\w*|omission|left out|leaves? out|missing|absent|absence|silen\w*|nothing|nowhere|lack\w*|without|no (?:longer|word|mention|reference|trace)|neither|none|drop\w*|disappear\w*|vanish\w*|gone|in neither|in none)\b|없|빠졌|빠진|빠져|누락|제외|생략|침묵|사라/iu;

/** One of the two, told to do something or not. */
export const onePersonActs =
  /\b(?:Minister|Secretary)(?: \p{Lu}[\p{L}.-]+)* (?:did|does|has|had|was|is|never)\b|장관(?:은|는|이|가)? .*(?:지|하지) ?(?:않|못)/u;

/** Who leads no delegation, as the one who acts. */
export const othersAct =
  /\bPresidents? \p{Lu}\p{L}+ (?!\p{Lu})(?:also |then )?[a-z]+(?:ed|s)\b|\b(?:Joint Chiefs|General \p{Lu}\p{L}+|Admiral \p{Lu}\p{L}+) (?:also )?[a-z]+(?:ed|s)\b|\b(?:China|Russia|Japan|Germany|Beijing|Moscow|Tokyo) (?:also )?(?:welcom|reiterat|reaffirm|condemn|emphasi|stress|support|pledg|affirm|urg|thank|prais|not|endors)\w*|(?:대통령|합참의장|의장|방위대신|주석|총리|사령관)(?:은|는|이|가)(?= )|(?:^|에서 |에 )(?:중국|러시아|일본|독일)(?:은|는|이|가)(?= )/u;

/** Both heads by name of their office; "the allies" are whom a joint text speaks for. */
export const headsTogether =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]wo) (?:sides|leaders|ministers|secretaries|defen[cs]e (?:chiefs|ministers))\b|\b(?:Secretary|Minister)(?: \p{Lu}[\p{L}.-]+){0,3},? and (?:the )?(?:Secretary|Minister)\b|(?<![가-힣])(?:양|두|한미 ?(?:국방)?) ?장관|양측/u;

/** A verb left out behind its auxiliary: "in 2024 they did not". */
export const elided = /\b(?:did|does|do|has|have|was|were|is|are) not[.,;\s]*$|n't[.,;\s]*$/iu;

/** The Korean minister by his family name, or with his office before his name. */
export const koreanMinisterAlone =
  /(?<![가-힣])[가-힣] 장관(?:은|는|이|가)(?= )|(?:국방부 ?)장관 [가-힣]{3}(?:은|는|이|가)(?= )/u;

/** Deeds that a Korean sentence must tell as done. */
export const koreanDeed =
  /(?:승인|결정|신설|창설|체결|충족|완료|종료|연기|인정|검증|우려|폐기|복원|중단|격상|전환을 승인)(?=[을를이가]? ?(?:했|하였|됐|되었|한다|표명|확인|환영|공식))/gu;

export const monthName =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bMay(?= \d)/gu;

/** A number in words that counts things. */
export const numberWord =
  /(?<![\w-])(?:first|second|third|fourth|fifth|sixth|seventh)\b(?! (?:time|ever))|(?<![\w-])(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?! (?:sides|leaders|ministers|secretaries|countries|nations|allies|defen[cs]e|governments|communiqu|texts|statements|hostile|delegations|heads|chiefs|capitals|armies|militaries|paragraphs|times))/giu;
