/** The published data: in the shapes that were promised, and true to the archived sources and to the pages. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/csv.ts";
import {
  type ComparisonFile,
  communiqueFile,
  comparisonFile,
  lineageFile,
  meetingsFile,
  termsFile,
} from "../../src/schemas/api.ts";
import { basePath } from "../../src/site.ts";
import { foldWhiteSpace } from "../../src/text/white-space.ts";
import { corpus } from "../support/edition.ts";
import { brokenLink, readSite } from "../support/site.ts";

const site = readSite();
const read = (file: string) => readFileSync(`dist/api/v1/${file}`, "utf8");
const json = (file: string): unknown => JSON.parse(read(file));
const home = { address: basePath };
const published = (folder: string) =>
  site.files.filter((file) => file.startsWith(`api/v1/${folder}/`)).map((file) => file.slice("api/v1/".length));

test("every JSON file is UTF-8 without a mark, and ends its last line", () => {
  for (const file of site.files.filter((name) => name.startsWith("api/") && name.endsWith(".json"))) {
    const bytes = readFileSync(`dist/${file}`);
    expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)).toMatch(
      /^(?:\{[\s\S]*\}|\[[\s\S]*\])\n$/u,
    );
  }
});

describe("meetings.json", () => {
  const file = meetingsFile.parse(json("meetings.json"));

  test("lists every meeting in order", () => {
    expect(file.meetings.map(({ number }) => number)).toEqual(corpus.meetings.map(({ number }) => number));
    expect(file.meetings.map(({ text, languages }) => [text, languages])).toEqual(
      corpus.meetings.map(({ text, languages }) => [text, languages]),
    );
  });

  test("leads to pages that are there", () => {
    expect(file.meetings.flatMap(({ url }) => brokenLink(site, home, url) ?? [])).toEqual([]);
  });
});

test("there is one file a text", () => {
  expect(published("communiques")).toEqual(corpus.communiques.map(({ id }) => `communiques/${id}.json`));
});

describe.each(corpus.communiques)("communiques/$id.json", (text) => {
  const file = communiqueFile.parse(json(`communiques/${text.id}.json`));
  const source = readFileSync(text.source.file);

  test("names its archived source and its digest", () => {
    expect(file.source.file).toBe(text.source.file);
    expect(file.source.sha256).toBe(createHash("sha256").update(source).digest("hex"));
  });

  test("holds the source reading word for word, number and all", () => {
    const archived = foldWhiteSpace(source.toString("utf8"));
    const headings = new Set(text.sections.map(({ heading }) => heading));
    const whole = file.paragraphs.map(({ number, sic }) => `${number}. ${sic}`);
    for (const paragraph of whole) expect(archived).toContain(paragraph);
    if (headings.size === 1 && headings.has(null)) expect(archived).toContain(whole.join(" "));
  });

  test("joins its sentences to its paragraphs, under their permanent ids", () => {
    for (const { number, id, text: edited, sentences } of file.paragraphs) {
      expect(id).toBe(`p${number}`);
      expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(edited);
      expect(sentences.map((sentence) => sentence.id)).toEqual(sentences.map((_, index) => `${id}-s${index + 1}`));
    }
  });

  test("makes its edited reading from its source reading by its corrections", () => {
    for (const { sic, text: edited, corrections } of file.paragraphs) {
      let rest = sic;
      let made = "";
      for (const correction of corrections) {
        const at = rest.indexOf(correction.sic);
        expect(at).toBeGreaterThanOrEqual(0);
        made += rest.slice(0, at) + correction.corr;
        rest = rest.slice(at + correction.sic.length);
      }
      if (corrections.length === 0) expect(foldWhiteSpace(made + rest)).toBe(edited);
      else expect(foldWhiteSpace(made + rest).length).toBe(edited.length);
    }
  });

  test("leads to paragraphs that are there", () => {
    expect(file.paragraphs.flatMap(({ url }) => brokenLink(site, home, url) ?? [])).toEqual([]);
    expect(file.paragraphs.every(({ id, url }) => url.endsWith(`#${id}`))).toBe(true);
  });
});

test("there is a comparison of the 51st with the 56th in English", () => {
  expect(published("compare")).toContain("compare/51-56.en.json");
});

describe.each(published("compare"))("%s", (name) => {
  const file = comparisonFile.parse(json(name));
  const paragraphsOf = (meeting: number) => {
    const text = corpus.communiques.find((one) => one.meeting === meeting && one.lang === file.lang);
    if (!text) throw new Error(`${name}: meeting ${meeting} is not held in ${file.lang}`);
    return text.paragraphs;
  };
  const sides = [
    { side: "from", paragraphs: paragraphsOf(file.from) },
    { side: "to", paragraphs: paragraphsOf(file.to) },
  ] as const;

  test("is named by its meetings, the older first", () => {
    expect(name).toBe(`compare/${file.from}-${file.to}.${file.lang}.json`);
    expect(file.from).toBeLessThan(file.to);
  });

  test.each(sides)("has every paragraph of the $side text in one row", ({ side, paragraphs }) => {
    const inRows = file.rows.flatMap((row) => row[side]);
    expect(inRows.toSorted((a, b) => Number(a) - Number(b))).toEqual(paragraphs.map(({ number }) => number));
  });

  test.each(sides)("restores every sentence of the $side text from its runs", ({ side, paragraphs }) => {
    const pairs = file.rows.flatMap(({ sentences }) => sentences).filter((pair) => pair[side] !== null);
    const restored = pairs.map((pair) => [pair[side], pair.runs.map((run) => wordsOf(run, side)).join("")]);
    const expected = paragraphs.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text]));
    expect(restored.toSorted(byId)).toEqual(expected.toSorted(byId));
  });

  test("counts what it holds", () => {
    const { summary } = file;
    expect(summary.paragraphs).toEqual({ from: sides[0].paragraphs.length, to: sides[1].paragraphs.length });
    const only = (kind: "only-from" | "only-to", side: "from" | "to") =>
      file.rows.filter((row) => row.kind === kind).flatMap((row) => row[side]).length;
    expect(summary.paragraphs.from - summary.carried).toBe(only("only-from", "from"));
    expect(
      file.links.every(({ from, to }) => sides[0].paragraphs[Number(from) - 1] && sides[1].paragraphs[Number(to) - 1]),
    ).toBe(true);
  });
});

type Run = ComparisonFile["rows"][number]["sentences"][number]["runs"][number];

/** What a run says on one side. */
function wordsOf(run: Run, side: "from" | "to"): string {
  if (run.kind === "protocol") return run[side];
  return run.kind === "same" || run.kind === (side === "from" ? "removed" : "added") ? run.text : "";
}

function byId(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  return String(a[0]).localeCompare(String(b[0]), "en", { numeric: true });
}

test("there is one lineage a text", () => {
  expect(published("lineage")).toEqual(corpus.communiques.map(({ id }) => `lineage/${id}.json`));
});

test.each(corpus.communiques)("lineage/$id.json has every sentence in its phrases", ({ id, paragraphs }) => {
  const { sentences } = lineageFile.parse(json(`lineage/${id}.json`));
  expect(sentences.map((one) => [one.id, one.phrases.map(({ text }) => text).join("")])).toEqual(
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((one) => [one.id, one.text])),
  );
});

describe("paragraphs.csv", () => {
  test("has every paragraph below its head, verbatim", () => {
    const [head, ...rows] = parseCsv(read("paragraphs.csv"));
    expect(head).toEqual(["meeting", "lang", "number", "id", "url", "topics", "text"]);
    expect(rows.map(([meeting, lang, number, id, , , text]) => [meeting, lang, number, id, text])).toEqual(
      corpus.communiques.flatMap((text) =>
        text.paragraphs.map((one) => [`${text.meeting}`, text.lang, `${one.number}`, one.id, one.text]),
      ),
    );
  });
});

test("every table begins with the mark of byte order, for spreadsheets", () => {
  const tables = readdirSync("dist/api/v1").filter((file) => file.endsWith(".csv"));
  expect(tables).toEqual(["paragraphs.csv", "topics.csv"]);
  for (const file of tables) expect(readFileSync(`dist/api/v1/${file}`).subarray(0, 3).toString("hex")).toBe("efbbbf");
});

test("terms.json has every term in both languages", () => {
  const { terms } = termsFile.parse(json("terms.json"));
  expect(terms.map(({ id }) => id)).toEqual(corpus.terms.map(({ id }) => id));
});

test("JSON Schemas stand beside the data", () => {
  for (const name of ["meetings", "communique", "comparison", "terms", "lineage"]) {
    expect(json(`schema/${name}.json`)).toMatchObject({ type: "object", additionalProperties: false });
  }
});
