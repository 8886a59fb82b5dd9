/** The trace as built: its counts against counts made another way, its pages against its data. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CommuniqueFile, communiqueFile, conceptsFile } from "../../src/schemas/api.ts";
import { pageAt, readSite } from "../support/site.ts";

const site = readSite();
const json = (file: string): unknown => JSON.parse(readFileSync(`dist/api/v1/${file}`, "utf8"));
const { concepts } = conceptsFile.parse(json("concepts.json"));
const texts = site.files
  .filter((file) => file.startsWith("api/v1/communiques/"))
  .map((file) => communiqueFile.parse(json(file.slice("api/v1/".length))));

/** Plain search: no folding but of case, marks and spaces, and no code of the site's own. */
const flat = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‐-―−]/gu, "-")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\b([a-z])\.(?=[a-z]\b)/gu, "$1")
    .replace(/\b(us|dc|un)\./gu, "$1")
    .replace(/\s+/gu, " ");

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Longest wordings first, so that one place is counted once. */
function countPlainly(wordings: readonly string[], { lang, paragraphs }: CommuniqueFile): [number, number][] {
  const parts = [...wordings]
    .sort((a, b) => b.length - a.length)
    .map((wording) => {
      const bare = escaped(flat(wording).replace(/\*$/u, ""));
      if (lang === "en") return wording.endsWith("*") ? `\\b${bare}[a-z0-9]*` : `\\b${bare}\\b`;
      const begins = /^[가-힣] /u.test(wording) ? "(?<![가-힣])" : "";
      return begins + bare.replace(/[·ㆍ・]/gu, "").replaceAll(" ", " ?");
    });
  const pattern = new RegExp(parts.join("|"), "gu");
  return paragraphs.flatMap(({ number, text }): [number, number][] => {
    // The United States of America has China in its Korean name.
    const plain =
      lang === "en"
        ? flat(text)
        : flat(text)
            .replace(/[·ㆍ・‧•]/gu, "")
            .replaceAll("미합중국", "미국");
    const count = (plain.match(pattern) ?? []).length;
    return count > 0 && number !== null ? [[number, count]] : [];
  });
}

test("there are concepts", () => {
  expect(concepts.length).toBeGreaterThan(25);
});

describe.each(concepts)("$id", ({ id, patterns, cells, runs }) => {
  test.each(texts)("is counted in $meeting.$lang as a plain search counts it", (text) => {
    const cell = cells.find(({ meeting, lang }) => meeting === text.meeting && lang === text.lang);
    const places = countPlainly(patterns[text.lang], text);
    expect(cell?.paragraphs).toEqual(places.map(([number]) => number));
    expect(cell?.count).toBe(places.reduce((sum, [, count]) => sum + count, 0));
    expect(cell?.state).toBe(places.length > 0 ? "present" : "absent");
  });

  test("is claimed of no text that is not held", () => {
    const held = new Set(texts.map(({ meeting, lang }) => `${meeting}.${lang}`));
    const known = cells.filter(({ state }) => state !== "no-text").map(({ meeting, lang }) => `${meeting}.${lang}`);
    expect(known.sort()).toEqual([...held].sort());
  });

  test("has runs that cover its cells and never join two answers", () => {
    for (const { lang, state, from, to } of runs) {
      const covered = cells.filter((cell) => cell.lang === lang && cell.meeting >= from && cell.meeting <= to);
      expect(new Set(covered.map((cell) => cell.state))).toEqual(new Set([state]));
    }
    const length = runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    expect(length).toBe(cells.length);
  });

  test.each(["", "ko/"])("says the same on its page (%s)", (prefix) => {
    const { root } = pageAt(site, `${prefix}trace/${id}/`);
    for (const { meeting, lang, count, state, paragraphs } of cells.filter((cell) => cell.state !== "no-text")) {
      const section = root.querySelector(`#m${meeting}-${lang}`);
      const passages = section?.querySelectorAll(".passage-number").map((link) => Number(/\d+/u.exec(link.text)?.[0]));
      expect(passages).toEqual(paragraphs);
      expect(section?.querySelectorAll(".passage mark")).toHaveLength(count);
      expect(section?.querySelectorAll(".statement")).toHaveLength(state === "absent" ? 1 : 0);
    }
  });
});

test.each(["", "ko/"])("the matrix has every cell (%s)", (prefix) => {
  const { root } = pageAt(site, `${prefix}trace/`);
  const own = prefix === "" ? "en" : "ko";
  for (const { id, cells } of concepts) {
    const row = root.querySelectorAll("tbody tr").find((one) => {
      return one.querySelector("th a")?.getAttribute("href")?.endsWith(`/trace/${id}/`);
    });
    const shown = row
      ?.querySelectorAll("td > a")
      .map((link) => [
        Number.parseInt(link.querySelector(".trace-count")?.text ?? "", 10) || 0,
        link.getAttribute("href")?.split("#")[1],
      ]);
    const held = cells.filter(({ state }) => state !== "no-text");
    const expected = [...new Set(held.map(({ meeting }) => meeting))].map((meeting) => {
      const here = held.filter((cell) => cell.meeting === meeting);
      const cell = here.find(({ lang }) => lang === own) ?? here[0];
      return [cell?.count, `m${meeting}-${cell?.lang}`];
    });
    expect([id, shown]).toEqual([id, expected]);
  }
});

test("the 56th does not name denuclearization, and the page says so with its evidence", () => {
  const statement = pageAt(site, "trace/denuclearization/").root.querySelector("#m56-en .statement")?.text ?? "";
  const source = texts.find(({ meeting, lang }) => meeting === 56 && lang === "en")?.source;
  expect(statement).toContain(source?.sha256);
  expect(statement).toContain("21 paragraphs");
});

test("a concept that is named by its wording stands in its own quotation marks, and in no others", () => {
  const doubled = site.files
    .filter((file) => /\.html$/u.test(file))
    .filter((file) => /““|‘‘/u.test(readFileSync(`dist/${file}`, "utf8")));
  expect(doubled).toEqual([]);
  expect(readFileSync("dist/trace/ironclad/index.html", "utf8")).toContain("“Ironclad” is absent from");
});
