import { describe, expect, test } from "vitest";
import { redlinePieces } from "../../../src/views/compare/redline-pieces.ts";
import { runsOf } from "../../support/made-up.ts";

/** One side as marked text; on the newer, what was removed stands in its place. */
const shown = (markedText: string, side: "from" | "to") =>
  redlinePieces(runsOf(markedText), side)
    .map(({ kind, before, words, after, olderBefore, older, olderAfter }) => {
      if (kind === "protocol") return `${before}<${olderBefore}${older}${olderAfter}|${words}>${after}`;
      if (words === "" || kind === "same") return `${before}${words}${after}`;
      return `${before}${kind === "added" ? `{+${words}+}` : `[-${words}-]`}${after}`;
    })
    .join("");

describe("the older side", () => {
  test("shows what was removed, and nothing of what was added", () => {
    expect(shown("They [-agreed-]{+decided+} to stay.", "from")).toBe("They [-agreed-] to stay.");
  });

  test("shows its own form of protocol alone", () => {
    expect(shown("The <51st|56th> meeting", "from")).toBe("The <|51st> meeting");
  });
});

describe("the newer side", () => {
  test("shows what was added after what was removed, with a space between", () => {
    expect(shown("They [-agreed-]{+decided+} to stay.", "to")).toBe("They [-agreed-] {+decided+} to stay.");
    expect(shown("They [-agreed -]{+decided +}to", "to")).toBe("They [-agreed-] {+decided+} to");
    expect(shown("They[- all-] stay", "to")).toBe("They [-all-] stay");
  });

  test("shows both forms of protocol", () => {
    expect(shown("The <51st|56th> meeting", "to")).toBe("The <51st |56th> meeting");
    expect(shown("met<,|> and", "to")).toBe("met<,|> and");
  });

  test("keeps the space of a form that nothing replaces", () => {
    expect(shown("Secretary< Gates|> offered", "to")).toBe("Secretary< Gates|> offered");
    expect(shown("Secretary <Gates |>offered", "to")).toBe("Secretary <Gates |>offered");
    expect(shown("Secretary< Gates | >offered", "to")).toBe("Secretary <Gates |>offered");
    expect(shown("2019 <in Seoul|>{+and so on+}.", "to")).toBe("2019 <in Seoul |>{+and so on+}.");
    expect(shown("peace< and|,> stability", "to")).toBe("peace< and|,> stability");
  });

  test("sets no space before a sign that leans on what was removed", () => {
    expect(shown("the ROK[- using-]{+, utilizing+} the", "to")).toBe("the ROK [-using-]{+, utilizing+} the");
    expect(shown('[-deepen-]{+," including+}.', "to")).toBe('[-deepen-]{+," including+}.');
    expect(shown('[-deepen-]{+"Vision"+}.', "to")).toBe('[-deepen-] {+"Vision"+}.');
    expect(shown("nations<'|’> will", "to")).toBe("nations<'|’> will");
  });

  test("sets one before another form that follows what was removed", () => {
    expect(shown("[-Before the SCM-]<Then|On October 27>, the", "to")).toBe(
      "[-Before the SCM-] <Then |On October 27>, the",
    );
  });

  test("leaves out a removal of white space alone", () => {
    expect(redlinePieces(runsOf("one[- -]two"), "to").map(({ kind }) => kind)).toEqual(["same", "same"]);
  });
});

test("white space at the ends of a change is never marked", () => {
  expect(shown("one[- two -]three", "from")).toBe("one [-two-] three");
  expect(shown("one{+ two +}three", "to")).toBe("one {+two+} three");
  expect(shown("one< 51st | 56th >three", "to")).toBe("one <51st |56th> three");
});
