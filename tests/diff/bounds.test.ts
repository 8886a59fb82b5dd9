/**
 * Pairs that lie at the bounds of what stays in a redline, each found by changing one bound by a tenth and looking for the
 * shortest made-up pair that then comes out otherwise. Who changes a bound on purpose changes them too.
 */
import { describe, expect, it } from "vitest";
import { redline } from "../../src/diff/redline.ts";
import { marked } from "../support/marked.ts";
import { tokensOf } from "../support/roster.ts";

const line = (older: string, newer: string) => {
  const language = /[가-힣]/u.test(older) ? "ko" : "en";
  return marked(redline(tokensOf(older, language), tokensOf(newer, language)));
};

describe("what stays", () => {
  it.each([
    [
      "beside a change, where most was written anew: no less than .45 of it",
      "with lamps stone paint",
      "aloud with aloud with aloud stone paint",
      "[-with lamps-]{+aloud with aloud with aloud+} stone paint",
    ],
    [
      "beside a change, where most was written anew: no more than .45 of it",
      "sail the stone the stone green in with lamps sail crews crews",
      "of green novels novels crews",
      "[-sail the stone the stone-]{+of+} green [-in with lamps sail-]{+novels novels+} crews[- crews-]",
    ],
    [
      "where a fifth stayed: not yet less",
      "the crews in green ships ships ships ships harbour green",
      "teachers count the novels novels crews in winter apples teachers count the ships ships farmers roofs harbour green",
      "[-the-]{+teachers count the novels novels+} crews in [-green-]{+winter apples teachers count the+} ships ships [-ships ships-]{+farmers roofs+} harbour green",
    ],
    [
      "where a fifth stayed: still less",
      "rivers harbour green bridges with rivers rivers rivers rivers harbour harbour green",
      "with rivers roofs harbour green",
      "[-rivers harbour green bridges with rivers rivers rivers rivers harbour-]{+with rivers roofs+} harbour green",
    ],
    [
      "in Korean, where less than four tenths stayed",
      "돌다리를 북쪽으로 등불을 조용히 선원이 함대가 지킨다 지킨다 강물을 강물을 돌다리를 등불을",
      "소설을 빵을 소설을 센다 센다 빵을 지킨다 사과를 지붕을 교사가 돌다리를 등불을",
      "[-돌다리를 북쪽으로 등불을 조용히 선원이 함대가 지킨다 지킨다 강물을 강물을-]{+소설을 빵을 소설을 센다 센다 빵을 지킨다 사과를 지붕을 교사가+} 돌다리를 등불을",
    ],
    [
      "of two sentences of which a tenth is a phrase",
      "north quiet north quiet bridges in harbour harbour bridges crews crews crews crews lamps with",
      "bread teachers of roofs harbour with aloud with count the in twice lamps with",
      "[-north quiet north quiet bridges in harbour harbour bridges crews crews crews crews-]{+bread teachers of roofs harbour with aloud with count the in twice+} lamps with",
    ],
    [
      "of two sentences of which less than a fifth are single words: nothing",
      "ships",
      "count the bread farmers aloud farmers farmers ships farmers farmers",
      "[-ships-]{+count the bread farmers aloud farmers farmers ships farmers farmers+}",
    ],
    [
      "as a phrase: two words, be one a small one",
      "green bridges quiet north stone paint of of green in paint",
      "apples teachers twice in paint",
      "[-green bridges quiet north stone paint of of green-]{+apples teachers twice+} in paint",
    ],
  ])("%s", (_, older, newer, expected) => expect(line(older, newer)).toBe(expected));
});
