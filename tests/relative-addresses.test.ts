import { describe, expect, test } from "vitest";
import { relativeAddress, withRelativeAddresses } from "../src/relative-addresses.ts";

describe("an address as it looks from a page", () => {
  test.each([
    ["/meetings/56/", "/meetings/51/#p3", "../51/#p3"],
    ["/meetings/56/", "/meetings/56/#p3", "#p3"],
    ["/meetings/56/", "/meetings/56/p3/", "p3/"],
    ["/meetings/56/p3/", "/meetings/56/", "../"],
    ["/meetings/56/", "/meetings/56/", "./"],
    ["/meetings/56/", "/meetings/56/?x=1", "./?x=1"],
    ["/meetings/56/", "/", "../../"],
    ["/meetings/56/", "/_astro/a.css", "../../_astro/a.css"],
    ["/meetings/56/", "/meetings/56.txt", "../56.txt"],
    ["/meetings/56/", "/meetings", "../../meetings"],
    ["/ko/meetings/56/", "/meetings/56/", "../../../meetings/56/"],
    ["/scm/meetings/56/", "/scm/search/?q=a/b#c/d", "../../search/?q=a/b#c/d"],
    ["/meetings/56/", "/ko/meetings/56/", "../../ko/meetings/56/"],
  ])("%s → %s", (from, to, relative) => {
    expect(relativeAddress(from, to)).toBe(relative);
    expect(new URL(relative, `https://host.example${from}`).href).toBe(`https://host.example${to}`);
  });
});

describe("a page of a text", () => {
  const html = '<link href="/_astro/a.css"><a class="x" href="/meetings/51/">href="/x"</a><form action="/search/">';
  const relative =
    '<link href="../../_astro/a.css"><a class="x" href="../51/">href="/x"</a><form action="../../search/">';

  test("names what it needs by the way from itself; its words stay", () => {
    expect(withRelativeAddresses(html, "/meetings/56/", "/")).toBe(relative);
  });

  test("leaves other hosts, fragments and what is relative already", () => {
    const others =
      '<a href="https://a.example/x"></a><a href="//a.example/x"></a><a href="#p1"></a><a href="../x/"></a>';
    expect(withRelativeAddresses(others, "/meetings/56/", "/")).toBe(others);
  });

  test("is one in either interface, below any base path, and no other page is", () => {
    const changed = ["/meetings/56/", "/ko/meetings/56/p3/", "/meetings/56/parallel/"];
    for (const address of changed) expect(withRelativeAddresses(html, address, "/")).not.toBe(html);
    for (const address of ["/", "/meetings/", "/compare/51/56/", "/404/", "/x/meetings/56/"])
      expect(withRelativeAddresses(html, address, "/")).toBe(html);
    expect(withRelativeAddresses(html, "/scm/meetings/56/", "/scm/")).not.toBe(html);
    expect(withRelativeAddresses(html, "/meetings/56/", "/scm/")).toBe(html);
  });
});
