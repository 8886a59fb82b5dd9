/** American names in Hangul, as the press transcribes them: 오스틴, 에스퍼. Compared by their consonants. */

/** Sounds that Hangul keeps apart from others in a foreign name; 0 is none. Initials and finals in the order of Unicode. */
const initials = "k k n t t r m p p s s 0 s s s k t p h".split(" ");
const finals = "0 k k k n n n t r k m p r r p r m p p t t 0ng s s k t p 0".split(" ");

/**
 * Whether Hangul may be a transcription of a family name: both begin with a vowel or neither does, and the consonants that
 * are heard are the same.
 */
export function isTranscribed(hangul: string, family: string): boolean {
  const own = soundsOf(hangul);
  return own.length > 1 && latinSounds(family).some((sounds) => sounds === own);
}

/** Vowels of Hangul in the order of Unicode; ㅡ only parts two consonants: 에스퍼. */
const vowels = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅘ ㅙ ㅚ ㅛ ㅜ ㅝ ㅞ ㅟ ㅠ  ㅢ ㅣ".split(" ");

/** What vowels of an English name sound like, as the press writes them; the first that fits. */
const heard: readonly (readonly [letters: RegExp, sounds: string])[] = [
  // Gates 게이츠, Pace 페이스: the e is not heard.
  [/a(?=[^aeiouy]es?$)|^ai/u, "ㅔ[ㅣㅓ]?"],
  [/^a/u, "ㅏ|ㅐㅓ?|ㅓ|ㅔ[ㅣㅓ]?|ㅗ|ㅑ"],
  [/^ye/u, "ㅏㅣㅓ"],
  [/^e[iy]/u, "ㅣ|ㅔㅣ|[ㅏㅘ]ㅣ"],
  [/^er(?![aeiouyr])/u, "ㅓ"],
  // Hagel 헤이글: hardly heard.
  [/^e[ln]/u, "ㅔ|ㅖ|ㅐ|ㅓ|ㅣ|ㅝ|"],
  [/^e/u, "ㅔ|ㅐ|ㅓ|ㅝ"],
  [/^i/u, "ㅣ|ㅏㅣ|ㅓ"],
  [/^y/u, "ㅣ|ㅏㅣ"],
  [/^o/u, "ㅗ|ㅓ|ㅏㅜ?"],
  [/^u/u, "ㅓ|ㅜ|ㅠ|ㅏ"],
];

/**
 * Whether a word in Hangul, without an office beside it, is a transcription: its vowels are those of the name, too.
 *
 * @example isNameInHangul("매티스", "Mattis") // => true · isNameInHangul("배려", "Perry") // => false
 */
export function isNameInHangul(word: string, family: string): boolean {
  if (!isTranscribed(word, family)) return false;
  const said = Array.from(word, (syllable) => vowels[Math.floor(((syllable.charCodeAt(0) - 0xac00) % 588) / 28)] ?? "");
  return vowelsOf(family.toLowerCase()).test(said.join(""));
}

function vowelsOf(name: string): RegExp {
  const isSilent = (at: number) => /^e(?:s?$)/u.test(name.slice(at)) && /[^aeiouy]$/u.test(name.slice(0, at));
  const spoken = Array.from(name.matchAll(/[aeiouy]+/gu)).filter(({ index }) => !isSilent(index));
  const sounds = spoken.map(({ index }) => {
    const rest = name.slice(index);
    return `(?:${heard.find(([letters]) => letters.exec(rest)?.index === 0)?.[1] ?? ""})`;
  });
  // Behind sh and ch before a consonant stands a vowel that nobody says: 슐레진저.
  const parted = /s(?:c?h|ch)[^aeiouy]/u.test(name) ? "ㅠ?" : "";
  return new RegExp(`^${parted}${sounds.join(parted)}$`, "u");
}

function soundsOf(hangul: string): string {
  const sounds = Array.from(hangul, (syllable, at) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    const [initial = "", final = ""] = [initials[Math.floor(code / 588)], finals[code % 28]];
    // Within a word an h is written or not: 코언, 코헨.
    const isHeard = at === 0 || (initial !== "h" && initial !== "0");
    return `${isHeard ? initial : ""}.${final === "0" ? "" : final}`;
  });
  return withoutDoubles(sounds.join("")).replaceAll(".", "");
}

/** A g before e or i is either: Weinberger, Hagel; Schlesinger. */
function latinSounds(family: string): string[] {
  const name = family.toLowerCase();
  return [name.replace(/g(?=[ei])/gu, "s"), name].map((own) =>
    own
      .replace(/te?s$/u, "s")
      .replace(/sch|tch|ch|sh|th|cc(?=i)|c(?=[eiy])/gu, "s")
      .replace(/ck|qu/gu, "k")
      .replace(/^[aeiouyw]/u, "0")
      .replace(/(?<=.)h/gu, "")
      .replace(/r(?![aeiouyr])/gu, "")
      .replace(/x/gu, "ks")
      .replace(/[zj]/gu, "s")
      .replace(/[cgq]/gu, "k")
      .replace(/d/gu, "t")
      .replace(/[bfv]/gu, "p")
      .replace(/l/gu, "r")
      .replace(/[^\Waeiouyw]+/gu, withoutDoubles)
      .replace(/[aeiouyw]/gu, ""),
  );
}

function withoutDoubles(sounds: string): string {
  return sounds.replace(/(.)\1+/gu, "$1");
}
