import { expect, it } from "vitest";
import { parseCsv, writeCsv } from "../src/csv.ts";
import { pick, randomFrom } from "./support/random.ts";

it("reads quotes, commas and line ends inside a field", () => {
  expect(parseCsv('a,"b ""c"", d",\r\n"e\r\nf",,g')).toEqual([
    ["a", 'b "c", d', ""],
    ["e\r\nf", "", "g"],
  ]);
  expect(parseCsv("")).toEqual([]);
  expect(parseCsv("a,")).toEqual([["a", ""]]);
  expect(parseCsv("a\nb\n")).toEqual([["a"], ["b"]]);
});

it("refuses a stray quote", () => {
  expect(() => parseCsv('a,"b"c\r\n')).toThrow("character 2");
  expect(() => parseCsv('a\r\n"b')).toThrow("This is no table");
});

it("disarms what a spreadsheet would take for a formula", () => {
  expect(writeCsv([["=1+1", "+1", "-1", "@x", " =y", "\t=z", -1, "a=b"]])).toBe(
    `'=1+1,'+1,'-1,'@x,' =y,"'\t=z",-1,a=b\r\n`,
  );
});

it("restores what it wrote", () => {
  const random = randomFrom(7);
  const alphabet = ['"', ",", "\r", "\n", "a", "비", " ", "😀", "%", "<"];
  for (let round = 0; round < 300; round++) {
    const field = () => Array.from({ length: Math.floor(random() * 6) }, () => pick(random, alphabet)).join("");
    const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [field(), `x${field()}`]);
    expect(parseCsv(writeCsv(rows))).toEqual(rows);
  }
});
