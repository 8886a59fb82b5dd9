import { expect, test } from "vitest";
import type { Corpus } from "../../../src/archive/corpus.ts";
import { inReadersOrder, parallelView } from "../../../src/views/reading/parallel-view.ts";
import { textView } from "../../../src/views/reading/text-view.ts";
import { smallCorpus as bare } from "../../support/edition.ts";

const note = { en: "Note.", ko: "주." };
const corpus: Corpus = {
  ...bare,
  differences: [
    { meeting: 1, differences: [{ paragraph: 2, severity: "high", en: "current level", ko: "현재 전력 수준", note }] },
  ],
};

function viewOf(meeting: number, lang: "en" | "ko") {
  const [en, ko] = (["en", "ko"] as const).map((one) =>
    corpus.communiques.find(({ id }) => id === `${meeting}.${one}`),
  );
  if (!en || !ko) throw new Error(`The texts of ${meeting} are not both there.`);
  return parallelView(corpus, [textView(corpus, en, lang, "en-"), textView(corpus, ko, lang, "ko-")], lang);
}

test("sets each paragraph beside the one of its number, English first", () => {
  expect(
    viewOf(1, "ko").rows.map(({ id, url, cells, topics }) => [
      id,
      url,
      ...cells.map(({ text, view }) => `${text.text.lang} ¶${view.paragraph.number}`),
      topics.map(({ label }) => label).join(", "),
    ]),
  ).toEqual([
    ["p1", "/ko/meetings/1/parallel/#p1", "en ¶1", "ko ¶1", "개회"],
    ["p2", "/ko/meetings/1/parallel/#p2", "en ¶2", "ko ¶2", "전력 수준, 훈련"],
  ]);
});

test("puts an editor's notes beside the paragraph they are on", () => {
  const { rows, differences } = viewOf(1, "en");
  expect(rows.map(({ notes }) => notes.map(({ id }) => id))).toEqual([[], ["difference-2a"]]);
  expect(differences?.count).toEqual({ all: 1, ofSubstance: 1 });
  expect(viewOf(2, "en").differences).toBeUndefined();
});

test("lists the texts that were corrected", () => {
  expect(viewOf(1, "en").corrected.map(({ text }) => text.id)).toEqual(["1.ko"]);
  expect(viewOf(2, "en").corrected).toEqual([]);
});

test("sets the reader's own language first", () => {
  const [en, ko] = (["en", "ko"] as const).map((own) => ({ text: { lang: own } })) as [
    Parameters<typeof inReadersOrder>[0][0],
    Parameters<typeof inReadersOrder>[0][1],
  ];
  expect(inReadersOrder([en, ko], "ko")).toEqual([ko, en]);
  expect(inReadersOrder([en, ko], "en")).toEqual([en, ko]);
});
