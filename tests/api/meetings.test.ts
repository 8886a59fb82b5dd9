import { expect, test } from "vitest";
import { meetingsFile } from "../../src/api/meetings.ts";
import { meetingsFile as shape } from "../../src/schemas/api.ts";
import { corpus, smallCorpus } from "../support/edition.ts";

test("publishes the addresses of each text, the best first, with what is not known as null", () => {
  const file = meetingsFile(corpus);
  expect(shape.parse(file)).toEqual(file);
  const of = (number: number) => file.meetings.find((meeting) => meeting.number === number)?.texts ?? [];
  expect(of(47).map(({ lang, kind }) => `${lang} ${kind}`)).toEqual([
    "en official-release",
    "en white-paper",
    "ko copy",
    "ko press",
  ]);
  expect(of(47)[1]).toMatchObject({ whole: true, lines: [15956, 16103], instead: null, paragraphs: 16 });
  expect(of(11)[0]).toMatchObject({ whole: false, instead: "gist", lines: null, sha256: null, paragraphs: null });
  expect(of(13)).toEqual([]);
});

test("leads to the page of every meeting", () => {
  expect(meetingsFile(smallCorpus).meetings.map(({ url }) => url)).toEqual([
    "/meetings/1/",
    "/meetings/2/",
    "/meetings/3/",
  ]);
});

test("a file without the addresses, as it was published before, is valid", () => {
  const { version, meetings } = meetingsFile(corpus);
  expect(shape.safeParse({ version, meetings: meetings.map(({ texts: _, ...meeting }) => meeting) }).success).toBe(
    true,
  );
});
