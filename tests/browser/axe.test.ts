import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const open = useBrowser();
const visit = usePage({ reducedMotion: "reduce" });
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const schemes = ["light", "dark"] as const;

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: the rule, and each element with the reason. @param rules names of rules, or of kinds of them */
async function findings(page: Page, rules: readonly string[] = allRules): Promise<string[]> {
  await page.evaluate(axeSource);
  const run = `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`;
  const violations = (await page.evaluate(run)) as AxeResults["violations"];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** On a phone in the dark what hangs on width or scheme is asked again, and not what hangs on the markup. */
const looks = [
  { colorScheme: "light", width: 1280, rules: allRules },
  { colorScheme: "dark", width: 360, rules: ["color-contrast", "target-size", "scrollable-region-focusable"] },
] as const;

test.each(everyPage)(
  "axe finds nothing on $kind ($lang), at a desk in the light or on a phone in the dark",
  async ({ kind, address }) => {
    const { page } = await visit(address);
    if (kind === "search results") await page.locator("main [data-search-results] li").first().waitFor();
    if (kind === "a traced phrase") await page.locator("[data-phrase-results] table").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const { colorScheme, width, rules } of looks) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect([colorScheme, await findings(page, rules)]).toEqual([colorScheme, []]);
    }
  },
);

test.each(schemes)("axe finds nothing on the opened search box (%s)", async (scheme) => {
  const { page } = await open("meetings/56/", { colorScheme: scheme, reducedMotion: "reduce" });
  await page.keyboard.press("/");
  await page.keyboard.type("Taiwan");
  await page.locator("dialog[open] [data-search-results] li").first().waitFor();
  expect(await findings(page)).toEqual([]);
});

test.each([
  ["light", "#bbb"],
  ["dark", "#444"],
] as const)("axe would find a fault in the %s", async (colorScheme, pale) => {
  const { page } = await visit("");
  await page.emulateMedia({ colorScheme });
  await page.evaluate((color) => {
    document.querySelector("main")?.insertAdjacentHTML("beforeend", '<img src="/favicon.svg"><p class="pale">pale</p>');
    document.querySelector<HTMLElement>(".pale")?.style.setProperty("color", color);
  }, pale);
  expect((await findings(page)).map((finding) => finding.split(":")[0])).toEqual(
    expect.arrayContaining(["image-alt", "color-contrast"]),
  );
});
