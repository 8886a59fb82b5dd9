/** Every address that stands anywhere on the built site leads somewhere, and none makes a browser ask another host. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteUrl } from "../../src/site.ts";
import { type BuiltPage, brokenLink, pageAt, readSite } from "../support/site.ts";

const site = readSite();
const attributes = ["href", "src", "action", "poster", "data"] as const;

/** Addresses on a page with the element that bears them. */
function linksOf({ root }: BuiltPage) {
  return root.querySelectorAll("[href], [src], [srcset], [action], [poster], object[data]").flatMap((element) => {
    const single = attributes.flatMap((name) => element.getAttribute(name) ?? []);
    const several = (element.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(/\s/u)[0] ?? "");
    const tag = element.tagName.toLowerCase();
    const rel = element.getAttribute("rel") ?? "";
    return [...single, ...several].filter((link) => link !== "").map((link) => ({ tag, rel, link }));
  });
}

/** Whether a browser asks for an address without the reader's doing. */
function isRequested({ tag, rel }: { tag: string; rel: string }): boolean {
  // A schema's address is its name.
  if (tag === "link")
    return !/^(?:schema\.DC|canonical|alternate|author|license|prev|next|cite-as|bookmark)$/u.test(rel);
  return tag !== "a" && tag !== "area" && tag !== "form";
}

const isForeign = (link: string, page: BuiltPage) => new URL(link, `${siteUrl}${page.address}`).origin !== siteUrl;

test.each(site.pages)("every address on $address leads somewhere", (page) => {
  const links = [...new Set(linksOf(page).map(({ link }) => link))];
  expect(links.length).toBeGreaterThan(5);
  expect(links.flatMap((link) => brokenLink(site, page, link) ?? [])).toEqual([]);
});

test.each(site.pages)("$address asks no other host for anything", (page) => {
  const foreign = linksOf(page).filter((one) => isRequested(one) && isForeign(one.link, page));
  expect(foreign).toEqual([]);
  expect(page.html).not.toMatch(/@import|<meta[^>]+http-equiv="refresh"[^>]+https?:/iu);
});

test("styles and scripts ask no other host for anything", () => {
  const assets = site.files.filter((file) => /\.(?:css|js)$/u.test(file) && !file.startsWith("pagefind/"));
  expect(assets.length).toBeGreaterThan(0);
  for (const file of assets) {
    const text = readFileSync(`dist/${file}`, "utf8");
    const addresses = text.match(/(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+[^\s"'`)]*/giu) ?? [];
    // Names of namespaces are no addresses, and what writes Word documents has many: nothing is fetched from them.
    const names = file.includes("tracked-changes")
      ? /\/\/(?:www\.w3\.org|schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.(?:oclc\.)?org|answers\.microsoft\.com)\//u
      : /\/\/www\.w3\.org\//u;
    expect([file, addresses.filter((address) => !names.test(address))]).toEqual([file, []]);
  }
});

test("links to pages end in a slash, as the addresses of the contract do", () => {
  const bare = site.pages.flatMap((page) =>
    linksOf(page)
      .filter(({ tag, link }) => tag === "a" && !isForeign(link, page))
      .map(({ link }) => new URL(link, `${siteUrl}${page.address}`).pathname)
      .filter((path) => !path.endsWith("/") && !/\.[a-z0-9]+$/u.test(path)),
  );
  expect(bare).toEqual([]);
});

describe("the checker", () => {
  const page = pageAt(site, "meetings/56/");

  test("passes what is there", () => {
    for (const link of ["#p10", "#p10-s2", "parallel/#p3", "../51/#p7", "?q=x#p1"]) {
      expect(brokenLink(site, page, link)).toBeUndefined();
    }
  });

  test("finds a missing page, a missing fragment and a missing slash", () => {
    expect(brokenLink(site, page, "../999/")).toBe("../999/ leads to nothing");
    expect(brokenLink(site, page, "#p99")).toBe("#p99 leads to no place on its page");
    expect(brokenLink(site, page, "../51/#p10-s99")).toContain("leads to no place");
    expect(brokenLink(site, page, "../51")).toBe("../51 leads to nothing");
  });
});
