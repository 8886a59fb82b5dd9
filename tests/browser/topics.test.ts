import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const open = useBrowser();

test("a cell of the map leads to the meeting's place on the page of its subject", async () => {
  const { page } = await open("topics/");
  await page.locator(".heat-cells a[href$='usfk-force-level/#m56']").click();
  await page.waitForURL(/topics\/usfk-force-level\/#m56$/u);
  const box = await page.locator("#m56").boundingBox();
  expect(box?.y).toBeLessThan(900);
});

test("every figure of the map can be read on its ground, in both schemes", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open("topics/", { colorScheme });
    const worst = await page.evaluate(() => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const luminance = (color: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const cells = [...document.querySelectorAll(".heat-cell.counted")].map((cell) => getComputedStyle(cell));
      return Math.min(...cells.map((cell) => contrast(luminance(cell.backgroundColor), luminance(cell.color))));
    });
    expect(worst).toBeGreaterThan(4.5);
  }
});

test("the five parts of the site stand in one line from a phone to a desk", async () => {
  for (const address of ["topics/", "ko/topics/"]) {
    const { page } = await open(address);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 720 });
      const tops = await page
        .locator(".masthead nav a")
        .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
      expect([width, new Set(tops).size, tops.length]).toEqual([width, 1, 6]);
      const masthead = await page.locator(".masthead").boundingBox();
      expect(masthead?.height).toBeLessThan(width < 768 ? 100 : 70);
    }
  }
});

test("a few meetings stand beside their subjects on a phone, under their names", async () => {
  for (const address of ["topics/", "ko/topics/"]) {
    const { page } = await open(address);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await page.locator(".heat-heads .reports").isVisible()).toBe(true);
      const tops = await page.locator(".heat-rows li").evaluateAll((rows) =>
        rows.map((row) => {
          const [name, cells] = [...row.children].map((part) => part.getBoundingClientRect());
          return name && cells ? Math.round(cells.top - name.top) : Number.NaN;
        }),
      );
      expect([...new Set(tops)]).toEqual([0]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
});
