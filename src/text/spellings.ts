/**
 * Spellings of one wording that say the same in the press and in the communiqués: contractions of Korean verbs, the order
 * in which countries are named, Chinese characters for them. Kinds and not lists, wherever a rule is known.
 */

/** A stretch of a wording with everything that may stand in its place, itself first. */
export interface Spelling {
  kind: "contraction" | "order";
  length: number;
  forms: readonly string[];
  /** Whether the forms other than the first must begin a word: 통일한 holds no 일한. */
  beginsWord: boolean;
}

const firstSyllable = 0xac00;
const vowels = 21;
const finals = 28;
const syllables = 19 * vowels * finals;

interface Letters {
  initial: number;
  vowel: number;
  final: number;
}

/** Letters of a syllable; asked of every letter of every text and wording. @param syllable one character */
function lettersOf(syllable: string): Letters | undefined {
  const at = (syllable.codePointAt(0) ?? 0) - firstSyllable;
  if (at < 0 || at >= syllables) return undefined;
  return { initial: Math.floor(at / (vowels * finals)), vowel: Math.floor(at / finals) % vowels, final: at % finals };
}

function syllableOf({ initial, vowel, final }: Letters): string {
  return String.fromCodePoint(firstSyllable + (initial * vowels + vowel) * finals + final);
}

/** Places of jamo in the syllable block of Unicode. */
const jamo = { hieut: 18, ieung: 11, ssang: 20 } as const;
const vowelAt = (letter: string) => "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".indexOf(letter);

/** Vowel of a stem, vowel of the ending 아/어/여, and what they make (Rules of Korean Spelling, articles 34 to 36). */
const contractions = [
  ["ㅣ", "ㅓ", "ㅕ"],
  ["ㅗ", "ㅏ", "ㅘ"],
  ["ㅜ", "ㅓ", "ㅝ"],
  ["ㅚ", "ㅓ", "ㅙ"],
].map((row) => row.map(vowelAt)) as [number, number, number][];

/** Vowels that swallow the ending before ㅆ: 나타내었다 is 나타냈다. */
const swallowing = ["ㅐ", "ㅔ", "ㅕ"].map(vowelAt);
const [ae, ha, yeo, eo] = ["ㅐ", "ㅏ", "ㅕ", "ㅓ"].map(vowelAt) as [number, number, number, number];

/** @example contracted("하", "였") // => "했" · contracted("되", "어") // => "돼" */
function contracted(stem: string, ending: string): string | undefined {
  const [one, other] = [lettersOf(stem), lettersOf(ending)];
  if (!one || !other || one.final !== 0 || other.initial !== jamo.ieung || !isVerbal(other.final)) return undefined;
  const { initial } = one;
  const { final } = other;
  if (initial === jamo.hieut && one.vowel === ha && other.vowel === yeo)
    return syllableOf({ initial, vowel: ae, final });
  if (swallowing.includes(one.vowel) && other.vowel === eo && final === jamo.ssang)
    return syllableOf({ ...one, final });
  const made = contractions.find(([from, by]) => from === one.vowel && by === other.vowel)?.[2];
  return made === undefined ? undefined : syllableOf({ initial, vowel: made, final });
}

/** @example expanded("했") // => ["하였"] · expanded("됐") // => ["되었"] */
function expanded(syllable: string): string[] {
  const letters = lettersOf(syllable);
  if (!letters || !isVerbal(letters.final)) return [];
  const { initial, vowel, final } = letters;
  const ending = (own: number) => syllableOf({ initial: jamo.ieung, vowel: own, final });
  const forms = contractions
    .filter(([, , made]) => made === vowel)
    .map(([from, by]) => syllableOf({ initial, vowel: from, final: 0 }) + ending(by));
  if (initial === jamo.hieut && vowel === ae) forms.push(syllableOf({ initial, vowel: ha, final: 0 }) + ending(yeo));
  if (swallowing.includes(vowel) && final === jamo.ssang) forms.push(syllableOf({ ...letters, final: 0 }) + ending(eo));
  return forms;
}

const isVerbal = (final: number) => final === 0 || final === jamo.ssang;

/** Words that lose a syllable in the press, formal and short; no rule makes them. */
const shortened = [
  ["이러한", "이런"],
  ["그러한", "그런"],
  ["저러한", "저런"],
  ["어떠한", "어떤"],
  ["아니하였", "않았"],
  ["아니하며", "않으며"],
  ["아니하는", "않는"],
  ["아니하고", "않고"],
  ["아니한", "않은"],
  ["아니할", "않을"],
  ["아니함", "않음"],
] as const;

/** Countries by one syllable, and the characters of headlines. */
const hanja: Readonly<Record<string, string>> = {
  韓: "한",
  美: "미",
  北: "북",
  日: "일",
  中: "중",
  露: "러",
  俄: "러",
  南: "남",
};

/**
 * The spelling that begins at a place of a folded wording, the longest there is.
 *
 * @example spellingAt("북러 협력", 0)?.forms // => ["북러", "러북"] · spellingAt("했다", 0)?.forms // => ["했", "하였"]
 */
export function spellingAt(folded: string, at: number): Spelling | undefined {
  return orderAt(folded, at) ?? contractionAt(folded, at);
}

/** A wording with Hangul for the Chinese characters of countries. @example withHangul("北러") // => "북러" */
export function withHangul(text: string): string {
  return text.replace(/[韓美北日中露俄南]/gu, (character) => hanja[character] ?? character);
}

function orderAt(folded: string, at: number): Spelling | undefined {
  if (/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return undefined;
  const rest = folded.slice(at);
  const [run = ""] = /^[한미북일중러]{2,3}/u.exec(rest) ?? [];
  for (const length of [3, 2]) {
    const names = [...run.slice(0, length)];
    const isPair = names.length === length && new Set(names).size === length;
    // 북한 is a country, and no pair.
    if (isPair && !(names.includes("북") && names.includes("한"))) return orderOf(names);
  }
  return /^(?:남북|북남)(?!한)/u.test(rest) ? orderOf([...rest.slice(0, 2)]) : undefined;
}

function orderOf(names: readonly string[]): Spelling {
  const own = names.join("");
  const others = permutations(names).map((some) => some.join(""));
  return { kind: "order", length: own.length, forms: [own, ...others.filter((one) => one !== own)], beginsWord: true };
}

function permutations(names: readonly string[]): string[][] {
  if (names.length < 2) return [[...names]];
  return names.flatMap((name, at) =>
    permutations([...names.slice(0, at), ...names.slice(at + 1)]).map((rest) => [name, ...rest]),
  );
}

function contractionAt(folded: string, at: number): Spelling | undefined {
  for (const pair of shortened) {
    const own = pair.find((form) => folded.startsWith(form, at));
    if (own) return spelling([own, ...pair.filter((form) => form !== own)]);
  }
  const [first, second] = [folded.charAt(at), folded.charAt(at + 1)];
  const short = contracted(first, second);
  if (short) return spelling([first + second, short]);
  const long = expanded(first);
  return long.length > 0 ? spelling([first, ...long]) : undefined;
}

function spelling(forms: readonly string[]): Spelling {
  return { kind: "contraction", length: forms[0]?.length ?? 0, forms, beginsWord: false };
}
