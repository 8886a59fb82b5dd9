import { expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { mainTopicLabel, topicLink } from "../../src/views/topic-label.ts";

const topic = (id: string, en: string, ko: string) => ({ id, label: { en, ko }, definition: { en, ko } });
const corpus = { topics: [topic("cyber", "Cyber", "사이버"), topic("bases", "Bases", "기지")] } as unknown as Corpus;

test("leads to the page of a topic in the reader's interface", () => {
  expect(topicLink(corpus, "bases", "ko")).toEqual({ id: "bases", label: "기지", url: "/ko/topics/bases/" });
});

test("labels a paragraph by the first of its topics", () => {
  expect(mainTopicLabel(corpus, { topics: ["bases", "cyber"] }, "en")).toBe("Bases");
});

test("labels nothing where there is no paragraph or no topic", () => {
  expect(mainTopicLabel(corpus, undefined, "en")).toBe("");
  expect(mainTopicLabel(corpus, { topics: [] }, "en")).toBe("");
});
