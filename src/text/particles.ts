/** Korean particles: what closes an eojeol, what may follow which sound, and which of them say the same. */

/** A Hangul syllable that ends in a vowel, in ㄹ, in any consonant: which form of a particle may follow. */
const endsIn = { vowel: 0, rieul: 8 } as const;

/** Particles that close an eojeol, longest first, by what they may follow; what is neither follows anything. */
const afterConsonant = new Set("으로서의 으로부터 으로서 으로써 으로의 으로 이라는 이나 은 이 을 과의 과".split(" "));
const afterVowel = new Set("라는 는 가 를 와의 와 나".split(" "));
const afterVowelOrRieul = new Set("로부터 로서 로써 로의 로".split(" "));
const afterAny = new Set("에서의 에게서 에서는 에서도 까지 부터 에서 에게 에도 에는 의 에 도 만".split(" "));
const particles = [...afterConsonant, ...afterVowel, ...afterVowelOrRieul, ...afterAny].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const allParticles: ReadonlySet<string> = new Set(particles);

/** Whether a whole word is a particle: it stands alone after a bracket or a wording of protocol. */
export function isParticle(key: string): boolean {
  return allParticles.has(key);
}

/** Words that end like one with a particle: 한반도, 안보협의회의, 유엔안보리결의. */
const unparticled = /(?:반도|제도|정도|속도|강도|태도|년도|협의회의|회회의|논의|결의|합의|협의|건의)$/u;

/**
 * What an eojeol says, without the particle that closes it; the whole where none does. The form of a particle follows
 * from the sound before it (이 after a consonant, 가 after a vowel), so 전문가 is left whole. One syllable alone is never
 * left over. After Latin letters and digits, whose sound is not told by their spelling, any form may stand.
 */
export function withoutParticle(key: string): string {
  if (unparticled.test(key)) return key;
  const particle = particles.find(
    (candidate) => key.endsWith(candidate) && mayFollow(candidate, key.at(-candidate.length - 1)),
  );
  const bare = particle ? key.slice(0, -particle.length) : key;
  return bare.length >= 2 ? bare : key;
}

function mayFollow(particle: string, before: string | undefined): boolean {
  if (before === undefined) return false;
  if (!/[가-힣]/u.test(before)) return true;
  const final = (before.charCodeAt(0) - 0xac00) % 28;
  if (afterConsonant.has(particle)) return final !== endsIn.vowel;
  if (afterVowel.has(particle)) return final === endsIn.vowel;
  return afterAny.has(particle) || final === endsIn.vowel || final === endsIn.rieul;
}

/** Particles between which a sentence may choose without saying anything else. `""`: none. */
const interchangeable = [
  ["은", "는", "이", "가", ""],
  ["을", "를", ""],
  ["의", "에서의", ""],
  ["와", "과"],
  ["로", "으로", "로서", "으로서", "로써", "으로써"],
] as const;

/** The ends by which two forms of one Korean word differ. */
export interface Endings {
  /** Letters that both have, from the beginning. */
  shared: number;
  from: string;
  to: string;
  /** Whether the difference is of form alone: 미국은 and 미국이, but not 미국이 and 미국을. */
  isForm: boolean;
}

/**
 * The particles by which two eojeol differ; `undefined` where they are equal or differ otherwise.
 *
 * @param from key of the one @param to key of the other
 * @example endingsOf("한반도", "한반도의") // => { shared: 3, from: "", to: "의", isForm: true }
 */
export function endingsOf(from: string, to: string): Endings | undefined {
  if (from === to) return undefined;
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  // 에 is a particle, and 에서 another: what both begin with may be of their particles.
  for (let shared = same; shared >= Math.max(0, same - mostShared); shared--) {
    const endings = endingsFrom(shared, from, to);
    if (endings) return endings;
  }
  return undefined;
}

/** Letters that two particles begin with, at most: 에게, 에게서. */
const mostShared = 2;

function endingsFrom(shared: number, from: string, to: string): Endings | undefined {
  // A particle stands alone after a wording of protocol or a bracket: 양 장관은, (NCG)는. Every word of a sentence is held
  // against every one of the other, and nearly all are turned away here.
  if (shared < 2 && !(allParticles.has(from) && allParticles.has(to))) return undefined;
  const [older, newer] = [from.slice(shared), to.slice(shared)];
  const areParticles = [older, newer].every((end) => end === "" || mayClose(end, from[shared - 1]));
  if (!/[가-힣]$/u.test(older + newer) || !areParticles) return undefined;
  const isForm = interchangeable.some((group) =>
    [older, newer].every((end) => (group as readonly string[]).includes(end)),
  );
  return { shared, from: older, to: newer, isForm };
}

function mayClose(ending: string, before: string | undefined): boolean {
  return allParticles.has(ending) && (before === undefined || mayFollow(ending, before));
}
