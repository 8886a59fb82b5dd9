/** What is changed, as marked text: `n >= [-3-]{+4+}`. */
import { expect, test } from "vitest";
import { mutantsOf } from "./make.ts";
import type { Kind } from "./mutant.ts";

/** All mutants of a source, or those of one kind, each as the marked source. */
function marked(source: string, kind?: Kind): string[] {
  return mutantsOf("src/x.ts", source)
    .filter((mutant) => kind === undefined || mutant.kind === kind)
    .map(({ start, end, text }) => {
      const [before, removed] = [source.slice(0, start), source.slice(start, end)];
      return `${before}${removed && `[-${removed}-]`}${text && `{+${text}+}`}${source.slice(end)}`;
    });
}

test.each([
  ["a count by one", "f(25);", ["f([-25-]{+24+});", "f([-25-]{+26+});"]],
  ["a share by a tenth", "f(0.35);", ["f([-0.35-]{+0.315+});", "f([-0.35-]{+0.385+});"]],
  ["a large number by a tenth", "f(2_000);", ["f([-2_000-]{+1800+});", "f([-2_000-]{+2200+});"]],
  ["one to nothing and two", "f(1);", ["f([-1-]{+0+});", "f([-1-]{+2+});"]],
  ["nothing to one", "f(0);", ["f([-0-]{+1+});"]],
])("moves %s", (_, source, expected) => {
  expect(marked(source, "number")).toEqual(expected);
});

test("tells places in a list from numbers that decide", () => {
  expect(marked("a[2]; a.at(-2); a.slice(0, 2); i - 1;", "number")).toEqual([]);
  expect(marked("a[2];", "index")).toEqual(["a[[-2-]{+1+}];", "a[[-2-]{+3+}];"]);
});

test("leaves numbers alone that say how something is written", () => {
  expect(marked("x.toFixed(2); Number.parseInt(y, 10); JSON.stringify(z, null, 2);")).toEqual([]);
});

test("leaves defaults alone that only the type checker asks for", () => {
  expect(marked("f(counts[index] ?? 0);")).toEqual([]);
  expect(marked("f(counts.get(key) ?? 0);", "fallback")).toEqual(["f([-counts.get(key) ?? 0-]{+counts.get(key)+});"]);
});

test("turns a comparison at its bound and to its opposite", () => {
  expect(marked("f(a >= b);")).toEqual(["f(a [->=-]{+>+} b);", "f(a [->=-]{+<+} b);"]);
  expect(marked("f(a === b);")).toEqual(["f(a [-===-]{+!==+} b);"]);
});

test("calls what stands in the head of a loop a loop's", () => {
  expect(marked("for (let i = 0; i < n; i++) f(i);", "bound")).toEqual([]);
  expect(marked("for (let i = 0; i < n; i++) f(i < n);", "bound")).toHaveLength(1);
});

test("joins conditions otherwise, and leaves one out", () => {
  expect(marked("f(a && b);")).toEqual(["f([-a && b-]{+a+});", "f([-a && b-]{+b+});", "f(a [-&&-]{+||+} b);"]);
});

test("makes conditions always true and always false", () => {
  expect(marked("if (a) f();")).toEqual(["if ([-a-]{+true+}) f();", "if ([-a-]{+false+}) f();"]);
  expect(marked("f(a ? b : c);", "condition")).toHaveLength(2);
});

test("drops a negation", () => {
  expect(marked("f(!a);")).toEqual(["f([-!a-]{+a+});"]);
});

test("puts a call's neighbour in its place, or drops it", () => {
  expect(marked("a.some(f);")).toEqual(["a.[-some-]{+every+}(f);"]);
  expect(marked("Math.max(a, b);")).toEqual(["Math.[-max-]{+min+}(a, b);"]);
  expect(marked("a.filter(f);")).toEqual(["[-a.filter(f)-]{+a+};"]);
  expect(marked("Math.sqrt(a);")).toEqual(["[-Math.sqrt(a)-]{+a+};"]);
  expect(marked("a.sort(f);")).toEqual(["[-a.sort(f)-]{+a+};", "[-a.sort(f)-]{+a.sort(f).reverse()+};"]);
});

test("turns sums and products, but no joined texts", () => {
  expect(marked("f(a + b);")).toEqual(["f(a [-+-]{+-+} b);"]);
  expect(marked("f(a / b);")).toEqual(["f(a [-/-]{+*+} b);"]);
  expect(marked('f("a" + b);')).toEqual([]);
  expect(marked("f(-a);")).toEqual(["f([--a-]{+a+});"]);
});

test("takes a text away that decides", () => {
  expect(marked('f(a === "b");', "string")).toEqual(['f(a === [-"b"-]{+"\\u{F0000}"+});']);
  expect(marked('f("b");')).toEqual([]);
});

test("leaves words of lists out, however they are written", () => {
  expect(marked('const w = ["a", "b"];')).toEqual(['const w = [[-"a",-] "b"];', 'const w = ["a", [-"b"-]];']);
  expect(marked('const w = "a b".split(" ");', "word")).toEqual([
    'const w = "[-a -]b".split(" ");',
    'const w = "a [-b-]".split(" ");',
  ]);
});

test("tries a long list by some of its words, from the first to the last", () => {
  const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(" ");
  const dropped = mutantsOf("src/x.ts", `const w = "${words}".split(" ");`).filter(({ kind }) => kind === "word");
  expect(dropped.map(({ what }) => what)).toEqual(["w0 → ∅", "w5 → ∅", "w10 → ∅", "w14 → ∅", "w19 → ∅"]);
});

test("leaves entries of a module's tables out", () => {
  expect(marked("const t = { a: f, b: g };", "entry")).toEqual([
    "const t = { [-a: f,-] b: g };",
    "const t = { a: f, [-b: g-] };",
  ]);
  expect(marked("const t = [[/a/, f], [/b/, g]];", "entry")).toHaveLength(2);
  expect(marked("function h() { return { a: f, b: g }; }")).toEqual([]);
});

test("loosens patterns", () => {
  expect(marked("/ab|c/u;")).toEqual(["/[-ab|-]c/u;", "/ab[-|c-]/u;"]);
  expect(marked("/a+/u;")).toEqual(["/[-a+-]{+a*+}/u;"]);
  expect(marked("/ab?/u;")).toEqual(["/a[-b?-]{+b+}/u;", "/a[-b?-]/u;"]);
  expect(marked("/a(?!b)/u;")).toEqual(["/a[-(?!b)-]/u;"]);
  expect(marked("/[ab]/iu;")).toEqual(["/[[-a-]b]/iu;", "/[a[-b-]]/iu;", "/[ab]/[-i-]u;"]);
  expect(marked("/a{1,2}/u;")).toEqual([
    "/[-a{1,2}-]{+a{0,2}+}/u;",
    "/[-a{1,2}-]{+a{2,2}+}/u;",
    "/[-a{1,2}-]{+a{1,1}+}/u;",
    "/[-a{1,2}-]{+a{1,3}+}/u;",
  ]);
});

test("loosens patterns that are written as texts", () => {
  expect(marked('const p = "\\\\d\\\\.?x";')).toEqual([
    'const p = "\\\\d[-\\\\.?-]{+\\\\.+}x";',
    'const p = "\\\\d[-\\\\.?-]x";',
  ]);
  expect(marked(`const p = \`\${a}(?!\${b})\`;`)).toEqual([`const p = \`\${a}[-(?!\${b})-]\`;`]);
  expect(marked('new RegExp(p, "gu");')).toEqual(['new RegExp(p, "[-g-]u");']);
});

test("leaves imports, types and messages of faults alone", () => {
  expect(
    marked('import { a } from "b"; type T = "a" | "b"; const x: [1, 2] = y; throw new EditionError(1, "a" + 2);'),
  ).toEqual([]);
});

test("says where and what, in short", () => {
  const [mutant] = mutantsOf("src/x.ts", "const a = 1;\n  const likeness = 0.3;\n").filter(({ line }) => line === 2);
  expect(mutant).toMatchObject({ line: 2, column: 20, what: "0.3 → 0.27", code: "const likeness = 0.3;" });
});
