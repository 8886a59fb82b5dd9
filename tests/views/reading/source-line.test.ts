import { expect, test } from "vitest";
import type { Communique, Corpus } from "../../../src/archive/corpus.ts";
import { sourceLine } from "../../../src/views/reading/source-line.ts";
import { smallCorpus } from "../../support/edition.ts";

const text = (status: Communique["status"]): Communique => ({
  ...(smallCorpus.communiques[0] as Communique),
  status,
  source: { ...(smallCorpus.communiques[0] as Communique).source, publisher: "Somebody" },
});
const inWords = (corpus: Corpus, status: Communique["status"]) => {
  const { before, publisher, after } = sourceLine(corpus, text(status), "en");
  return `${before && `${before} `}${publisher}${after}`;
};

test("says whose text it is, and where no official release is held", () => {
  expect(inWords(smallCorpus, "official")).toBe("Somebody");
  expect(inWords(smallCorpus, "copy")).toBe("Copied from: Somebody; no official release held");
  expect(inWords(smallCorpus, "translation")).toBe("Translation, from: Somebody; no official release held");
});

test("does not say so where the official release is a further witness of the text", () => {
  const copy = text("copy");
  const witnesses = [{ ...text("official"), meeting: copy.meeting, lang: copy.lang }] as unknown as Corpus["witnesses"];
  expect(inWords({ ...smallCorpus, witnesses }, "copy")).toBe("Copied from: Somebody");
});
