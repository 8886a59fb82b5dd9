/**
 * What each kind of page must carry once its scripts have run, told by what a reader can press, choose or write into; a
 * script may make it or find it in the page. What is there before any script is listed in tests/build/features.test.ts.
 */
import { expect, test } from "vitest";
import { usePage } from "../support/browser.ts";

const open = usePage();

type Role = "button" | "checkbox" | "switch" | "combobox" | "radio" | "searchbox" | "textbox" | "link";

/** What stands on a page, by role and name, and how often at least. */
type Controls = readonly (readonly [Role, RegExp, atLeast?: number])[];

const citations: Controls = [
  ["button", /^Copy ?: (?:Chicago|APA|MLA|Bluebook|Korean)/u, 8],
  ["button", /^Copy ?: (?:RIS|BibTeX|CSL-JSON)$/u, 3],
];

/** Where more than one place can be cited. */
const style: Controls = [["combobox", /^Style that “Cite” copies$/u]];

const carried: Record<string, Controls> = {
  "": [["searchbox", /./u]],
  "meetings/": [
    ["combobox", /./u, 2],
    ["searchbox", /./u],
  ],
  "meetings/56/": [
    ...citations,
    ...style,
    ["switch", /^Age of the wording$/u],
    ["button", /^Print$/u],
    ["button", /^DPRK/u],
  ],
  "meetings/56/p10/": citations,
  "meetings/56/parallel/": [["checkbox", /./u, 2]],
  "compare/51/56/": [
    ...citations,
    ...style,
    ["radio", /^By (?:the 56th|the 51st|topic)$/u, 3],
    ["radio", /^(?:Two columns|One column)/u, 2],
    ["checkbox", /^Changes only$/u],
    ["checkbox", /^Dim protocol/u],
    ["checkbox", /^Keys/u],
    ["combobox", /^Steps ↑ ↓ lead to$/u],
    ["button", /^(?:Previous|Next) change$/u, 2],
    ["combobox", /^Go to a row$/u],
    ["button", /^Copy all changed rows$/u],
    ["combobox", /^as$/u],
    ["button", /^Word document with tracked changes$/u],
    ["link", /^Cite$/u, 21],
    ["button", /^Copy$/u, 21],
  ],
  "compare/": [["combobox", /./u, 2]],
  "trace/": [["textbox", /./u], ...citations],
  "trace/denuclearization/": [["button", /^Copy/u, 2], ...citations, ...style],
  "search/": [
    ["searchbox", /./u],
    ["combobox", /./u, 4],
  ],
  "check/": [["textbox", /./u]],
};

const controls = Object.entries(carried).flatMap(([address, list]) =>
  list.map(([role, name, atLeast = 1]) => ({ address, role, name, atLeast })),
);

test.each(controls)("/$address has $role $name", async ({ address, role, name, atLeast }) => {
  const { page } = await open(address);
  // What is folded away on a narrow page or in an unopened part is there all the same.
  const found = page.getByRole(role, { name, includeHidden: true });
  await expect.poll(() => found.count()).toBeGreaterThanOrEqual(atLeast);
  const unavailable = await found.evaluateAll((all) => all.filter((one) => one.closest("[hidden]")).length);
  expect(unavailable).toBe(0);
});

test.each(["", "meetings/56/", "compare/51/56/", "trace/", "about/"])("search opens over /%s", async (address) => {
  const { page } = await open(address);
  await page.keyboard.press("/");
  await page.locator("dialog[open] input").waitFor();
});
