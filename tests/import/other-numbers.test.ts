/** Blocks that open with numbers of a form that the import does not read: told from half of them on. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepare } from "../../src/import/prepare.ts";
import { holdings, origin } from "../support/received.ts";

const raw = readFileSync("tests/fixtures/import/numbers-in-roman/raw.txt", "utf8");
const [title = "", ...blocks] = raw
  .replace(/^[IV]+\. /gmu, "")
  .trim()
  .split("\n\n");

/** Whether it is told of a text of which so many blocks of four open with a number. */
function isTold(number: (at: number) => string, counted: number): boolean {
  const text = blocks.slice(1).map((words, at) => (at < counted ? `${number(at)} ${words}` : words));
  const request = { meeting: 91, lang: "en", unnumbered: true, force: false } as const;
  const { draft } = prepare([title, ...text].join("\n\n"), origin, request, holdings);
  return draft.remarks.some(({ kind }) => kind === "numbers");
}

const forms = [
  ["I.", (at: number) => `${["I", "II", "III", "IV"][at]}.`],
  ["①", (at: number) => "①②③④".charAt(at)],
  ["(b)", (at: number) => `(${"bcde".charAt(at)})`],
] as const;

test.each(forms)("%s", (_, number) => {
  expect(isTold(number, 3)).toBe(true);
  expect(isTold(number, 2)).toBe(false);
});
