import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { AnswerBoard, Asked } from "../../src/browser/answer-board.ts";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();

declare global {
  interface Window {
    board: AnswerBoard;
    asked: Asked[];
  }
}

/** A board on an empty page whose time stands still. */
async function board(): Promise<Page> {
  const { page } = await open("nothing/here/");
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const module = await moduleIn<typeof import("../../src/browser/answer-board.ts")>(page, "browser/answer-board.ts");
  await module.evaluate(({ AnswerBoard }) => {
    document.body.innerHTML = "<p role=status></p><div></div>";
    const [status, results] = document.body.children as unknown as [HTMLElement, HTMLElement];
    window.board = new AnswerBoard(status, results, "waiting");
    window.asked = [];
  });
  return page;
}

const ask = (page: Page) => page.evaluate(() => void window.asked.push(window.board.ask()));
const answer = (page: Page, at: number, says: string) =>
  page.evaluate(
    ([index, words]) => {
      const content = document.createElement("b");
      content.textContent = words;
      return window.asked[index]?.answer(words, [content]);
    },
    [at, says] as const,
  );
const seen = (page: Page) =>
  page.evaluate(() => {
    const [status, results] = document.body.children as unknown as [HTMLElement, HTMLElement];
    return [status.textContent, results.textContent, results.ariaBusy];
  });

describe("the status", () => {
  test("says that it waits only after a while", async () => {
    const page = await board();
    await ask(page);
    await page.clock.runFor(299);
    expect(await seen(page)).toEqual(["", "", null]);
    await page.clock.runFor(1);
    expect(await seen(page)).toEqual(["waiting", "", "true"]);
  });

  test("never says that it waits once it is answered", async () => {
    const page = await board();
    await ask(page);
    expect(await answer(page, 0, "one")).toBe(true);
    await page.clock.runFor(10_000);
    expect(await seen(page)).toEqual(["one", "one", null]);
  });

  test("keeps the last answer until the next", async () => {
    const page = await board();
    await ask(page);
    await answer(page, 0, "one");
    await ask(page);
    await page.clock.runFor(300);
    expect(await seen(page)).toEqual(["waiting", "one", "true"]);
    await answer(page, 1, "two");
    expect(await seen(page)).toEqual(["two", "two", null]);
  });

  test("speaks of the newest question alone", async () => {
    const page = await board();
    await ask(page);
    await ask(page);
    expect(await answer(page, 0, "one")).toBe(false);
    expect(await seen(page)).toEqual(["", "", null]);
    await answer(page, 1, "two");
    expect(await answer(page, 0, "one")).toBe(false);
    await page.evaluate(() => window.asked[0]?.add([new Text("late")]));
    await page.clock.runFor(10_000);
    expect(await seen(page)).toEqual(["two", "two", null]);
  });
});

test("what comes after an answer is added to it", async () => {
  const page = await board();
  await ask(page);
  await answer(page, 0, "one");
  await page.evaluate(() => window.asked[0]?.add([new Text(" more")]));
  expect(await seen(page)).toEqual(["one", "one more", null]);
});
