/**
 * What a reader's browser loads from an edition of fifty-seven made-up meetings: a first search, the commonest words, and
 * traces of phrases. Files are counted as they are published, compressed; times are of computing alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { checkContent } from "../../src/archive/check.ts";
import type { Corpus } from "../../src/archive/corpus.ts";
import { languages } from "../../src/paths.ts";
import { createEngine } from "../../src/search/engine.ts";
import { quotationIndexOf } from "../../src/search/quotation-index.ts";
import { openQuotedTexts } from "../../src/search/quoted-texts.ts";
import { shelvesOf } from "../../src/search/shelves.ts";
import { scripts, wordIndexOf } from "../../src/search/word-index.ts";
import { closestPassages } from "../../src/trace/closest.ts";
import { readPhrase } from "../../src/trace/phrase.ts";
import { survey } from "../../src/trace/survey.ts";
import { catalogueOf } from "../../src/views/search/catalogue-data.ts";
import { searchData } from "../../src/views/search/search-data.ts";
import { phraseData } from "../../src/views/trace/phrase-data.ts";
import { atMost, type Figure, never, printed } from "./figure.ts";
import { writeCorpus } from "./generate.ts";
import { randomOf } from "./random.ts";

const meetings = 57;

/** Phrases that no text has, of common words and of others. */
const absent = [
  "the United States of America",
  "the Secretary of State never said this",
  "reaffirmed the need to strengthen",
  "zebra crossing",
  "한국과 미국은 절대로",
  "존재하지 않는 문장",
];

/** Phrases that stand in a large part of all paragraphs: their texts themselves are more than is meant. */
const common = [
  "the two leaders",
  "Furthermore, the two",
  "and pledged to",
  "양측은",
  "양 장관은",
  "하기로 약속하였다",
];

/** kB that have been reached for common phrases, which no change may lose again: all texts of a language, compressed. */
const reachedCommon = 100;

export async function scaleFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  try {
    writeCorpus(folder, meetings);
    const { corpus } = checkContent(folder);
    const files = filesOf(corpus);
    return [...(await searchFigures(corpus, files)), ...(await traceFigures(corpus, files))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Files = ReturnType<typeof filesOf>;

function filesOf(corpus: Corpus) {
  const quoted = {
    en: quotationIndexOf(corpus, "en"),
    ko: quotationIndexOf(corpus, "ko"),
    "ko-latin": quotationIndexOf(corpus, "ko-latin"),
  };
  return { index: wordIndexOf(corpus), shelves: shelvesOf(corpus), quoted };
}

/** Counts the files that are asked for. */
function counter() {
  const count = { requests: 0, shelves: 0, bytes: 0 };
  const ask = async <Value>(file: Value, kind?: "shelf"): Promise<Value> => {
    count.requests++;
    if (kind) count.shelves++;
    count.bytes += gzipSync(JSON.stringify(file)).length;
    return file;
  };
  return { count, ask };
}

async function searchFigures(corpus: Corpus, { index, shelves }: Files): Promise<Figure[]> {
  const ask = async (q: string) => {
    const { count, ask: fetch } = counter();
    const engine = createEngine({
      paragraphs: () => fetch(index.paragraphs),
      words: (script) => fetch(index.words[script]),
      shelf: (number) => fetch(shelves[number] ?? [], "shelf"),
    });
    const answer = await engine.search({ q, lang: undefined, meeting: undefined, topic: undefined, sort: undefined });
    await engine.read(answer?.hits.slice(0, answer.atOnce) ?? [], q);
    return count;
  };
  const asked = await inTurn(
    scripts.flatMap((script) => commonest(index.words[script])),
    ask,
  );
  const besides = counter();
  await Promise.all([besides.ask(catalogueOf(corpus, "en")), besides.ask(searchData(corpus, "en"))]);
  const first = Math.max(...asked.map(({ bytes }) => bytes)) + besides.count.bytes;
  const most = Math.max(...asked.map((count) => count.shelves));
  const name = `of ${meetings} made-up meetings`;
  return [
    atMost(`first search ${name}, of ${asked.length} common words the largest, kB`, first / 1000, 100),
    atMost(`requests for the texts of a common word ${name}, most of ${asked.length}`, most, 6),
  ];
}

/** The words that stand in most paragraphs. */
function commonest({ words, places }: { words: string; places: string }): string[] {
  const counts = places.split(";").map((own) => own.split(",").length);
  const counted = words.split(" ").map((word, at) => ({ word, count: counts[at] ?? 0 }));
  return counted.sort((a, b) => b.count - a.count).flatMap(({ word }, at) => (at < 50 ? [word] : []));
}

async function traceFigures(corpus: Corpus, { index, shelves, quoted }: Files): Promise<Figure[]> {
  const texts = corpus.communiques;
  const trace = async (typed: string) => {
    const { count, ask } = counter();
    const start = performance.now();
    const phrase = readPhrase(typed);
    if (phrase.kind !== "exact") throw new Error(`This is a bug: ${typed} is no phrase.`);
    const library = openQuotedTexts({
      paragraphs: () => ask(index.paragraphs),
      shelf: (number) => ask(shelves[number] ?? [], "shelf"),
      terms: (of) => ask(quoted[of].file),
      bucket: (of, number) => ask(quoted[of].buckets[number] ?? ""),
    });
    await ask(phraseData(corpus, "en"));
    const found = survey(phrase, await library.holding(phrase.wording, phrase.script === "ko" ? ["ko"] : languages));
    const lang = phrase.script ?? "en";
    if (found.every(({ state }) => state !== "present"))
      closestPassages(phrase.wording, lang, await library.near(phrase.wording, lang));
    const time = performance.now() - start;
    const isSame = JSON.stringify(found) === JSON.stringify(survey(phrase, texts));
    return { kB: count.bytes / 1000, time, isSame };
  };
  const own = await inTurn(copied(corpus), trace);
  const none = await inTurn(absent, trace);
  const often = await inTurn(common, trace);
  const all = [...own, ...none, ...often];
  const name = `of ${meetings} made-up meetings`;
  const most = (list: typeof all) => Math.max(...list.map(({ kB }) => kB));
  return [
    atMost(`trace ${name}, median of ${all.length} phrases, kB`, middleOf(all.map(({ kB }) => kB)), 60),
    atMost(`trace ${name}, largest of ${own.length} copied phrases, kB`, most(own), 60),
    atMost(`trace ${name}, largest of ${none.length} absent phrases, kB`, most(none), 60),
    atMost(
      `trace ${name}, largest of ${often.length} that stand everywhere, kB (meant: ≤ 60)`,
      most(often),
      reachedCommon,
    ),
    never(`trace ${name}, answers other than that of all texts`, all.filter(({ isSame }) => !isSame).length),
    printed(
      `time of a trace ${name}, longest (meant: ≤ 500 ms)`,
      `${Math.max(...all.map(({ time }) => time)).toFixed(0)} ms`,
    ),
  ];
}

/** Phrases as readers copy them: eight words on end from anywhere in the texts, nine of each language. */
function copied({ communiques }: Corpus): string[] {
  const random = randomOf(57);
  return languages.flatMap((lang) => {
    const own = communiques.filter((text) => text.lang === lang).flatMap(({ paragraphs }) => paragraphs);
    return Array.from({ length: 9 }, () => {
      const words = random.pick(own).text.split(" ");
      const start = random.below(Math.max(1, words.length - 8));
      return words.slice(start, start + 8).join(" ");
    });
  });
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** One after the other: each with a memory of its own, and a time that nothing else disturbs. */
async function inTurn<Of, Value>(list: readonly Of[], ask: (one: Of) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (const one of list) values.push(await ask(one));
  return values;
}
