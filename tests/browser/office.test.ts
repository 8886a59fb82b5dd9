/**
 * What readers take along, opened in LibreOffice: the document with tracked changes, the clipboard, a table. Skipped in
 * so many words where it is not installed (Debian: libreoffice-writer, libreoffice-calc).
 */
import { execFile, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseCsv } from "../../src/csv.ts";
import type { Language } from "../../src/paths.ts";
import { useBrowser } from "../support/browser.ts";
import { corpus } from "../support/edition.ts";
import { limits } from "../support/limits.ts";

const open = useBrowser();
const office = "soffice";
const isMissing = spawnSync(office, ["--version"]).error !== undefined;
const why = isMissing ? ": not tested, LibreOffice is not here" : "";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "office-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A file as LibreOffice reads it and writes it anew. @param to ending, and filter where need be */
async function converted(name: string, to: string, ...more: string[]): Promise<string> {
  const profile = pathToFileURL(join(dir, "profile")).href;
  const call = [
    `-env:UserInstallation=${profile}`,
    "--headless",
    ...more,
    "--convert-to",
    to,
    "--outdir",
    join(dir, "out"),
  ];
  await promisify(execFile)(office, [...call, join(dir, name)], { timeout: limits.test });
  return readFileSync(join(dir, "out", name.replace(/\.\w+$/u, `.${to.split(":")[0]}`)), "utf8");
}

const bare = (words: string) => words.replace(/\s+/gu, "");
const wordsOf = (meeting: number, lang: Language, number: number) =>
  corpus.communiques
    .find((one) => one.meeting === meeting && one.lang === lang)
    ?.paragraphs.find((one) => one.number === number)?.text ?? "";

/**
 * The words of a document in LibreOffice's own format, with all changes accepted or all rejected: what stands between
 * the start and the end of a change goes where it is not wanted.
 */
function withChanges(document: string, decision: "accepted" | "rejected"): string {
  const root = parse(document);
  const drop = decision === "accepted" ? "deletion" : "insertion";
  const dropped = new Set(
    root
      .querySelectorAll("text\\:changed-region")
      .filter((region) => region.innerHTML.includes(`<text:${drop}>`))
      .map((region) => region.getAttribute("text:id")),
  );
  const body = document.slice(document.indexOf("</text:tracked-changes>"), document.indexOf("</office:text>"));
  let words = "";
  const open = new Set<string | undefined>();
  const walk = (node: HTMLElement) => {
    for (const child of node.childNodes) {
      if (child.nodeType === NodeType.TEXT_NODE && open.size === 0) words += child.text;
      if (child.nodeType !== NodeType.ELEMENT_NODE) continue;
      const element = child as HTMLElement;
      const change = element.getAttribute("text:change-id");
      const tag = element.rawTagName.toLowerCase();
      if (tag === "text:change-start" && dropped.has(change)) open.add(change);
      if (tag === "text:change-end") open.delete(change);
      walk(element);
    }
  };
  // The parser knows elements that close themselves from HTML alone.
  walk(parse(body.replaceAll(/<(text:[\w-]+)([^<>]*)\/>/gu, "<$1$2></$1>")));
  return words;
}

test.skipIf(isMissing)(`a comparison's document: accepted the newer text, rejected the older${why}`, async () => {
  const { page } = await open("compare/51/56/");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-document]").click()]);
  writeFileSync(join(dir, "changes.docx"), await buffer(await download.createReadStream()));
  const document = await converted("changes.docx", "fodt");
  const [accepted, rejected] = [bare(withChanges(document, "accepted")), bare(withChanges(document, "rejected"))];
  // A row of one paragraph on each side, redlined as a whole.
  expect(accepted).toContain(bare(wordsOf(56, "en", 10)));
  expect(rejected).toContain(bare(wordsOf(51, "en", 7)));
  expect(accepted).not.toContain(bare(wordsOf(51, "en", 7)));
  expect(rejected).not.toContain(bare(wordsOf(56, "en", 10)));
  expect(document).toContain("<dc:creator>SCM·Communiqués</dc:creator>");
});

test.skipIf(isMissing)(`what was copied of a Korean text${why}`, async () => {
  const { page } = await open("ko/meetings/56/", { permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => {
    getSelection()?.setBaseAndExtent(
      document.querySelector("#p10") as Element,
      0,
      document.querySelector("#p11") as Element,
      (document.querySelector("#p11") as Element).childNodes.length,
    );
  });
  await page.keyboard.press("Control+c");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item ? (await item.getType("text/html")).text() : "";
  });
  writeFileSync(join(dir, "copied.html"), `<!doctype html><meta charset="utf-8">${html}`);
  const text = await converted("copied.html", "txt:Text (encoded):UTF8", "--infilter=HTML (StarWriter)");
  const [first = "", second = "", ...cited] = text
    .replace("\ufeff", "")
    .split(/\n+/u)
    .filter((line) => line.trim() !== "");
  expect([bare(first), bare(second)]).toEqual([bare(wordsOf(56, "ko", 10)), bare(wordsOf(56, "ko", 11))]);
  expect(cited.join(" ")).toContain("제10–11항");
});

test.skipIf(isMissing)(`the table of all paragraphs, Korean and all${why}`, async () => {
  copyFileSync("dist/api/v1/paragraphs.csv", join(dir, "paragraphs.csv"));
  // Without a window it takes the encoding of the machine, whatever the mark says: so it is told.
  const csv = await converted(
    "paragraphs.csv",
    "csv:Text - txt - csv (StarCalc):44,34,76",
    "--infilter=CSV:44,34,76,1",
  );
  expect(parseCsv(csv)).toEqual(parseCsv(readFileSync("dist/api/v1/paragraphs.csv", "utf8")));
});
