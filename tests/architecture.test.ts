/** The house rules of the data flow: imports run in one direction. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Import, importsIn, importsOf, sourceFiles } from "./support/imports.ts";

const imports = importsOf("src");

/** First folder of a path below `src/`, or the file itself where it lies in none. */
const room = (path: string) => path.split("/")[0] ?? path;

/** Rooms that hold nothing but computation: they also run in the browser and in tests. */
const pure = ["text", "align", "diff", "compare", "trace", "cite"];

/**
 * Where each room may import from, besides itself packages and the three modules of `base`, which know
 * nothing of the others. A room that is not named here may not exist.
 */
const base = ["paths.ts", "edition-error.ts", "site.ts"];
const allowed: Record<string, readonly string[]> = {
  "paths.ts": [],
  "edition-error.ts": [],
  "site.ts": [],
  "content.config.ts": ["archive", "schemas"],
  schemas: ["text", "compare", "align", "diff"],
  text: ["schemas"],
  archive: ["schemas", "text"],
  align: ["schemas", "text"],
  diff: ["text", "align"],
  compare: ["text", "align", "diff"],
  check: ["archive", "text", "align", "compare"],
  trace: ["text"],
  cite: ["text"],
  i18n: ["schemas", "text", "compare", "archive"],
  search: ["archive", "text", "align", "i18n", "schemas", "trace"],
  api: ["archive", "text", "compare", "align", "schemas", "trace", "search"],
  import: ["text", "archive", "schemas"],
  commands: ["archive", "check", "text", "align", "diff", "compare", "search", "import"],
  components: ["archive", "text", "align", "compare", "diff", "trace", "cite", "search", "i18n", "schemas", "layouts"],
  layouts: ["components", "i18n", "styles"],
  pages: [
    "archive",
    "text",
    "align",
    "compare",
    "diff",
    "trace",
    "cite",
    "search",
    "api",
    "i18n",
    "schemas",
    "components",
    "layouts",
    "styles",
  ],
  styles: [],
};

/** Imports that break a rule, one a line. */
const breaking = (list: readonly Import[], breaks: (one: Import) => boolean) =>
  list.filter(breaks).map(({ from, to }) => `${from} imports ${to}`);

const crossesRooms = ({ from, to }: Import) => {
  const isFile = /\.(?:ts|astro|css)$/u.test(to);
  const reach = [...base, ...(allowed[room(from)] ?? [])];
  return isFile && room(to) !== room(from) && !reach.includes(room(to));
};

const usesPlatform = ({ from, to }: Import) => pure.includes(room(from)) && /^(?:astro:|node:|astro$)/u.test(to);

const asksAstro = ({ from, to }: Import) =>
  to === "astro:content" && from !== "archive/load.ts" && from !== "content.config.ts";

/** No page can hand these their data: two stand inside MDX or set it, one stands in the frame of every page. */
const loaders = [
  "components/about/Chapter.astro",
  "components/about/Coverage.astro",
  "components/search/SearchDialog.astro",
];

const loadsInComponent = ({ from, to }: Import) =>
  to === "archive/load.ts" && !from.startsWith("pages/") && !loaders.includes(from);

test("every room is on the map", () => {
  expect([...new Set(sourceFiles("src").map(room))].filter((name) => !(name in allowed))).toEqual([]);
});

test("imports run only in the direction of the data", () => {
  expect(breaking(imports, crossesRooms)).toEqual([]);
});

test("the rooms that compute know neither Astro nor Node", () => {
  expect(breaking(imports, usesPlatform)).toEqual([]);
});

test("only archive/load.ts asks Astro for content", () => {
  expect(breaking(imports, asksAstro)).toEqual([]);
});

test("only pages load the corpus", () => {
  expect(breaking(imports, loadsInComponent)).toEqual([]);
});

test("text → align → diff → compare is one-way", () => {
  const order = ["text", "align", "diff", "compare"];
  const isBackward = ({ from, to }: Import) => {
    const [here, there] = [order.indexOf(room(from)), order.indexOf(room(to))];
    return here >= 0 && there > here;
  };
  expect(breaking(imports, isBackward)).toEqual([]);
});

test("no module needs itself in a circle", () => {
  expect(circles(imports.filter(({ isType }) => !isType))).toEqual([]);
});

describe("addresses", () => {
  /** A path of the site written by hand in an attribute or a string: `href="/meetings/…"`, `${base}compare/`. */
  const handmade =
    /["'`](?:\/|\$\{[^}]*\}\/?)(?:ko\/)?(?:meetings|compare|topics|trace|search|about|data|api|pagefind)\//gu;
  const mentions = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, "").match(handmade) ?? [];

  test("are made in paths.ts only", () => {
    const found = sourceFiles("src")
      .filter((file) => file !== "paths.ts")
      .flatMap((file) => mentions(readFileSync(`src/${file}`, "utf8")).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  test("would be found if they were made elsewhere", () => {
    expect(mentions('<a href="/meetings/56/">')).toHaveLength(1);
    expect(mentions("fetch(`$" + "{base}api/v1/x.json`)")).toHaveLength(1);
    expect(mentions("/** `/meetings/56/` */ x")).toHaveLength(0);
  });
});

describe("the rules can fail", () => {
  const read = (from: string, source: string) => importsIn(from, source);

  test("on a room that reaches back", () => {
    expect(breaking(read("text/a.ts", 'import { b } from "../compare/b.ts";'), crossesRooms)).toEqual([
      "text/a.ts imports compare/b.ts",
    ]);
  });

  test("on a type import, an export from, a bare import and a dynamic one", () => {
    const source =
      'import type { B } from "../archive/b.ts";\nexport * from "../pages/c.ts";\nimport "../search/d.ts";\nawait import("../i18n/e.ts");';
    expect(breaking(read("diff/a.ts", source), crossesRooms)).toHaveLength(4);
  });

  test("on an import over several lines", () => {
    expect(breaking(read("cite/a.ts", 'import {\n  b,\n  c,\n} from "node:fs";'), usesPlatform)).toHaveLength(1);
  });

  test("on a component's frontmatter and script", () => {
    const source =
      '---\nimport { loadCorpus } from "../archive/load.ts";\n---\n<p/>\n<script>\nimport { getCollection } from "astro:content";\n</script>';
    expect(breaking(read("components/A.astro", source), loadsInComponent)).toHaveLength(1);
    expect(breaking(read("components/A.astro", source), asksAstro)).toHaveLength(1);
  });

  test("on a circle", () => {
    const ring = ["a.ts", "b.ts", "c.ts"];
    const list = ring.map((from, index) => ({ from, to: ring[(index + 1) % 3] ?? "", isType: false }));
    expect(circles(list)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
  });
});

/** Circles among modules, each once, from its first name in the alphabet. */
function circles(list: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of list) next.set(from, [...(next.get(from) ?? []), to]);
  const found = new Set<string>();
  const walk = (path: readonly string[]): void => {
    for (const to of next.get(path.at(-1) ?? "") ?? []) {
      const at = path.indexOf(to);
      if (at >= 0) found.add(turned(path.slice(at)));
      else if (!done.has(to)) walk([...path, to]);
    }
    done.add(path.at(-1) ?? "");
  };
  const done = new Set<string>();
  for (const from of next.keys()) walk([from]);
  return [...found];
}

function turned(circle: readonly string[]): string {
  const first = circle.indexOf([...circle].sort()[0] ?? "");
  const round = [...circle.slice(first), ...circle.slice(0, first)];
  return [...round, round[0]].join(" → ");
}
