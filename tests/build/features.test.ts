/**
 * What each kind of page must carry as it is sent, before any script: no diet takes a feature from a page. Features are
 * told by what a reader has of them (where links lead, which choices stand there, what is said), not by the markup that
 * makes them, so that this may shrink. What scripts add is listed in tests/browser/features.test.ts.
 */
import { describe, expect, test } from "vitest";
import { type Communique, communiqueOf } from "../../src/archive/corpus.ts";
import type { Language } from "../../src/paths.ts";
import { siteUrl } from "../../src/site.ts";
import { corpus } from "../support/edition.ts";
import { everyPage, type PageKind, pageKinds } from "../support/page-kinds.ts";
import { type BuiltPage, filesBelow, pageAt, readSite } from "../support/site.ts";

const site = readSite();

/** How often a page has a feature. */
type Count = (page: BuiltPage) => number;

/** What a reader has of a page, by name, and how often at least; no Korean text has an older one yet. */
type Features = Record<string, readonly [Count, atLeast?: number | Record<Language, number>]>;

/** Links whose address below the interface fits, wherever they stand on the page. */
const links =
  (address: RegExp): Count =>
  (page) =>
    targetsOf(page).filter((target) => address.test(target)).length;

/** Elements that a selector finds. */
const has =
  (selector: string): Count =>
  ({ root }) =>
    root.querySelectorAll(selector).length;

const targetLists = new WeakMap<BuiltPage, readonly string[]>();

/** Where the links of a page lead, without origin and interface: `/meetings/56/#p10`; other hosts whole. */
function targetsOf(page: BuiltPage): readonly string[] {
  const targets = targetLists.get(page) ?? page.root.querySelectorAll("a[href], link[href]").map(targetFrom(page));
  targetLists.set(page, targets);
  return targets;
}

function targetFrom({ address }: BuiltPage) {
  return (link: { getAttribute(name: string): string | undefined }) =>
    new URL(link.getAttribute("href") ?? "", `${siteUrl}${address}`).href
      .replace(siteUrl, "")
      .replace(/^\/ko\//u, "/")
      .replace(/index\.html(?=#|$)/u, "");
}

/** A text of the edition, which these tests need. */
function textOf(meeting: number, lang: Language = "en"): Communique {
  const text = communiqueOf(corpus, meeting, lang);
  if (!text) throw new Error(`The ${meeting}th is not held`);
  return text;
}

function sentencesOf({ paragraphs }: Communique): number {
  return paragraphs.flatMap((paragraph) => paragraph.sentences).length;
}

const [older, newer] = [textOf(51).paragraphs, textOf(56).paragraphs];
const paragraphs = newer.length;
const sentences = { en: sentencesOf(textOf(56)), ko: sentencesOf(textOf(56, "ko")) };
const held = corpus.communiques.length;
const topics = corpus.topics.length;

/** What stands on every page. */
const everywhere: Features = {
  "a way past the head of the page": [has('a[href="#content"]')],
  "search from anywhere": [links(/^\/search\/$/u)],
  "the main parts": [links(/^\/(?:meetings|compare|topics|trace|about)\/$/u), 5],
  "the other language": [has('a[hreflang="ko"], a[hreflang="en"]')],
  "the rest of the edition": [links(/^\/(?:about\/method|about\/cite|series|glossary|claims|check|data)\/$/u), 7],
  "licences of others": [links(/^\/licenses\.txt$/u)],
  "a title for those who share it": [has('meta[property="og:title"]')],
};

const citations: Features = {
  "eight styles of citation": [has("[data-style]"), 8],
  "records for three reference managers": [has("a[download][data-record], a[download][type*='citation']"), 3],
};

const scholarly: Features = {
  "metadata for reference managers": [has('meta[name^="citation_"]'), 5],
  "Dublin Core": [has('meta[name^="DC."]'), 5],
  "a record for machines": [has('script[type="application/ld+json"]')],
};

const share: Features = { "a picture for those who share it": [has('meta[property="og:image"]')] };

const reading: Features = {
  ...scholarly,
  ...citations,
  ...share,
  "a way to the first paragraph": [has('a[href="#p1"]'), 2],
  "every paragraph": [has('[id]:is([id^="p"])'), paragraphs],
  "every sentence under its id": [(page) => idsLike(page, /^p\d+-s\d+$/u), sentences],
  "every paragraph under its id": [(page) => idsLike(page, /^p\d+$/u), paragraphs],
  "numbers that lead to their paragraph": [links(/^\/meetings\/56\/#p\d+$/u), paragraphs],
  "an outline": [has('nav a[href^="#p"]'), paragraphs],
  "each paragraph's citation": [links(/^\/meetings\/56\/p\d+\/#cite$/u), paragraphs],
  "topics in the margin": [links(/^\/topics\/[\w-]+\/$/u), paragraphs],
  "counterparts in the text before": [links(/^\/compare\/51\/56\/#p\d+$/u), paragraphs - 1],
  "concepts in the margin": [links(/^\/trace\/[\w-]+\/#m56-(?:en|ko)$/u), 40],
  "the paragraph in the other language": [has('a[hreflang][href*="#p"]'), paragraphs],
  "where the languages differ": [links(/^\/meetings\/56\/parallel\/#p\d+$/u), 15],
  "the parallel view": [links(/^\/meetings\/56\/parallel\/$/u)],
  "the age of its wording": [links(/^\/meetings\/56\/lineage\/$/u)],
  "the comparison with the text before": [links(/^\/compare\/51\/56\/$/u)],
  "the comparison with what was reported after": [links(/^\/compare\/56\/57\/$/u)],
  "what changed": [has('[id="changes"]')],
  "facts with their sources": [has('a[href^="#source-"]'), 10],
  "sources of the facts": [(page) => idsLike(page, /^source-/u), 5],
  "the witness and its digest": [(page) => Number(/[0-9a-f]{64}/u.test(page.html))],
  "where it stands elsewhere": [has('a[rel~="external"]')],
  "errors of the document marked": [has('abbr[title][class^="sic"], a.corr, abbr.sic-mark'), 1],
  "the data of the text": [links(/^\/api\/v1\/communiques\/56\.(?:en|ko)\.json$/u), 2],
  "its neighbours": [links(/^\/meetings\/5[57]\/$/u), 2],
};

const comparison: Features = {
  ...citations,
  ...share,
  "both texts": [links(/^\/meetings\/(?:51|56)\/$/u), 2],
  "a map of both texts, each paragraph a link": [
    links(/^\/compare\/51\/56\/#(?:from-)?p\d+$/u),
    older.length + paragraphs,
  ],
  "ribbons between them": [has("svg a path"), 20],
  "counts of sentences that lead to them": [has('a[href^="#sentences-"]'), 6],
  "all links in words": [has('li a[href^="#p"]'), 28],
  "a row for each paragraph of the newer text": [(page) => idsLike(page, /^p\d+$/u), paragraphs],
  "a place for each paragraph of the older": [(page) => idsLike(page, /^from-p\d+$/u), older.length],
  "numbers that lead into the texts": [links(/^\/meetings\/(?:51|56)\/#p\d+$/u), older.length + paragraphs],
  "words added": [has("ins"), 50],
  "words removed": [has("del"), 50],
  "wordings of protocol": [has("span.protocol"), 50],
  "phrases that both have": [has("mark"), 10],
  "three orders": [has('input[type="radio"][name="order"]'), 3],
  "one column or two": [has('input[type="radio"][name="view"]'), 2],
  "changes only": [has('input[type="checkbox"][name="changes"]')],
  "protocol dimmed or not": [has('input[type="checkbox"][name="protocol"]')],
  "what the marks mean": [has("li > ins, li > del, li > mark"), 3],
  "topics of each row": [links(/^\/topics\/[\w-]+\/$/u), paragraphs],
  "how sure each link is": [has('p[title*="1.00"]')],
  "each row's citation": [has('a[href="#cite"]'), paragraphs],
  "sentences found in another place": [has("details a[href*='#']"), 15],
  "how it is made": [links(/^\/about\/method\/$/u), 2],
  "its data": [links(/^\/api\/v1\/compare\/51-56\.(?:en|ko)\.json$/u), 2],
  "other comparisons": [links(/^\/compare\/$/u), 2],
  "the two languages of the newer text": [links(/^\/meetings\/56\/parallel\/$/u)],
};

/** Features by kind of page; the kinds are those that the browser tests open. */
const carried: Record<PageKind, Features> = {
  home: {
    ...share,
    "a search box": [has('main form[action] input[name="q"]')],
    "things to try": [links(/^\/trace\/[\w-]+\/$/u), 3],
    "claims in circulation, and a check": [links(/^\/(?:claims|check)\/$/u), 4],
    "the map of the newest pair": [links(/^\/compare\/51\/56\/#(?:from-)?p\d+$/u), older.length + paragraphs],
    "ribbons between its texts": [has("svg a path"), 20],
    "the texts held": [links(/^\/meetings\/(?:51|56)\/$/u), 4],
    "every meeting in a strip": [links(/^\/meetings\/\d+\/$/u), corpus.meetings.length],
    "what was reported": [links(/^\/meetings\/57\/$/u), 2],
    "an absence with its evidence": [links(/^\/trace\/denuclearization\/$/u), 3],
  },
  register: {
    ...share,
    "a row for each meeting": [has("main table tbody tr"), corpus.meetings.length],
    "each meeting's page": [links(/^\/meetings\/\d+\/$/u), corpus.meetings.length],
    "its days, place, heads and committee": [has("main table thead th"), 6],
    "ways to a decade": [has('main a[href^="#"]'), 6],
    "filters by text and host": [has("main form select"), 2],
    "a filter by words": [has('main form input[name="q"]')],
  },
  "a text": reading,
  "a text held in English only": {
    ...scholarly,
    ...citations,
    ...share,
    "every paragraph under its id": [(page) => idsLike(page, /^p\d+$/u), older.length],
    "counterparts in the text after": [links(/^\/compare\/51\/56\/#from-p\d+$/u), older.length - 2],
    "the age of its wording": [links(/^\/meetings\/51\/lineage\/$/u)],
    "the data of the text": [links(/^\/api\/v1\/communiques\/51\.en\.json$/u)],
  },
  "a paragraph": {
    ...scholarly,
    ...citations,
    ...share,
    "its text, in sentences": [(page) => idsLike(page, /^p10-s\d+$/u), 2],
    "the same in the other language": [has("main :is([lang='ko'], [lang='en']) .sentence, main .sentence"), 4],
    "its place in the text": [links(/^\/meetings\/56\/#p10$/u)],
    "its counterpart, as a redline": [has("del"), 5],
    "the counterpart's own place": [links(/^\/meetings\/51\/#p7$/u)],
    "its row in the comparison": [links(/^\/compare\/51\/56\/#p10$/u)],
    "where its wording comes from": [links(/^\/meetings\/56\/lineage\/#p10$/u), { en: 1, ko: 0 }],
    "its topics and concepts": [links(/^\/(?:topics|trace)\/[\w-]+\/(?:#m56-(?:en|ko))?$/u), 2],
    "where the languages differ": [links(/^\/meetings\/56\/parallel\/#p10$/u)],
    "its neighbours": [links(/^\/meetings\/56\/p(?:9|11)\/$/u), 2],
  },
  "a report": {
    "what was reported": [has("main h3"), 9],
    "its notes, with a way back": [has('main a[href*="#note-"], main a[href*="#ref-"]'), 20],
    "what it is set against": [links(/^\/compare\/56\/57\/#/u), 7],
    "where the text can be read": [has('a[rel~="external"]'), 5],
    "facts with their sources": [has('a[href^="#source-"]'), 5],
  },
  "the facts alone": {
    "where the text can be read": [has('a[rel~="external"]')],
    "facts with their sources": [has('a[href^="#source-"]'), 5],
    "its neighbours": [links(/^\/meetings\/4[68]\/$/u), 2],
  },
  "both languages": {
    ...share,
    "every paragraph in both": [has("main .sentence"), sentences.en + sentences.ko],
    "differences, graded": [has("main ol > li b"), 25],
    "words quoted in both": [has("main q"), 40],
    "corrections of the Korean text": [has('a[href^="#ko-correction-"]'), 30],
    "the source reading": [has('input[type="checkbox"]'), 2],
    "numbers that lead to their row": [links(/^\/meetings\/56\/parallel\/#p\d+$/u), paragraphs],
    "topics of each row": [links(/^\/topics\/[\w-]+\/$/u), paragraphs],
    "both texts on their own": [has('a[lang][href$="meetings/56/"]'), 2],
  },
  "the age of a wording": {
    ...share,
    "every sentence": [(page) => idsLike(page, /^p\d+-s\d+$/u), sentences],
    "phrases with the meeting they are first found in": [has("[data-age]"), sentences],
    "earlier wordings, unfolded without a script": [has("details > summary"), { en: 30, ko: 0 }],
    "the sentence in the older text": [links(/^\/meetings\/51\/#p\d+-s\d+$/u), { en: 30, ko: 0 }],
    "a legend": [has("nav li[data-age]"), { en: 2, ko: 0 }],
    "its data": [links(/^\/api\/v1\/lineage\/56\.(?:en|ko)\.json$/u)],
    "the series": [links(/^\/series\/#m56$/u)],
  },
  "choice of a comparison": {
    "every pair": [links(/^\/compare\/51\/56\/$/u), 2],
    "what was reported": [links(/^\/compare\/56\/57\/$/u)],
    "a choice of two": [has("main form select"), 2],
    "the two languages": [links(/^\/meetings\/56\/parallel\/$/u)],
    "all in one picture": [links(/^\/series\/$/u), 2],
  },
  "a comparison": comparison,
  "a report beside a text": {
    "each reported point": [links(/^\/compare\/56\/57\/#t-/u), 9],
    "the paragraphs beside it": [links(/^\/meetings\/56\/#p\d+$/u), 8],
    "its notes, with a way back": [has('main a[href*="#note-"], main a[href*="#ref-"]'), 15],
    "paragraphs on which nothing was reported": [has("main section > ul > li"), 8],
  },
  "all texts in one picture": {
    "each text": [links(/^\/meetings\/(?:51|56)\/lineage\/$/u), 2],
    "the flows between them": [has("main svg path"), 6],
    "the same as a table": [has("main details table tbody tr"), 2],
    "how it is made": [links(/^\/about\/method\/$/u), 2],
  },
  "all topics": {
    "each topic": [links(/^\/topics\/[\w-]+\/$/u), topics],
    "the place of a topic in each text": [links(/^\/topics\/[\w-]+\/#m(?:51|56|57)/u), 60],
    "the same as a table": [has("main details table tbody tr"), topics],
  },
  "a topic": {
    "its passages in the texts": [links(/^\/meetings\/5[16]\/#p\d+$/u), 3],
    "what changed in it, as a redline": [has("del"), 5],
    "its rows in the comparison": [links(/^\/compare\/51\/56\/#(?:from-)?p\d+$/u), 3],
    "what was reported": [has('main a[href*="-note-"]')],
    "its concepts": [links(/^\/trace\/[\w-]+\/$/u)],
    "search within it": [links(/^\/search\/\?topic=opcon-transition$/u)],
  },
  "the trace": {
    ...citations,
    "a field for any phrase": [has('form input[name="q"]'), 2],
    "each concept": [links(/^\/trace\/[\w-]+\/$/u), corpus.concepts.length],
    "cells for each concept": [has("main table td"), corpus.concepts.length * (held + 1)],
    "a legend": [has("main ul li"), 4],
    claims: [has("main [data-outcome]"), 3],
  },
  "a traced phrase": { "a field for any phrase": [has('form input[name="q"]'), 2] },
  "a concept": {
    ...citations,
    ...share,
    "its passages": [has("main mark"), 2],
    "where they stand": [links(/^\/meetings\/51\/#p\d+$/u), 2],
    "each absence as a statement": [has("main blockquote"), 2],
    "wordings tried": [has("main dl ul li, main ul li"), 4],
    "what stands in its place": [has("main del"), 5],
    "each text's own place": [(page) => idsLike(page, /^m\d+-(?:en|ko)$/u), held],
    "claims about it": [has("main [data-outcome]")],
    "its topics": [links(/^\/topics\/[\w-]+\/$/u), 3],
  },
  search: {
    "a field": [has('main input[name="q"]')],
    filters: [has("main form select"), 4],
    "an index of subjects": [has("main dl dt"), 30],
    "things to try": [links(/^\/search\/\?q=/u), 1],
  },
  "search results": { "a field": [has('main input[name="q"]')] },
  glossary: {
    "every term": [has("main dfn"), corpus.terms.length],
    "ways to an initial": [has('main nav a[href^="#"]'), 10],
    "the term in the other language": [has("main dt [lang]"), 40],
  },
  "claims in circulation": {
    ...citations,
    "each claim with its verdict": [has("main [data-outcome]"), 3],
    "its sources, with a way back": [has('main a[href*="-note-"], main a[href*="-ref-"]'), 10],
    "its evidence": [links(/^\/trace\/[\w-]+\/#?/u), 3],
  },
  "a claim checked": {
    "a field": [has('main textarea[name="q"]')],
    "claims in circulation": [links(/^\/claims\/$/u), 2],
  },
  about: {
    "its chapters": [links(/^\/about\/(?:method|cite|corrections)\/$/u), 3],
    "what is held": [has("main table"), 1],
  },
  method: {
    "its chapters": [links(/^\/about\/(?:cite|corrections)\/$/u), 2],
    "figures measured": [has("main table tr"), 20],
  },
  citing: {
    "its chapters": [links(/^\/about\/(?:method|corrections)\/$/u), 2],
    "every kind of address": [has("main table tr"), 10],
  },
  corrections: { "a feed": [links(/^\/feed-corrections\.xml$/u)] },
  data: {
    "every file": [links(/^\/(?:api\/v1|data)\//u), 12],
    "everything in one": [links(/^\/data\/scm-communiques\.zip$/u)],
    "every field": [has("main table tr"), 190],
  },
  "a missing page": {
    "a search box": [has('main input[name="q"]'), 2],
    "ways on": [links(/^\/(?:meetings|compare)\/$/u), 2],
  },
};

/** Templates of which the content makes no page: nothing has moved yet, and no text has a further witness. */
const unmade = ["[...moved].astro", "[...locale]/meetings/[number]/witnesses/index.astro"];

/** Ids of a page that fit, each once. */
function idsLike({ root }: BuiltPage, pattern: RegExp): number {
  return new Set(root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? ""))
    .values()
    .filter((id) => pattern.test(id))
    .toArray().length;
}

describe.each(everyPage)("$kind ($lang)", ({ kind, lang, address }) => {
  // One page answers for what is missing, in both languages.
  const page = pageAt(site, kind === "a missing page" ? "404.html" : address.replace(/\?.*$/u, ""));

  test.each(Object.entries({ ...everywhere, ...carried[kind] }))("%s", (_, [count, atLeast = 1]) => {
    expect(count(page)).toBeGreaterThanOrEqual(typeof atLeast === "number" ? atLeast : atLeast[lang]);
  });
});

test("every template has its list", () => {
  const routes = filesBelow("src/pages").filter((file) => file.endsWith(".astro") && !unmade.includes(file));
  const shapes = routes.map(
    (file) =>
      new RegExp(
        `^${file
          .replace("[...locale]/", "")
          .replace(/index\.astro$/u, "")
          .replace(/\[\w+\]/gu, "[^/]+")}$`,
        "u",
      ),
  );
  const opened = [...Object.values(pageKinds).map((address) => address.replace(/\?.*$/u, "")), "404.astro"];
  expect(routes.filter((_, at) => !opened.some((address) => shapes[at]?.test(address)))).toEqual([]);
});
