/** Every page says what it may do, and holds nothing that it may not. */
import { expect, test } from "vitest";
import { readSite } from "../support/site.ts";

const { pages } = readSite();
const policyIn = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]+)"/u.exec(html)?.[1];

test.each(pages)("$address", ({ html }) => {
  const policy = policyIn(html) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  // What stands before it is not held by it.
  expect(html.indexOf("content-security-policy")).toBeLessThan(html.search(/<(?:script|style|link|img)\b/u));
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)([^>]*)>/gu)].map(([, attributes]) => attributes?.trim());
  expect(inline.filter((attributes) => attributes !== 'type="application/ld+json"')).toEqual([]);
  expect(html.match(/<[^>]*\s(?:style|on[a-z]+)=["'][^>]*>/gu) ?? []).toEqual([]);
});
