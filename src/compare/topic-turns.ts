/** Turning points of a topic: the texts in which its paragraphs were reworded most. */
import type { Run, SentencePair } from "./model.ts";
import type { TopicStep } from "./topic-history.ts";

/** A text and how much of its paragraphs on the topic is said in other words. */
export interface Reworded {
  meeting: number;
  predecessor: number;
  paragraphs: readonly number[];
  /** Of the words that either text has in the rows they share, those that only one has; 0–1. Protocol is no change. */
  share: number;
}

/**
 * The texts that changed most against the one before, at most so many, in the order of the meetings.
 *
 * @param steps as `topicHistory` gives them
 */
export function mostReworded(steps: readonly TopicStep[], most: number): Reworded[] {
  return steps
    .flatMap((step) => rewordedIn(step) ?? [])
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .sort((a, b) => a.meeting - b.meeting);
}

function rewordedIn({ text, predecessor, paragraphs }: TopicStep): Reworded | undefined {
  const joined = paragraphs.filter(({ row }) => row !== undefined);
  if (predecessor === null || joined.length === 0) return undefined;
  const rows = new Set(joined.flatMap(({ row }) => row ?? []));
  const sentences = [...rows].flatMap((row) => row.sentences);
  const total = sum(sentences.map((pair) => wordsIn(pair, () => true)));
  const changed = sum(sentences.map((pair) => wordsIn(pair, ({ kind }) => kind === "added" || kind === "removed")));
  const numbers = joined.map(({ paragraph }) => paragraph.number).sort((a, b) => a - b);
  return {
    meeting: text.meeting,
    predecessor,
    paragraphs: numbers,
    share: total === 0 ? 0 : changed / total,
  };
}

/** Words of a pair in runs of a kind; a sentence that stands alone is changed as a whole. */
function wordsIn({ from, to, runs }: SentencePair, isCounted: (run: Pick<Run, "kind">) => boolean): number {
  if (from === null || to === null) return isCounted({ kind: "added" }) ? count(from ?? to ?? "") : 0;
  return sum(runs.filter(isCounted).map((run) => count(run.kind === "protocol" ? run.to : run.text)));
}

const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
