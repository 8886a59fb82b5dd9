/** Citations against what was written by hand, from the manuals' rules, for items of every kind. */
import { describe, expect, test } from "vitest";
import type { Corpus } from "../../src/archive/corpus.ts";
import { citedText, editionOf } from "../../src/cite/edition.ts";
import { claimsItem, comparisonItem, conceptItem, textItem } from "../../src/cite/item.ts";
import { bibtexOf, formatItem, risOf } from "../../src/cite/library.ts";
import { type CitationStyle, dayForms, dayIn, type Locator, locatorForms, locatorIn } from "../../src/cite/styles.ts";
import { citationTemplates, filled } from "../../src/cite/template.ts";
import { cite } from "../../src/i18n/cite.ts";
import { citeControls } from "../../src/i18n/cite-controls.ts";
import { type Language, paths } from "../../src/paths.ts";
import { corpus as held } from "../support/edition.ts";
import { entriesOfBibtex, recordsOfRis } from "../support/references.ts";

const corpus: Corpus = { ...held, releases: [{ id: "2031.4", day: "2031-05-09" }] };
const edition = { ...editionOf(corpus), absolute: (path: string) => `https://scm.example${path}` };
const read = "2031-06-01";

function communique(meeting: number, lang: Language) {
  const text = corpus.communiques.find((one) => one.meeting === meeting && one.lang === lang);
  if (!text) throw new Error(`${meeting}.${lang} is not held`);
  return citedText(corpus, text);
}

/** A citation as a reader copies it. */
function citation(
  items: (words: Language) => ReturnType<typeof textItem>,
  style: CitationStyle,
  locator?: Locator | Record<Language, string>,
): string {
  const template = citationTemplates({ en: items("en"), ko: items("ko") }).find((one) => one.style === style);
  if (!template) throw new Error(`There is no style ${style}`);
  const place =
    locator &&
    ("from" in locator ? locatorIn(locatorForms[style], locator) : locator[style === "korean" ? "ko" : "en"]);
  return filled(template, { locator: place, accessed: dayIn(dayForms[style], read) });
}

const text = (meeting: number, lang: Language, path: string) => (words: Language) =>
  textItem(communique(meeting, lang), words, path, edition);
const comparison = (words: Language) =>
  comparisonItem([communique(51, "en"), communique(56, "en")], words, paths.compare("en", 51, 56), edition);

describe("citations made by hand", () => {
  test.each<[what: string, made: string, byHand: string]>([
    [
      "a communiqué, Chicago note",
      citation(text(51, "en", "/meetings/51/"), "chicago-note"),
      "Republic of Korea and United States of America, Joint Communiqué of the 51st ROK-U.S. Security Consultative Meeting, Seoul, November 15, 2019, SCM·Communiqués, release 2031.4, accessed June 1, 2031, https://scm.example/meetings/51/.",
    ],
    [
      "a paragraph of a copy, Chicago note",
      citation(text(56, "en", "/meetings/56/p10/"), "chicago-note", { from: "10" }),
      "Republic of Korea and United States of America, 56th Security Consultative Meeting Joint Communique, copy, Washington, D.C., October 30, 2024, ¶ 10, SCM·Communiqués, release 2031.4, accessed June 1, 2031, https://scm.example/meetings/56/p10/.",
    ],
    [
      "a paragraph, Chicago bibliography",
      citation(text(56, "en", "/meetings/56/p10/"), "chicago-bibliography", { from: "10" }),
      "Republic of Korea and United States of America. 56th Security Consultative Meeting Joint Communique. Copy. Washington, D.C., October 30, 2024, ¶ 10. SCM·Communiqués, release 2031.4. Accessed June 1, 2031. https://scm.example/meetings/56/p10/.",
    ],
    [
      "a communiqué, APA",
      citation(text(51, "en", "/meetings/51/"), "apa"),
      "Republic of Korea & United States of America. (2019). Joint Communiqué of the 51st ROK-U.S. Security Consultative Meeting. In SCM·Communiqués (Version 2031.4) [Joint communiqué]. SCM·Communiqués. 51st ROK–U.S. Security Consultative Meeting, Seoul. https://scm.example/meetings/51/",
    ],
    [
      "a range, APA in the text",
      citation(text(51, "en", "/meetings/51/"), "apa-in-text", { from: "7", to: "9" }),
      "(Republic of Korea & United States of America, 2019, paras. 7–9)",
    ],
    [
      "a sentence, MLA",
      citation(text(56, "en", "/meetings/56/#p10-s2"), "mla", { from: "10", sentence: 2 }),
      "Republic of Korea and United States of America. 56th Security Consultative Meeting Joint Communique. SCM·Communiqués, release 2031.4, Washington, D.C., 30 Oct. 2024, par. 10, sentence 2, https://scm.example/meetings/56/#p10-s2. Copy. Accessed 1 June 2031.",
    ],
    [
      "a range, Bluebook",
      citation(text(51, "en", "/meetings/51/#p7-p9"), "bluebook", { from: "7", to: "9" }),
      "Joint Communiqué of the 51st ROK-U.S. Security Consultative Meeting, S. Kor.-U.S., ¶¶ 7–9, Seoul, Nov. 15, 2019, SCM·Communiqués (release 2031.4), https://scm.example/meetings/51/#p7-p9 (last visited June 1, 2031).",
    ],
    [
      "a sentence of a Korean copy, Korean footnote",
      citation(text(56, "ko", "/ko/meetings/56/#p10-s2"), "korean", { from: "10", sentence: 2 }),
      "대한민국·미합중국, 「제56차 한미안보협의회의(SCM) 공동성명」(사본), 워싱턴 D.C., 2024년 10월 30일, 제10항 제2문장, 『SCM·Communiqués』 2031.4판, https://scm.example/ko/meetings/56/#p10-s2 (검색일: 2031년 6월 1일).",
    ],
    [
      "a row of a comparison, Chicago note",
      citation(comparison, "chicago-note", {
        en: citeControls.en.row(51, "7", 56, "10"),
        ko: citeControls.ko.row(51, "7", 56, "10"),
      }),
      "“Comparison of the Joint Communiqués of the ROK–U.S. Security Consultative Meeting: 51st (Seoul, 15 November 2019) and 56th (Washington, D.C., 30 October 2024, copy),” May 9, 2031, 51st, ¶ 7, and 56th, ¶ 10, SCM·Communiqués, release 2031.4, accessed June 1, 2031, https://scm.example/compare/51/56/.",
    ],
    [
      "a row of a comparison, Korean footnote",
      citation(comparison, "korean", {
        en: citeControls.en.row(51, "7", 56, "10"),
        ko: citeControls.ko.row(51, "7", 56, "10"),
      }),
      "「한미안보협의회의 공동성명 비교: 제51차(서울, 2019년 11월 15일)와 제56차(워싱턴 D.C., 2024년 10월 30일, 사본)」, 2031년 5월 9일, 제51차 제7항, 제56차 제10항, 『SCM·Communiqués』 2031.4판, https://scm.example/compare/51/56/ (검색일: 2031년 6월 1일).",
    ],
    [
      "an absence, Chicago note",
      citation(
        (words) =>
          conceptItem(
            "x",
            { en: "Strategic flexibility", ko: "전략적 유연성" }[words],
            words,
            "/trace/x/#m56-en",
            edition,
          ),
        "chicago-note",
        { en: cite.en.absent(56, "en", "copy"), ko: cite.ko.absent(56, "en", "사본") },
      ),
      "“‘Strategic flexibility’ in the Joint Communiqués of the ROK–U.S. Security Consultative Meeting,” May 9, 2031, 56th, English text (copy): absent, SCM·Communiqués, release 2031.4, accessed June 1, 2031, https://scm.example/trace/x/#m56-en.",
    ],
    [
      "a claim, MLA",
      citation((words) => claimsItem(words, "/trace/#claim-a", edition), "mla", {
        en: cite.en.claim("It left it out", "The claim holds"),
        ko: "",
      }),
      "“Claims about the Joint Communiqués of the ROK–U.S. Security Consultative Meeting.” SCM·Communiqués, release 2031.4, 9 May 2031, “It left it out”: The claim holds, https://scm.example/trace/#claim-a. Accessed 1 June 2031.",
    ],
  ])("%s", (_, made, byHand) => {
    expect(made).toBe(byHand);
  });

  test("without a release none is named", () => {
    const unreleased = { ...edition, release: undefined };
    const item = (words: Language) => textItem(communique(51, "en"), words, "/meetings/51/", unreleased);
    expect(citation(item, "chicago-note")).toContain("SCM·Communiqués, accessed");
    expect(citation(item, "korean")).toContain("『SCM·Communiqués』, https");
  });
});

describe("what the browser fills in is what the library would have made", () => {
  const item = text(56, "en", "/meetings/56/p10/")("en");
  const accessed = { "date-parts": [[2031, 9, 3] as [number, number, number]] };
  const plainly = (html: string) => html.replaceAll(/<[^>]+>/gu, "").replaceAll("&#38;", "&");
  test.each(citationTemplates({ en: item, ko: item }).map((template) => ({ template, style: template.style })))(
    "$style",
    ({ template, style }) => {
      const locator = locatorIn(locatorForms[style], { from: "10", to: "12" });
      const byLibrary = formatItem(style, { ...item, section: locator, accessed }, "10–12");
      expect(filled(template, { locator, accessed: dayIn(dayForms[style], "2031-09-03") })).toBe(plainly(byLibrary));
      expect(filled(template, {})).toBe(plainly(formatItem(style, item)));
    },
  );
});

test("places without a printed number, and numbers that the edition counted, are told", () => {
  expect(locatorIn("pilcrow", { from: "17a" })).toBe("unnumbered ¶ 17a");
  expect(locatorIn("korean", { from: "0" })).toBe("번호 없는 0항");
  expect(locatorIn("para", { from: "4", isAssigned: true })).toBe("[para. 4]");
  expect(locatorIn("pilcrow", { from: "4", to: "6", isAssigned: true })).toBe("[¶¶ 4–6]");
});

describe.each(corpus.communiques)("$id for reference managers", ({ meeting, lang, title }) => {
  const item = text(meeting, lang, paths.meeting(lang, meeting))(lang);
  const names = { en: ["Republic of Korea", "United States of America"], ko: ["대한민국", "미합중국"] }[lang];
  const day = item.issued?.["date-parts"][0];

  test("RIS", () => {
    const [record, ...more] = recordsOfRis(risOf(item));
    expect(more).toEqual([]);
    expect(record).toMatchObject({ TY: ["RPRT"], AU: names, TI: [title], LA: [lang], UR: [item.URL], ET: ["2031.4"] });
    expect(record?.["CY"]).toEqual([item["publisher-place"]]);
    expect(record?.["DA"]?.[0]?.split("/").slice(0, 3).map(Number)).toEqual(day);
  });

  test("BibTeX", () => {
    const [entry, ...more] = entriesOfBibtex(bibtexOf(item));
    expect(more).toEqual([]);
    expect(entry?.type).toBe("report");
    expect(entry?.fields).toMatchObject({ title, url: item.URL, language: lang, edition: "2031.4" });
    expect(entry?.fields["author"]?.split(" and ")).toEqual(names);
    expect(entry?.fields["location"]).toBe(item["publisher-place"]);
    expect(entry?.fields["date"]?.split("-").map(Number)).toEqual(day);
  });
});
