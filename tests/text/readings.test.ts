import { expect, test } from "vitest";
import type { Inline } from "../../src/text/model.ts";
import { editedReading, sourceReading } from "../../src/text/readings.ts";

test.each<[string, Inline, source: string, edited: string]>([
  ["words", { kind: "text", text: "met" }, "met", "met"],
  ["a flagged error", { kind: "sic", text: "meeted" }, "meeted", "meeted"],
  ["a correction", { kind: "corr", sic: "20241030", corr: "30 October" }, "20241030", "30 October"],
  ["a dropped mark", { kind: "corr", sic: "(?)", corr: "" }, "(?)", ""],
  ["a supplied word", { kind: "corr", sic: "", corr: "have" }, "", "have"],
  ["a note", { kind: "note", label: "day", number: 1 }, "", ""],
])("reads %s in the source and in the edition", (_, part, source, edited) => {
  expect([sourceReading(part), editedReading(part)]).toEqual([source, edited]);
});
