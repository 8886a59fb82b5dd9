import { expect, test } from "vitest";
import { useBrowser, usePage } from "../support/browser.ts";
import { everyPage } from "../support/page-kinds.ts";

const visit = usePage();
const open = useBrowser();

test.each(everyPage)("$kind ($lang) asks no other host and raises no error", async ({ kind, address }) => {
  const { page, status, foreign, errors } = await visit(address);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("networkidle");
  expect(status).toBe(kind === "a missing page" ? 404 : 200);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test("a request to another host would be seen", async () => {
  // The page's own policy would not let it out.
  const { page, foreign } = await open("", { bypassCSP: true });
  await page.evaluate(() => fetch("http://127.0.0.1:9/", { mode: "no-cors" }).catch(() => undefined));
  expect(foreign).toEqual(["http://127.0.0.1:9/"]);
});
