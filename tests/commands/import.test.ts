/** The command as it is called: on a copy of the small content, with files, addresses and the catalog. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { childEnvironment } from "../../src/commands/environment.ts";
import { changeContent, smallContent, withContent } from "../support/content.ts";

const root = resolve(import.meta.dirname, "../..");
const fixture = (name: string) => join(root, "tests/fixtures/import", name, "raw.txt");

interface Ended {
  code: number;
  out: string;
  err: string;
}

const cache = mkdtempSync(join(tmpdir(), "import-cache-"));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function run(dir: string, args: readonly string[], input = "", command = "import"): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...childEnvironment(), CONTENT_DIR: dir, XDG_CACHE_HOME: cache };
    const child = execFile(
      process.execPath,
      [`src/commands/${command}.ts`, ...args],
      { cwd: root, env },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

const written = (dir: string) =>
  ["meetings/91.yaml", "sources/91.en.txt", "communiques/91.en.mdx"].map((path) => existsSync(join(dir, path)));

describe("a file", () => {
  test("becomes source, text and stub, and the check finds them sound", () =>
    withContent({}, async (dir) => {
      const { code, out } = await run(dir, ["91", "en", fixture("government-page")]);
      expect([code, written(dir)]).toEqual([0, [true, true, true]]);
      expect(readFileSync(join(dir, "sources/91.en.txt"))).toEqual(readFileSync(fixture("government-page")));
      expect(out).toContain("Cut as furniture");
      const check = await run(dir, [], "", "check");
      expect(check.err).toBe("");
      expect(check.code).toBe(0);
    }));

  test("that is refused leaves nothing behind and says why", () =>
    withContent({}, async (dir) => {
      const { code, out } = await run(dir, ["91", "en", fixture("gap")]);
      expect([code, written(dir)]).toEqual([1, [false, false, false]]);
      expect(out).toContain("✗ Number 3 is missing.");
      expect(out).toContain("Nothing was written.");
    }));

  test("with a gap is written by force", () =>
    withContent({}, async (dir) => {
      expect((await run(dir, ["91", "en", fixture("gap"), "--force"])).code).toBe(0);
      expect(written(dir)).toEqual([true, true, true]);
    }));

  test("is only reported on by a dry run, as JSON too", () =>
    withContent({}, async (dir) => {
      const { out } = await run(dir, ["91", "en", fixture("markdown"), "--dry-run", "--json"]);
      const report = JSON.parse(out) as Record<string, unknown[]>;
      expect(report["paragraphs"]).toHaveLength(5);
      expect(report["wouldWrite"]).toHaveLength(3);
      expect(written(dir)).toEqual([false, false, false]);
    }));

  test("is read from what is piped in", () =>
    withContent({}, async (dir) => {
      expect((await run(dir, ["91", "en", "-"], readFileSync(fixture("hard-wraps"), "utf8"))).code).toBe(0);
      expect(written(dir)).toEqual([true, true, true]);
    }));

  test("that is held is not written over without force", () =>
    withContent({}, async (dir) => {
      await run(dir, ["91", "en", fixture("hard-wraps")]);
      expect((await run(dir, ["91", "en", fixture("blocks")])).out).toContain(
        "content/communiques/91.en.mdx is held already.",
      );
      expect((await run(dir, ["91", "en", fixture("blocks"), "--force"])).code).toBe(0);
    }));

  test("keeps the lines that were asked for, and says of what they are", () =>
    withContent({}, async (dir) => {
      expect((await run(dir, ["91", "en", fixture("two-languages"), "--lines", "14-24"])).code).toBe(0);
      const text = readFileSync(join(dir, "communiques/91.en.mdx"), "utf8");
      const sha256 = createHash("sha256")
        .update(readFileSync(fixture("two-languages")))
        .digest("hex");
      expect(text).toContain(`sha256: "${sha256}"`);
      expect(text).toContain("    lines: [14, 24]");
      expect((await run(dir, [], "", "check")).code).toBe(0);
    }));
});

test.each([
  [["../etc", "en", "x"], '"../etc" is no number of a meeting'],
  [["91", "fr", "x"], '"fr" is no language'],
  [["91", "en", "nowhere.txt"], "nowhere.txt is missing"],
  [["91", "en", "src"], "src is a folder"],
  [["91", "en", fixture("blocks"), "--lines", "9-2"], '"9-2" names no lines'],
  [["91", "en", fixture("blocks"), "--lines", "1-900"], "Line 900 is asked for"],
  [["91", "en", fixture("blocks"), "--as", "true"], '"true" is no status'],
  [["91", "en", "ftp://example.org/a"], "is no address of the web"],
  [["91", "en"], "has no address with the en text of meeting 91"],
])("%j is told: %s", async (args, message) => {
  const { code, err } = await run(smallContent, args);
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).not.toMatch(/\n\s+at /u);
});

describe("the catalog", () => {
  let server: Server;
  let host = "";
  const asked: string[] = [];
  const answers: Record<string, (response: ServerResponse) => void> = {
    "/good": (response) => response.end(readFileSync(fixture("hard-wraps"))),
    "/moved": (response) => response.writeHead(302, { location: "/good" }).end(),
    "/file": (response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    "/circle": (response) => response.writeHead(302, { location: "/circle" }).end(),
    "/gist": (response) => response.end(readFileSync(fixture("gist"))),
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers["user-agent"]}`);
      const answer = answers[request.url ?? ""];
      if (answer) answer(response);
      else response.writeHead(404).end("no");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const sha256 = createHash("sha256")
    .update(readFileSync(fixture("hard-wraps")))
    .digest("hex");
  const record = (number: number, addresses: string[]) => `number: ${number}
status: held
texts:
${addresses.join("\n")}
sources:
  - { id: a, kind: web, url: null, description: "A", advance: false }
`;
  const address = (path: string, whole: string, digest = sha256) =>
    `  - { lang: en, kind: copy, publisher: "A gazette", address: "${host}${path}", format: txt, whole: ${whole}${whole === "true" ? `, sha256: "${digest}"` : ""} }`;

  test("is taken one address after the other, each named once, and ends in a table", () =>
    withContent({}, async (dir) => {
      changeContent(dir, {
        "meetings/91.yaml": record(91, [address("/missing", "true"), address("/moved", "true")]),
        "meetings/92.yaml": record(92, [address("/good", "true")]),
        "meetings/93.yaml": record(93, [address("/gist", "true")]),
        "meetings/94.yaml": record(94, [
          address("/missing", "true"),
          address("/circle", "unknown"),
          address("/file", "unknown"),
        ]),
        "meetings/95.yaml": record(95, [address("/good", "unknown")]),
      });
      const { code, out, err } = await run(dir, ["--all"]);
      expect(code).toBe(0);
      expect(err.match(/^\d\/4 /gmu)).toHaveLength(4);
      expect(out).toContain("Brought in: 1\n  91.en");
      expect(out).toContain("Refused: 2\n  92.en   The text names itself that of meeting 91, not 92.");
      expect(out).toContain("/gist has changed");
      expect(out).toContain("Not reachable: 1\n  94.en");
      expect(out).toContain("/circle leads on and on.");
      expect(out).toContain("leads to file:///etc/passwd, which is no address of the web");
      expect(readFileSync(join(dir, "communiques/91.en.mdx"), "utf8")).toContain(`url: "${host}/moved"`);
      expect(asked.every((line) => line.includes("scm-communiques-import"))).toBe(true);
      expect((await run(dir, [], "", "check")).code).toBe(0);

      const before = asked.length;
      const again = await run(dir, ["--all", "--to", "92"]);
      expect(again.out).toContain("Held already: 1\n  91.en");
      expect(asked.slice(before), "what was fetched is kept").toEqual([]);
    }));

  test("gives one text its best address", () =>
    withContent({}, async (dir) => {
      changeContent(dir, {
        "meetings/91.yaml": record(91, [address("/missing", "unknown"), address("/good", "true")]),
      });
      expect((await run(dir, ["91", "en"])).code).toBe(0);
    }));
});

describe("a further witness", () => {
  const paths = ["sources/91.en.bulletin.txt", "witnesses/91.en.bulletin.mdx"];

  test("stands beside the text, and the check finds both sound", () =>
    withContent({}, async (dir) => {
      await run(dir, ["91", "en", fixture("government-page")]);
      const text = readFileSync(join(dir, "communiques/91.en.mdx"));
      const { code, out } = await run(dir, ["91", "en", fixture("government-page"), "--witness", "bulletin"]);
      expect(code).toBe(0);
      expect(out).toContain("/meetings/91/witnesses/");
      expect(paths.map((path) => existsSync(join(dir, path)))).toEqual([true, true]);
      expect(readFileSync(join(dir, "communiques/91.en.mdx"))).toEqual(text);
      const check = await run(dir, [], "", "check");
      expect([check.code, check.err]).toEqual([0, ""]);
    }));

  test.each([
    [["--witness", "bulletin"], "content/communiques/91.en.mdx is not held"],
    [["--witness", "../91"], '"../91" is no name of a witness.'],
  ])("is refused: %j", (options, message) =>
    withContent({}, async (dir) => {
      const { code, out, err } = await run(dir, ["91", "en", fixture("government-page"), ...options]);
      expect(code).toBe(1);
      expect(out + err).toContain(message);
      expect(paths.map((path) => existsSync(join(dir, path)))).toEqual([false, false]);
    }),
  );
});
