import { describe, expect, it } from "vitest";
import { type ExactPhrase, isWording, longestPhrase, matcherFor, readPhrase } from "../../src/trace/phrase.ts";
import { survey, textsOfTable } from "../../src/trace/survey.ts";

const exact = (typed: string) => readPhrase(typed) as ExactPhrase;

describe("a typed phrase", () => {
  it("loses white space at its ends and doubled inside", () => {
    expect(exact("  current \t level\n")).toEqual({
      kind: "exact",
      wording: "current level",
      isQuoted: false,
      isTrimmed: false,
      isOpen: false,
      script: "en",
    });
  });

  it("loses the quotes around it, of any kind, and says so", () => {
    for (const typed of ['"current level"', "“current level”", "‘current level’", "「current level」"]) {
      expect([exact(typed).wording, exact(typed).isQuoted]).toEqual(["current level", true]);
    }
    expect(exact('the "current level" of').isQuoted).toBe(false);
    expect(exact("allies'")).toMatchObject({ wording: "allies", isQuoted: false, isTrimmed: true });
  });

  it("is open when it ends in a star", () => {
    expect(exact("denucleari*").isOpen).toBe(true);
    expect(exact("a*b").isOpen).toBe(false);
  });

  it("tells its letters", () => {
    expect(exact("비핵화").script).toBe("ko");
    expect(exact("OPCON 전환").script).toBe("ko");
    expect(exact("OPCON").script).toBe("en");
    expect(exact("2024").script).toBeNull();
  });

  it("is blank when nothing could be matched", () => {
    for (const typed of [
      "",
      "  ",
      "*",
      " ** ",
      "·",
      "ㆍ *",
      "\u200b",
      "\ufeff\u3000",
      "(",
      "?",
      "'",
      '"',
      "-",
      "…",
      "“”",
      "「.」",
    ]) {
      expect(readPhrase(typed)).toEqual({ kind: "blank" });
    }
  });

  it("is not cut when it is too long", () => {
    expect(readPhrase("가".repeat(10_000))).toEqual({ kind: "too-long", length: 10_000 });
    expect(readPhrase("a".repeat(longestPhrase)).kind).toBe("exact");
  });

  it("may be anything: every odd phrase compiles in both languages and is found in itself", () => {
    const odd = [
      "<b>",
      "100%",
      "%E0%A4%A",
      "a\\b",
      "[a-z",
      "^$",
      "x{2}",
      "+",
      "😀",
      "\ud800",
      "\udc00x",
      "/",
      "&",
      "a.b",
      "U.S.",
      "$&",
    ];
    for (const typed of odd) {
      const phrase = exact(typed);
      expect([typed, phrase.kind]).toEqual([typed, "exact"]);
      for (const language of ["en", "ko"] as const) {
        expect([typed, language, matcherFor(phrase, language)?.(`x ${phrase.wording} x`).length]).toEqual([
          typed,
          language,
          1,
        ]);
      }
    }
  });
});

describe("matching", () => {
  it("does not ask English texts for Hangul", () => {
    expect(matcherFor(exact("비핵화"), "en")).toBeUndefined();
  });

  it("takes the star off for Korean, where endings follow anyway", () => {
    expect(matcherFor(exact("핵*"), "ko")?.("비핵화")).toHaveLength(1);
  });
});

it("knows a concept by any of its wordings, as a whole", () => {
  expect(isWording(exact("Denuclearization"), ["denucleari*"], "en")).toBe(true);
  expect(isWording(exact("complete denuclearization"), ["denucleari*"], "en")).toBe(false);
  expect(isWording(exact("denucleari*"), ["denucleari*"], "en")).toBe(true);
  expect(isWording(exact("작전통제권"), ["작전 통제권"], "ko")).toBe(true);
  expect(isWording(exact("“Denuclearization.”"), ["denucleari*"], "en")).toBe(true);
  expect(isWording(exact("‘작전\u200b통제권’,"), ["작전 통제권"], "ko")).toBe(true);
});

describe("a survey", () => {
  const texts = [
    {
      meeting: 51,
      lang: "en" as const,
      paragraphs: [{ number: 3, text: "complete denuclearization and denuclearization" }],
    },
    { meeting: 56, lang: "en" as const, paragraphs: [{ number: 6, text: "nuclear development" }] },
    { meeting: 56, lang: "ko" as const, paragraphs: [{ number: 6, text: "핵 개발과 OPCON" }] },
  ];
  const states = (typed: string) => survey(exact(typed), texts).map(({ state, lines }) => [state, lines.length]);

  it("finds, finds absent, and does not claim what it cannot ask", () => {
    expect(states("denuclearization")).toEqual([
      ["present", 2],
      ["absent", 0],
      ["other-script", 0],
    ]);
    expect(states("핵 개발")).toEqual([
      ["other-script", 0],
      ["other-script", 0],
      ["present", 1],
    ]);
    expect(states("opcon")).toEqual([
      ["absent", 0],
      ["absent", 0],
      ["present", 1],
    ]);
    expect(states("2024")).toEqual([
      ["absent", 0],
      ["absent", 0],
      ["absent", 0],
    ]);
  });

  it("does not lose what is present to punctuation at the edge of a quotation, or to what nobody sees", () => {
    for (const typed of [
      "denuclearization,",
      "“denuclearization.”",
      "… complete denuclearization …",
      "denuclear\u00adization",
    ]) {
      expect([typed, states(typed)[0]?.[0]]).toEqual([typed, "present"]);
    }
    for (const typed of ["‘핵 개발.’", "핵\u200b 개발", "「핵 개발」,", "\u3164핵 개발"]) {
      expect([typed, states(typed)[2]?.[0]]).toEqual([typed, "present"]);
    }
    const hidden = [
      {
        meeting: 1,
        lang: "en" as const,
        paragraphs: [{ number: 1, text: "de\u00adnuclear\u200bization, U\u2060.S." }],
      },
    ];
    expect(survey(exact("denuclearization"), hidden)[0]?.lines[0]?.hit).toBe("de\u00adnuclear\u200bization");
    expect(survey(exact("US"), hidden)[0]?.state).toBe("present");
  });

  it("tells letters from fillers and dots that Unicode counts among them", () => {
    expect([exact("OPCON\u3164").script, exact("ROKㆍUS").script, exact("＃５６").script]).toEqual(["en", "en", null]);
  });
});

describe("the table of paragraphs", () => {
  it("becomes texts, oldest first", () => {
    const table =
      'meeting,lang,number,id,url,topics,text\r\n56,ko,1,p1,/x,a,"가, ""나"""\r\n51,en,1,p1,/x,,one\r\n51,en,2,p2,/x,,two\r\n';
    expect(textsOfTable(table)).toEqual([
      {
        meeting: 51,
        lang: "en",
        paragraphs: [
          { number: 1, text: "one" },
          { number: 2, text: "two" },
        ],
      },
      { meeting: 56, lang: "ko", paragraphs: [{ number: 1, text: '가, "나"' }] },
    ]);
  });

  it("is known by its columns", () => {
    expect(() => textsOfTable("<!doctype html>\n<title>Not here</title>")).toThrow("no table of paragraphs");
  });
});
