import { expect, test } from "vitest";
import { fragmentId } from "../../src/browser/address.ts";
import { siteAddress, useBrowser } from "../support/browser.ts";
import { moduleIn } from "../support/page-module.ts";

const open = useBrowser();
const address = async (at: string) => {
  const { page } = await open(at);
  return { page, module: await moduleIn<typeof import("../../src/browser/address.ts")>(page, "browser/address.ts") };
};

test.each([
  ["", ""],
  ["#", ""],
  ["#p10", "p10"],
  ["#%70%31%30", "p10"],
  ["#%ED%95%AD", "항"],
  ["#%E0%A4%A", "%E0%A4%A"],
  ["#100%", "100%"],
])("reads the fragment %j as the id %j", (fragment, id) => {
  expect(fragmentId(fragment)).toBe(id);
});

test("knows what is open, its fragment aside", async () => {
  const { module } = await address("about/?q=a#b");
  const seen = await module.evaluate(({ isOpen, addressQuery, withOpenPlace }) => [
    isOpen("/about/?q=a"),
    isOpen("/about/"),
    addressQuery(),
    withOpenPlace("/x/"),
  ]);
  expect(seen).toEqual([true, false, "?q=a", "/x/?q=a#b"]);
});

test("replaces the query alone", async () => {
  const { page, module } = await address("about/?q=a#b");
  await module.evaluate(({ writeQuery }) => writeQuery("?q=c"));
  expect(page.url()).toBe(siteAddress("about/?q=c#b"));
});

test("stays where the browser refuses an address", async () => {
  const { page, module } = await address("about/");
  await module.evaluate(({ writeAddress }) => {
    writeAddress("push", "https://elsewhere.example/");
    history.pushState = () => {
      throw new Error("too often");
    };
    writeAddress("push", "/about/?q=a");
  });
  expect(page.url()).toBe(siteAddress("about/"));
});

test("tells links to this page from others", async () => {
  const { module } = await address("about/");
  const told = await module.evaluate(
    ({ leadsHere }, addresses) => {
      const link = document.createElement("a");
      return addresses.map((href) => {
        link.href = href;
        return leadsHere(link);
      });
    },
    ["?q=a", "/about/#b", "/ko/about/", "https://elsewhere.example/about/"],
  );
  expect(told).toEqual([true, true, false, false]);
});
