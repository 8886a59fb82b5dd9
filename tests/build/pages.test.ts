/** What every page of the built site must have, and the permanent ids. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addressesOf } from "../../src/archive/catalog.ts";
import { heldMeetings, textFor } from "../../src/archive/corpus.ts";
import { languages } from "../../src/paths.ts";
import { basePath, siteUrl } from "../../src/site.ts";
import { corpus } from "../support/edition.ts";
import { idsOf, pageAt, readSite, wordsWithout } from "../support/site.ts";

const site = readSite();
const prefix = { en: "", ko: "ko/" } as const;
const inner = (address: string) => address.slice(basePath.length);
/** A comparison the wrong way round leads to the right one, and is no place of its own. */
const isTurned = (address: string) => {
  const [, from, to] = /compare\/(\d+)\/(\d+)\/$/u.exec(address) ?? [];
  return Number(from) > Number(to);
};
const places = site.pages.filter(({ address }) => !isTurned(address));
const titles = places.map(({ root }) => root.querySelector("title")?.text);
const english = site.pages.filter(({ address }) => !inner(address).startsWith("ko/"));
const korean = site.pages.filter(({ address }) => inner(address).startsWith("ko/"));

test("both interfaces have the same pages", () => {
  const there = korean.map(({ address }) => inner(address).slice(3));
  const here = english.map(({ address }) => inner(address)).filter((address) => address !== "404.html");
  expect(there.sort()).toEqual(here.sort());
});

test("the pages of the contract are there", () => {
  const addresses = site.pages.map(({ address }) => inner(address));
  expect(addresses).toEqual(
    expect.arrayContaining(
      [
        "",
        "meetings/",
        "compare/",
        "compare/51/56/",
        "topics/",
        "topics/usfk-force-level/",
        "search/",
        "about/",
        "about/method/",
        "about/cite/",
      ].flatMap((address) => languages.map((lang) => `${prefix[lang]}${address}`)),
    ),
  );
  for (const { number, languages: held } of corpus.meetings) {
    expect(addresses).toContain(`meetings/${number}/`);
    if (held.length > 1) expect(addresses).toContain(`meetings/${number}/parallel/`);
  }
});

describe.each(places)("$address", (page) => {
  const { root, address } = page;
  const lang = inner(address).startsWith("ko/") ? "ko" : "en";

  test("names its language, title, description and place", () => {
    expect(root.querySelector("html")?.getAttribute("lang")).toBe(lang);
    expect(root.querySelectorAll("head title")).toHaveLength(1);
    expect(root.querySelector("title")?.text.trim().length).toBeGreaterThan(5);
    expect(root.querySelector('meta[name="description"]')?.getAttribute("content")?.length).toBeGreaterThan(20);
    if (address.endsWith("/")) {
      expect(root.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(`${siteUrl}${address}`);
    }
  });

  test("is named in the other language", () => {
    if (!address.endsWith("/")) return;
    for (const other of languages) {
      const href = root.querySelector(`link[rel="alternate"][hreflang="${other}"]`)?.getAttribute("href");
      const bare = lang === "ko" ? inner(address).slice(3) : inner(address);
      expect(href).toBe(`${siteUrl}${basePath}${prefix[other]}${bare}`);
    }
  });

  test("has one heading of the first rank and one main part", () => {
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    expect(root.querySelectorAll("main")).toHaveLength(1);
  });

  test("has no id twice", () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("has a title of its own", () => {
    expect(titles.filter((title) => title === root.querySelector("title")?.text)).toHaveLength(1);
  });
});

describe.each(corpus.meetings.filter(({ text, texts }) => text !== "held" && texts))("meeting $number", (meeting) => {
  test.each(languages)("says before its facts where its text can be read, the best address first (%s)", (lang) => {
    const { root, html } = pageAt(site, `${prefix[lang]}meetings/${meeting.number}/`);
    const links = root.querySelectorAll(".text-places a").map((link) => link.getAttribute("href"));
    expect(links.map((link) => link?.replaceAll("&amp;", "&"))).toEqual(
      addressesOf(meeting).map(({ address }) => address),
    );
    expect(html.indexOf("text-places")).toBeLessThan(html.indexOf('class="facts"'));
  });
});

describe.each(heldMeetings(corpus))("meeting $number", ({ number, languages: held }) => {
  test.each(languages)("has every paragraph and sentence of its text once, under its id (%s)", (lang) => {
    const text = textFor(corpus, number, lang);
    if (!text) throw new Error("held, but no text");
    const page = pageAt(site, `${prefix[lang]}meetings/${number}/`);
    const expected = text.paragraphs.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]);
    const found = idsOf(page).filter((id) => /^p\d+(?:-s\d+)?$/u.test(id));
    expect(found.sort()).toEqual(expected.sort());
  });

  test.each(languages)("prints every sentence as the edition reads it (%s)", (lang) => {
    const text = textFor(corpus, number, lang);
    const page = pageAt(site, `${prefix[lang]}meetings/${number}/`);
    for (const sentence of text?.paragraphs.flatMap(({ sentences }) => sentences) ?? []) {
      const element = page.root.querySelector(`#${sentence.id}`);
      const words = element && wordsWithout(element, "sup, .sic-mark, .visually-hidden, [hidden]");
      expect(words).toBe(sentence.text);
    }
  });

  test("marks a text in another language than the page's", () => {
    const text = textFor(corpus, number, "ko");
    const page = pageAt(site, `ko/meetings/${number}/`);
    const bearer = page.root.querySelector("#p1-s1")?.closest("[lang]");
    expect(bearer?.getAttribute("lang") ?? "ko").toBe(text?.lang);
    expect(held).toContain(text?.lang);
  });
});

test("a comparison the wrong way round leads to the right one", () => {
  const turned = site.pages.filter(({ address }) => isTurned(address));
  expect(turned.length).toBeGreaterThan(0);
  for (const { address, root } of turned) {
    const right = address.replace(/(\d+)\/(\d+)\/$/u, "$2/$1/");
    expect(root.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe(`0; url=${right}`);
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(`${siteUrl}${right}`);
    expect(root.querySelector("main a")?.getAttribute("href")).toBe(right);
  }
});

test("no file tells where it was made", () => {
  const machine = [resolve("."), homedir(), "/tmp/"].filter((place) => place.length > 1);
  for (const file of site.files.filter((name) => /\.(?:html|js|css|json|csv|txt|svg|xml)$/u.test(name))) {
    const text = readFileSync(`dist/${file}`, "utf8");
    expect([file, machine.filter((place) => text.includes(place))]).toEqual([file, []]);
  }
});
