/** The engine over a real index of the real texts, built here and asked without a browser. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../src/archive/check.ts";
import { createPaths } from "../../src/paths.ts";
import { assertComplete, readBundle } from "../../src/search/bundle.ts";
import { createEngine, type Engine } from "../../src/search/engine.ts";
import type { Search } from "../../src/search/query.ts";
import { recordsOf } from "../../src/search/record.ts";
import { wordsOf } from "../../src/search/words.ts";
import { buildIndex, engineOver } from "../support/search-index.ts";

const { corpus } = checkContent("content");
const paragraphs = corpus.communiques.flatMap((text) =>
  text.paragraphs.map(({ number, text: words, topics }) => ({ id: `${text.id} ¶${number}`, words, topics })),
);
let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await buildIndex(corpus);
  engine = engineOver(folder);
});

const nothing: Search = { q: "", lang: undefined, meeting: undefined, topic: undefined };
async function find(q: string, filters: Partial<Search> = {}): Promise<string[]> {
  const hits = (await engine.search({ ...nothing, ...filters, q })) ?? [];
  return hits.map(({ meeting, lang, number }) => `${meeting}.${lang} ¶${number}`);
}

describe("index", () => {
  test("holds every paragraph once", () => {
    expect(() => assertComplete(recordsOf(corpus, createPaths("/")), readBundle(folder))).not.toThrow();
  });

  test("comes out the same from build to build", async () => {
    expect(digest(await buildIndex(corpus))).toBe(digest(folder));
  });

  test("holds no file that no page asks for", () => {
    expect(readdirSync(folder).filter((name) => /ui|highlight|worker|unknown/.test(name))).toEqual([]);
  });
});

describe("search", () => {
  test("finds what each says on keeping the force at its current level", async () => {
    expect(await find("current level")).toEqual(["51.en ¶7", "56.en ¶10"]);
    expect(await find("현재 전력 수준")).toEqual(["56.ko ¶10"]);
  });

  test("finds exactly what is quoted", async () => {
    expect(await find('"current level"')).toEqual(["51.en ¶7"]);
    expect(await find('"current USFK force levels"')).toEqual(["56.en ¶10"]);
  });

  test("shows no other word where the word is not", async () => {
    expect((await find("denuclearization")).sort()).toEqual(["51.en ¶3", "51.en ¶9"]);
    expect(await find("denuclearization", { meeting: 56 })).toEqual([]);
    expect(await find("비핵화")).toEqual([]);
    expect(await find("police")).toEqual([]);
    expect(await find("zzz")).toEqual([]);
  });

  test("finds Taiwan in both languages", async () => {
    expect(await find("Taiwan")).toEqual(["56.en ¶17"]);
    expect(await find("대만")).toEqual(["56.ko ¶17"]);
  });

  test("finds Latin words in the Korean texts too", async () => {
    expect((await find("AUKUS")).sort()).toEqual(["56.en ¶12", "56.ko ¶12"]);
    expect(await find("AUKUS", { lang: "ko" })).toEqual(["56.ko ¶12"]);
  });

  test("narrows by topic, any topic of a paragraph", async () => {
    const expected = paragraphs.filter(({ topics }) => topics.includes("denuclearization")).map(({ id }) => id);
    expect((await find("", { topic: "denuclearization" })).sort()).toEqual(expected.sort());
  });

  test("finds every word of every text in every paragraph that holds it", async () => {
    const holders = new Map<string, string[]>();
    for (const { id, words } of paragraphs) {
      for (const word of new Set(wordsOf(words).map(({ text }) => text))) {
        holders.set(word, [...(holders.get(word) ?? []), id]);
      }
    }
    const missed: string[] = [];
    for (const [word, ids] of holders) {
      const found = new Set(await find(word));
      missed.push(...ids.filter((id) => !found.has(id)).map((id) => `${word} in ${id}`));
    }
    expect(missed).toEqual([]);
  }, 60_000);

  test("asks nothing of the index when nothing is asked", async () => {
    const untouched = createEngine(() => Promise.reject(new Error("opened")));
    expect(await untouched.search(nothing)).toEqual([]);
    expect(await untouched.search({ ...nothing, q: "😀 %%%" })).toEqual([]);
  });

  test("drops an answer that a newer search overtook", async () => {
    const [older, newer] = await Promise.all([
      engine.search({ ...nothing, q: "Taiwan" }),
      engine.search({ ...nothing, q: "AUKUS" }),
    ]);
    expect(older).toBeUndefined();
    expect(newer).toHaveLength(2);
  });

  test("fails aloud, and opens the index anew at the next search", async () => {
    let attempts = 0;
    const flaky = createEngine(() => {
      attempts++;
      return attempts === 1
        ? Promise.reject(new Error("offline"))
        : Promise.resolve({ search: () => Promise.resolve({ results: [] }) });
    });
    await expect(flaky.search({ ...nothing, q: "a" })).rejects.toThrow("offline");
    expect(await flaky.search({ ...nothing, q: "a" })).toEqual([]);
  });

  test.each([
    '"',
    "<img src=x onerror=alert(1)>",
    "100%",
    "😀",
    "a".repeat(200),
    "\\",
    "null",
    "constructor",
    "__proto__",
  ])("survives %s", async (q) => {
    await expect(find(q)).resolves.toBeInstanceOf(Array);
  });
});

function digest(dir: string): string {
  const hash = createHash("sha256");
  for (const name of (readdirSync(dir, { recursive: true }) as string[]).sort()) {
    if (statSync(join(dir, name)).isFile()) hash.update(name).update(readFileSync(join(dir, name)));
  }
  return hash.digest("hex");
}
