/**
 * The witnesses of a meeting's texts, collated word by word with the text that the edition prints. Every difference is
 * shown, and told by what it is a difference of.
 */
import { type Communique, type Corpus, communiqueOf, type OtherWitness } from "../../archive/corpus.ts";
import { comparisonsOf } from "../../compare/comparisons.ts";
import type { Run } from "../../compare/model.ts";
import { redlineOfWords } from "../../compare/whole-texts.ts";
import { type Language, paths } from "../../paths.ts";
import type { Paragraph } from "../../text/model.ts";

/** marks: punctuation, capitals, spaces, dashes · form: names and titles in another form · words: all else. */
export const differenceClasses = ["words", "form", "marks"] as const;
export type DifferenceClass = (typeof differenceClasses)[number];

export interface CollatedParagraph {
  number: number;
  id: string;
  /** In the text that the edition prints; `undefined` where that has no such paragraph. */
  url: string | undefined;
  /** The base text is the older side, the witness the newer. */
  runs: readonly Run[];
  /** Which of the two alone has the paragraph. */
  only: "base" | "witness" | undefined;
}

export interface CollatedWitness {
  witness: OtherWitness;
  base: Communique;
  counts: Readonly<Record<DifferenceClass, number>>;
  /** Paragraphs of either. */
  all: number;
  /** Of these, those that both have to the letter. */
  same: number;
  /** Those that differ, and those that only one of the two has. */
  paragraphs: readonly CollatedParagraph[];
}

/** @param lang language of the interface @returns one a witness, English before Korean, then by name */
export function witnessesView(corpus: Corpus, meeting: number, lang: Language): CollatedWitness[] {
  return corpus.witnesses
    .filter((witness) => witness.meeting === meeting)
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((witness) => {
      const base = communiqueOf(corpus, meeting, witness.lang);
      return base ? [collate(corpus, base, witness, lang)] : [];
    });
}

function collate(corpus: Corpus, base: Communique, witness: OtherWitness, lang: Language): CollatedWitness {
  const { tokens } = comparisonsOf(corpus).measure(base.lang);
  const there = new Map(witness.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const here = new Map(base.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  const numbers = [...new Set([...here.keys(), ...there.keys()])].sort((a, b) => a - b);
  const collated = numbers.map((number): CollatedParagraph => {
    const [own, other] = [here.get(number), there.get(number)];
    return {
      number,
      id: own?.id ?? other?.id ?? "",
      url: own && paths.paragraph(lang, base.meeting, number),
      only: own ? (other ? undefined : "base") : "witness",
      runs: redlineOfWords(wordsOf(own), wordsOf(other), tokens),
    };
  });
  const differing = collated.filter(({ runs }) => runs.some(({ kind }) => kind !== "same"));
  const classes = differing.flatMap(({ runs }) => differencesIn(runs));
  const count = (one: DifferenceClass) => classes.filter((found) => found === one).length;
  return {
    witness,
    base,
    counts: { words: count("words"), form: count("form"), marks: count("marks") },
    all: collated.length,
    same: collated.length - differing.length,
    paragraphs: differing,
  };
}

function wordsOf(paragraph: Paragraph | undefined): string {
  return paragraph?.text ?? "";
}

/** The differences of a paragraph, each with its class: what stands between two stretches that are the same is one. */
export function differencesIn(runs: readonly Run[]): DifferenceClass[] {
  const differences: Run[][] = [];
  let isOpen = false;
  for (const run of runs) {
    if (run.kind === "same") isOpen = false;
    else if (run.kind === "protocol" || !isOpen || differences.at(-1)?.at(-1)?.kind === "protocol") {
      differences.push([run]);
      isOpen = true;
    } else differences.at(-1)?.push(run);
  }
  return differences.map(classOf);
}

function classOf(runs: readonly Run[]): DifferenceClass {
  const sides = runs.map((run) =>
    run.kind === "protocol" ? [run.from, run.to] : run.kind === "removed" ? [run.text, ""] : ["", run.text],
  );
  const [older, newer] = [0, 1].map((side) => lettersIn(sides.map((pair) => pair[side] ?? "").join("")));
  if (older === newer) return "marks";
  return runs.every(({ kind }) => kind === "protocol") ? "form" : "words";
}

/** Letters and digits alone, without capitals. */
function lettersIn(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
