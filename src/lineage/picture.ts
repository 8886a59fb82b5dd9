/**
 * Draws the flow of a series: each text a row of sentences, each sentence a stroke as long as its words; between two rows
 * a line from a sentence to the one that carries it on. The same numbers draw it at build time and in the browser.
 */
import type { Flow, FlowText, Position, SeriesFlow } from "./flow.ts";

/** In the order of each text, or by subject: then a subject has the same place in every row. */
export type PictureOrder = "text" | "topic";

/** A stroke of a row: from `x`, as long as the sentence, in words. */
export interface Stroke {
  x: number;
  length: number;
}

/** Where everything stands. All measures in words, from the left edge. */
export interface Layout {
  width: number;
  /** By text and sentence. */
  strokes: readonly (readonly Stroke[])[];
  /** Where each subject begins, where the picture is in their order; else none. */
  topics: readonly Stroke[];
}

/** Space after a sentence, and more after a paragraph or a subject, so that each is seen as one. */
const gap = { sentence: 2, group: 10 } as const;

/** @returns where each stroke stands; strokes of a row never overlap */
export function layoutOf({ texts, topics }: Pick<SeriesFlow, "texts" | "topics">, order: PictureOrder): Layout {
  return order === "text" ? inTextOrder(texts) : byTopic(texts, topics.length);
}

function inTextOrder(texts: readonly FlowText[]): Layout {
  const strokes = texts.map(({ ids, words }) => {
    let x = 0;
    return words.map((length, at): Stroke => {
      const isOpening = at > 0 && paragraphIn(ids[at]) !== paragraphIn(ids[at - 1]);
      if (isOpening) x += gap.group - gap.sentence;
      const stroke = { x, length };
      x += length + gap.sentence;
      return stroke;
    });
  });
  return { width: widthOf(strokes), strokes, topics: [] };
}

function byTopic(texts: readonly FlowText[], count: number): Layout {
  const widths = Array.from({ length: count }, (_, topic) => Math.max(...texts.map((text) => widthIn(text, topic))));
  let start = 0;
  const topics = widths.map((length): Stroke => {
    const stroke = { x: start, length };
    start += length + gap.group;
    return stroke;
  });
  const strokes = texts.map(({ words, topics: subjects }) => {
    const ends = topics.map(({ x }) => x);
    return words.map((length, at): Stroke => {
      const topic = subjects[at] ?? 0;
      const x = ends[topic] ?? 0;
      ends[topic] = x + length + gap.sentence;
      return { x, length };
    });
  });
  return { width: Math.max(1, start - gap.group), strokes, topics };
}

/** Room that the sentences of one subject take in a text. */
function widthIn({ words, topics }: FlowText, topic: number): number {
  const own = words.filter((_, at) => topics[at] === topic);
  return own.reduce((sum, length) => sum + length + gap.sentence, 0);
}

function widthOf(strokes: readonly (readonly Stroke[])[]): number {
  return Math.max(1, ...strokes.flat().map(({ x, length }) => x + length));
}

/** What a sentence id names before its sentence: `p3` of `p3-s2`. */
function paragraphIn(id: string | undefined): string {
  return id?.replace(/-s\d+$/u, "") ?? "";
}

/** Strokes of a row by what becomes of the sentences, each the data of one path; a stroke may be of two. */
export interface RowPaths {
  carried: string;
  isNew: string;
  isLast: string;
}

/** The paths of a row one high. @param strokes and fates of its sentences, side by side */
export function rowPaths(strokes: readonly Stroke[], fates: readonly Fate[]): RowPaths {
  const pathOf = (is: (fate: Fate | undefined) => boolean, y: string) =>
    strokesPath(
      strokes.filter((_, at) => is(fates[at])),
      y,
    );
  return {
    carried: pathOf((fate) => !fate?.isNew, ".4"),
    isNew: pathOf((fate) => fate?.isNew === true, ".4"),
    isLast: pathOf((fate) => fate?.isLast === true, ".95"),
  };
}

/** Each from the end of the one before: gaps are alike and pack well. @param y their height in the row */
function strokesPath(strokes: readonly Stroke[], y: string): string {
  let end = 0;
  return strokes
    .toSorted((a, b) => a.x - b.x)
    .map(({ x, length }, at) => {
      const start = at === 0 ? `M${x} ${y}` : `m${x - end} 0`;
      end = x + length;
      return `${start}h${length}`;
    })
    .join("");
}

/** Lines between two rows by how the words go on, each the data of one path. */
export interface SpacePaths {
  same: string;
  reworded: string;
  /** Past texts that lack the statement. */
  passing: string;
}

/** The paths of the space below a row. @param at position of the row */
export function spacePaths(flows: readonly Flow[], layout: Layout, at: number): SpacePaths {
  const pathOf = (is: (flow: Flow) => boolean) => flowsPath(flows.filter(is), layout, at);
  return {
    same: pathOf((flow) => isNear(flow) && flow.state === "same"),
    reworded: pathOf((flow) => isNear(flow) && flow.state === "reworded"),
    // Where they leave and where they arrive: in between they would hatch the whole picture.
    passing: pathOf((flow) => !isNear(flow) && (flow.from[0] === at || flow.to[0] === at + 1)),
  };
}

function isNear({ from, to }: Flow): boolean {
  return to[0] === from[0] + 1;
}

/** Height of the space between two rows, in the units of its own picture. */
export const between = 100;

/**
 * Flows through the space below a row as the data of one path: straight from middle to middle where the words are the
 * same, bent where they are not. A flow that passes a text by reaches its place at once, and goes straight down from there.
 *
 * @param space position of the row above it
 */
export function flowsPath(flows: readonly Flow[], { strokes }: Layout, space: number): string {
  return flows
    .filter(({ from, to }) => from[0] <= space && space < to[0])
    .map(({ from, to, state }) => {
      const [start, end] = [from[0] === space ? middleOf(strokes, from) : middleOf(strokes, to), middleOf(strokes, to)];
      if (start === end) return `M${start} 0V${between}`;
      const aside = end - start;
      return state === "same"
        ? `M${start} 0l${aside} ${between}`
        : `M${start} 0c0 ${between / 2} ${aside} ${between / 2} ${aside} ${between}`;
    })
    .join("");
}

function middleOf(strokes: Layout["strokes"], [text, sentence]: Position): number {
  const { x, length } = strokes[text]?.[sentence] ?? { x: 0, length: 0 };
  return Math.round(x + length / 2);
}

/** What becomes of each sentence of a text: whether it is carried on from an older text, and into a newer one. */
export interface Fate {
  /** Not of the oldest text, and in none before it. */
  isNew: boolean;
  /** Not of the newest text, and in none after it. */
  isLast: boolean;
}

/** By text and sentence. */
export function fatesIn({ texts, flows }: Pick<SeriesFlow, "texts" | "flows">): Fate[][] {
  const [arrived, left] = [new Set(flows.map(({ to }) => to.join())), new Set(flows.map(({ from }) => from.join()))];
  return texts.map(({ ids }, text) =>
    ids.map((_, sentence) => ({
      isNew: text > 0 && !arrived.has(`${text},${sentence}`),
      isLast: text < texts.length - 1 && !left.has(`${text},${sentence}`),
    })),
  );
}

/** Flows from one to another of some sentences: the life of a statement, of which they are the wordings. */
export function flowsAmong(flows: readonly Flow[], sentences: readonly Position[]): Flow[] {
  const own = new Set(sentences.map((position) => position.join()));
  return flows.filter(({ from, to }) => own.has(from.join()) && own.has(to.join()));
}
