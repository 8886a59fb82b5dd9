/** Any exact phrase in the browser; the matrix and the concepts as a reader uses them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/csv.ts";
import { useBrowser, usePage } from "../support/browser.ts";

const open = useBrowser();
const visit = usePage();
const bare = usePage({ javaScriptEnabled: false });

/** Types a phrase and traces it. */
async function ask(page: Page, phrase: string): Promise<void> {
  await page.locator("#phrase-q").fill(phrase);
  await page.locator("#phrase-q").press("Enter");
}

const status = (page: Page) => page.locator("[data-phrase-status]");
const lines = (page: Page) => page.locator(".concordance li");

describe("an exact phrase", () => {
  test("is found, with its context, and each line leads to its paragraph", async () => {
    const { page, errors, foreign } = await visit("trace/");
    await ask(page, "denuclearization");
    await lines(page).first().waitFor();
    expect(await status(page).innerText()).toBe("2 places in 1 text");
    expect(await lines(page).locator("mark").allInnerTexts()).toEqual(["denuclearization", "denuclearization"]);
    expect(await lines(page).locator("a").first().getAttribute("href")).toMatch(/\/meetings\/51\/#p3$/u);
    expect(new URL(page.url()).search).toBe("?q=denuclearization");
    expect([errors, foreign]).toEqual([[], []]);
  });

  test("stands in the address, and goes back with it", async () => {
    const { page } = await visit("trace/?q=Taiwan%20Strait");
    await lines(page).first().waitFor();
    expect(await page.locator("#phrase-q").inputValue()).toBe("Taiwan Strait");
    await ask(page, "AUKUS");
    await page.waitForFunction(() => document.querySelector(".concordance mark")?.textContent === "AUKUS");
    await page.goBack();
    await page.waitForFunction(() => document.querySelector(".concordance mark")?.textContent === "Taiwan Strait");
    expect(await page.locator("#phrase-q").inputValue()).toBe("Taiwan Strait");
    await page.locator('header a[hreflang="ko"]').click();
    await page.waitForURL(/\/ko\/trace\/\?q=Taiwan\+Strait$/u);
  });

  test("is cited at its own address, and as a record; the page alone is when it is let go", async () => {
    const { page } = await visit("trace/");
    const own = await page.locator('[data-style="mla"]').innerText();
    await ask(page, "Taiwan Strait");
    await lines(page).first().waitFor();
    const cited = page.locator("[data-citations]");
    expect(await cited.locator('[data-style="mla"]').innerText()).toMatch(
      /“Taiwan Strait”, \S+\/trace\/\?q=Taiwan\+Strait\./u,
    );
    await ask(page, "AUKUS");
    await page.waitForFunction(() => document.querySelector(".concordance mark")?.textContent === "AUKUS");
    const record = decodeURIComponent((await cited.locator('[data-record="ris"]').getAttribute("href")) ?? "");
    expect(record.match(/^(?:UR|N1) {2}- .*$/gmu)).toEqual([
      expect.stringMatching(/\/trace\/\?q=AUKUS$/u),
      "N1  - “AUKUS”",
    ]);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => cited.locator('[data-style="mla"]').innerText()).toBe(own);
  });

  test("is absent where it is absent, and not claimed where no text is held or the letters are others", async () => {
    const { page } = await visit("ko/trace/");
    await ask(page, "현재 전력 수준");
    await lines(page).first().waitFor();
    const cells = await page
      .locator("[data-phrase-results] tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.className)));
    // The reader's own language stands first.
    expect(cells[0]?.filter((kind) => !kind.startsWith("is-unheld"))).toEqual(["is-present"]);
    expect(cells[1]?.filter((kind) => !kind.startsWith("is-unheld"))).toEqual(["is-other-script"]);
  });

  test("that is nearly right is answered by the closest passage, its differences marked, beside the absence", async () => {
    const { page, errors } = await visit("trace/?q=commitment%20to%20maintain%20the%20present%20level");
    const close = page.locator(".close-passages li").first();
    await close.waitFor();
    expect(await page.locator("main").getAttribute("data-answer")).toBe("near");
    expect(await close.locator("del").first().innerText()).toMatch(/present$/u);
    expect(await close.locator("ins").first().innerText()).toMatch(/current$/u);
    expect(await close.locator("a").getAttribute("href")).toMatch(/\/meetings\/51\/#p7$/u);
    expect(await page.locator("[data-statement]").innerText()).toContain("“commitment to maintain the present level”");
    await ask(page, "commitment […] to maintain the [current] level,");
    await lines(page).first().waitFor();
    expect(await page.locator("main").getAttribute("data-answer")).toBe("found");
    expect(await page.locator("[data-taken]").innerText()).toContain("square brackets");
    await ask(page, "submarine yachts of Atlantis");
    await page.locator("main[data-answer=none]").waitFor();
    expect(errors).toEqual([]);
  });

  test("in another spelling is said to be absent, and to stand in that", async () => {
    const { page } = await visit("trace/?q=%22senior+defence+and+foreign+affairs+officials%22");
    await page.locator("main[data-answer=near]").waitFor();
    expect(await status(page).innerText()).toContain("in the other, in 2 places");
    const says = await page.locator("[data-statement]").innerText();
    expect(says).toContain("“senior defence and foreign affairs officials” stands in none");
    expect(says).toContain("“senior defense and foreign affairs officials”, it stands in 2 places");
    await page.getByRole("link", { name: "“senior defense and foreign affairs officials”" }).click();
    await lines(page).nth(1).waitFor();
    await visit("trace/?q=defence+of+Atlantis");
    await page.locator("main[data-answer]").waitFor();
    expect(await page.locator("[data-statement]").innerText()).not.toContain("spelling");
  });

  test("under a name that no text has is told under which of the glossary's other names it stands", async () => {
    const { page } = await visit("trace/?q=%EC%A0%84%EC%8B%9C%EC%9E%91%EC%A0%84%EA%B6%8C");
    await page.locator("main[data-answer=near]").waitFor();
    expect(await status(page).innerText()).toContain("under others it stands");
    const names = page.locator("[data-other-names] a");
    expect(await names.allInnerTexts()).toEqual(expect.arrayContaining(["OPCON", "전작권"]));
    await names.filter({ hasText: /^전작권$/u }).click();
    await lines(page).first().waitFor();
    expect(await page.locator("main").getAttribute("data-answer")).toBe("found");
    // Of a term that stands nowhere under any name nothing is said.
    const { page: other } = await visit("trace/?q=GSOMIA");
    await other.locator("main[data-answer=none]").waitFor();
    expect(await other.locator("[data-other-names]").count()).toBe(0);
  });

  test("is answered by its passages first: counts and what was matched behind them, the table of concepts folded", async () => {
    const { page } = await visit("trace/?q=denuclearization");
    await lines(page).first().waitFor();
    const top = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? Number.NaN;
    expect(await top(".concordance")).toBeLessThan(await top(".phrase-results .trace-table"));
    expect(await top(".phrase-results .trace-table")).toBeLessThan(await top(".phrase-matched"));
    expect(await page.locator(".phrase-matched p").isVisible()).toBe(false);
    const table = page.locator(".matrix .trace-table");
    expect(await table.isVisible()).toBe(false);
    await page.locator(".matrix summary").first().press("Enter");
    expect(await table.isVisible()).toBe(true);
    // Of more than five places the counts come first.
    for (const [phrase, places, areFirst] of [
      ["Military Committee", 5, false],
      ["extended deterrence", 6, true],
    ] as const) {
      await ask(page, phrase);
      await page.waitForFunction((all) => document.querySelectorAll(".concordance li").length === all, places);
      expect((await top(".phrase-results .trace-table")) < (await top(".concordance"))).toBe(areFirst);
    }
    await visit("trace/");
    expect(await table.isVisible()).toBe(true);
    expect(await page.locator(".matrix-rest > summary").isVisible()).toBe(false);
  });

  test("taken as people quote is not said to be taken exactly and nothing else", async () => {
    for (const [prefix, taken, exact] of [
      ["", "taken as people quote", "nothing else"],
      ["ko/", "인용 관행에 따라 함께 본 것", "뿐이며 다른"],
    ] as const) {
      const { page } = await visit(`${prefix}trace/?q=cooperation+[…]+Russia+and+the+DPRK`);
      await page.locator("[data-taken]").waitFor();
      const says = (await page.locator(".phrase-matched p").textContent()) ?? "";
      expect(says).toContain(taken);
      expect(says).not.toContain(exact);
    }
  });

  test("stands in lines of which no word is cut", async () => {
    for (const width of [1440, 1280, 1152, 1024, 360])
      for (const address of [
        "trace/?q=the+end+of+the+Kim+regime",
        "trace/?q=Alliance",
        "ko/trace/?q=한미",
        "ko/trace/?q=확장억제",
      ]) {
        const { page } = await visit(address);
        await page.setViewportSize({ width, height: 900 });
        await lines(page).first().waitFor();
        const cut = await lines(page).evaluateAll((all) =>
          all.flatMap((line) => {
            const [left, right] = [".left", ".right"].map((part) => line.querySelector(part) as HTMLElement);
            const [own, room] = [left?.firstElementChild, left].map((one) => one?.getBoundingClientRect());
            const isCut =
              (own?.left ?? 0) < (room?.left ?? 0) - 1 || (right?.scrollWidth ?? 0) > (right?.clientWidth ?? 0);
            return isCut && getComputedStyle(left as Element).display !== "inline" ? [line.textContent] : [];
          }),
        );
        expect({ address, width, cut }).toEqual({ address, width, cut: [] });
      }
  });

  test("says what was matched", async () => {
    const { page } = await visit("trace/");
    await ask(page, "“denucleari*,”");
    await lines(page).first().waitFor();
    await page.locator(".phrase-matched > summary").click();
    const says = await page.locator("[data-phrase-results]").innerText();
    expect(says).toContain("“denucleari*”, exactly. Folded, and nothing else:");
    for (const part of [
      "quotes around it were taken off",
      "Punctuation, ellipses and words in square brackets at its ends were left out",
      "star stands for any ending",
      "Denuclearization",
    ]) {
      expect(says).toContain(part);
    }
  });

  test.each([
    ["<img src=x onerror=document.title='x'>", "In none"],
    ["</script><script>document.title='x'</script>", "In none"],
    ["\"'`", "at least one letter"],
    ["100%", "In none"],
    ["%E0%A4%A", "In none"],
    ["😀", "In none"],
    ["\ud83d", "In none"],
    ["(a|b)+[c]{9}\\", "In none"],
    ["*", "at least one letter"],
    ["   ", "at least one letter"],
    ["x".repeat(10_000), "10000 characters"],
    ["가".repeat(10_000), "10000 characters"],
  ])("may be anything: %.40s", async (phrase, answer) => {
    const { page, errors } = await visit("trace/");
    const { title, images } = await page.evaluate(() => ({ title: document.title, images: document.images.length }));
    await page.locator("#phrase-q").evaluate((field: HTMLInputElement, value) => {
      field.value = value;
    }, phrase);
    await page.locator("#phrase-q").press("Enter");
    await page.waitForFunction(
      (wanted) => document.querySelector("[data-phrase-status]")?.textContent?.includes(wanted),
      answer,
    );
    expect(await page.evaluate(() => document.images.length)).toBe(images);
    expect(await page.title()).toContain(title);
    expect(await page.locator("[data-phrase-results] script").count()).toBe(0);
    expect(errors).toEqual([]);
    const [left, right] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(left).toBeLessThanOrEqual(right ?? 0);
  });

  test.each(["?q=%", "?q=%ED%A0%80", "?q=%3Cb%3E&q=x", "?q=", `?q=${"a".repeat(6000)}`])(
    "may stand oddly in the address: %.30s",
    async (query) => {
      const { page, errors } = await visit(`trace/${query}`);
      await page.waitForLoadState("networkidle");
      expect(errors).toEqual([]);
      expect(await page.locator(".matrix table").isVisible()).toBe(true);
    },
  );

  test("can be saved as a table that no spreadsheet runs", async () => {
    const { page } = await visit("trace/?q=denuclearization");
    await lines(page).first().waitFor();
    const saving = page.waitForEvent("download");
    await page.locator(".phrase-tools button").click();
    const dir = mkdtempSync(join(tmpdir(), "edition-"));
    const file = join(dir, "trace.csv");
    await (await saving).saveAs(file);
    const table = readFileSync(file, "utf8");
    rmSync(dir, { recursive: true });
    const rows = parseCsv(table);
    expect(rows[0]?.[0]).toBe("phrase");
    expect(rows.slice(1).map((row) => row.slice(1, 5))).toEqual([
      ["51", "en", "present", "3"],
      ["51", "en", "present", "9"],
      ["56", "en", "absent", ""],
      ["56", "ko", "other-script", ""],
    ]);
  });

  test("says when the paragraphs cannot be loaded, and tries again", async () => {
    const { page } = await visit("trace/");
    await page.route("**/search/quoted/*.json", (route) => route.abort());
    await ask(page, "Taiwan");
    const retry = page.locator("[data-phrase-results] button");
    await retry.waitFor();
    expect(await status(page).innerText()).toBe("The paragraphs could not be loaded.");
    await page.unroute("**/search/quoted/*.json");
    await retry.click();
    await lines(page).first().waitFor();
  });

  test("that was asked last is answered, however late the paragraphs come", async () => {
    const { page } = await visit("trace/");
    let deliver = () => {};
    const delivered = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    await page.route("**/search/quoted/*.json", async (route) => {
      await delivered;
      await route.continue();
    });
    await ask(page, "Taiwan");
    await ask(page, "AUKUS");
    deliver();
    await lines(page).first().waitFor();
    expect(await page.locator("[data-phrase-results] caption").innerText()).toBe("“AUKUS”");
    expect(new Set(await lines(page).locator("mark").allInnerTexts())).toEqual(new Set(["AUKUS"]));
  });

  test("says without JavaScript that it needs it, and leaves the matrix", async () => {
    const { page } = await bare("trace/?q=Taiwan");
    expect(await page.locator("noscript .notice, .phrase .notice").first().innerText()).toContain("JavaScript");
    expect(await page.locator(".matrix tbody tr").count()).toBeGreaterThan(25);
  });
});

test("asks for no paragraphs before a phrase is asked for", async () => {
  const { page } = await visit("");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(new URL("trace/", page.url()).href, { waitUntil: "networkidle" });
  expect(asked.filter((url) => /\/api\//u.test(url))).toEqual([]);
});

test("the concept stays in view while the meetings scroll past it", async () => {
  // With two texts the table fits every screen: here it has less.
  const { page } = await open("trace/", { viewport: { width: 360, height: 720 } });
  const scroll = page.locator(".matrix .trace-scroll");
  await scroll.evaluate((element) => {
    element.style.inlineSize = "200px";
  });
  const head = page.locator(".matrix tbody th").first();
  const before = await head.boundingBox();
  await scroll.evaluate((element) => {
    element.scrollLeft = -400;
  });
  expect(await scroll.evaluate((element) => element.scrollLeft)).toBeLessThan(-20);
  expect(Math.abs(((await head.boundingBox())?.x ?? Number.NaN) - (before?.x ?? 0))).toBeLessThan(2);
});

test("a statement of absence is copied whole", async () => {
  const { page } = await open("trace/denuclearization/#m56-en", { permissions: ["clipboard-read", "clipboard-write"] });
  const section = page.locator("#m56-en");
  await section.locator("[data-copy-statement]").click();
  await section.locator("[role=status]", { hasText: "copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/is absent from the English text.*56th.*21 paragraphs.*SHA-256 [0-9a-f]{64}.*#m56-en$/u);
});

test("opens the table of concepts at the newest meeting, each concept in one line, and tells the runs on demand", async () => {
  const { page } = await open("trace/", { viewport: { width: 360, height: 720 }, javaScriptEnabled: false });
  const box = await page.locator(".trace-scroll").boundingBox();
  const newest = await page.locator(".trace-meeting.is-held").last().boundingBox();
  expect((newest?.x ?? 0) + (newest?.width ?? 0)).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
  await page.setViewportSize({ width: 1440, height: 900 });
  const heights = await page
    .locator(".trace-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.clientHeight));
  expect(Math.max(...heights)).toBeLessThanOrEqual(36);
  const words = page.locator(".trace-words dd").first();
  expect(await words.isVisible()).toBe(false);
  await page.locator(".trace-words summary").click();
  expect(await words.isVisible()).toBe(true);
});

test("shows of the claims those that share words with the phrase", async () => {
  const shown = async (q: string) => {
    const { page } = await open(`trace/?q=${encodeURIComponent(q)}`);
    await page.locator("main[data-answer]").waitFor();
    return page.locator(".claim-list li:visible > a").evaluateAll((all) => all.map((one) => one.getAttribute("href")));
  };
  await expect
    .poll(() => shown("complete denuclearization"))
    .toEqual([expect.stringContaining("denuclearization-left-out-of-the-56th")]);
  await expect.poll(() => shown("Panmunjom Declaration")).toEqual([]);
});
