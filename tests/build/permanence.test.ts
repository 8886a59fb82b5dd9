/** What is promised to those who cite the site, and to machines that read it. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { dataAddresses, publishedAddresses } from "../../src/archive/addresses.ts";
import { readPermalinks } from "../../src/archive/permalinks.ts";
import { parseCsv } from "../../src/csv.ts";
import { paths } from "../../src/paths.ts";
import { basePath, siteName, siteUrl } from "../../src/site.ts";
import { corpus } from "../support/edition.ts";
import { entriesOfBibtex, recordsOfRis } from "../support/references.ts";
import { brokenLink, pageAt, readSite } from "../support/site.ts";

const site = readSite();
const home = { address: basePath };
const read = (file: string) => readFileSync(`dist/${file}`, "utf8");
/** Ledgers have addresses below the root. */
const below = (address: string) => `${basePath}${address.slice(1)}`;

test("every address of the ledger, and every one that will be in it, leads somewhere", () => {
  const all = [...readPermalinks("content").addresses, ...publishedAddresses(corpus), ...dataAddresses(corpus)];
  expect(all.length).toBeGreaterThan(1000);
  expect(all.map(below).flatMap((address) => brokenLink(site, home, address) ?? [])).toEqual([]);
});

describe("what Zotero's translator “Embedded Metadata” reads", () => {
  /**
   * By its rules: fields of `citation_*` over Dublin Core, names of authors up to a comma, which it drops. A type that
   * Open Graph or Dublin Core names and Zotero knows goes before the one that `citation_*` suggests.
   */
  function translated(html: string) {
    const metas = [...html.matchAll(/<meta name="([^"]+)" content="([^"]*)"/gu)].map(([, name = "", content = ""]) => [
      name,
      content.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#34;", '"'),
    ]);
    const all = (name: string) => metas.filter(([one]) => one === name).map(([, content]) => content ?? "");
    const creators = all("citation_author").map((name) => {
      const [last = "", first] = name.includes(",") ? name.replace(/[,\s]+$/u, "").split(/, ?/u) : ["", name];
      return { lastName: last, firstName: first };
    });
    const [, graph = ""] = /<meta property="og:type" content="([^"]*)"/u.exec(html) ?? [];
    const named = {
      graph: { website: "webpage", book: "book" }[graph],
      core: { report: "report", text: undefined, homepage: "webpage" }[all("DC.type")[0]?.toLowerCase() ?? ""],
    };
    const suggested = all("citation_technical_report_institution").length > 0 ? "report" : "webpage";
    return {
      itemType: named.graph ?? named.core ?? suggested,
      title: all("citation_title")[0],
      date: all("citation_publication_date")[0] ?? all("DC.date")[0],
      language: all("citation_language")[0],
      place: all("eprints.place_of_pub")[0],
      institution: all("citation_technical_report_institution")[0],
      reportType: all("DC.type")[0],
      creators,
    };
  }

  const paragraphs = corpus.communiques.flatMap((text) => [
    { text, path: paths.meeting(text.lang, text.meeting) },
    { text, path: paths.paragraphPage(text.lang, text.meeting, 2) },
  ]);
  test.each(paragraphs)("$path", ({ text, path }) => {
    const { html } = pageAt(site, path.slice(basePath.length));
    const meeting = corpus.meetings.find(({ number }) => number === text.meeting);
    const names = { en: ["Republic of Korea", "United States of America"], ko: ["대한민국", "미합중국"] }[text.lang];
    expect(translated(html)).toEqual({
      itemType: "report",
      title: text.title,
      date: meeting?.communique?.date?.replaceAll("-", "/"),
      language: text.lang,
      place: meeting?.city?.[text.lang],
      institution: siteName,
      reportType: {
        en: { official: "joint communiqué", copy: "joint communiqué (copy)", translation: "" },
        ko: { official: "공동성명", copy: "공동성명 (사본)", translation: "" },
      }[text.lang][text.status],
      creators: names.map((lastName) => ({ lastName, firstName: undefined })),
    });
    const [, linked = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
    expect(JSON.parse(linked)).toMatchObject({ "@context": "https://schema.org", inLanguage: text.lang });
    for (const type of ["application/vnd.citationstyles.csl+json", "application/x-research-info-systems"]) {
      expect(html).toContain(`<link rel="alternate" type="${type}"`);
    }
  });
});

test("titles and descriptions of paragraph pages quote their beginning", () => {
  for (const { meeting, lang, paragraphs } of corpus.communiques) {
    for (const { number, text } of paragraphs) {
      const { root } = pageAt(site, paths.paragraphPage(lang, meeting, number).slice(basePath.length));
      const opening = text.slice(0, 30);
      expect(root.querySelector("title")?.text).toContain(opening.slice(0, 20));
      expect(
        root.querySelector('meta[name="description"]')?.getAttribute("content")?.replaceAll("&quot;", '"'),
      ).toContain(opening);
    }
  }
});

test("paragraph pages are no second hit of the search", () => {
  const records = JSON.stringify(site.files.filter((file) => file.startsWith("pagefind/")));
  expect(records).not.toContain("meetings/56/p10/");
  expect(read("search/index.json")).not.toContain("/p10/");
});

describe.each(corpus.communiques)("$id", (text) => {
  const tei = `api/v1/tei/${text.id}.xml`;

  test("has every sentence in its TEI, in both readings", () => {
    const xml = read(tei);
    const plain = (words: string) =>
      words
        .replaceAll(/<[^>]+>/gu, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
    for (const { id, text: words } of text.paragraphs.flatMap(({ sentences }) => sentences)) {
      const [, body = ""] = new RegExp(`<s xml:id="${id}">(.*?)</s>`, "su").exec(xml) ?? [];
      const edited = plain(body.replaceAll(/<choice><sic>.*?<\/sic>/gsu, ""));
      expect(edited.replace(/\s+/gu, " ").trim()).toBe(words);
    }
  });

  const schema = process.env["TEI_SCHEMA"] ?? "../shared/schema/tei_all.rng";
  const fallback = "/work/shared/schema/tei_all.rng";
  const rng = [schema, fallback].map((path) => resolve(path)).find((path) => existsSync(path));
  const validator = ["jing", "xmllint"].find((name) => spawnSync(name, ["--version"]).error === undefined);
  const why = [!rng && "TEI's schema is not here (TEI_SCHEMA)", !validator && "neither jing nor xmllint is"].filter(
    Boolean,
  );
  test.skipIf(why.length > 0)(`is valid TEI P5${why.length > 0 ? `: not tested, ${why.join(", ")}` : ""}`, () => {
    const call = validator === "jing" ? [rng ?? "", `dist/${tei}`] : ["--noout", "--relaxng", rng ?? "", `dist/${tei}`];
    const { status, stdout } = spawnSync(validator ?? "", call, { encoding: "utf8" });
    expect([status, stdout]).toEqual([0, ""]);
  });

  test("has every paragraph in its Markdown", () => {
    const markdown = read(paths.markdown(text.lang, text.meeting).slice(basePath.length)).replace(/\\(.)/gu, "$1");
    for (const { text: words } of text.paragraphs) expect(markdown).toContain(words);
    expect(markdown).toContain(text.source.sha256);
  });

  test("stands as a reference in three formats", () => {
    const file = (ending: string) => read(`api/v1/citations/${text.id}.${ending}`);
    expect(JSON.parse(file("json"))).toMatchObject([{ type: "report", title: text.title, language: text.lang }]);
    expect(recordsOfRis(file("ris"))).toHaveLength(1);
    expect(entriesOfBibtex(file("bib"))).toHaveLength(1);
  });
});

test("the archive has everything, byte for byte", () => {
  const entries = unzipSync(readFileSync("dist/data/scm-communiques.zip"));
  const names = Object.keys(entries).map((name) => name.replace("scm-communiques/", ""));
  const wanted = dataAddresses(corpus)
    .map((address) => address.slice(1))
    .filter((file) => !file.endsWith(".zip"));
  expect(names).toEqual(expect.arrayContaining([...wanted, "LICENSE", "CITATION.cff"]));
  for (const file of wanted) {
    expect([
      file,
      Buffer.compare(Buffer.from(entries[`scm-communiques/${file}`] ?? []), readFileSync(`dist/${file}`)),
    ]).toEqual([file, 0]);
  }
});

test("each table is described by CSV on the Web, column by column", () => {
  for (const table of ["paragraphs", "topics"]) {
    const [head] = parseCsv(read(`api/v1/${table}.csv`));
    const metadata = JSON.parse(read(`api/v1/${table}.csv-metadata.json`));
    expect(metadata.url).toBe(`${table}.csv`);
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(head);
  }
});

test("feeds are Atom, with an entry for each thing and an address that works", () => {
  for (const [name, count] of [
    ["meetings", corpus.meetings.filter(({ status, start }) => status === "held" && start).length],
    ["texts", corpus.communiques.length],
    ["corrections", corpus.corrections.length],
  ] as const) {
    const xml = read(`feed-${name}.xml`);
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    const links = [...xml.matchAll(/<entry>[\s\S]*?<link href="([^"]+)"/gu)].map(([, link = ""]) => link);
    expect(links).toHaveLength(count);
    expect(links.flatMap((link) => brokenLink(site, home, link) ?? [])).toEqual([]);
  }
});

test("the sitemap has every page that is a place of its own, with the other language", () => {
  const xml = read("sitemap-0.xml");
  const listed = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/gu)];
  const turned = (address: string) => {
    const [, from, to] = /compare\/(\d+)\/(\d+)\/$/u.exec(address) ?? [];
    return Number(from) > Number(to);
  };
  const places = site.pages
    .map(({ address }) => address)
    .filter((address) => address.endsWith("/") && !turned(address));
  expect(listed.map(([, loc]) => loc).sort()).toEqual(places.map((address) => `${siteUrl}${address}`).sort());
  expect(
    listed.every(([, , alternates = ""]) => /hreflang="en"/u.test(alternates) && /hreflang="ko"/u.test(alternates)),
  ).toBe(true);
});

test("the citation of the project names the release", () => {
  const cff = readFileSync("CITATION.cff", "utf8");
  const release = corpus.releases.at(-1);
  expect(cff).toContain(`version: "${release?.id}"`);
  expect(cff).toContain(`date-released: "${release?.day}"`);
  expect(pageAt(site, "").root.querySelector(".colophon")?.text).toContain(`Release ${release?.id}`);
});

test("the text for language models leads only to what is there", () => {
  const links = [...read("llms.txt").matchAll(/\]\(([^)]+)\)/gu)].map(([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(8);
  expect(links.flatMap((link) => brokenLink(site, home, link) ?? [])).toEqual([]);
});

test("every page has a card of the size that networks ask for, of at most 60 kB", () => {
  const cards = new Set(
    site.pages.map(({ root }) => root.querySelector('meta[property="og:image"]')?.getAttribute("content") ?? "none"),
  );
  expect(cards.size).toBeGreaterThan(corpus.meetings.length + corpus.concepts.length + corpus.topics.length);
  for (const address of cards) {
    expect(address.startsWith(`${siteUrl}${basePath}cards/`)).toBe(true);
    const png = readFileSync(`dist/${address.slice(`${siteUrl}${basePath}`.length)}`);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([address, png.length <= 60_000]).toEqual([address, true]);
  }
});

test("a paragraph has the card of its meeting, neighbours have one of their own", () => {
  const cardOf = (address: string) =>
    pageAt(site, address).root.querySelector('meta[property="og:image"]')?.getAttribute("content")?.split("/").at(-1);
  expect(cardOf("meetings/56/p10/")).toBe("meeting-56.png");
  expect(cardOf("ko/compare/51/56/")).toBe("compare-51-56.png");
  expect(cardOf("topics/cyber/")).toBe("topic-cyber.png");
});

test("the licences of what others made are handed on, those of the packages in scripts too", () => {
  const notices = read("licenses.txt");
  for (const name of ["@fontsource-variable/source-serif-4", "@fontsource/nanum-myeongjo", "docx", "pagefind"])
    expect(notices).toContain(`\n${name} `);
});
