import { expect, test } from "vitest";
import {
  changedPairs,
  describeChange,
  parseReleased,
  printReleased,
  type ReleasedPair,
  releasedPair,
} from "../../src/compare/link-changes.ts";
import { linkOf } from "../support/made-up.ts";

const pair = (...marks: string[]): ReleasedPair => ({ from: 51, to: 56, lang: "en", marks });

const said = (before: readonly ReleasedPair[], after: readonly ReleasedPair[]) =>
  changedPairs(before, after).map(describeChange);

test("writes a line a pair, partial links marked", () => {
  const released = releasedPair({ from: 51, to: 56, lang: "ko" }, [linkOf("1>1"), linkOf("9>14~")]);
  expect(printReleased([released])).toBe("51-56.ko 1>1 9>14~\n");
});

test("reads what it wrote, pairs without links too", () => {
  const pairs = [pair("1>1", "9>14~"), { from: 51, to: 57, lang: "ko", marks: [] } as const];
  expect(parseReleased(printReleased(pairs).split("\n"))).toEqual(pairs);
});

test("passes over lines that are none", () => {
  expect(parseReleased(["51-56.en 1>1", "<<<<<<<", "51-56.en 1>", "51-56.fr 1>1"])).toEqual([pair("1>1")]);
});

test.each([
  "51-56",
  "x51-56.en 1>1",
  "-56.en 1>1",
  "51-.en 1>1",
  "51-56.en >1",
  "51-56.en 1>",
  "51-56.en 1>1~~",
  "51-56.en 1>1 ",
  "51-56.en  1>1",
  "51-56.en 1>1;",
  "51-56en 1>1",
])("cannot read “%s”", (line) => {
  expect(parseReleased([line])).toEqual([]);
});

test("reads numbers of several digits", () => {
  expect(parseReleased(["105-106.ko 10>11 12>113~"])).toEqual([
    { from: 105, to: 106, lang: "ko", marks: ["10>11", "12>113~"] },
  ]);
});

test("tells changes by the older text’s numbers, then by the newer’s", () => {
  expect(said([pair("10>1", "9>2")], [pair("9>10", "9>3", "1>20")])).toEqual([
    "51–56 en: ¶1→¶20 newly linked; ¶9→¶2 no longer linked; ¶9→¶3 newly linked; ¶9→¶10 newly linked; " +
      "¶10→¶1 no longer linked",
  ]);
});

test("compares a pair with itself in its own language only", () => {
  const inKorean: ReleasedPair = { ...pair("1>1"), lang: "ko" };
  expect(said([pair("1>1"), inKorean], [pair("1>1"), { ...inKorean, marks: ["2>2"] }])).toEqual([
    "51–56 ko: ¶1→¶1 no longer linked; ¶2→¶2 newly linked",
  ]);
});

test("says of every link that changed how it did", () => {
  const before = pair("1>1", "3>3", "4>4~", "6>5", "9>14~");
  const after = pair("1>1", "3>3~", "4>4", "7>8", "9>15~");
  expect(said([before], [after])).toEqual([
    "51–56 en: ¶3→¶3 now in part only; ¶4→¶4 now direct; ¶6→¶5 no longer linked; ¶7→¶8 newly linked; " +
      "¶9→¶14 no longer linked; ¶9→¶15 newly linked in part",
  ]);
});

test("is silent on pairs that stayed, and on pairs never released", () => {
  expect(said([pair("1>1")], [pair("1>1"), { ...pair("2>2"), to: 57 }])).toEqual([]);
});

test("reports the pair whose text is gone", () => {
  expect(said([pair("1>1")], [])).toEqual(["51–56 en: ¶1→¶1 no longer linked"]);
});
