/**
 * The links of whole texts with their scores, as lines that people can read. Whoever changes how the aligner decides
 * sees here what becomes of it, and has the pictures written anew by Vitest’s `-u`. ¶7 = ¶10 is direct, ¶7 ~ ¶10 partial.
 */
import { expect, test } from "vitest";
import { align } from "../../src/align/align.ts";
import { createMeasure } from "../../src/align/likeness.ts";
import type { Link } from "../../src/align/link.ts";
import { communiqueOf } from "../../src/archive/corpus.ts";
import type { Witness } from "../../src/text/model.ts";
import { termsByTopic } from "../bench/lexicon.ts";
import { type Occasion, wording } from "../bench/phrase.ts";
import { randomOf } from "../bench/random.ts";
import { firstText, type PlannedParagraph, successor } from "../bench/redraft.ts";
import { corpus } from "../support/edition.ts";
import { textOf } from "../support/made-up.ts";

const lines = (links: readonly Link[]) =>
  links.map(({ from, to, score, strength, basis, moved }) => {
    const pair = `¶${from} ${strength === "direct" ? "=" : "~"} ¶${to}`.padEnd(10);
    return `${pair} ${basis === "exact" ? "exact" : score.toFixed(2)}${moved ? " moved" : ""}\n`;
  });

test("the 51st and the 56th are linked by their words alone as they were", async () => {
  const [from, to] = [51, 56].map((meeting) => bare(communiqueOf(corpus, meeting, "en") as Witness));
  if (!from || !to) throw new Error("The content has both texts.");
  const measure = createMeasure("en", { communiques: [from, to], meetings: corpus.meetings, topics: [], terms: [] });
  await expect(lines(align(from, to, measure)).join("")).toMatchFileSnapshot("../fixtures/links/51-56.en.txt");
});

test.each(["en", "ko"] as const)("made-up texts and their successors are linked as they were: %s", async (lang) => {
  const random = randomOf(11);
  const texts = [firstText(random)];
  for (let meeting = 2; meeting <= 3; meeting++) texts.push(successor(random, texts.at(-1) ?? []));
  const [first, second, third] = texts.map((text, index) => printed(text, index + 1, lang)) as [
    Witness,
    Witness,
    Witness,
  ];
  const topics = Object.entries(termsByTopic).map(([id, terms]) => ({
    id,
    cues: { en: terms.map(({ en }) => en), ko: terms.map(({ ko }) => ko) },
  }));
  const measure = createMeasure(lang, { communiques: [first, second, third], meetings: [], topics, terms: [] });
  const pairs = [
    ["the text and its successor", align(first, second, measure)],
    ["the text and the successor of its successor", align(first, third, measure)],
  ] as const;
  const picture = pairs.map(([title, links]) => `${title}\n${lines(links).join("")}`).join("\n");
  await expect(picture).toMatchFileSnapshot(`../fixtures/links/made-up.${lang}.txt`);
});

function bare(text: Witness): Witness {
  return { ...text, paragraphs: text.paragraphs.map((paragraph) => ({ ...paragraph, topics: [] })) };
}

/** A planned text as one meeting prints it. */
function printed(text: readonly PlannedParagraph[], meeting: number, lang: "en" | "ko"): Witness {
  const occasion: Occasion = {
    meeting,
    host: meeting % 2 === 0 ? "US" : "KR",
    secretary: { en: "Rolan Vesper", ko: "베스퍼" },
    minister: { en: "Han Mo-ren", ko: "한모렌" },
  };
  const sentencesOf = ({ sentences }: PlannedParagraph) =>
    sentences.map(({ plan, subject }) => wording(plan, subject, occasion, lang));
  return textOf(meeting, text.map(sentencesOf), lang);
}
