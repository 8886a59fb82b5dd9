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
