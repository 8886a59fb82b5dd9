/** The house rules of the data flow: imports run in one direction. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow, type Import, importsIn, importsOf, sourceFiles } from "./support/imports.ts";

const imports = importsOf("src");

/** First folder of a path below `src/`, or the file itself where it lies in none. */
const room = (path: string) => path.split("/")[0] ?? path;

/** Rooms that hold nothing but computation: they also run in the browser and in tests. */
const pure = ["text", "protocol", "align", "diff", "compare", "lineage", "trace", "claims", "views", "import"];

/** Modules that know nothing of the others; any room may ask them. */
const base = [
  "paths.ts",
  "edition-error.ts",
  "site.ts",
  "site-policy.ts",
  "csv.ts",
  "nearest.ts",
  "ordinal.ts",
  "relative-addresses.ts",
];

/**
 * Every room, in the order of the data, and the rooms from which it imports: exactly these. An arrow that is drawn here
 * and that no import needs is a fault, too. Arrows lead to rooms above, so that no circle can be drawn.
 */
const arrows: Record<string, readonly string[]> = {
  schemas: [],
  text: ["schemas"],
  protocol: ["text"],
  archive: ["schemas", "text"],
  align: ["text", "protocol"],
  diff: ["text"],
  compare: ["text", "align", "diff"],
  collation: ["text", "compare"],
  lineage: ["text", "align", "diff", "compare"],
  trace: ["text", "diff"],
  claims: ["text", "trace"],
  search: ["schemas", "text", "archive"],
  check: ["text", "archive", "align", "compare"],
  measure: ["text", "archive", "align", "diff", "compare", "lineage"],
  i18n: [],
  cards: [],
  fonts: ["archive"],
  cite: ["schemas", "archive", "i18n"],
  api: ["schemas", "text", "archive", "compare", "lineage", "trace", "i18n", "cite"],
  views: ["schemas", "text", "archive", "compare", "lineage", "trace", "search", "i18n", "cite", "cards"],
  browser: ["schemas", "lineage", "trace", "claims", "search", "i18n", "cite", "views"],
  styles: [],
  components: ["schemas", "text", "archive", "compare", "measure", "i18n", "views", "browser"],
  layouts: ["archive", "i18n", "styles", "components"],
  pages: [
    "schemas",
    "archive",
    "collation",
    "lineage",
    "search",
    "api",
    "i18n",
    "views",
    "styles",
    "components",
    "layouts",
    "cards",
  ],
  import: ["schemas", "text", "archive", "align"],
  receive: ["schemas"],
  commands: ["schemas", "archive", "check", "import", "receive", "views"],
  "content.config.ts": ["archive", "check", "schemas"],
  "middleware.ts": ["i18n"],
};

/** Rooms that hold one kind of file. */
const kinds: Record<string, RegExp> = {
  components: /\.astro$/u,
  layouts: /\.astro$/u,
  styles: /\.css$/u,
};

/** Imports that break a rule, one a line. */
const breaking = (list: readonly Import[], breaks: (one: Import) => boolean) =>
  list.filter(breaks).map(({ from, to }) => `${from} imports ${to}`);

/** An import from another room. */
const isBetweenRooms = ({ from, to }: Import) => /\.(?:ts|astro|css|json)$/u.test(to) && room(to) !== room(from);

const crossesRooms = (one: Import) =>
  isBetweenRooms(one) && ![...base, ...(arrows[room(one.from)] ?? [])].includes(room(one.to));

/** Arrows that no import needs, as `room → room`. */
const unused = (list: readonly Import[]) => {
  const used = new Set(list.filter(isBetweenRooms).map(({ from, to }) => `${room(from)} → ${room(to)}`));
  return Object.entries(arrows)
    .flatMap(([from, rooms]) => rooms.map((to) => `${from} → ${to}`))
    .filter((arrow) => !used.has(arrow));
};

const usesPlatform = ({ from, to }: Import) => pure.includes(room(from)) && /^(?:astro:|node:|astro$)/u.test(to);

const asksAstro = ({ from, to }: Import) =>
  to === "astro:content" && from !== "archive/load.ts" && from !== "content.config.ts";

/** No page can hand these their data: two stand inside MDX or set it, two stand in the frame of every page. */
const loaders = [
  "layouts/Chapter.astro",
  "components/about/Coverage.astro",
  "components/frame/Footer.astro",
  "components/search/SearchDialog.astro",
];

const loadsInComponent = ({ from, to }: Import) =>
  to === "archive/load.ts" && !from.startsWith("pages/") && !loaders.includes(from);

/** Components walk plain data: of the rooms that compute they know the shapes alone. The corpus itself is loaded. */
const computesInComponent = ({ from, to, isType }: Import) =>
  room(from) === "components" &&
  ["text", "archive", "align", "diff", "compare", "lineage", "trace", "search"].includes(room(to)) &&
  to !== "archive/load.ts" &&
  !isType;

test("every room is on the map, and every room of the map exists", () => {
  const rooms = new Set(filesBelow("src").map(room));
  expect([...rooms].filter((name) => !base.includes(name)).sort()).toEqual(Object.keys(arrows).sort());
  expect(base.filter((name) => !rooms.has(name))).toEqual([]);
});

test("imports run along the arrows of the map only", () => {
  expect(breaking(imports, crossesRooms)).toEqual([]);
});

test("every arrow of the map is needed", () => {
  expect(unused(imports)).toEqual([]);
});

test("every arrow leads to a room that stands before it", () => {
  const order = Object.keys(arrows);
  const backward = order.flatMap((from, at) =>
    (arrows[from] ?? []).filter((to) => order.indexOf(to) > at).map((to) => `${from} → ${to}`),
  );
  expect(backward).toEqual([]);
});

test("what every room may ask knows no room", () => {
  expect(breaking(imports, ({ from, to }) => base.includes(from) && to.endsWith(".ts") && !base.includes(to))).toEqual(
    [],
  );
});

test("rooms of one kind hold nothing else", () => {
  const strangers = filesBelow("src").filter((file) => kinds[room(file)]?.test(file) === false);
  expect(strangers).toEqual([]);
});

test("the rooms that compute know neither Astro nor Node", () => {
  expect(breaking(imports, usesPlatform)).toEqual([]);
});

test("what runs in the browser needs neither the archive nor Node nor Astro, by whatever way", () => {
  const strange = ({ to }: Import) => room(to) === "archive" || /^(?:astro:|node:|astro$)/u.test(to);
  expect(breaking(runsWith("browser"), strange)).toEqual([]);
});

test("scripts read and write the address in browser/address.ts only", () => {
  const asks = /\blocation\.(?!replace\b)|\bhistory\.|decodeURI/u;
  const found = sourceFiles("src/browser").filter((file) => asks.test(readFileSync(`src/browser/${file}`, "utf8")));
  expect(found).toEqual(["address.ts"]);
});

test("scripts start where a component says so, not when they are loaded", () => {
  const atImport = /^(?:document|window|addEventListener|for|if|new |void |start\w*\()/mu;
  const found = sourceFiles("src/browser").filter((file) =>
    atImport.test(readFileSync(`src/browser/${file}`, "utf8").replace(/\/\*[\s\S]*?\*\//gu, "")),
  );
  expect(found).toEqual([]);
});

test("only archive/load.ts asks Astro for content", () => {
  expect(breaking(imports, asksAstro)).toEqual([]);
});

test("only pages load the corpus", () => {
  expect(breaking(imports, loadsInComponent)).toEqual([]);
});

test("components compute nothing", () => {
  expect(breaking(imports, computesInComponent)).toEqual([]);
});

test("no module needs itself in a circle, of types neither", () => {
  expect(circles(imports)).toEqual([]);
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

  test("on an arrow that nobody needs", () => {
    expect(unused(imports.filter(({ from, to }) => room(from) !== "diff" || room(to) !== "text"))).toEqual([
      "diff → text",
    ]);
  });

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
    expect(breaking(read("diff/a.ts", 'import {\n  b,\n  c,\n} from "node:fs";'), usesPlatform)).toHaveLength(1);
  });

  test("on a component's frontmatter and script", () => {
    const source =
      '---\nimport { loadCorpus } from "../archive/load.ts";\n---\n<p/>\n<script>\nimport { getCollection } from "astro:content";\n</script>';
    expect(breaking(read("components/A.astro", source), loadsInComponent)).toHaveLength(1);
    expect(breaking(read("components/A.astro", source), asksAstro)).toHaveLength(1);
  });

  test("on a component that asks for more than a shape", () => {
    const source = (what: string) => `---\nimport ${what} from "../archive/corpus.ts";\n---\n<p/>`;
    expect(breaking(read("components/A.astro", source("{ heldMeetings }")), computesInComponent)).toHaveLength(1);
    expect(breaking(read("components/A.astro", source("type { Corpus }")), computesInComponent)).toEqual([]);
  });

  test("on a circle", () => {
    const ring = ["a.ts", "b.ts", "c.ts"];
    const list = ring.map((from, index) => ({ from, to: ring[(index + 1) % 3] ?? "", isType: false }));
    expect(circles(list)).toEqual(["a.ts → b.ts → c.ts → a.ts"]);
  });
});

/** Imports of a room's modules and of all that they load when they run; types load nothing. */
function runsWith(name: string): Import[] {
  const loads = imports.filter(({ isType }) => !isType);
  const reached = new Set(loads.map(({ from }) => from).filter((from) => room(from) === name));
  // A set goes on through what is added to it meanwhile.
  for (const from of reached) for (const one of loads) if (one.from === from) reached.add(one.to);
  return loads.filter(({ from }) => reached.has(from));
}

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
