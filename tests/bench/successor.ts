/** Made-up successors of real texts: every link between the two is known, since we made it. */
import type { Measure } from "../../src/align/likeness.ts";
import { paragraphsOf, type Witness } from "../../src/text/model.ts";
import { parseText } from "../../src/text/parse.ts";
import { termsByTopic } from "./lexicon.ts";
import { type Language, newSentence, newSubject, type Occasion, type Subject, wording } from "./phrase.ts";
import type { Random } from "./random.ts";
import { rewordSentence } from "./rewording.ts";

/** A successor and the truth about it. */
export interface Successor {
  text: Witness;
  links: { from: number; to: number }[];
  /** Paragraphs of the base that were taken to another place. */
  moved: ReadonlySet<number>;
  /** What happened to which paragraph, for people: `merge 4+5`, `drop 9`. */
  story: string[];
}

/** A sentence, and the paragraph of the base from which it came; `null` for one that is new. */
interface Said {
  text: string;
  origin: number | null;
}

interface Draft {
  sentences: readonly Said[];
}

const occasion: Occasion = {
  meeting: 98,
  host: "US",
  secretary: { en: "Rolan Vesper", ko: "베스퍼" },
  minister: { en: "Han Mo-ren", ko: "한모렌" },
};

/**
 * Re-drafts a real text, once or several times over: synonyms and clause order in most sentences, some sentences dropped,
 * some new; paragraphs dropped, merged, split, moved and added, one of them a decoy: the
 * build and boilerplate of a paragraph that goes on, about something else.
 *
 * @param meetings how many meetings later the successor is: each re-drafts the one before
 * @param measure knows which words are rare: a decoy loses them
 */
export function successorOf(random: Random, base: Witness, measure: Measure, meetings = 1): Successor {
  const story: string[] = [];
  const moved = new Set<number>();
  let drafts = base.paragraphs.map(
    ({ number, sentences }): Draft => ({ sentences: sentences.map(({ text }) => ({ text, origin: number })) }),
  );
  for (let meeting = 0; meeting < meetings; meeting++) {
    const redrafted = drafts.map((draft) => redraft(random, draft, base));
    drafts = rearrange(random, redrafted, base, measure, { story, moved });
  }
  const plain = drafts.map(({ sentences }) => ({ sentences: sentences.map(({ text }) => text) }));
  const links = drafts.flatMap((draft, index) => originsOf(draft).map((from) => ({ from, to: index + 1 })));
  return {
    text: witnessOf(base.meeting + meetings, base.lang, plain),
    links: links.sort((one, other) => one.from - other.from || one.to - other.to),
    moved,
    story,
  };
}

/** Paragraphs of the base from which sentences of a draft came. */
function originsOf({ sentences }: Draft): number[] {
  return [...new Set(sentences.flatMap(({ origin }) => (origin === null ? [] : [origin])))];
}

function rearrange(
  random: Random,
  text: readonly Draft[],
  base: Witness,
  measure: Measure,
  { story, moved }: { story: string[]; moved: Set<number> },
): Draft[] {
  let drafts = [...text];
  const inner = () => 1 + random.below(drafts.length - 2);
  const tell = (what: string, draft: Draft | undefined) => story.push(`${what} ${draft ? originsOf(draft) : ""}`);

  for (let count = 0; count < 2; count++) tell("drop", drafts.splice(inner(), 1)[0]);
  const joined = 1 + random.below(drafts.length - 3);
  const merged = { sentences: drafts.slice(joined, joined + 2).flatMap(({ sentences }) => sentences) };
  drafts.splice(joined, 2, merged);
  tell("merge", merged);

  const long = drafts.filter(({ sentences }) => sentences.length >= 4);
  const cut = long.length > 0 ? random.pick(long) : undefined;
  if (cut) {
    const middle = Math.ceil(cut.sentences.length / 2);
    const parts = [cut.sentences.slice(0, middle), cut.sentences.slice(middle)];
    drafts = drafts.flatMap((draft) => (draft === cut ? parts.map((sentences) => ({ sentences })) : [draft]));
    tell("split", cut);
  }
  const from = inner();
  const [taken] = drafts.splice(from, 1);
  if (taken) {
    drafts.splice(1 + ((from + 4 + random.below(drafts.length - 9)) % (drafts.length - 1)), 0, taken);
    for (const number of originsOf(taken)) moved.add(number);
    tell("move", taken);
  }
  const model = drafts[inner()];
  if (model) drafts.splice(inner(), 0, decoyOf(random, model, base, measure));
  tell("decoy of", model);
  drafts.splice(inner(), 0, { sentences: strangers(random, base, 4) });
  return drafts;
}

/** A text of these sentences, parsed as any other, without topics. */
export function witnessOf(
  meeting: number,
  lang: Language,
  drafts: readonly { sentences: readonly string[] }[],
): Witness {
  const source = drafts.map(
    ({ sentences }, index) =>
      `<Paragraph n={${index + 1}} topics={[]}>\n${asWords(sentences.join(" "))}\n</Paragraph>\n`,
  );
  const { body, faults } = parseText(source.join("\n"), lang, "made up");
  if (faults[0]) throw faults[0];
  return { meeting, lang, paragraphs: paragraphsOf(body) };
}

/** Signs that MDX would read as its own: a scanned text has some. */
function asWords(text: string): string {
  return text.replace(/[{}<>*_[\]`~|\\]/gu, "\\$&");
}

function redraft(random: Random, { sentences }: Draft, base: Witness): Draft {
  if (random.chance(0.15)) return { sentences };
  const isHeavy = random.chance(0.2);
  const isShorter = sentences.length >= 3 && random.chance(isHeavy ? 0.9 : 0.25);
  const kept = isShorter ? random.some(sentences, sentences.length - 1) : sentences;
  const reworded = kept.map(({ text, origin }) => ({
    text: rewordSentence(random, text, base.lang, isHeavy ? 0.9 : 0.45),
    origin,
  }));
  if (reworded.length >= 3 && random.chance(0.2)) reworded.push(...reworded.splice(1, 1));
  if (random.chance(isHeavy ? 0.6 : 0.15)) reworded.push(...strangers(random, base, 1));
  return { sentences: reworded };
}

/** Sentences on a matter that no paragraph of the text speaks of. */
function strangers(random: Random, base: Witness, count: number): Said[] {
  const subject = newSubject(random, random.pick(freeTopics(base)));
  return Array.from({ length: count }, () => ({ text: said(random, subject, base.lang), origin: null }));
}

function said(random: Random, subject: Subject, lang: Language): string {
  return wording(newSentence(random, subject), subject, occasion, lang);
}

function freeTopics({ paragraphs }: Witness): string[] {
  const taken = new Set(paragraphs.flatMap(({ topics }) => topics));
  return Object.keys(termsByTopic).filter((topic) => !taken.has(topic));
}

/** Rarer than this, a word is the paragraph's own and no boilerplate: it stands in about one paragraph of seven. */
const ownRarity = 2.3;

/** The same sentences with every word of their own exchanged for one of another matter. */
function decoyOf(random: Random, model: Draft, base: Witness, measure: Measure): Draft {
  const { terms } = newSubject(random, random.pick(freeTopics(base)));
  const words = terms.flatMap((term) => term[base.lang].split(" "));
  const exchanged = new Map<string, string>();
  const sentences = model.sentences.map(({ text: sentence }) => {
    const text = measure
      .tokens(sentence)
      .map(({ isContent, stem, text }) => {
        if (!isContent || measure.rarity(stem) < ownRarity) return text;
        const other = exchanged.get(stem) ?? random.pick(words);
        exchanged.set(stem, other);
        return base.lang === "ko" ? text.replace(stem, other) : other;
      })
      .join("");
    return { text, origin: null };
  });
  return { sentences };
}
