/** The page on which a report stands beside the text of an earlier meeting. */
import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { reportedPairs, reportFor, textFor } from "../../src/archive/corpus.ts";
import { languages } from "../../src/paths.ts";
import { corpus } from "../support/edition.ts";
import { idsOf, pageAt, readSite, wordsWithout } from "../support/site.ts";

const site = readSite();
const pages = reportedPairs(corpus).flatMap(([{ number: held }, { number: later }]) =>
  languages.map((lang) => ({ lang, held, later, address: `${lang === "ko" ? "ko/" : ""}compare/${held}/${later}/` })),
);
const words = (element: HTMLElement) => wordsWithout(element, "sup, .sic-mark, [hidden]");

test("there is one", () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)("$address", ({ lang, held, later, address }) => {
  const page = pageAt(site, address);
  const text = textFor(corpus, held, lang);
  const report = reportFor(corpus, later, lang);
  const items = report?.items.filter(({ compare }) => compare.meeting === held) ?? [];
  const rows = page.root.querySelectorAll(".reported-row");

  test("has a row for each reported item, under its topic", () => {
    expect(rows.map(({ id }) => id)).toEqual(items.map(({ topic }) => `t-${topic}`));
  });

  test("has every paragraph that an item names, as the edition reads it", () => {
    for (const [index, { compare }] of items.entries()) {
      const shown = rows[index]?.querySelectorAll(".paragraph-text").map(words);
      const named = text?.paragraphs.filter(({ number }) => compare.paragraphs.includes(number));
      expect(shown).toEqual(named?.map((paragraph) => paragraph.text));
    }
  });

  test("gives each paragraph an address, in a row or in the list of the others", () => {
    const anchored = idsOf(page).flatMap((id) => /^from-p(\d+)$/u.exec(id)?.[1] ?? []);
    const listed = page.root.querySelectorAll(".untouched-number").map((element) => element.textContent);
    const all = [...anchored, ...listed].map(Number).sort((a, b) => a - b);
    expect(all).toEqual(text?.paragraphs.map(({ number }) => number));
  });

  test("keeps reports out of the text and the text's numbers out of reports", () => {
    for (const row of rows) {
      expect(row.querySelectorAll(".reported-item .paragraph-text, .reported-text .reported-item")).toEqual([]);
      expect(row.querySelector(".reported-item .reported-label")?.textContent).toContain(String(later));
      expect(row.querySelectorAll("ins, del")).toEqual([]);
    }
    expect(page.root.querySelector(".notice")?.textContent).toContain(String(later));
  });

  test("numbers its notes from 1 and leads from each to its marks and back", () => {
    const notes = page.root.querySelectorAll(".notes li");
    expect(notes.map((note) => Number(note.querySelector(".note-number")?.text))).toEqual(
      notes.map((_, index) => index + 1),
    );
    const marks = rows.flatMap((row) => row.querySelectorAll(".note-mark a"));
    const back = notes.flatMap((note) => note.querySelectorAll(".back")).map((link) => link.getAttribute("href"));
    expect(back.sort()).toEqual(marks.map(({ id }) => `#${id}`).sort());
    const targets = new Set(marks.map((mark) => mark.getAttribute("href")));
    expect([...targets].sort()).toEqual(notes.map(({ id }) => `#${id}`).sort());
  });

  test("offers no data, for there is no text to compare", () => {
    expect(page.root.querySelector('link[type="application/json"]')).toBeNull();
  });

  test("is led to from the report and its items, the text, and the choice of two", () => {
    const prefix = lang === "ko" ? "ko/" : "";
    const linksOn = (from: string) =>
      pageAt(site, `${prefix}${from}`)
        .root.querySelectorAll("main a")
        .flatMap((link) => link.getAttribute("href") ?? []);
    expect(linksOn(`meetings/${later}/`)).toEqual(
      expect.arrayContaining([page.address, ...items.map(({ topic }) => `${page.address}#t-${topic}`)]),
    );
    for (const from of [`meetings/${held}/`, "compare/"]) expect(linksOn(from)).toContain(page.address);
  });
});
