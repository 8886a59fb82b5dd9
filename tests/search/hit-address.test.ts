import { describe, expect, test } from "vitest";
import { createPaths } from "../../src/paths.ts";
import { hitAddress } from "../../src/search/hit-address.ts";

const paths = createPaths("/base/");

describe("address of a hit", () => {
  const hit = (lang: "en" | "ko") => ({ lang, meeting: 56, number: 10 });

  test("is the paragraph where the reader's page shows the language of the hit", () => {
    expect(hitAddress(hit("en"), "en", ["en", "ko"], paths)).toBe("/base/meetings/56/#p10");
    expect(hitAddress(hit("ko"), "ko", ["en", "ko"], paths)).toBe("/base/ko/meetings/56/#p10");
    expect(hitAddress(hit("en"), "ko", ["en"], paths)).toBe("/base/ko/meetings/56/#p10");
  });

  test("is the row of the parallel view where it shows the other", () => {
    expect(hitAddress(hit("ko"), "en", ["en", "ko"], paths)).toBe("/base/meetings/56/parallel/#p10");
    expect(hitAddress(hit("en"), "ko", ["en", "ko"], paths)).toBe("/base/ko/meetings/56/parallel/#p10");
  });
});
