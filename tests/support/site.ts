/** The built site as files and parsed pages. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { basePath, siteUrl } from "../../src/site.ts";

/** A page of the built site. */
export interface BuiltPage {
  /** File below the folder, e.g. `meetings/56/index.html`. */
  file: string;
  /** Address with the base path, e.g. `/meetings/56/`; `/404.html` for the page of missing ones. */
  address: string;
  html: string;
  /** Its addresses whole, also where the page says them by the way from itself. */
  root: HTMLElement;
}

export interface Site {
  /** Files below the folder, sorted, with `/`. */
  files: readonly string[];
  pages: readonly BuiltPage[];
}

/** Files below a folder, sorted, with `/` in their paths. */
export function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(dir, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .sort();
}

const sites = new Map<string, Site>();

/**
 * A built site, read once for all tests that run in one process: they leave its pages as they are.
 *
 * @throws where there is none
 */
export function readSite(dir = "dist"): Site {
  const site = sites.get(dir) ?? readPages(dir);
  sites.set(dir, site);
  return site;
}

function readPages(dir: string): Site {
  const files = filesBelow(dir);
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => readPage(dir, file));
  if (pages.length === 0) throw new Error(`There is no built site in ${dir}: npm run build`);
  return { files, pages };
}

function readPage(dir: string, file: string): BuiltPage {
  const html = readFileSync(join(dir, file), "utf8");
  const address = `${basePath}${file.replace(/(^|\/)index\.html$/u, "$1")}`;
  return { file, address, html, root: withWholeAddresses(parse(html), address) };
}

/** Addresses that a page of a text says by the way from itself, as any other page says them; fragments alone stay. */
function withWholeAddresses(root: HTMLElement, page: string): HTMLElement {
  for (const name of ["href", "src", "action"]) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const link = element.getAttribute(name) ?? "";
      if (/^(?:[a-z]+:|[/#])/iu.test(link)) continue;
      const { pathname, search, hash } = new URL(link, `${siteUrl}${page}`);
      element.setAttribute(name, `${pathname}${search}${hash}`);
    }
  }
  return root;
}

/** The page at an address below the base path, e.g. `meetings/56/`. */
export function pageAt(site: Site, address: string): BuiltPage {
  const page = site.pages.find((candidate) => candidate.address === `${basePath}${address}`);
  if (!page) throw new Error(`There is no page ${basePath}${address}`);
  return page;
}

/** Files of the styles that a page links, below the folder. */
export function stylesOf({ root }: BuiltPage): string[] {
  const links = root.querySelectorAll('link[rel="stylesheet"]');
  return links.map((link) => (link.getAttribute("href") ?? "").slice(basePath.length));
}

const idLists = new WeakMap<HTMLElement, readonly string[]>();

/** All ids of a page, doubles included. */
export function idsOf({ root }: BuiltPage): readonly string[] {
  const ids = idLists.get(root) ?? root.querySelectorAll("[id]").map((element) => element.getAttribute("id") ?? "");
  idLists.set(root, ids);
  return ids;
}

/** The words of an element, white space folded, without the parts that a selector names. */
export function wordsWithout(element: HTMLElement, selector: string): string {
  const copy = parse(element.outerHTML);
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy.textContent.replace(/\s+/gu, " ").trim();
}

/** What is wrong with an address that stands on a page; nothing where it leads to a file, and its fragment to an id. */
export function brokenLink(site: Site, page: Pick<BuiltPage, "address">, link: string): string | undefined {
  const url = new URL(link, `${siteUrl}${page.address}`);
  if (url.origin !== siteUrl || !/^https?:$/u.test(url.protocol)) return undefined;
  const path = decodeURI(url.pathname);
  if (!path.startsWith(basePath)) return `${link} leads out of the site's base path`;
  const inner = path.slice(basePath.length);
  const file = inner === "" || inner.endsWith("/") ? `${inner}index.html` : inner;
  if (!site.files.includes(file)) return `${link} leads to nothing`;
  if (url.hash === "") return undefined;
  const target = site.pages.find((candidate) => candidate.file === file);
  const id = decodeURIComponent(url.hash.slice(1));
  // Paragraphs in a row are marked by a script: both ends must be there.
  const [, first, last] = /^(p\d+[a-z]?)-(p\d+[a-z]?)$/u.exec(id) ?? [];
  const places = first && last ? [first, last] : [id];
  const isThere = target && places.every((place) => idsOf(target).includes(place));
  return isThere ? undefined : `${link} leads to no place on its page`;
}
