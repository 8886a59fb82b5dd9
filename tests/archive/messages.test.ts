import { expect, test } from "vitest";
import { EditionError, describe as print, throwAll } from "../../src/edition-error.ts";

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
