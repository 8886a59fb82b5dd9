/** Rows of a comparison taken along: from a real clipboard, and as a document that is read back. */
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { corpus } from "../support/edition.ts";

const openPage = useBrowser();
const open = (address: string) => openPage(address, { permissions: ["clipboard-read", "clipboard-write"] });

const paragraph = (meeting: number, number: number) =>
  corpus.communiques
    .find((one) => one.meeting === meeting && one.lang === "en")
    ?.paragraphs.find((one) => one.number === number)?.text ?? "";
const bare = (words: string) => words.replace(/\s+/gu, "");

async function clipboard(page: Awaited<ReturnType<typeof open>>["page"]) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = item?.types.includes("text/html") ? await (await item.getType("text/html")).text() : "";
    return { plain: await navigator.clipboard.readText(), html };
  });
}

test("one press beside a paragraph copies its citation, as text and as HTML", async () => {
  for (const [address, place, page] of [
    ["meetings/56/", "¶ 10", "/meetings/56/p10/"],
    ["ko/meetings/56/", "제10항", "/ko/meetings/56/p10/"],
  ] as const) {
    const opened = await open(address);
    await opened.page.locator("#p10 .cite-link").click();
    await opened.page.locator("[data-citations] [role=status]", { hasText: /\S/u }).waitFor({ state: "attached" });
    const { plain, html } = await clipboard(opened.page);
    expect(plain).toContain(place);
    expect(plain).toContain(page);
    expect(plain).toContain(String(new Date().getFullYear()));
    expect(parse(html).text).toBe(plain);
    expect(parse(html).querySelectorAll("[class], [data-fill]")).toEqual([]);
  }
});

test("a row is copied with both citations", async () => {
  const { page } = await open("compare/51/56/");
  await page.locator("#p10 .row-link button").click();
  await page.locator("[data-take-along] [role=status]", { hasText: /\S/u }).waitFor();
  const { plain } = await clipboard(page);
  const [name, words = "", ...citations] = plain.split("\n\n");
  expect(name).toBe("51st, ¶ 7, and 56th, ¶ 10");
  expect(bare(words.replace(/\[-.*?-\]/gu, "").replace(/\{\+(.*?)\+\}/gu, "$1"))).toBe(bare(paragraph(56, 10)));
  expect(citations).toEqual([
    expect.stringContaining("/meetings/51/p7/"),
    expect.stringContaining("/meetings/56/p10/"),
  ]);
});

test("all changed rows come as Markdown", async () => {
  const { page } = await open("compare/51/56/");
  await page.locator("[data-take-along] select").selectOption("markdown");
  await page.locator("[data-copy-all]").click();
  await page.locator("[data-take-along] [role=status]", { hasText: /\S/u }).waitFor();
  const { plain } = await clipboard(page);
  const changed = await page.locator(".compare-row:not(.is-still)").count();
  expect(plain.match(/^### /gmu)).toHaveLength(changed);
  expect(plain).toMatch(/~~.+~~/u);
  expect(plain).toMatch(/\*\*.+\*\*/u);
});

describe("the document", () => {
  test("has what was removed and added as tracked changes: accepted the newer text, rejected the older", async () => {
    const { page } = await open("compare/51/56/");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-document]").click()]);
    expect(download.suggestedFilename()).toBe("scm-51-56.docx");
    const files = unzipSync(await buffer(await download.createReadStream()));
    const xml = new TextDecoder().decode(files["word/document.xml"]);
    const text = (part: string) =>
      [...part.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)]
        .map(([, words = ""]) => words)
        .join("")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&");
    const accepted = bare(text(xml.replaceAll(/<w:del .*?<\/w:del>/gsu, "")));
    const rejected = bare(text(xml.replaceAll(/<w:ins .*?<\/w:ins>/gsu, "")));
    expect(accepted).toContain(bare(paragraph(56, 10)));
    expect(rejected).toContain(bare(paragraph(51, 7)));
    expect(xml).toMatch(/<w:ins [^>]*w:author="SCM·Communiqués"/u);
    const ids = [...xml.matchAll(/<w:(?:ins|del) [^>]*w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("addresses as they come out of mails", () => {
  test.each(["#p10.", "#p10)", "#P10", "#p10,"])("%s reaches paragraph 10", async (fragment) => {
    const { page } = await open(`meetings/56/${fragment}`);
    await page.locator("#p10:target").waitFor({ state: "attached" });
  });

  test("a range is marked, and nothing else is once another place is opened", async () => {
    const { page } = await open("meetings/56/#p10-p12");
    const marked = () => page.locator("[data-in-range]").evaluateAll((all) => all.map(({ id }) => id));
    await page.locator("#p12[data-in-range]").waitFor();
    expect(await marked()).toEqual(["p10", "p11", "p12"]);
    await page.evaluate(() => {
      location.hash = "#p3";
    });
    await page.locator("#p3:target").waitFor();
    await expect.poll(marked).toEqual([]);
  });
});
