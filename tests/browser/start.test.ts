import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();

test("calls every starter with every element, though some fail, and reports those", async () => {
  const { page, errors } = await open("nothing/here/");
  const module = await moduleIn<typeof import("../../src/browser/start.ts")>(page, "browser/start.ts");
  const called = await module.evaluate(({ startEach }) => {
    document.body.innerHTML = "<i id=a></i><i id=b></i>";
    const calls: string[] = [];
    const fails = ({ id }: HTMLElement) => {
      throw new Error(`fails at ${id}`);
    };
    startEach("i", fails, ({ id }) => calls.push(id));
    startEach("u", fails);
    return calls;
  });
  expect(called).toEqual(["a", "b"]);
  await expect.poll(() => errors).toEqual(["fails at a", "fails at b"]);
});
