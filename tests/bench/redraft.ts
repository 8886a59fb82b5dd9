/** Made-up communiqués as plans, and their successors: what happened to every paragraph is known. */
import { newSentence, newSubject, reword, type SentencePlan, type Subject } from "./phrase.ts";
import type { Random } from "./random.ts";

/** A sentence together with what it speaks of: after a merge a paragraph speaks of two matters. */
export interface PlannedSentence {
  subject: Subject;
  plan: SentencePlan;
}

/** A paragraph between opening and closing. */
export interface PlannedParagraph {
  sentences: readonly PlannedSentence[];
  /** Positions of the paragraphs that it was made of, in the text before. */
  origins: readonly number[];
  isMoved: boolean;
}

/** Paragraphs between opening and closing; the real texts have about twenty in all. */
const usualLength = 20;

/** A first text. */
export function firstText(random: Random): PlannedParagraph[] {
  return Array.from({ length: usualLength }, () => newParagraph(random));
}

/** A new paragraph: three to seven sentences on one matter. */
function newParagraph(random: Random, subject = newSubject(random)): PlannedParagraph {
  const sentences = Array.from({ length: 3 + random.below(4) }, () => ({
    subject,
    plan: newSentence(random, subject),
  }));
  return { sentences, origins: [], isMoved: false };
}

/**
 * The text of the next meeting: most paragraphs carried on in other words, some merged, split, moved, dropped; as many
 * come new as keep the text at its usual length. One of the new may be a decoy, worded like a paragraph carried on.
 */
export function successor(random: Random, text: readonly PlannedParagraph[]): PlannedParagraph[] {
  let next = text.map((paragraph, position) => ({
    ...redraft(random, paragraph),
    origins: [position],
    isMoved: false,
  })) as PlannedParagraph[];
  next = dropSome(random, next, 1 + random.below(2));
  if (random.chance(0.6)) next = mergeTwo(random, next);
  if (random.chance(0.6)) next = splitOne(random, next);
  if (random.chance(0.6)) next = moveOne(random, next);
  if (random.chance(0.3)) next = insert(random, next, decoyOf(random, random.pick(next)));
  while (next.length < usualLength) next = insert(random, next, newParagraph(random));
  return next;
}

function redraft(random: Random, paragraph: PlannedParagraph): PlannedParagraph {
  if (random.chance(0.25)) return paragraph;
  const share = random.chance(0.2) ? 0.9 : 0.4;
  const sentences = paragraph.sentences.map(({ subject, plan }) => {
    if (!random.chance(share)) return { subject, plan };
    return { subject, plan: random.chance(0.3) ? newSentence(random, subject) : reword(random, plan, subject) };
  });
  return { ...paragraph, sentences };
}

function dropSome(random: Random, text: readonly PlannedParagraph[], count: number): PlannedParagraph[] {
  return random.some(text, text.length - count);
}

function mergeTwo(random: Random, text: readonly PlannedParagraph[]): PlannedParagraph[] {
  const at = random.below(text.length - 1);
  const [first, second] = [text[at], text[at + 1]];
  if (!first || !second) return [...text];
  const merged = {
    ...first,
    sentences: [...first.sentences.slice(0, 5), ...second.sentences.slice(0, 4)],
    origins: [...first.origins, ...second.origins],
  };
  return [...text.slice(0, at), merged, ...text.slice(at + 2)];
}

function splitOne(random: Random, text: readonly PlannedParagraph[]): PlannedParagraph[] {
  const long = text.filter(({ sentences, origins }) => sentences.length >= 6 && origins.length === 1);
  if (long.length === 0) return [...text];
  const one = random.pick(long);
  const middle = Math.ceil(one.sentences.length / 2);
  const parts = [one.sentences.slice(0, middle), one.sentences.slice(middle)];
  return text.flatMap((paragraph) =>
    paragraph === one ? parts.map((sentences) => ({ ...one, sentences })) : [paragraph],
  );
}

function moveOne(random: Random, text: readonly PlannedParagraph[]): PlannedParagraph[] {
  const from = random.below(text.length);
  const one = text[from];
  const rest = text.filter((_, position) => position !== from);
  const to = (from + 5 + random.below(rest.length - 8)) % (rest.length + 1);
  if (!one) return [...text];
  return [...rest.slice(0, to), { ...one, isMoved: true }, ...rest.slice(to)];
}

/** Sentences with the build of another paragraph and none of its terms. */
function decoyOf(random: Random, paragraph: PlannedParagraph): PlannedParagraph {
  const subject = newSubject(random);
  const sentences = paragraph.sentences.map(({ plan }) => ({ subject, plan }));
  return { sentences, origins: [], isMoved: false };
}

function insert(random: Random, text: readonly PlannedParagraph[], one: PlannedParagraph): PlannedParagraph[] {
  const at = random.below(text.length + 1);
  return [...text.slice(0, at), one, ...text.slice(at)];
}
