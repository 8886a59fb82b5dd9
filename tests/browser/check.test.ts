/** A claim of the reader's own, checked in the browser. */
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const open = useBrowser();

describe("a claim", () => {
  test("is read, answered with what decides it, and stands in the address with the reader's correction", async () => {
    const { page, errors, foreign } = await open("check/");
    await page.locator("#check-q").fill("Denuclearization was left out of the 56th communiqué.");
    await page.locator("#check-q").press("Enter");
    await page.locator("main[data-answer=found]").waitFor();
    expect(await page.locator("[data-check-status]").innerText()).toBe("Holds");
    expect(await page.locator(".check-table tbody tr").count()).toBe(1);
    expect(await page.locator("[data-statement]").innerText()).toContain("56th: English: absent, Korean: absent");
    await page.locator(".check-correct summary").click();
    await page.locator("select[name=meeting]").selectOption("51");
    await page.locator(".reading-form button").click();
    await expect.poll(() => page.locator("[data-check-status]").innerText()).toBe("Fails");
    expect(new URL(page.url()).searchParams.get("meeting")).toBe("51");
    expect(await page.locator(".close-passages mark").count()).toBe(2);
    await page.goBack();
    await expect.poll(() => page.locator("[data-check-status]").innerText()).toBe("Holds");
    expect([errors, foreign]).toEqual([[], []]);
  });

  test("that needs texts which are not held says which; one that is not understood says why", async () => {
    const claim = "제56차 공동성명에서 비핵화가 9년 만에 빠졌다.";
    const { page } = await open(`ko/check/?q=${encodeURIComponent(claim)}`);
    await page.locator(".check-outcome[data-outcome=open]").waitFor();
    expect(await page.locator(".check-outcome").innerText()).toContain("제47–50차");
    await page.locator("#check-q").fill("제56차 공동성명은 표현의 수위를 낮췄다.");
    await page.locator(".check-form button").click();
    await page.locator(".check-outcome[data-outcome=unread]").waitFor();
    // A word that no text has is an answer of its own.
    expect(await page.locator("main").getAttribute("data-answer")).toBe("near");
    expect(await page.locator("[data-nowhere] a").first().getAttribute("href")).toContain("/trace/?q=");
    expect(await page.locator(".check-correct").getAttribute("open")).not.toBeNull();
    await page.locator("#check-q").fill("The 56th communiqué softened its language.");
    await page.locator(".check-form button").click();
    await expect.poll(() => page.locator("main").getAttribute("data-answer")).toBe("none");
  });

  test("of the register is put in a statement that says so, and not how texts were read", async () => {
    const { page } = await open(`check/?q=${encodeURIComponent("Shin Won-sik led the Korean side at the 54th SCM.")}`);
    await page.locator("main[data-answer=found]").waitFor();
    const said = await page.locator("[data-statement]").innerText();
    expect(said).toContain("Fails. Shin Won-sik led a delegation at the 54th: not so");
    expect(said).toContain("As the register of this edition has it.");
    expect(said).not.toContain("Read as");
  });

  test("is put in a statement whose sentences stand apart, with every meeting that is not held", async () => {
    const { page } = await open(
      `check/?q=${encodeURIComponent("The Taiwan Strait stands in the 56th for the first time.")}`,
    );
    await page.locator(".check-outcome[data-outcome=open]").waitFor();
    const said = await page.locator("[data-statement]").innerText();
    expect(said).toMatch(/^Claim: “The Taiwan Strait stands in the 56th for the first time”\. Read as: /u);
    expect(said).toContain("the texts of the 1st–50th and 52nd–55th are not held");
    expect(await page.locator(".check-table tbody tr").first().innerText()).toContain("English: 1 place ¶17");
  });

  test("that fails where nothing is near says what the texts lack, and promises no sentence", async () => {
    const { page } = await open(`check/?q=${encodeURIComponent("The 56th communiqué mentions denuclearization.")}`);
    await page.locator("[data-lacking='56']").first().waitFor();
    const headings = await page.locator(".check-results h2").allInnerTexts();
    expect(headings).toContain("What of it the texts lack");
    expect(headings).not.toContain("What the texts say nearest to it");
  });

  test("that no rule reads is shown beside what the texts say nearest to it, and what they lack", async () => {
    const claim = "The 56th was drafted by people who worried about the bases at Seongju and their relocation.";
    const { page } = await open(`check/?q=${encodeURIComponent(claim)}`);
    await page.locator("main[data-answer=near]").waitFor();
    expect(await page.locator("[data-lacking='56'] a[href*='/trace/?q=']").allInnerTexts()).toContain("“Seongju”");
    const first = page.locator("[data-near] li").first();
    expect(await first.locator("a").innerText()).toBe("56th ¶19");
    expect(await first.locator("mark").allInnerTexts()).toContain("bases");
    expect(await first.locator("s").innerText()).toContain("Seongju");
    // It stands above the form by which the reading is corrected.
    const [near, form] = await Promise.all([first.boundingBox(), page.locator(".reading-form").boundingBox()]);
    expect(near?.y).toBeLessThan(form?.y ?? 0);
  });

  test("on one text loads that text alone, and one on a meeting itself none; the register answers it", async () => {
    const { page } = await open("check/");
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(new URL(request.url()).pathname));
    const texts = () => loaded.filter((path) => /communiques\/|paragraphs\.csv/u.test(path));
    await page.locator("#check-q").fill("The 56th SCM took place in Seoul.");
    await page.locator("#check-q").press("Enter");
    await page.locator(".check-outcome[data-outcome=fails]").waitFor();
    expect(texts()).toEqual([]);
    expect(await page.locator("li[data-answer=no]").innerText()).toContain("Seoul");
    expect(await page.locator(".check-table").count()).toBe(0);
    await page.locator("#check-q").fill("The 51st communiqué mentions denuclearization twice.");
    await page.locator("#check-q").press("Enter");
    await page.locator(".check-outcome[data-outcome=holds]").waitFor();
    expect(texts()).toEqual([expect.stringContaining("communiques/51.en.json")]);
  });

  test("may hold anything", async () => {
    const { page, errors } = await open(
      `check/?q=${encodeURIComponent("<img src=x onerror=alert(1)> “$&” ".repeat(10))}&n=-1&how=x&meeting=9e9`,
    );
    await page.locator("[data-check-status]:not(:empty)").waitFor();
    expect(await page.locator("main img").count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test("claims in circulation stand under their own addresses, without JavaScript too", async () => {
  const { page } = await open("claims/#denuclearization-left-out-of-the-56th");
  expect(await page.locator("#denuclearization-left-out-of-the-56th:target").innerText()).toContain("the claim holds");
});
