import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults, type Served, serve } from "../../src/commands/serve.ts";
import { shown } from "../support/faults.ts";

const parent = mkdtempSync(join(tmpdir(), "site-"));
const dir = join(parent, "dist");
const files = {
  "dist/index.html": "<!doctype html>home",
  "dist/404.html": "<!doctype html>missing",
  "dist/meetings/index.html": "<!doctype html>register",
  "dist/ko/meetings/56/index.html": "<!doctype html>56차",
  "dist/api/v1/meetings.json": "{}",
  "dist/api/v1/paragraphs.csv": "a,가",
  "dist/_astro/page.css": "p{}",
  "dist/_astro/page.js": "1",
  "dist/_astro/serif.woff2": "x",
  "dist/pagefind/wasm.en.pagefind": "x",
  "dist/robots.txt": "x",
  "dist/long.html": `<!doctype html>${"long ".repeat(1000)}`,
  "secret.txt": "secret",
  "dist-other/index.html": "secret",
};

let root: Served;
let below: Served;
beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(parent, path)), { recursive: true });
    writeFileSync(join(parent, path), content);
  }
  [root, below] = await Promise.all([serve(dir, 0, "/"), serve(dir, 0, "/scm/")]);
});
afterAll(async () => {
  await Promise.all([root.stop(), below.stop()]);
  rmSync(parent, { recursive: true });
});

const get = (path: string, from = root) => fetch(new URL(path, from.url), { redirect: "manual" });

/** A request as a hostile client writes it: `fetch` would tidy the path first. */
function raw(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(root.url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

test("serves the index of a folder", async () => {
  expect(await (await get("/")).text()).toBe(files["dist/index.html"]);
  expect(await (await get("/ko/meetings/56/?x=1")).text()).toBe(files["dist/ko/meetings/56/index.html"]);
});

test.each([
  ["/", "text/html;charset=utf-8"],
  ["/api/v1/meetings.json", "application/json; charset=utf-8"],
  ["/api/v1/paragraphs.csv", "text/csv; charset=utf-8"],
  ["/_astro/page.css", "text/css; charset=utf-8"],
  ["/_astro/page.js", "text/javascript; charset=utf-8"],
  ["/_astro/serif.woff2", "font/woff2"],
  ["/pagefind/wasm.en.pagefind", "application/octet-stream"],
  ["/robots.txt", "text/plain; charset=utf-8"],
])("names the type of %s", async (path, type) => {
  const response = await get(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
});

test("serves what is built while it serves", async () => {
  writeFileSync(join(dir, "_astro/later.js"), "2");
  writeFileSync(join(dir, "robots.txt"), "built again");
  expect(await (await fetch(`${root.url}_astro/later.js`)).text()).toBe("2");
  expect(await (await fetch(`${root.url}robots.txt`)).text()).toBe("built again");
});

test("compresses what is long, for who takes it so", async () => {
  const asked = async (encoding: string) => {
    const response = await fetch(new URL("/long.html", root.url), { headers: { "accept-encoding": encoding } });
    return [response.headers.get("content-encoding"), await response.text()];
  };
  expect(await asked("gzip")).toEqual(["gzip", files["dist/long.html"]]);
  expect(await asked("identity")).toEqual([null, files["dist/long.html"]]);
});

test("leads to the trailing slash and keeps the query", async () => {
  const response = await get("/ko/meetings/56?x=1&y=2");
  expect([response.status, response.headers.get("location")]).toEqual([308, "/ko/meetings/56/?x=1&y=2"]);
});

test.each(["/nothing/", "/nothing", "/nothing.json", "/meetings/nothing/", "/%ff", "/a%00b"])(
  "answers %s with the 404 page and its status",
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, files["dist/404.html"]]);
  },
);

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/meetings/../../secret.txt",
  "/../dist-other/index.html",
  "/../dist-other",
  "//etc/passwd",
  "/..\\secret.txt",
])("never leaves the folder: %s", async (path) => {
  const answer = await raw(path);
  expect(answer).toMatch(/^HTTP\/1\.1 404/u);
  expect(answer).not.toContain("secret");
  expect(answer).not.toContain("root:");
});

test("never leads to another host", async () => {
  expect(await raw("//meetings")).toMatch(/^HTTP\/1\.1 404/u);
});

describe("below a base path", () => {
  test("serves there and nowhere else", async () => {
    expect(below.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/scm\/$/u);
    expect((await get("/scm/meetings/", below)).status).toBe(200);
    expect((await get("/scm/meetings", below)).headers.get("location")).toBe("/scm/meetings/");
    expect((await get("/meetings/", below)).status).toBe(404);
    expect((await get("/", below)).status).toBe(404);
  });

  test("leads from the base path without its slash to the home page", async () => {
    expect((await get("/scm", below)).headers.get("location")).toBe("/scm/");
  });
});

test("a folder without a site and a port that is taken are named", async () => {
  await expect(serve(join(parent, "nothing"), 0, "/")).rejects.toThrow("There is no built site in");
  const port = Number(new URL(root.url).port);
  await expect(serve(dir, port, "/")).rejects.toThrow(`Port ${port} is taken by another program.`);
  expect(shown([faults.notBuilt("dist"), faults.portTaken(4321)])).toMatchInlineSnapshot(`
    "There is no built site in dist.
    → Build it first: npm run build.

    Port 4321 is taken by another program.
    → Choose another: PORT=4322 npm run preview."
  `);
});

test("stops at once, open connections or not", async () => {
  const served = await serve(dir, 0, "/");
  await (await fetch(served.url)).text();
  await served.stop();
  await expect(fetch(served.url)).rejects.toThrow();
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is no way to ask for a page", async (method) => {
  for (const path of ["", "meetings/", "nothing/"]) {
    const answer = await fetch(new URL(path, root.url), { method });
    expect([answer.status, answer.headers.get("allow"), await answer.text()]).toEqual([405, "GET, HEAD", ""]);
  }
  expect((await fetch(root.url, { method: "HEAD" })).status).toBe(200);
});
