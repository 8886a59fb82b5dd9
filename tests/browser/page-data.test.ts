import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();

test.each([
  ["<script type=application/json data-x>[1]</script>", [1], 0],
  ["<script type=application/json data-x>[1</script>", ["nothing"], 1],
  ["<script type=application/json data-x></script>", ["nothing"], 1],
  ["<script type=application/json data-y>[1]</script>", ["nothing"], 0],
] as const)("reads %s as %j", async (html, data, faults) => {
  const { page, errors } = await open("nothing/here/");
  const module = await moduleIn<typeof import("../../src/browser/page-data.ts")>(page, "browser/page-data.ts");
  const read = await module.evaluate(({ pageData }, markup) => {
    document.body.innerHTML = markup;
    return pageData("data-x", ["nothing"]);
  }, html);
  expect(read).toEqual(data);
  expect(errors).toHaveLength(faults);
});
