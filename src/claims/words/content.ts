/** What a text is said to say, in a clause of its own. */

const saying =
  "(?:says?|said|stat(?:es?|ed)|not(?:es?|ed)|(?:re)?(?:af|con)firm(?:s|ed)?|stress(?:es|ed)?|emphasi[sz]e[sd]?|declar(?:es?|ed)|announc(?:es?|ed)|agree[sd]|decid(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|promis(?:es|ed)|warn(?:s|ed)|assess(?:es|ed)|acknowledg(?:es|ed)|commit(?:s|ted)|conclud(?:es|ed)|report(?:s|ed)|resolv(?:es|ed)|insist(?:s|ed)|maintain(?:s|ed)|underscor(?:es|ed)|recogni[sz]e[sd])";

/** First group: what is said. */
export const englishContent = new RegExp(
  `\\b${saying}(?:,? (?:in|at) [^,■]{0,40},?)? (?:that |to |(?=(?:the )? ?■[^.]*\\b(?:would|will|should|must|was|were|is|are|had|has)\\b))(.+)$`,
  "u",
);
export const koreanContent = /^(.*■.*?)(?:다고|라고|자고|다는 (?:점|데|것|입장|뜻))[을를에이도]? ?[가-힣]+/u;

/** A text or its year, told beside what is said. */
export const textsTold =
  /\b(?:in|at|of) (?:the )?(?:(?:19|20)\d{2}|\d{1,2}(?:st|nd|rd|th))\b(?: (?:\p{L}+ )?(?:communiqu[eé]|text|statement|scm|meeting))?|^.*?(?:공동성명|성명|본문|회의|장관|양측|(?:영문|국문|한국어|영어|한글)(?:본|판))(?:에서|에는|은|는|이)/giu;

/** Words of which none says what is said. */
export const ofAnyContent =
  /^(?:any|continue[sd]?|further|also|their|its|both|sides?|allies|alliance|united|states|republic|korean?|north|south|u\.s|rok|dprk|importance|important|need|commitment|communiqu[eé]|양국|한국|미국|북한|북한의|대한민국|중요하|중요성|필요)/u;

/** Something is told as done. First group: in English what was done. */
export const toldAsDone =
  /\b(?:had|has|have|was|were) (?:\p{L}+ )?(?:been )?(\p{L}+ed|met|done|made|set|held|begun|taken)\b|(?:[됐했쳤]|되었|하였|마쳤)다(?:고|는)/u;

/** What a text requires, or makes a condition, is not told as done. */
export const conditional =
  /\b(?:must|should|shall|would be|when|if|once|until|before|in order to)\b|해야|할 때|하면|때까지|경우/u;
