import { expect, test } from "vitest";
import { faults } from "../../src/archive/messages.ts";
import { EditionError, describe as print, throwAll } from "../../src/edition-error.ts";
import { shown } from "../support/faults.ts";

test("a lost address is named", () => {
  expect(shown([faults.lostAddress("/meetings/56/#p10")])).toMatchInlineSnapshot(`
    "content/permalinks.txt: the published address /meetings/56/#p10 would be lost.
    → Published addresses work for ever: restore what stood there."
  `);
});

test("a record that Astro dropped is called a bug", () => {
  expect(shown([faults.notTheFilesOnDisk("topics", ["a", "b"], ["a"])])).toMatchInlineSnapshot(`
    "This is a bug or a stale cache: topics holds [a, b] on disk, but Astro loaded [a].
    → Delete .astro/ and node_modules/.astro/ and build again."
  `);
});

test("faults are printed with their hints below them, a blank line between", () => {
  expect(print([new EditionError("a is b.", "Write c."), new EditionError("d is e.", "One\ntwo.")])).toBe(
    "✗ a is b.\n  → Write c.\n\n✗ d is e.\n  → One\n    two.",
  );
});

test("all faults are thrown at once, and none throws nothing", () => {
  expect(() => throwAll([])).not.toThrow();
  expect(() => throwAll([new EditionError("a is b.", "Write c.")])).toThrow(
    "1 fault in the content\n\n✗ a is b.\n  → Write c.",
  );
  expect(() => throwAll([new EditionError("a", "b"), new EditionError("c", "d")])).toThrow("2 faults in the content");
});
