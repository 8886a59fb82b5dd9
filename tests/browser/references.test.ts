/** References taken along from the section of citations, and the share sheet beside "Cite". */
import { text } from "node:stream/consumers";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { entriesOfBibtex, recordsOfRis } from "../support/references.ts";

const openPage = useBrowser();
const open = (address: string, more = {}) =>
  openPage(address, { permissions: ["clipboard-read", "clipboard-write"], ...more });

/** What is saved after a press. */
async function saved(page: Page, press: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(press).first().click()]);
  return { name: download.suggestedFilename(), text: await text(await download.createReadStream()) };
}

const thisYear = String(new Date().getFullYear());

describe("“Cite” beside a place saves its reference, where a format for reference managers is chosen", () => {
  test.each([
    ["meetings/56/", "#p10 .cite-link", "scm-56-en-p10.ris", "¶ 10", "/meetings/56/p10/"],
    ["ko/meetings/56/", "#p10 .cite-link", "scm-56-ko-p10.ris", "제10항", "/ko/meetings/56/p10/"],
    ["compare/51/56/", "#p10 .cite-link", "scm-51-56-en-p10.ris", "51st, ¶ 7, and 56th, ¶ 10", "/compare/51/56/#p10"],
    ["trace/denuclearization/", "#m56-en .cite-link", "scm-trace-denuclearization-m56-en.ris", /absent/u, "#m56-en"],
    ["claims/", ".claim .cite-link", /^scm-claims-[\w-]+\.ris$/u, /^“.+”: .+/u, /\/claims\/#[\w-]+$/u],
  ] as const)("%s %s", async (address, press, name, locator, at) => {
    const { page } = await open(address);
    await page.locator("#cite-style").selectOption("ris");
    const file = await saved(page, press);
    const [record] = recordsOfRis(file.text);
    expect(file.name).toEqual(typeof name === "string" ? name : expect.stringMatching(name));
    expect(record?.["N1"]?.[0]).toEqual(typeof locator === "string" ? locator : expect.stringMatching(locator));
    expect(record?.["UR"]?.[0]).toEqual(
      typeof at === "string" ? expect.stringContaining(at) : expect.stringMatching(at),
    );
    expect(record?.["Y2"]?.[0]).toContain(thisYear);
  });

  test("a sentence and a range, from the text itself", async () => {
    const { page } = await open("meetings/56/#p10-s2");
    await page.locator("#cite-style").selectOption("bib");
    const sentence = await saved(page, ".cite-selected");
    expect(sentence.name).toBe("scm-56-en-p10-s2.bib");
    expect(entriesOfBibtex(sentence.text)[0]?.fields["note"]).toMatch(/^¶ 10, sentence 2\. /u);
    await page.evaluate(() => {
      const [first, last] = ["#p10", "#p12"].map((id) => document.querySelector(`${id} .sentence`) as Element);
      getSelection()?.setBaseAndExtent(first as Node, 0, last as Node, last?.childNodes.length ?? 0);
    });
    await page.locator("#cite-style").selectOption("json");
    await expect.poll(async () => JSON.parse((await saved(page, ".cite-selected")).text)[0].section).toBe("¶¶ 10–12");
  });

  test("a selection that is copied has a citation in words behind it all the same", async () => {
    const { page } = await open("meetings/56/");
    await page.locator("#cite-style").selectOption("ris");
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("#p10") as Element));
    await page.keyboard.press("Control+c");
    const plain = await page.evaluate(() => navigator.clipboard.readText());
    expect(plain).toContain("Republic of Korea and United States of America");
    expect(plain).not.toContain("TY  -");
  });
});

test("a sentence is cited by its own number on the page of its paragraph, too", async () => {
  const { page } = await open("meetings/56/p10/#p10-s2");
  await page.locator(".cite-selected").click();
  await page.locator("[data-citations] [role=status]", { hasText: /\S/u }).waitFor({ state: "attached" });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(", ¶ 10, sentence 2, ");
  await page.locator("[data-copy-citation=mla]").click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/par\. 10, https:\S+p10\/\. Copy\. Accessed/u);
});

describe("the links to references", () => {
  test("of a paragraph have its place without scripts, and the day with them", async () => {
    const without = await open("meetings/56/p10/", { javaScriptEnabled: false });
    const plain = recordsOfRis((await saved(without.page, "a[data-record=ris]")).text)[0];
    const { page } = await open("meetings/56/p10/");
    const whole = await saved(page, "a[data-record=ris]");
    const { Y2, ...record } = recordsOfRis(whole.text)[0] ?? {};
    expect(record).toEqual(plain);
    expect(record["N1"]?.[0]).toBe("¶ 10");
    expect(Y2?.[0]).toContain(thisYear);
    expect(whole.name).toBe("scm-56-en-p10.ris");
  });

  test("are copied, too", async () => {
    const { page } = await open("ko/meetings/56/");
    await page.locator("[data-copy-record=ris]").click();
    await page.locator("[data-citations] [role=status]", { hasText: /\S/u }).waitFor({ state: "attached" });
    const record = recordsOfRis(await page.evaluate(() => navigator.clipboard.readText()))[0];
    expect(record?.["AU"]).toEqual(["대한민국", "미합중국"]);
    expect(record?.["Y2"]?.[0]).toContain(thisYear);
  });

  test("say so where the file of the text cannot be had", async () => {
    const { page } = await open("meetings/56/");
    await page.route("**/citations/*", (route) => route.abort());
    await page.locator("a[data-record=bib]").click();
    await expect
      .poll(() => page.locator("[data-citations] [role=status]").textContent())
      .toContain("could not be read");
  });
});

describe("the share sheet", () => {
  const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } };
  const withSheet = async (address: string) => {
    const { page } = await open("robots.txt", phone);
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(Navigator.prototype, "share", {
        configurable: true,
        value: async (data: ShareData) => void shared.push(data),
      });
    });
    await page.goto(new URL(`/${address}`, page.url()).href);
    return page;
  };
  const shared = (page: Page) => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);

  test("stands beside each paragraph's “Cite”, and has its citation", async () => {
    const page = await withSheet("meetings/56/");
    const cites = await page.locator("a[data-cite]").count();
    expect(await page.locator("a[data-cite] + button").count()).toBe(cites);
    await page.locator("#p10 a[data-cite] + button").click();
    const [first] = await shared(page);
    expect(first?.text).toContain("¶ 10");
    expect(first?.text).toContain("/meetings/56/p10/");
    expect(first?.url).toBeUndefined();
    await page.locator("#cite-style").selectOption("apa-in-text");
    await page.locator("#p10 a[data-cite] + button").click();
    const [, short] = await shared(page);
    expect(short?.text).not.toContain("/meetings/");
    expect(short?.url).toMatch(/\/meetings\/56\/p10\/$/u);
  });

  test("does not where the browser has none, or the reader no phone", async () => {
    const { page } = await open("meetings/56/", phone);
    const has = await page.evaluate(() => typeof navigator.share === "function");
    expect(has).toBe(false);
    expect(await page.locator("a[data-cite] + button").count()).toBe(0);
  });
});
