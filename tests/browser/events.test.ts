import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();
const events = async () => {
  const { page } = await open("nothing/here/");
  return moduleIn<typeof import("../../src/browser/events.ts")>(page, "browser/events.ts");
};

describe("a key", () => {
  const fields = [
    ["<p>", false],
    ["<a href='#'>", false],
    ["<button>", false],
    ["<input>", true],
    ["<input type=search>", true],
    ["<input type=number>", true],
    ["<input type=unknown>", true],
    ["<input type=radio>", false],
    ["<input type=checkbox>", false],
    ["<input type=RANGE>", false],
    ["<textarea>", true],
    ["<select>", true],
    ["<p contenteditable>", true],
    ["<p contenteditable=false>", false],
    ["<div contenteditable><b data-at>", true],
    ["<dialog open><button data-at>", true],
    ["<dialog><button data-at>", false],
  ] as const;

  test("belongs to a field that takes letters, or to an open dialog", async () => {
    const said = await (await events()).evaluate(
      ({ isTyping }, markups) =>
        markups.map((markup) => {
          document.body.innerHTML = markup;
          const place = document.querySelector("[data-at]") ?? document.body.firstElementChild;
          let says: boolean | undefined;
          const listen = (event: Event) => {
            says = isTyping(event);
          };
          document.addEventListener("keydown", listen);
          place?.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
          document.removeEventListener("keydown", listen);
          return [markup, says];
        }),
      fields.map(([markup]) => markup),
    );
    expect(said).toEqual(fields);
  });

  test("belongs to a syllable that is being composed", async () => {
    const said = await (await events()).evaluate(({ isTyping }) =>
      isTyping(new KeyboardEvent("keydown", { key: "ㅓ", isComposing: true })),
    );
    expect(said).toBe(true);
  });
});

test("a click is plain without another button or a modifier", async () => {
  const clicks = [{}, { button: 1 }, { ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }];
  const said = await (await events()).evaluate(
    ({ isPlainClick }, given) => given.map((init) => isPlainClick(new MouseEvent("click", init))),
    clicks,
  );
  expect(said).toEqual([true, false, false, false, false, false]);
});
