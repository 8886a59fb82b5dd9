import { expect, test } from "vitest";
import { lineageFile } from "../../src/api/lineage.ts";
import { lineagesOf } from "../../src/lineage/lineages.ts";
import { lineageFile as shape } from "../../src/schemas/api.ts";
import { corpus } from "../support/edition.ts";

test("publishes the lineage of a text as it was promised", () => {
  const lineage = lineagesOf(corpus).of({ meeting: 56, lang: "en" });
  const file = lineageFile(lineage);
  expect(shape.parse(file)).toEqual(file);
  expect(file).toEqual({ version: "1", ...lineage });
  expect(Object.keys(file.sentences[0] ?? {})).toEqual([
    "id",
    "first",
    "line",
    "absent",
    "notHeld",
    "phrases",
    "later",
  ]);
});
