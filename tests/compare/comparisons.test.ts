import { describe, expect, it } from "vitest";
import { type ComparedCorpus, comparisonsOf } from "../../src/compare/comparisons.ts";
import type { Comparison } from "../../src/compare/model.ts";
import type { Witness } from "../../src/text/model.ts";
import { paragraphOf, witnessOf } from "../support/made-up.ts";
import { marked } from "../support/marked.ts";

const said = {
  ships: "Both navies repaired twelve wooden ships in the northern harbour.",
  bells: "Every village rang copper bells when heavy snow fell.",
  fruit: "Farmers sold yellow pears beside the eastern market gate.",
  salt: "White salt dried slowly on the southern beach.",
};
type Matter = keyof typeof said;

const text = (meeting: number, matters: Matter[], lang: Witness["lang"] = "en") =>
  witnessOf(
    meeting,
    matters.map((matter, index) => paragraphOf(index + 1, "", said[matter])),
    lang,
  );

const first = text(1, ["ships", "bells", "fruit"]);
const second = text(2, ["bells", "salt", "ships"]);
const third = text(3, ["ships", "bells", "fruit"]);

const corpusWith = (alignments: ComparedCorpus["alignments"] = []): ComparedCorpus => ({
  communiques: [first, second, third, text(1, ["ships"], "ko"), text(2, ["ships"], "ko")],
  meetings: [],
  topics: [],
  terms: [],
  alignments,
});

const unlink = (from: number, to: number, paragraph: number) => ({
  data: { from, to, changes: [{ action: "unlink", from: paragraph, to: paragraph } as const] },
});

const linked = ({ links }: Pick<Comparison, "links">) => links.map(({ from, to }) => `${from}→${to}`).join(" ");

describe("a comparison", () => {
  const comparison = comparisonsOf(corpusWith()).between(first, second);

  it("names its texts and their language", () => {
    expect([comparison.from, comparison.to, comparison.lang]).toEqual([1, 2, "en"]);
  });

  it("says of every row whether it is of both texts or of one", () => {
    expect(comparison.rows.map(({ kind, from, to }) => `${from}→${to} ${kind}`)).toEqual([
      "2→1 pair",
      "3→ only-from",
      "→2 only-to",
      "1→3 pair",
    ]);
  });

  it("puts into a row the sentences of its own paragraphs", () => {
    expect(comparison.rows.map(({ sentences }) => sentences.map(({ runs }) => marked(runs)))).toEqual([
      [said.bells],
      [`[-${said.fruit}-]`],
      [`{+${said.salt}+}`],
      [said.ships],
    ]);
  });

  it("counts its own rows and links", () => {
    expect(comparison.summary).toMatchObject({ paragraphs: { from: 3, to: 3 }, carried: 2, dropped: 1, new: 1 });
  });
});

describe("an editor's word", () => {
  // The same change on three pairs: only that of the pair itself may be heard.
  const alignments = [unlink(1, 2, 3), unlink(2, 3, 2), unlink(1, 3, 2)];

  it("is heard on its own pair", () => {
    const comparisons = comparisonsOf(corpusWith(alignments));
    expect(linked(comparisons.between(first, third))).toBe("1→1 3→3");
    expect(linked({ links: comparisons.links(first, third) })).toBe("1→1 3→3");
  });

  it("is not heard on another pair of the same older or newer text", () => {
    const [older, newer] = [unlink(1, 2, 1), unlink(2, 3, 1)];
    const comparisons = comparisonsOf(corpusWith([older, newer]));
    expect(linked(comparisons.between(first, third))).toBe("1→1 2→2 3→3");
  });

  it("reaches the rows", () => {
    const { rows } = comparisonsOf(corpusWith(alignments)).between(first, third);
    expect(rows.map(({ from, to }) => `${from}→${to}`)).toEqual(["1→1", "2→", "→2", "3→3"]);
  });
});

describe("comparisons", () => {
  it("are made once a corpus, and once a pair and language", () => {
    const corpus = corpusWith();
    const comparisons = comparisonsOf(corpus);
    expect(comparisonsOf(corpus)).toBe(comparisons);
    expect(comparisonsOf(corpusWith())).not.toBe(comparisons);
    expect(comparisons.between(first, second)).toBe(comparisons.between(first, second));
    expect(comparisons.between(first, third)).not.toBe(comparisons.between(first, second));
    const [older, newer] = [text(1, ["ships"], "ko"), text(2, ["ships"], "ko")];
    expect(comparisons.between(older, newer).lang).toBe("ko");
  });

  it("measure every language by its own texts", () => {
    const comparisons = comparisonsOf(corpusWith());
    expect([comparisons.measure("en").language, comparisons.measure("ko").language]).toEqual(["en", "ko"]);
  });
});
