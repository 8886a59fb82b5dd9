/** What lies in `public/` is published as it is: nothing of it may run, lead elsewhere, or be another file of the machine. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";
import { faultsInPublic } from "../../src/commands/public-files.ts";

const dir = mkdtempSync(join(tmpdir(), "public-"));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function told(path: string, text = "x") {
  mkdirSync(join(dir, path, ".."), { recursive: true });
  writeFileSync(join(dir, path), text);
  return faultsInPublic(dir).map(({ message }) => message);
}

const drawing = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;

test("our own is sound", () => {
  expect(faultsInPublic(resolve("public"))).toEqual([]);
});

test.each(["robots.txt", "CNAME", ".well-known/security.txt", "_redirects", "favicon.ico", "a.png", "asked.js"])(
  "%s may stand there",
  (path) => expect(told(path)).toEqual([]),
);

test.each(["evil.js", "evil.html", "a/evil.xhtml", "evil.xml", "evil.css", "a/asked.js", "evil.wasm", "evil.SVGZ"])(
  "%s may not",
  (path) => expect(told(path)).toEqual([`public/${path} would be published as it is, and a browser may run it.`]),
);

test("a link is not followed", () => {
  mkdirSync(dir, { recursive: true });
  symlinkSync("/etc/hostname", join(dir, "host.txt"));
  symlinkSync("/etc", join(dir, "etc"));
  expect(faultsInPublic(dir).map(({ message }) => message)).toEqual([
    "public/etc is a link: what it leads to would be published.",
    "public/host.txt is a link: what it leads to would be published.",
  ]);
});

test.each([
  "<script>alert(1)</script>",
  '<a href="javascript:alert(1)"/>',
  '<image href="https://example.org/x.png"/>',
  '<use xlink:href="//example.org/x.svg#a"/>',
  '<path onload="alert(1)"/>',
  "<style>@import 'https://example.org/x.css'</style>",
  "<style>path{fill:url(https://example.org/x)}</style>",
  "<foreignObject/>",
  '<image href="&#104;ttps://example.org/"/>',
])("a drawing may not have %s", (inner) => {
  expect(told("favicon.svg", drawing(inner))).toEqual([
    "public/favicon.svg is a drawing that runs, or that loads something from elsewhere.",
  ]);
});

test("a drawing may have lines, colours and addresses in itself", () => {
  const inner = '<style>path{fill:#a32a1e}</style><path id="a" d="M3 3h26"/><use href="#a"/>';
  expect(told("favicon.svg", drawing(inner))).toEqual([]);
});
