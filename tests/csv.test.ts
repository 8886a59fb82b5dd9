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

const fieldsOf = (...row: (string | number)[]) => writeCsv([row]).slice(1).trimEnd();

it("begins with the mark of byte order, and reads with and without it", () => {
  expect(writeCsv([["a"], [1]])).toBe("\ufeffa\r\n1\r\n");
  expect(parseCsv("\ufeffa\r\n")).toEqual([["a"]]);
  expect(parseCsv("a\r\n")).toEqual([["a"]]);
});

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  " =1",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff=1",
  "'=1",
  "''=1",
  "“=1",
  "\t=1",
  "\r=1",
  "\n=1",
  "\tx",
  "\rx",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "﹦1",
  "﹢1",
  "﹣1",
  "﹫x",
  "−1",
  "⁺1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org";"x")',
];

it.each(formulas)("puts an apostrophe before %j, and takes it off again", (text) => {
  const written = writeCsv([[text, "x"]]);
  expect(written).toMatch(/^\ufeff"?'/u);
  expect(parseCsv(written)).toEqual([[text, "x"]]);
});

it.each(["a=b", "1-2", "'tis", "''", "비-핵", "(=)", "", "‘현 수준’", "#x"])("leaves %j as it is", (text) => {
  expect(fieldsOf(text)).toBe(text);
});

it("leaves numbers as they are", () => {
  expect(fieldsOf(-1, 0, 2.5)).toBe("-1,0,2.5");
});

it("keeps a quotation mark from ending a field", () => {
  expect(fieldsOf('"=1')).toBe('"\'""=1"');
  expect(fieldsOf('a",=1')).toBe('"a"",=1"');
});

it("restores what it wrote", () => {
  const random = randomFrom(7);
  const alphabet = ['"', ",", "\r", "\n", "\t", "a", "비", " ", "😀", "%", "<", "'", "=", "＝", "-", "@", "\ufeff"];
  for (let round = 0; round < 2000; round++) {
    const field = () => Array.from({ length: Math.floor(random() * 6) }, () => pick(random, alphabet)).join("");
    const rows = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [field(), `x${field()}`]);
    expect(parseCsv(writeCsv(rows))).toEqual(rows);
  }
});
