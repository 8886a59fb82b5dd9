/** Texts for the aligner that are told by nothing but numbers: a test can stand just below and just above a bound. */
import type { Evidence } from "../../src/align/evidence.ts";
import type { Measure, Measured } from "../../src/align/likeness.ts";
import type { Vector } from "../../src/align/vector.ts";
import type { Weights } from "../../src/align/weights.ts";
import type { Witness } from "../../src/text/model.ts";
import { paragraphOf, witnessOf } from "./made-up.ts";

/** A vector by the weights of its terms, numbered from 0; what weighs nothing is no term. */
export function vectorWith(...weights: readonly number[]): Vector {
  const terms = [...weights.keys()].filter((term) => weights[term] !== 0);
  return { terms: Int32Array.from(terms), weights: Float64Array.from(terms, (term) => weights[term] ?? 0) };
}

/** What a test says of one paragraph; all else is as dull as can be. */
export type Trait = Partial<Pick<Measured, "wording" | "weight" | "subjects">> & { number?: number };

/** Two texts told by numbers. */
export interface Told {
  /** Cosine of every older paragraph (a row) with every newer one. */
  alike: readonly (readonly number[])[];
  /** Cosine of the one sentence of every older paragraph with that of every newer one; else no sentence votes. */
  said?: readonly (readonly number[])[];
  older?: readonly Trait[];
  newer?: readonly Trait[];
}

/** The paragraphs of two texts that are exactly as alike as told. */
export function measuredAs({ alike, said = [], older = [], newer = [] }: Told): [older: Measured[], newer: Measured[]] {
  const columns = alike[0] ?? [];
  return [
    alike.map((_, row) => measured(row, alone(row), said.length > 0 ? [alone(row)] : [], older[row])),
    columns.map((_, column) => {
      const sentences = said.length > 0 ? [vectorWith(...columnOf(said, column))] : [];
      return measured(column, vectorWith(...columnOf(alike, column)), sentences, newer[column]);
    }),
  ];
}

/** The same as witnesses of the 1st and the 2nd meeting, with the measure that finds them so. */
export function textsAs(told: Told): [from: Witness, to: Witness, measure: Measure] {
  const [older, newer] = measuredAs(told);
  const known = new Map([...older, ...newer].map((one) => [one.paragraph, one]));
  const text = (meeting: number, own: readonly Measured[]) =>
    witnessOf(
      meeting,
      own.map(({ paragraph }) => paragraph),
    );
  return [text(1, older), text(2, newer), measureBy((paragraph) => known.get(paragraph) as Measured)];
}

/** Weights under which every pair is as sure as told, whatever the evidence. */
export function sureAs(confidence: number): Weights {
  return { votes: 0, standing: 0, detour: 0, subject: 0, bias: Math.log(confidence / (1 - confidence)) };
}

function measured(index: number, vector: Vector, sentences: readonly Vector[], trait: Trait = {}): Measured {
  const { number = index + 1, wording = "", weight = 100, subjects = new Map<string, number>() } = trait;
  return { paragraph: paragraphOf(number), vector, sentences, wording, weight, subjects };
}

/** A term that no other paragraph of the text has: what shares it has its own likeness, and no other. */
function alone(row: number): Vector {
  return vectorWith(...new Array<number>(row).fill(0), 1);
}

function columnOf(matrix: readonly (readonly number[])[], column: number): number[] {
  return matrix.map((row) => row[column] ?? 0);
}

function measureBy(of: Measure["of"]): Measure {
  const silent = () => {
    throw new Error("Texts told by numbers have no words.");
  };
  return { language: "en", of, tokens: silent, rarity: silent, sentence: silent, statement: silent };
}

/** Evidence that is the same on both sides of a pair of paragraphs. */
export function evidenceOf(votes: number, standing: number, detour: number, subject = 0): Evidence {
  return {
    from: 0,
    to: 0,
    similarity: standing / 2,
    votes: { from: votes, to: votes },
    standing: { from: standing, to: standing },
    detour,
    subject,
    isExact: false,
  };
}
