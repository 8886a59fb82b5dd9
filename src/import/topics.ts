/**
 * Suggests the topics of each paragraph, with the evidence: cues that stand in it, and what editors gave to its
 * counterparts in the texts held. An editor decides; see `tests/import/topics.test.ts` for how often the same.
 */

import { align } from "../align/align.ts";
import type { Measure } from "../align/likeness.ts";
import type { Subjects } from "../align/subjects.ts";
import { paragraphLabel } from "../paths.ts";
import type { Paragraph, Witness } from "../text/model.ts";

/** Where a topic comes from. */
export interface Evidence {
  topic: string;
  /** Share of the paragraph's sentences that have a cue of it. */
  cues: number;
  /** Counterparts that have it, e.g. `51 ¶7`. */
  counterparts: readonly string[];
  /** How much speaks for it; the suggestions are those with most. */
  weight: number;
}

export interface Suggestion {
  topics: readonly string[];
  evidence: readonly Evidence[];
}

/** Most topics that a paragraph has. */
const mostTopics = 3;

/** What a counterpart's main and further topics weigh, beside the share of sentences with a cue. */
const counterpart = { main: 0.9, further: 0.55 } as const;

/** From here on a further topic is suggested beside the first, in shares of the first one's weight. */
const further = { second: 0.48, third: 0.55 } as const;

/** Only texts near in time are asked: subjects of twenty years ago stand elsewhere. */
const mostNeighbours = 4;

/**
 * @param read a text without topics, or whose topics are not to be looked at
 * @param held texts of the same language whose topics an editor gave
 */
export function suggestTopics(
  read: Witness,
  held: readonly Witness[],
  measure: Measure,
  subjectsOf: (of: Paragraph) => Subjects,
): Map<string, Suggestion> {
  const bare = read.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] }));
  const text = { ...read, paragraphs: bare };
  const near = [...held]
    .filter(({ meeting }) => meeting !== read.meeting)
    .sort((a, b) => Math.abs(a.meeting - read.meeting) - Math.abs(b.meeting - read.meeting))
    .slice(0, mostNeighbours);
  const links = near.flatMap((other) => linked(text, other, measure));
  return new Map(
    bare.map((paragraph, index) => {
      const own = links.filter(({ number }) => number === paragraph.number);
      return [paragraph.id, suggestion(paragraph, subjectsOf(paragraph), own, index === 0, index === bare.length - 1)];
    }),
  );
}

interface Linked {
  number: number;
  other: Paragraph;
  meeting: number;
  score: number;
}

function linked(text: Witness, other: Witness, measure: Measure): Linked[] {
  return align(other, text, measure).flatMap(({ from, to, score, strength }) => {
    const paragraph = other.paragraphs.find(({ number }) => number === from);
    return paragraph && strength === "direct" ? [{ number: to, other: paragraph, meeting: other.meeting, score }] : [];
  });
}

function suggestion(
  paragraph: Paragraph,
  subjects: Subjects,
  links: readonly Linked[],
  isFirst: boolean,
  isLast: boolean,
): Suggestion {
  const ids = new Set([...subjects.keys(), ...links.flatMap(({ other }) => other.topics)]);
  const evidence = [...ids].map((topic): Evidence => {
    const cues = (subjects.get(topic) ?? 0) / Math.max(1, paragraph.sentences.length);
    const given = links.filter(({ other }) => other.topics.includes(topic));
    const strongest = Math.max(
      0,
      ...given.map(({ other, score }) => score * (other.topics[0] === topic ? counterpart.main : counterpart.further)),
    );
    const place = (topic === "opening" && isFirst) || (topic === "closing" && isLast) ? 1 : 0;
    const astray = (topic === "opening" && !isFirst) || (topic === "closing" && !isLast) ? 0.3 : 1;
    const weight = (Math.min(1, cues) + strongest + place) * astray;
    return {
      topic,
      cues: Math.min(1, cues),
      counterparts: given.map(({ meeting, other }) => `${meeting} ¶${paragraphLabel(other.number)}`),
      weight,
    };
  });
  evidence.sort((a, b) => b.weight - a.weight || a.topic.localeCompare(b.topic));
  return { topics: chosen(evidence), evidence };
}

function chosen(evidence: readonly Evidence[]): string[] {
  const [first, second, third] = evidence;
  if (!first) return [];
  const alone = first.topic === "opening" || first.topic === "closing";
  const isNear = (other: Evidence | undefined, share: number) =>
    other && !alone && other.weight >= first.weight * share;
  return [first, isNear(second, further.second) ? second : undefined, isNear(third, further.third) ? third : undefined]
    .flatMap((one) => (one ? [one.topic] : []))
    .slice(0, mostTopics);
}
