/** How the clauses of a claim are joined, and what it tells on the way. */

/** Syllables in which a Korean verb tells of what was: 했, 담겼. */
const past = Array.from({ length: 399 }, (_, at) => String.fromCharCode(0xac00 + at * 28 + 20)).join("");
const koreanVerb = `(?:[${past}]|있|없|않)`;

/**
 * Between two clauses. `verbs`: where both say something; `meetings`: where both also name a meeting, since the words may
 * join other things than clauses.
 */
export const between: readonly { form: RegExp; needs: "verbs" | "meetings" }[] = [
  // Not behind an initial: "the U.S. Secretary".
  { form: /(?<!\b\p{Lu})\.\s+(?=[\p{Lu}가-힣"'\uE100-\uE7FF])/gu, needs: "verbs" },
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
  // "51차는 23개 항, 56차는 21개 항으로 되어 있다": the verb stands once.
  { form: /(?<=\d\s?개?\s?(?:항|문단|단락)(?:으로)?),\s+/gu, needs: "meetings" },
  // "The English text has A, the Korean text has B."
  {
    form: /,?\s+(?:(?:and|but|yet)\s+)?(?=(?:the |its )?(?:korean|english)(?:-language)? (?:text|version|one)\b)/giu,
    needs: "verbs",
  },
  { form: /,\s+and\s+(?=(?:its|the|their|this|that|both|neither|in|every|each|no|all)\s)/giu, needs: "verbs" },
  { form: /(?<=[가-힣]고)[,\s]+/gu, needs: "meetings" },
  { form: /,?\s+and\s+(?=(?:is|was|were|has|had|does|did|it|they)\s)/giu, needs: "verbs" },
  {
    form: /,?\s+and\s+(?=(?:then |later |again |also |only )?(?:came|made|got|returned|reappeared|dropped|omitted|restored|vanished|disappeared|removed|added|mentioned|named|left|included)\b)/giu,
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

/** "X라는 나라 이름", "the name X": the word itself. */
export const calledByName =
  /(?<![가-힣"'])([가-힣]{2,8}?)(?=(?:이)?라는 (?:(?:나라|국가|지역|인물|사람) )?(?:이름|국명|지명|낱말|명칭)[은을이의도조])|(?<=\bthe (?:name|word|term) )(\p{L}[\p{L}-]+)(?= (?:does|did|is|was|never|appears?|stands?|occurs?|in|from)\b)/gu;

/** Speaks of what was named before. */
export const pronoun =
  /\b(?:it|them|itself|(?:the|that|this|those|these) (?:phrases?|words?|terms?|wording|language|goals?|pledges?|commitments?|promises?|passages?|references?|lines?|expressions?|topics?|issues?))\b|(?<![가-힣])(?:이를|이것|그것|해당 (?:문구|표현|내용|대목)|이 (?:문구|표현|말|용어)|관련 (?:언급|내용|문구|표현))/u;

/** "…, as the communiqués show". */
export const asTextsShow =
  /,\s+as (?:the |both |these |those )?(?:[^,]*? )?(?:communiqu[eé]s?|texts?|statements?|documents?|records?)[^,]*? (?:show|attest|make clear|tell)s?(?=[.,]|$)/giu;

/** "A year after the Camp David summit": when it was, and nothing that is claimed. */
export const timed =
  /,?\s*\b(?:(?:\w+ )?(?:years?|months?|weeks?|days?) (?:after|before|ahead of)|amid|in the wake of|on the eve of|on the sidelines of) (?:the )?(?=\p{L})[^,;.\uE800-\uEFFF]+|(?<=[가-힣] )\S+ (?:정상회의|정상회담|회담|선거|취임) (?:\d+년 |직)(?:뒤|후|전)(?:인|에)?/giu;

/** The text of a year, where a year alone is that of an event: "the 2019 statement". */
export const yearsText = /\b(?:19|20)\d{2} (?:\w+ ){0,2}(?:communiqu[eé]|statement|text|document)/u;

/** What was named before may be called so: "a phrase that …", "a goal they had named". */
const calledSo =
  "(?:word|term|phrase|name|goal|concept|wording|language|expression|formula|commitment|pledge|promise|issue|topic|subject)";
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
    form: new RegExp(
      String.raw`,\s+(?:(?:an?|the) )?(?:(?:\p{L}+ )?${calledSo}s? )?(?:(?:to|of|in|on|for|from|with|by|under) which|which|that|who|whose|where)\s+([^,;]+)(?:,(?=\s+\S)|(?=[;.]|$))`,
      "giu",
    ),
    says: asItIs,
  },
  // "…, a goal the two allies had named in 2019".
  {
    form: new RegExp(String.raw`,\s+an? ${calledSo} ((?:the|it|both|they)\s+[^,;]+)(?:,(?=\s+\S)|(?=[;.]|$))`, "giu"),
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
    form: new RegExp(
      String.raw`,\s+(?:an? ${calledSo} )?((?:(?:first|last|also|still|once|twice|already|long|so|not|never) )?(?:\p{L}+ed|absent|missing|present|spelled out|left out|taken up)(?:\s+[^\s,;]+){0,3}\s+(?:in|from|at) (?:the )?[^,;.]*?\d[^,;.]*)(?:,(?=\s+\S)|(?=[;.]|$))`,
      "giu",
    ),
    says: asItIs,
  },
  // "the X that the 51st praised".
  {
    form: /\s(?:that|which) ((?:the )?(?:\d{4}|\d{1,2}(?:st|nd|rd|th))(?: (?:communiqu[eé]|text|statement|one|scm|meeting))? (?:(?:had|has|does not|did not|never) )?(?:praised?|mention(?:s|ed)?|name[sd]?|cite[sd]?|include[sd]?|contain(?:s|ed)?|quote[sd]?|welcome[sd]?|condemn(?:s|ed)?|raise[sd]?|(?:re)?affirm(?:s|ed)?|use[sd]?|had|has|have|omit(?:s|ted)?|left out|leaves out|drop(?:s|ped)|lack(?:s|ed)))(?=[\s.,;]*$)/giu,
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
