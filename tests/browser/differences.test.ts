import { expect, test } from "vitest";
import { siteAddress, useBrowser } from "../support/browser.ts";

const open = useBrowser();
const address = "meetings/56/parallel/";

test.each(["", "ko/"])("counts the notes in words (%s)", async (prefix) => {
  const { page } = await open(`${prefix}${address}`);
  const notes = await page.locator(".differences li").count();
  expect(notes).toBeGreaterThan(20);
  expect(await page.locator(".differences-count p").innerText()).toContain(String(notes));
});

test("leads from a note to the words in both texts, and back", async () => {
  const { page } = await open(address);
  const note = page.locator("#p5 .differences li").first();
  for (const lang of ["en", "ko"]) {
    const quotation = note.locator(`a:has(q[lang="${lang}"])`);
    const words = await quotation.locator("q").innerText();
    await quotation.click();
    const mark = page.locator(":target");
    expect(await mark.innerText()).toBe("a");
    const marked = await page.locator(`#p5 [lang="${lang}"] mark[data-difference~="a"]`).allTextContents();
    expect(words).toContain(marked.join(""));
    await mark.click();
    expect(new URL(page.url()).hash).toBe(`#${await note.getAttribute("id")}`);
  }
});

test("lights up the words that a note quotes", async () => {
  const { page } = await open(address);
  const mark = page.locator('#p5 mark[data-difference="a"]').first();
  const ground = () => mark.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground();
  await page.locator("#p5 .differences li").first().hover();
  expect(await ground()).not.toBe(before);
});

test("hides the notes, their letters and their marks without a script", async () => {
  const { page } = await open(address, { javaScriptEnabled: false });
  const underline = () =>
    page
      .locator("mark.quoted")
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await underline()).toBe("underline");
  await page.locator("#difference-notes").uncheck();
  expect(await page.locator(".differences, .difference-mark").filter({ visible: true }).count()).toBe(0);
  expect(await underline()).toBe("none");
});

test.each([
  ["meetings/56/", "differs from the Korean", "meetings/56/parallel/#p16"],
  ["ko/meetings/56/", "영문과 다름", "ko/meetings/56/parallel/#p16"],
])("leads from the margin of %s to the row", async (text, words, row) => {
  const { page } = await open(text);
  await page.locator("#p16").getByRole("link", { name: words }).click();
  expect(page.url()).toBe(siteAddress(row));
});

test("shows nothing where no editor has noted anything", async () => {
  const { page } = await open("meetings/51/");
  expect(await page.locator(".margin-differences, .quoted").count()).toBe(0);
});
