import { describe, expect, it } from "vitest";
import { type ExactPhrase, isWording, matcherFor, readPhrase, sharesWords } from "../../src/trace/phrase.ts";

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

  it("tells letters from fillers and dots that Unicode counts among them", () => {
    expect([exact("OPCON\u3164").script, exact("ROKㆍUS").script, exact("＃５６").script]).toEqual(["en", "en", null]);
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
    expect(readPhrase("a".repeat(501))).toEqual({ kind: "too-long", length: 501 });
    expect(readPhrase(`“${"a".repeat(500)}”`).kind).toBe("exact");
  });

  it("has nothing in the place of half a surrogate pair", () => {
    expect(exact("x\ud83dy\ude00z\ud83d").wording).toBe("x\ufffdy\ufffdz\ufffd");
    expect(exact("\ude00x😀y").wording).toBe("\ufffdx😀y");
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
  expect(isWording(exact("OPCON"), ["operational control", "OPCON"], "en")).toBe(true);
  expect(isWording(exact("denuclearization talks"), ["denucleari*"], "en")).toBe(false);
  expect(isWording(exact("bases"), ["denucleari*"], "en")).toBe(false);
  expect(isWording(exact("a*b"), ["ab"], "en")).toBe(false);
  expect(isWording(exact("‘작전\u200b통제권’,"), ["작전 통제권"], "ko")).toBe(true);
});

it("a phrase shares words with a concept where a wording of the one stands in the other", () => {
  const patterns = { en: ["denucleari*"], ko: ["비핵화"] };
  const shares = (typed: string) => {
    const phrase = readPhrase(typed);
    return phrase.kind === "exact" && sharesWords(phrase, patterns);
  };
  expect(["complete denuclearization of", "denucleari*", "완전한 비핵화를", "current level", "핵"].map(shares)).toEqual(
    [true, true, true, false, true],
  );
});
