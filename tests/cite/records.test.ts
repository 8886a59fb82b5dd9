/**
 * Records for reference managers against what was written by hand, read back by readers of our own, for twelve items of
 * every kind; and against what the library makes where it is given the place itself (of a day of access it leaves out
 * the one in RIS, and writes the other among BibTeX's notes).
 */
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { citedText, editionOf } from "../../src/cite/edition.ts";
import { type CslItem, claimsItem, comparisonItem, conceptItem, textItem } from "../../src/cite/item.ts";
import { recordsOf } from "../../src/cite/library.ts";
import {
  filledRecord,
  type RecordFilling,
  recordAddress,
  recordInAddress,
  referenceFormats,
} from "../../src/cite/record.ts";
import { type Locator, locatorIn, recordLocatorForms } from "../../src/cite/styles.ts";
import { cite } from "../../src/i18n/cite.ts";
import { citeControls } from "../../src/i18n/cite-controls.ts";
import { type Language, paths } from "../../src/paths.ts";
import { corpus as held } from "../support/edition.ts";
import { type BibtexEntry, entriesOfBibtex, recordsOfRis } from "../support/references.ts";

const corpus: Corpus = { ...held, releases: [{ id: "2031.4", day: "2031-05-09" }] };
const edition = { ...editionOf(corpus), absolute: (path: string) => `https://scm.example${path}` };
const accessed = "2031-06-01";

function communique(meeting: number, lang: Language) {
  const text = corpus.communiques.find((one) => one.meeting === meeting && one.lang === lang);
  if (!text) throw new Error(`${meeting}.${lang} is not held`);
  return citedText(corpus, text);
}

const text = (meeting: number, lang: Language) =>
  textItem(communique(meeting, lang), lang, paths.meeting(lang, meeting), edition);
const place = (lang: Language, locator: Locator) => locatorIn(recordLocatorForms[lang], locator);
const comparison = (words: Language) =>
  comparisonItem([communique(51, "en"), communique(56, "en")], words, paths.compare(words, 51, 56), edition);
const concept = conceptItem("x", "Strategic flexibility", "en", "/trace/x/", edition);

/** What a reference manager is to know of an item, whatever the format. */
interface Known {
  kind: "report" | "page";
  authors: string[];
  title: string;
  day: string;
  place?: string | undefined;
  /** First of the notes. */
  locator?: string | undefined;
  /** Whether it is told that the text is a copy. */
  isCopy: boolean;
  lang: string;
  release: string;
  address: string;
  accessed: string;
}

/** `2031/6/1/` or `2031-06-01` → `2031-06-01`. */
const day = (written = "") =>
  written
    .match(/\d+/gu)
    ?.map((part) => part.padStart(2, "0"))
    .join("-") ?? "";

/** The place among the notes: what stands before that the text is a copy and before the digest of its source. */
function placeAmongNotes(note = ""): string | undefined {
  const place = note.replace(/(?:^|\. )(?:Copy of the text|본문의 사본|SHA-256|보관된 원자료).*$/su, "");
  return place === "" ? undefined : place;
}

function knownFromRis(source: string): Known {
  const [record, ...more] = recordsOfRis(source);
  expect(more).toEqual([]);
  const { TY, AU = [], TI, DA, CY, N1 = [], M3, LA, ET, UR, Y2 } = record ?? {};
  return {
    kind: TY?.[0] === "RPRT" ? "report" : "page",
    authors: AU,
    title: TI?.[0] ?? "",
    day: day(DA?.[0]),
    place: CY?.[0],
    locator: placeAmongNotes(N1[0]),
    isCopy: /\((?:copy|사본)\)/u.test(M3?.[0] ?? ""),
    lang: LA?.[0] ?? "",
    release: ET?.[0] ?? "",
    address: UR?.[0] ?? "",
    accessed: day(Y2?.[0]),
  };
}

function knownFromBibtex(source: string): Known {
  const [entry, ...more] = entriesOfBibtex(source);
  expect(more).toEqual([]);
  const { type = "", fields = {} } = (entry ?? {}) as Partial<BibtexEntry>;
  return {
    kind: type === "report" ? "report" : "page",
    authors: fields["author"]?.split(" and ") ?? [],
    title: fields["title"] ?? "",
    day: day(fields["date"]),
    place: fields["location"],
    locator: placeAmongNotes(fields["note"]),
    isCopy: /\((?:copy|사본)\)/u.test(fields["entrysubtype"] ?? ""),
    lang: fields["language"] ?? "",
    release: fields["edition"] ?? "",
    address: fields["url"] ?? "",
    accessed: day(fields["urldate"]),
  };
}

function knownFromCslJson(source: string): Known {
  const items = JSON.parse(source) as [CslItem];
  expect(items).toHaveLength(1);
  const [item] = items;
  const iso = (date: CslItem["issued"]) => day(date?.["date-parts"][0]?.join("-"));
  return {
    kind: item.type === "report" ? "report" : "page",
    authors: item.author?.map(({ literal }) => literal) ?? [],
    title: item.title,
    day: iso(item.issued),
    place: item["publisher-place"],
    locator: item.section,
    isCopy: item.medium !== undefined,
    lang: item.language,
    release: item.version ?? "",
    address: item.URL,
    accessed: iso(item.accessed),
  };
}

const readers = { ris: knownFromRis, bib: knownFromBibtex, json: knownFromCslJson };

const governments = {
  en: ["Republic of Korea", "United States of America"],
  ko: ["대한민국", "미합중국"],
};
const of51: Partial<Known> = {
  kind: "report",
  authors: governments.en,
  title: "Joint Communiqué of the 51st ROK-U.S. Security Consultative Meeting",
  day: "2019-11-15",
  place: "Seoul",
  isCopy: false,
  lang: "en",
};
const of56: Partial<Known> = {
  kind: "report",
  authors: governments.en,
  title: "56th Security Consultative Meeting Joint Communique",
  day: "2024-10-30",
  place: "Washington, D.C.",
  isCopy: true,
  lang: "en",
};
const korean56: Partial<Known> = {
  kind: "report",
  authors: governments.ko,
  title: "제56차 한미안보협의회의(SCM) 공동성명",
  day: "2024-10-30",
  place: "워싱턴 D.C.",
  isCopy: true,
  lang: "ko",
};
const page: Partial<Known> = { kind: "page", authors: [], day: "2031-05-09", isCopy: false, lang: "en" };
const compared =
  "Comparison of the Joint Communiqués of the ROK–U.S. Security Consultative Meeting: 51st (Seoul, 15 November 2019) and 56th (Washington, D.C., 30 October 2024, copy)";

const twelve: [what: string, item: CslItem, filling: RecordFilling, byHand: Partial<Known>][] = [
  ["a communiqué", text(51, "en"), {}, { ...of51, address: "https://scm.example/meetings/51/" }],
  ["a Korean copy", text(56, "ko"), {}, { ...korean56, address: "https://scm.example/ko/meetings/56/" }],
  [
    "a paragraph",
    text(56, "en"),
    { locator: place("en", { from: "10" }), address: "https://scm.example/meetings/56/p10/" },
    { ...of56, locator: "¶ 10", address: "https://scm.example/meetings/56/p10/" },
  ],
  [
    "a Korean paragraph",
    text(56, "ko"),
    { locator: place("ko", { from: "10" }), address: "https://scm.example/ko/meetings/56/p10/" },
    { ...korean56, locator: "제10항", address: "https://scm.example/ko/meetings/56/p10/" },
  ],
  [
    "a paragraph that the edition counted",
    text(51, "en"),
    { locator: place("en", { from: "4", isAssigned: true }), address: "https://scm.example/meetings/51/p4/" },
    { ...of51, locator: "[¶ 4]", address: "https://scm.example/meetings/51/p4/" },
  ],
  [
    "a sentence",
    text(56, "en"),
    { locator: place("en", { from: "10", sentence: 2 }), address: "https://scm.example/meetings/56/#p10-s2" },
    { ...of56, locator: "¶ 10, sentence 2", address: "https://scm.example/meetings/56/#p10-s2" },
  ],
  [
    "a Korean sentence",
    text(56, "ko"),
    { locator: place("ko", { from: "10", sentence: 2 }), address: "https://scm.example/ko/meetings/56/#p10-s2" },
    { ...korean56, locator: "제10항 제2문장", address: "https://scm.example/ko/meetings/56/#p10-s2" },
  ],
  [
    "a range",
    text(51, "en"),
    { locator: place("en", { from: "7", to: "9" }), address: "https://scm.example/meetings/51/#p7-p9" },
    { ...of51, locator: "¶¶ 7–9", address: "https://scm.example/meetings/51/#p7-p9" },
  ],
  ["a comparison", comparison("en"), {}, { ...page, title: compared, address: "https://scm.example/compare/51/56/" }],
  [
    "a row of a comparison, in Korean",
    comparison("ko"),
    { locator: citeControls.ko.row(51, "7", 56, "10"), address: "https://scm.example/ko/compare/51/56/#p10" },
    {
      ...page,
      lang: "ko",
      title:
        "한미안보협의회의 공동성명 비교: 제51차(서울, 2019년 11월 15일)와 제56차(워싱턴 D.C., 2024년 10월 30일, 사본)",
      locator: "제51차 제7항, 제56차 제10항",
      address: "https://scm.example/ko/compare/51/56/#p10",
    },
  ],
  [
    "an absence",
    concept,
    { locator: cite.en.absent(56, "en", "copy"), address: "https://scm.example/trace/x/#m56-en" },
    {
      ...page,
      title: "“Strategic flexibility” in the Joint Communiqués of the ROK–U.S. Security Consultative Meeting",
      locator: "56th, English text (copy): absent",
      address: "https://scm.example/trace/x/#m56-en",
    },
  ],
  [
    "a claim",
    claimsItem("en", "/claims/", edition),
    { locator: cite.en.claim("It left it out", "The claim holds"), address: "https://scm.example/claims/#left-out" },
    {
      ...page,
      title: "Claims about the Joint Communiqués of the ROK–U.S. Security Consultative Meeting",
      locator: "“It left it out”: The claim holds",
      address: "https://scm.example/claims/#left-out",
    },
  ],
];

describe.each(referenceFormats)("$label", ({ ending }) => {
  test.each(twelve)("%s", (_, item, filling, byHand) => {
    const record = filledRecord(ending, recordsOf(item)[ending], { ...filling, accessed });
    expect(readers[ending](record)).toEqual({ ...byHand, release: "2031.4", accessed: "2031-06-01" });
  });

  test.each(twelve)("%s is what the library would have made", (_, item, { address, locator }) => {
    const filled = filledRecord(ending, recordsOf(item)[ending], { address, locator });
    const byLibrary = recordsOf({
      ...item,
      ...(address === undefined ? {} : { URL: address }),
      ...(locator === undefined ? {} : { section: locator }),
    })[ending];
    expect(readers[ending](filled)).toEqual(readers[ending](byLibrary));
  });

  test.each(twelve)("%s goes through an address unharmed", (_, item) => {
    const record = recordsOf(item)[ending];
    const address = recordAddress(ending, record);
    expect(address).not.toMatch(/[\s"<>#&]/u);
    expect(recordInAddress(address)).toBe(record);
    // As a browser hands out the address of a link, and as it reads it without scripts.
    const { href, pathname } = new URL(address);
    expect(recordInAddress(href)).toBe(record);
    expect(decodeURIComponent(pathname.slice(pathname.indexOf(",") + 1))).toBe(record);
  });

  test("nothing filled in leaves it as the library made it", () => {
    const item = text(56, "en");
    expect(filledRecord(ending, recordsOf(item)[ending], {})).toBe(recordsOf(item)[ending]);
  });
});

test("what LaTeX reads as a command comes as a letter", () => {
  const record = filledRecord("bib", recordsOf(concept).bib, { locator: "50 % of R&D_x #1 {a} $5" });
  expect(record).toContain(String.raw`note = {50 \% of R\&D\_x \#1 \{a\} \$5}`);
});

test("an address that is a file's holds no record", () => {
  expect(recordInAddress("https://scm.example/api/v1/citations/56.en.ris")).toBeUndefined();
});
