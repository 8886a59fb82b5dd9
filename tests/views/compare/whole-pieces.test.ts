import { expect, test } from "vitest";
import { wholePieces } from "../../../src/views/compare/whole-pieces.ts";
import { runsOf } from "../../support/made-up.ts";

/** Shared words in brackets. */
const told = (...args: Parameters<typeof wholePieces>) =>
  wholePieces(...args)
    .map(({ words, isShared }) => (isShared ? `[${words}]` : words))
    .join("");

const runs = runsOf("[-Old words stay.-]{+The words are new.+}");

test("a sentence shown whole is that of its side, its shared words apart", () => {
  const shared = {
    from: [[4, 9]],
    to: [
      [4, 9],
      [14, 17],
    ],
  } as const;
  expect(told({ runs, shared }, "from")).toBe("Old [words] stay.");
  expect(told({ runs, shared }, "to")).toBe("The [words] are [new].");
});

test("a sentence that shares nothing is one piece", () => {
  expect(wholePieces({ runs }, "from")).toEqual([{ words: "Old words stay.", isShared: false }]);
  expect(wholePieces({ runs: [] }, "to")).toEqual([]);
});

test("shared words at the ends leave no empty piece", () => {
  const shared = { from: [[0, 16]], to: [] } as const;
  expect(wholePieces({ runs, shared }, "from")).toEqual([{ words: "Old words stay.", isShared: true }]);
});

test("a redlined sentence is whole, too", () => {
  const redlined = { runs: runsOf("They [-met-]{+sat+} at the <51st|56th>.") };
  expect([told(redlined, "from"), told(redlined, "to")]).toEqual(["They met at the 51st.", "They sat at the 56th."]);
});
