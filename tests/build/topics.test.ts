/** The pages of subjects, against the content itself. */
import { readFileSync } from "node:fs";
import { type HTMLElement, parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { heldMeetings, textFor } from "../../src/archive/corpus.ts";
import { parseCsv } from "../../src/csv.ts";
import { languages } from "../../src/paths.ts";
import { corpus } from "../support/edition.ts";
import { idsOf, pageAt, readSite } from "../support/site.ts";

const site = readSite();
const prefix = { en: "", ko: "ko/" } as const;
const held = heldMeetings(corpus).map(({ number }) => number);
const pages = corpus.topics.flatMap(({ id }) => languages.map((lang) => ({ id, lang })));
const pageOf = (id: string, lang: "en" | "ko") => pageAt(site, `${prefix[lang]}topics/${id}/`);
const under = (id: string, meeting: number, lang: "en" | "ko") =>
  textFor(corpus, meeting, lang)?.paragraphs.filter(({ topics }) => topics.includes(id)) ?? [];
const folded = (text: string) => text.replace(/\s+/gu, " ").trim();
/** Words between spaces, counted otherwise than the site does. */
const count = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** A paragraph of the newer text as it is printed, whatever is marked in it. */
function printed(original: HTMLElement): string {
  const paragraph = parse(original.outerHTML);
  const [text] = paragraph.querySelectorAll(".history-text > .side-to, .history-text > .side-paragraph");
  const extra =
    ".was, .older-wording, .said, .sign, .side-label, .side-number, .quiet-note, .elsewhere, .sic-mark, sup, [hidden]";
  for (const element of text?.querySelectorAll(extra) ?? []) element.remove();
  return folded(
    (text?.querySelectorAll(".side-text p, .paragraph-text p") ?? []).map((one) => one.textContent).join(" "),
  );
}

describe.each(pages)("topics/$id/ ($lang)", ({ id, lang }) => {
  const page = pageOf(id, lang);
  const ids = idsOf(page);

  test("has a place for every held meeting, and for every paragraph on the subject", () => {
    const expected = held.flatMap((meeting) => [
      `m${meeting}`,
      ...under(id, meeting, lang).map(({ number }) => `m${meeting}-p${number}`),
    ]);
    const reported = corpus.meetings.filter(({ text }) => text === "reported").map(({ number }) => `m${number}`);
    const found = ids.filter((one) => /^m\d+(?:-p\d+)?$/u.test(one) && !reported.includes(one));
    expect(found.sort()).toEqual(expected.sort());
  });

  test("prints every paragraph as the edition reads it, once the marks are taken out", () => {
    for (const meeting of held) {
      for (const { number, text } of under(id, meeting, lang)) {
        const element = page.root.querySelector(`#m${meeting}-p${number}`);
        expect(element && printed(element)).toBe(text);
      }
    }
  });

  test("names a held meeting without a paragraph, and no other", () => {
    const named = page.root.querySelectorAll(".history-none").map((one) => one.closest("section")?.id);
    expect(named).toEqual(held.filter((meeting) => under(id, meeting, lang).length === 0).map((one) => `m${one}`));
  });

  test("tells what was reported as reports, apart from any text", () => {
    const items = corpus.reports.filter((one) => one.lang === lang).flatMap((one) => one.items);
    const expected = items.filter(({ topic }) => topic === id).length;
    expect(page.root.querySelectorAll(".history-reported .report-item")).toHaveLength(expected);
    expect(page.root.querySelectorAll(".history-reported :is(ins, del, .paragraph-text, .side)")).toEqual([]);
  });

  test("leads to the exact wordings that are traced under it", () => {
    const links = page.root.querySelectorAll(".topic-links a").map((link) => link.getAttribute("href"));
    const concepts = corpus.concepts.filter(({ topic }) => topic === id);
    expect(links).toEqual(
      expect.arrayContaining(concepts.map((one) => expect.stringMatching(new RegExp(`/trace/${one.id}/$`, "u")))),
    );
  });
});

test("a paragraph is marked against the one that it was re-drafted from", () => {
  const paragraph = pageOf("usfk-force-level", "en").root.querySelector("#m56-p10");
  expect(paragraph?.querySelectorAll("ins").length).toBeGreaterThan(3);
  expect(paragraph?.querySelector(".history-link p a")?.getAttribute("href")).toMatch(/compare\/51\/56\/#p10$/u);
  expect(paragraph?.querySelectorAll("del").map(({ textContent }) => folded(textContent))).toContain(
    "level of the U.S. military personnel in",
  );
});

test("where only one language is held of both, the other text stands whole and the marks beside it", () => {
  const paragraph = pageOf("usfk-force-level", "ko").root.querySelector("#m56-p10");
  expect(paragraph?.querySelector(".paragraph-text")?.getAttribute("lang")).toBe("ko");
  expect(paragraph?.querySelector("details .side-text")?.getAttribute("lang")).toBe("en");
  expect(pageOf("usfk-force-level", "ko").root.querySelector("#m51-p7 .paragraph-text")?.getAttribute("lang")).toBe(
    "en",
  );
});

describe.each(languages)("the map of subjects (%s)", (lang) => {
  const page = pageAt(site, `${prefix[lang]}topics/`);
  const rows = page.root.querySelectorAll(".heat-table tbody tr");

  test("has the words of every subject in every text, in the map and in the table", () => {
    for (const [index, { id }] of corpus.topics.entries()) {
      const drawn = new Map(
        page.root
          .querySelectorAll(".heat-cells .counted")
          .map((cell) => [cell.getAttribute("href"), Number(cell.textContent)]),
      );
      for (const [column, meeting] of held.entries()) {
        const main = under(id, meeting, lang).filter(({ topics }) => topics[0] === id);
        const words = main.reduce((sum, { text }) => sum + count(text), 0);
        const address = `${page.address}${id}/#m${meeting}`;
        expect([address, drawn.get(address) ?? 0]).toEqual([address, words]);
        const cell = rows[index]?.querySelectorAll("td")[column];
        expect(Number(cell?.querySelector("b")?.textContent ?? 0)).toBe(words);
        const links = cell?.querySelectorAll("a").map((link) => link.getAttribute("href")) ?? [];
        expect(links.filter((link) => link?.includes(`#m${meeting}-p`))).toHaveLength(under(id, meeting, lang).length);
      }
    }
  });

  test("leads every subject to its page", () => {
    const links = page.root.querySelectorAll(".heat-subject").map((link) => link.getAttribute("href"));
    expect(links).toEqual(corpus.topics.map(({ id }) => `${page.address}${id}/`));
  });

  test("keeps its cells out of the order of the keys: their words are the table's", () => {
    const cells = page.root.querySelectorAll(".heat-cells");
    expect(cells.filter((one) => one.getAttribute("aria-hidden") !== "true")).toEqual([]);
    expect(page.root.querySelectorAll(".heat-cells a:not([tabindex='-1'])")).toEqual([]);
  });
});

test("the table of words has a row for every text and subject, and adds up to the texts", () => {
  const [head, ...rows] = parseCsv(readFileSync("dist/api/v1/topics.csv", "utf8"));
  expect(head).toEqual(["meeting", "lang", "topic", "words", "paragraphs", "also", "read"]);
  expect(rows).toHaveLength(corpus.communiques.length * corpus.topics.length);
  for (const { meeting, lang, paragraphs } of corpus.communiques) {
    const own = rows.filter((row) => row[0] === String(meeting) && row[1] === lang);
    const sum = own.reduce((total, row) => total + Number(row[3]), 0);
    expect(sum).toBe(paragraphs.reduce((total, { text }) => total + count(text), 0));
    const listed = own.flatMap((row) => (row[4] ?? "").split(" ").filter(Boolean).map(Number));
    expect(listed.sort((a, b) => a - b)).toEqual(paragraphs.map(({ number }) => number));
  }
});

test("labels of subjects on texts and comparisons lead to the subjects' pages", () => {
  const links = (address: string, selector: string) =>
    pageAt(site, address)
      .root.querySelectorAll(selector)
      .map((link) => link.getAttribute("href") ?? "");
  for (const list of [links("meetings/56/", ".margin-topics a"), links("compare/51/56/", ".row-topics a")]) {
    expect(list.length).toBeGreaterThan(10);
    expect(list.filter((href) => !/\/topics\/[a-z-]+\/$/u.test(href))).toEqual([]);
  }
});
