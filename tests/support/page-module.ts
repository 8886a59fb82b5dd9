/** Modules of src/ in a real page, as the browser loads them, for tests of what needs a document. */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import type { JSHandle, Page } from "playwright-core";

/** Where a page of the site finds the sources. */
const folder = "/src/";

/**
 * Loads a module, and what it imports, into a page.
 *
 * @param file below `src/`
 * @example const dom = await moduleIn<typeof import("../../src/browser/dom.ts")>(page, "browser/dom.ts");
 * await dom.evaluate(({ element }) => document.body.append(element("p", {})));
 */
export async function moduleIn<Module>(page: Page, file: string): Promise<JSHandle<Module>> {
  await page.route(`**${folder}**`, (route) => {
    const path = new URL(route.request().url()).pathname.split(folder)[1] ?? "";
    const body = stripTypeScriptTypes(readFileSync(join("src", path), "utf8"));
    return route.fulfill({ contentType: "text/javascript", body });
  });
  return page.evaluateHandle(`import(${JSON.stringify(`${folder}${file}`)})`) as Promise<JSHandle<Module>>;
}
