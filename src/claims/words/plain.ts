/** Words that say more than that something stands in a text, and words that say nothing of it. */

/** Names of parties and places that no claim is about. */
export const parties = new Set(
  "north korea|south korea|united states|united states of america|republic of korea|korean peninsula|northeast asia|united nations|united nations security council|security council|white house|defense department|defense ministry|state department|blue house".split(
    "|",
  ),
);

/** Forces of whom every text speaks, by their full name; and a turn that says nothing. */
export const ofForces = /\b(?:U\.S\.|US|United States) Forces,? Korea\b|^Otherwise,/gu;

/** Acronyms that name who met, and no subject. */
export const ofMeetings = new Set("SCM MCM ROK USA DPRK USFK MND JCS".split(" "));

/**
 * What a thing is said to be: that it stands there says nothing of that. "Describes ■ as a rival", ■을 위협으로 규정했다. Behind
 * "as" may stand another text, or a way to say it: "as the 51st did", "as a whole".
 */
export const saidAs =
  /\brecogni[sz]\w* [^,;.]*\bas\b|(?<=\b(?:call|label|brand|dub|deem|consider|term|nam|declar)(?:s|ed|es|led)? +(?:the +)?■ *)\b(?:an?|the) (?!■)\p{L}+|(?<=■[^,;.■]*)\bas (?:an?|the|its|their|being|part of) (?!■|\d|(?:whole|result|rule|first|last|communiqu\p{L}*|text|statement|previous|earlier|one|others?)\b)\p{L}+|(?<=■ *(?:[을를] +)?(?:[가-힣]+ )*)(?<= )(?!(?:처음|최초|마지막|공동|이름|별도|주|실제|그대|말|[가-힣]+적)(?:으로|로))[가-힣]+(?:으로|로) (?:규정|지목|인정|묘사|지칭|명명|간주|분류|언급|표현|평가)|(?<=[가-힣■][을를] +(?:[가-힣]+ )*)(?:■|[가-힣]+?)(?<!처음|최초|마지막|이름|별도|대신)(?:으로|로)? (?:부르|불렀|불러|칭했|칭한|일컬)/u;

/** What somebody is called, of whom no rule knows: "calls the DPRK an ally". */
export const calledSo =
  /\b(?:call|label|brand|dub|deem|consider|term|nam|declar)(?:s|ed|es|led)? (?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)* an? \p{L}/u;

/** Words that say more than that something stands in a text: a claim with one of them is not read. */
export const beyond =
  /■ ?(?:이|가)? ?아[닌니]|\b(?:lacks?|lacked|omit(?:s|ted)?|avoids?|avoided) neither\b|\brecogni[sz](?:es?|ed|ing) +(?:the +)?■|\b(?:stronger|strongest|strongly worded|weak\w*|tough\w*|soft\w*|harsh\w*|toned?|because|due to|therefore|signal\w*|impl(?:y|ies|ied|ication\w*)|(?<!\ba )(?<!\bby )mean(?:s|t|ing)?(?! of\b)|more|less|fewer|longer text|shorter|longest|shortest|better|worse|likely|unlikely|cut back|wider|broader|narrow\w*|intend\w*|why|who|how|rewrit\w*|translat\w*|differ\w*|similar\w*|ambigu\w*|vague\w*|oversight|mistake|accident\w*|deliberate\w*|intention\w*|concession|setback|shows? that|suggest\w*|reflect\w*|prov(?:es?|ed) that|pushed|lobb\w*|sought|wanted|insist\w*|refus\w*|fought|forg[eo]t\w*|forgotten|neglect\w*|declin\w*|chose|hesitat\w*|object(?:ed|s)|oppos(?:ed|es)|balk\w*|victory|failure|triumph|quarrel\w*|untrue|false|falsely|wrongly?|not true|myth|contrary to|hardly|barely|scarcely|almost|nearly|mostly|largely|mainly|primarily|briefly|in passing|prominent\w*|at length|articles? (?:of|by|numbers?)|numbered articles?|by (?:its |their )?number|title|headline|footnote|preamble|headings?|so (?:named|called|described|termed|worded|labell?ed)|as (?:the|its|their|an?) (?:\p{L}+ )?(?:first|second|third|last|only|best|most|largest|\p{L}{3,}est)(?! (?:communiqu|text|statement|time|meeting))|(?:opening|closing|concluding|final|last|first) (?:sentence|line|section|passage|half|part))\b|실수|고의|의도|배려|수위|톤이|때문|의미|시사|더 강|길어|짧아|보다|구속력|모호|후퇴|왜 |결과(?:다|이다|로 (?:보|풀이))|이유|배경|까닭|덕분|의식한|것으로 (?:보인|예상|전망|관측|풀이|해석)|전망|거의|대체로|주로|간신히|잠깐|서두|말미|제목|각주|머리말|(?:첫|마지막) 문장|사실이 아니|사실과 다르|거짓|틀렸|오보|듯(?:하|싶)|할 것(?:이다|으로)|갈 것(?:이다|으로)/u;

/** Words that the texts have too: they say more than that something stands, where the passage found has them not. */
export const doubtful =
  /\b(?:strength\w*|strong|strongly|escalat\w*|will|would|should|may|might|reduc\w*|increas\w*|withdraw\w*|priorit\w*|pressur\w*|demand\w*|secret(?!ar)\w*|every|each|all the|binding|violat\w*|success(?!or)\w*|abandon\w*|cancel\w*|terminat\w*|scrap(?:s|ped|ping)?|suspen\w*|aboli\w*|dissol\w*|nullif\w*|expir\w*|dead|defunct|void|halt\w*|end(?:ed|ing|s)?(?= (?:to|of)\b)|rul(?:es?|ed|ing) out|reject\w*|prohibit\w*|announc\w+|conclud(?:es?|ed|ing)|sign(?:s|ed|ing)?(?! of\b)|approv\w+)\b|강화|약화|감축|증가|압박|요구|우선|진전|종료|폐기|파기|해체|중단|취소|무산|포기|백지화|거부|모든(?= )/gu;

/** Why something was left out: a purpose. */
export const purpose =
  /■[^,;]*?(?<!\bfail(?:s|ed)? )\b(?:in order |so as )?to (?!be (?:found|seen)|the\b|a\b|\d)[a-z]+\b(?! (?:the )?(?:communiqu|text|statement))|위해서?(?:다|였|인|이)|[가-힣]려고|고자|탓|인해|의식해|눈치/u;

/** Nouns that say no more than that something is dealt with: "cooperation on" it, 사이버 협력. */
export const light =
  /^(?:cooperation|efforts?|activit(?:y|ies)|matters?|polic(?:y|ies)|importance|need|project|formula|clause|pledge|issue|question|problem|work|progress|role|use|name|technolog(?:y|ies)|공약|협력|사업|방안|분야|노력|논의|추진|정책|활동|필요성|중요성|문제|이슈|조항|계획|협의|공조|의지|역할|이름|명칭)$/u;

/** Words that carry no claim: what texts and meetings are called, who met, how things are said. */
export const filler = new Set(
  (
    "joint communique communiques communiqué communiqués statement statements text texts document documents scm scms mcm mcms security consultative meeting meetings " +
    "republic korea korean south rok us u.s usa united states american america washington seoul allies alliance ministers minister secretary defense " +
    "secretaries sides side leaders officials two both year years time times first word words wording phrase phrases term terms expression expressions " +
    "language reference references reference mention mentions commitment explicitly explicit directly newspaper report reported according paper article " +
    "released adopted issued annual 2020s last since once twice thrice one three four five six seven eight nine ten again version versions english official " +
    "despite now still even also then newly recently previous earlier edition named called so-called saying quoted goal goals issue issues topic subject concept paragraph " +
    "show shows showed come comes came turn turns turned up fail fails failed name names exactly just precisely merely simply go goes went predecessor predecessors successor counterpart altogether whatsoever anywhere makes made entire either ever least most debut debuts debuted october usfk alone straight section chiefs chief document's talks summit remarks remark passage passages sentence line lines consecutive row pentagon seoul's washington's foreign senior " +
    "january february march april june july august september november december anything something used using held meeting's communiqué's communique's this that latest met together means whole itself themselves entirely full fully simply document documents released sign signed agree north pyongyang's north's gathering gatherings summits round rounds session sessions hold next trace sign hint way item items label labels context connection respect regard regards mentioning allusion wording wordings outright openly plainly publicly formally officially repeatedly finally eventually meanwhile instead moreover besides indeed though although whereas while yet however such kind sort form manner part parts place name named adopted agreed issued published drafted produced concluded writing written gets got merits merited earns earned single number numbers total close beginning end"
  ).split(" "),
);

export const koreanFiller =
  /^(?:일|없는|없던|변함없는|변함없이|제?\d+차|\d{4}년|\d{1,2}월|\d+년|만에|공동성명|공동성명서|성명|성명서|공동|한미안보협의회의|안보협의회의|안보협의회|한미|회의|양국|양측|장관|양|국방장관|국방부|미국|한국|문구|표현|용어|단어|말|내용|대목|본문|국문|영문|이번|지난|올해|처음|처음으로|최초로|와서야|들어서야|이르러|이르러서야|다시|이후|이래|부터|모두|모든|계속|줄곧|매년|한|번도|두|세|네|번|차례|명시적|명시적으로|대한|대해서|대해|관해|관해서|관한|관련|언급|명시|포함|표기|삭제|누락|제외|목표|문장|이라는|라는|얘기|이야기|문제|있나요|없나요|이란|란|것|등|및|또|그|이|더|이상|전혀|지난해|보도|따르면|함께|새로|추가|유지|재확인|강조|것으로|나타났다|알려졌다|연속|이상|최소|적어도|대한민국|남한|한·미|한미동맹|양국은|표명|사실|부분|구절|단락|항|직접|직접적|직접적으로|은|올해의|지난해의|최근|당시|오른|적|것은|채택|발표|서울|워싱턴|공동성명문|합의문|국문본|영문본|국명|명칭|이름|개념|지명|딱|단|정확히|오직|아예|결코|여러|그렇지|그러지|어느|것도|어느것도|어디에도|어디서도|어디에서도|아무것도|그것도|둘|그중|북한|북|끝내|이미|벌써|진작|조차|(?:한국어|영어|국문|영문|한글)(?:본|판)?|지명|지명조차|국가명|나라|나라명|이름조차|말조차|언급조차|표현조차|단어조차|함께|관련해|관련하여|이어|마찬가지|마찬가지로|같이|처럼|열린|열렸던|채택한|채택된|발표한|발표된|나온|때|당시의|당시에|시절|시절의|한글|영어|국방|미|한미|양국이|반면|반면에|그러나|하지만|반대로|오히려|정작|실제로|사실은|역시|또한|마지막|나란히|각각|구체적|구체적으로|분명히|명확히|공개적|공개적으로|공식적|공식적으로|거듭|잇따라|뒤|후|이전|이전의|이후의|자주|많이|빈번히|더욱|훨씬|측|측은|측이|만나|만난|만났|부문|분량|수|개|건|연례|쪽|쪽은|이었다|였다|이다|사람|사람은|인물|인물은)$/u;
