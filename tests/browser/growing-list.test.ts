import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();

/** A list of so many links, two at a time, on an empty page. */
async function list(count: number) {
  const { page } = await open("nothing/here/");
  const module = await moduleIn<typeof import("../../src/browser/growing-list.ts")>(page, "browser/growing-list.ts");
  await module.evaluate(async ({ growingList }, length) => {
    const made = await growingList({
      items: Array.from({ length }, (_, at) => at),
      batch: 2,
      attributes: {},
      render: (items) =>
        items.map((item) => {
          const line = document.createElement("li");
          line.innerHTML = `<a href="#${item}">${item}</a>`;
          return line;
        }),
      more: (left) => `${left} more`,
    });
    document.body.replaceChildren(...made);
  }, count);
  return { page, items: () => page.locator("li").allInnerTexts(), button: page.locator("button") };
}

test("adds the next items, and says how many", async () => {
  const { page, items, button } = await list(5);
  expect(await items()).toEqual(["0", "1"]);
  expect(await button.innerText()).toBe("2 more");
  await button.click();
  await expect.poll(items).toEqual(["0", "1", "2", "3"]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("2");
  expect(await button.innerText()).toBe("1 more");
  await button.click();
  await expect.poll(items).toHaveLength(5);
  expect(await button.isVisible()).toBe(false);
});

test.each([0, 1, 2])("has no button where all of %i stand there", async (count) => {
  const { items, button } = await list(count);
  expect(await items()).toHaveLength(count);
  expect(await button.count()).toBe(0);
});
