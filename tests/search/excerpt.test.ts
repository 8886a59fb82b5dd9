import { describe, expect, test } from "vitest";
import { excerpt } from "../../src/search/excerpt.ts";
import { divide, matchText } from "../../src/search/match.ts";
import { termsOf } from "../../src/search/words.ts";

/** The excerpt as it is shown, marks in brackets. */
function shown(text: string, query: string, length: number): string {
  const { parts, cut } = excerpt(text, matchText(divide(text, "en"), termsOf(query)) ?? [], length);
  const inner = parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");
  return `${cut.before ? "… " : ""}${inner}${cut.after ? " …" : ""}`;
}

const filler = "and so on and so forth ".repeat(8);

describe("excerpt", () => {
  test("leaves a short text whole", () => {
    expect(shown("the current level of forces", "level", 240)).toBe("the current [level] of forces");
  });

  test("begins at the beginning when nothing is marked", () => {
    expect(shown(`First words ${filler}`, "", 20)).toBe("First words and so …");
  });

  test("shows the first place of a word, cut between words", () => {
    const text = `${filler}maintain the level ${filler}level`;
    expect(shown(text, "level", 40)).toBe("… the [level] and so on and so forth and so …");
  });

  test("prefers the place where the words stand together", () => {
    const text = `the current environment ${filler}the current level ${filler}`;
    expect(shown(text, "current level", 40)).toContain("[current level]");
  });

  test("reaches the end of the text", () => {
    expect(shown(`${filler}to defend the ROK.`, "ROK", 30)).toMatch(/to defend the \[ROK\]\.$/);
  });

  test("keeps a mark that is longer than the excerpt", () => {
    const word = "초".repeat(50);
    expect(shown(`${filler}${word} ${filler}`, word, 20)).toContain(`[${word}]`);
  });

  test("loses and adds nothing between its cuts", () => {
    const text = `${filler}current level ${filler}`;
    const { parts } = excerpt(text, matchText(divide(text, "en"), termsOf("current level")) ?? [], 60);
    expect(text).toContain(parts.map((part) => part.text).join(""));
  });
});
