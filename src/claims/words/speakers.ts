/** Who speaks: the two who lead a meeting, by their offices. */

/** Both of them, or nobody by name. */
export const bothSpeak =
  /\b(?:[Bb]oth|[Tt]hey|[Tt]he (?:two|allies)|[Tt]wo (?:sides|leaders|ministers)|[Ss]ides|[Mm]inisters)\b|\b(?:Secretary|Minister)(?: \p{Lu}[\p{L}.-]+){0,3},? and (?:the )?(?:\p{L}+ )?(?:Secretary|Minister)\b|(?<![가-힣])(?:양|두|양국|한미) ?(?:국방 ?)?장관|양측|양국은|장관[과와]/u;

const verb = "(?= (?:also |both |then |further |[a-z]+ly )*[a-z]+(?:ed|ew|ought|ade|old|oke|are|is)\\b)";

/** Who says something in a text: `both`, one by the `office`, or the `minister` in Hangul. */
export const speaks = new RegExp(
  [
    `(?<both>\\b(?:[Bb]oth(?: (?:sides|leaders|ministers))?|[Tt]hey|[Tt]he two (?:sides|leaders|ministers|secretaries)|(?:Secretary|Minister)(?: \\p{Lu}[\\p{L}.-]+){0,3} and (?:the )?(?:Secretary|Minister)(?: \\p{Lu}[\\p{L}.-]+){0,3})${verb})`,
    `(?<!\\band (?:the )?)\\b(?<office>Secretary|Minister)(?: \\p{Lu}[\\p{L}.-]+){0,3}${verb}`,
    "(?<both>(?:양|두|양국|한미) ?(?:국방 ?)?장관[은이]|양측[은이]|양국은)",
    "(?<minister>[가-힣]{1,5}) 장관[은이]",
  ].join("|"),
  "gu",
);

/** "Secretary Austin said", "Austin, in 2024, insisted", "praise from Secretary Esper". First group: the name. */
export const speakerNamed =
  /(?:^|[,;.] |\bthat |\b[Bb]y |\bfrom |\b\d{4},? |\b(?=Secretary |Minister ))(?:U\.S\. |ROK |Korean |South Korean )?(?:Defense |Former )?(?:Secretary |Minister )?((?:\p{Lu}[\p{L}.'-]+ ){0,2}\p{Lu}\p{Ll}[\p{L}-]+)/gu;

/** No minister: "the Kim regime". */
export const kimOfNorth = /\b(?:Chairman |Leader )?Kim (?:Jong[- ]?[IUu](?:l|n)|regime|family|dynasty)(?:'s)?/gu;

/** "Minister Kim, not Secretary Austin, …". */
export const notThem =
  /,? (?:and |but )?not (?:by )?(?:Defense )?(?:Secretary|Minister) (?:\p{Lu}[\p{L}.-]+ ?){1,3}(?=[,.]|$)|(?<=[,\s])[가-힣 ]+ 장관이 아(?:니라|닌)/gu;

/** Between two people who are only named together. */
export const joinsPeople =
  /^(?:[\s,·&/–-]|and|with|alongside|together|met|meets|his|her|their|counterparts?|then|U\.S\.|ROK|South|North|Korean?|American|Defense|Secretary|Minister|of|National|장관|국방부?|국방|미국?|한국|대한민국|미합중국|과|와|및)*$/u;

/** Behind the name of who acts, before another. */
export const acts = /^ ?(?:미국? |한국 )?(?:국방부? ?)?(?:장관)?(?:은|는|이|가)(?=[\s,])/u;

/** One of the two by office alone. First group: the Minister's country or none; second: of the Secretary; in Korean by country. */
export const byOffice =
  /\b[Tt]he (?:(?:ROK |South Korean |Korean )?(?:[Dd]efen[cs]e )?(Minister)|(?:U\.S\. |American )?(?:[Dd]efen[cs]e )?(Secretary))\b(?! (?:of|\p{Lu}))|(?<![가-힣])(?:(한국|대한민국)|(미국|미합중국|미)) (?:국방부 ?|국방)?장관/gu;
