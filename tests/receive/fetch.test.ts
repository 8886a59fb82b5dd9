/** Manners and limits of fetching, against a server on this machine. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Fetcher } from "../../src/receive/fetch.ts";

let server: Server;
let host = "";
let cache = "";
const asked: { url: string; at: number }[] = [];

const answers: Record<string, (response: ServerResponse) => void> = {
  "/text": (response) => response.writeHead(200, { "content-type": "text/plain; charset=euc-kr" }).end("words"),
  "/silent": () => {},
  "/slow": (response) => {
    const timer = setInterval(() => response.write("."), 40);
    response.on("close", () => clearInterval(timer));
  },
  "/cut": (response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("a");
    setTimeout(() => response.destroy(), 20);
  },
  "/loop": (response) => response.writeHead(301, { location: "/loop" }).end(),
  "/out": (response) => response.writeHead(301, { location: "data:text/plain,a" }).end(),
};

beforeAll(async () => {
  cache = mkdtempSync(join(tmpdir(), "fetch-"));
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", at: Date.now() });
    const answer = answers[request.url ?? ""];
    if (answer) answer(response);
    else response.writeHead(500).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(cache, { recursive: true, force: true });
});

const fetcher = (between = 0) => new Fetcher(cache, { between, silence: 300, whole: 400 });

test("brings bytes, encoding and day, and asks nobody a second time", async () => {
  const first = await fetcher().fetch(`${host}/text`);
  expect([new TextDecoder().decode(first.bytes), first.charset]).toEqual(["words", "euc-kr"]);
  expect(first.retrieved).toMatch(/^\d{4}-\d\d-\d\d$/u);
  const count = asked.length;
  expect(await fetcher().fetch(`${host}/text`)).toEqual(first);
  expect(asked).toHaveLength(count);
});

test("refuses a file whose digest is another, and asks anew for it", async () => {
  const count = asked.length;
  await expect(fetcher().fetch(`${host}/text`, "0".repeat(64))).rejects.toThrow("has changed");
  expect(asked).toHaveLength(count + 1);
});

test.each([
  ["/silent", "has not answered"],
  ["/slow", "is too slow"],
  ["/cut", "cannot be reached"],
  ["/loop", "leads on and on"],
  ["/out", "is no address of the web"],
  ["/none", "answers 500"],
])("gives up on %s with a word", async (path, words) => {
  await expect(fetcher().fetch(host + path)).rejects.toThrow(words);
});

test("waits between two requests to one host", async () => {
  const waiting = fetcher(250);
  const count = asked.length;
  for (const path of ["/none", "/other"]) await waiting.fetch(host + path).catch(() => undefined);
  const [first, second] = asked.slice(count);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(240);
});

test.each(["ftp://example.org/a", "file:///etc/passwd", "javascript:alert(1)", "http://a:b@example.org/"])(
  "asks nothing of %s",
  async (address) => {
    await expect(fetcher().fetch(address)).rejects.toThrow("is no address of the web");
  },
);
