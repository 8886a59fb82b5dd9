/**
 * The one table of characters: which of them say the same, and which say nothing.
 *
 * Publishers, keyboards and copying programs write one sign in many ways. Here each is put in the place of the plainest
 * of its kind, by Unicode property where there is one and never by a list of the signs seen so far:
 *
 * - every white space is a space; every invisible character is nothing;
 * - every dash is a hyphen, but for those as long as an em: they part clauses and join no words;
 * - every quotation mark is `"` or `'`, and so is what stands for one (primes, accents, the letter apostrophe);
 * - every middle dot is `·`;
 * - every other character is its compatibility form (NFKC): full width, half width, ligatures, Roman numerals, jamo.
 *
 * What a text prints is never changed by this; see `plain.ts` for the way back. Only `sentence.ts` keeps marks of its
 * own: ids of sentences are permanent, and tables of a newer Unicode may not move them.
 */

/**
 * Characters that nobody sees: soft hyphens, joiners, variation selectors, Hangul fillers, marks of direction and of
 * byte order (Default_Ignorable_Code_Point), control characters, and the three of interlinear annotation, which the
 * property leaves out. As the inside of a class of a regular expression with the flag `u`.
 */
const invisibleClass =
  "\\p{Default_Ignorable_Code_Point}\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufff9-\\ufffb";

/** One of them, or more in a row. */
export const invisible = new RegExp(`[${invisibleClass}]+`, "u");
const everyInvisible = new RegExp(invisible, "gu");

/** White space other than the ordinary space. */
export const specialSpace = /(?! )\p{White_Space}/u;

/** White space and what is invisible among it; at least one is white space. */
export const spaceRun = new RegExp(`[${invisibleClass}]*\\p{White_Space}[\\p{White_Space}${invisibleClass}]*`, "gu");

/** The text without what nobody sees in it. */
export function withoutInvisible(text: string): string {
  return text.replace(everyInvisible, "");
}

/** Dashes as long as an em, which part clauses; all others join words or figures. */
const longDash = /[\u2014\u2015\u2e3a\u2e3b]/u;

/** Single quotation marks, by their names (Unicode has no property for it); the corner bracket is the single one of Korean. */
const singleQuotation = /['‘’‚‛‹›「」]/u;

/**
 * What is taken for an apostrophe and for a double quotation mark though it is none: primes, spacing accents, modifier
 * letters. Those of script Common that Unicode's confusables (UTS #39, confusables.txt) lead to U+0027, once or twice.
 */
const likeApostrophe = /[`´΄ʹʻʼʽʾˈˊˋ˴′‵]/u;
const likeQuotation = /[ʺˮ˝˶″‶]/u;

/**
 * Middle dots: U+00B7, the characters that Unicode's confusables (UTS #39, confusables.txt) lead to it, and the raised
 * dots. No property tells them. The Hangul letter araea ㆍ is how Korean keyboards write one, ᆞ what NFKC makes of it.
 */
const middleDot = /[·\u0387\u1427\u16eb\u18df\u2022\u2027\u2219\u22c5\u2e31\u2e33\u30fb\ua78f\uff65\u{10101}ㆍ\u119e]/u;

/** What a character stands for, though its compatibility form is something else. */
function standIn(character: string): string | undefined {
  if (middleDot.test(character)) return "·";
  if (likeApostrophe.test(character)) return "'";
  return likeQuotation.test(character) ? '"' : undefined;
}

/** The plainest of its kind. */
function signOf(character: string): string {
  if (/\p{White_Space}/u.test(character)) return " ";
  if (/\p{Dash}/u.test(character)) return longDash.test(character) ? "—" : "-";
  if (/\p{Quotation_Mark}/u.test(character)) return singleQuotation.test(character) ? "'" : '"';
  return standIn(character) ?? character;
}

const forms = new Map<string, string>();

/**
 * The plain form of a cluster: one character with its combining marks, or one syllable written in jamo. Letter case
 * stays. Empty for what is invisible.
 *
 * @example plainForm("–") // => "-" · plainForm("Ⅲ") // => "III" · plainForm("\u00ad") // => ""
 */
export function plainForm(cluster: string): string {
  const known = forms.get(cluster);
  if (known !== undefined) return known;
  const seen = withoutInvisible(cluster);
  const form = standIn(seen) ?? Array.from(compatible(seen), signOf).join("");
  forms.set(cluster, form);
  return form;
}

function compatible(seen: string): string {
  const form = seen.normalize("NFKC");
  // A spacing accent has no form of its own but a space that carries it, and is no white space.
  return /^ \p{M}/u.test(form)
    ? seen
    : form.replace(/(?<=^\p{sc=Hangul})[\u1100-\u1112\u111a\u1121]$/u, asFinal).normalize("NFC");
}

const initials = "ᄀᄁᄂᄃᄅᄚᄆᄇᄡᄉᄊᄋᄌᄎᄏᄐᄑᄒ";
const finals = "ᆨᆩᆫᆮᆯᆶᆷᆸᆹᆺᆻᆼᆽᆾᆿᇀᇁᇂ";

/** Compatibility jamo do not tell where in the syllable they stand, and NFKC takes all consonants for initials. */
function asFinal(initial: string): string {
  return finals[initials.indexOf(initial)] ?? initial;
}

const ignored = "\\p{Default_Ignorable_Code_Point}*";
/** Jamo by their place in a syllable: conjoining, compatibility and half-width forms; fillers are invisible. */
const initial = "[\\u1100-\\u115e\\ua960-\\ua97c\\u3131-\\u314e\\uffa1-\\uffbe]";
const vowel = "[\\u1161-\\u11a7\\ud7b0-\\ud7c6\\u314f-\\u3163\\uffc2-\\uffdc]";
const final = "[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]";
const anyConsonant = "[\\u3131-\\u314e\\uffa1-\\uffbe]";

/** Characters that are their own plain form, as the inside of a class: no backquote. */
const plainClass = " -_a-~가-힣";
/** Runs of them, without what combines with what follows. */
const plainRun = `[${plainClass}]+(?!${ignored}(?:\\p{M}|${final}))`;
const syllable =
  `${initial}${ignored}${vowel}(?:(?:${ignored}${final})+|${ignored}${anyConsonant}(?!${ignored}${vowel}))?` +
  `|[가-힣](?:${ignored}${final})+`;

/** Cuts a text into pieces that fold by themselves: runs that are plain already, and clusters. */
export const cluster = new RegExp(`(?<plain>${plainRun})|${syllable}|[^](?:${ignored}\\p{M})*`, "gu");

/** A text that is plain already. */
export const isPlain = new RegExp(`^[${plainClass}]*$`, "u");
