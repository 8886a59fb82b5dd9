/** Where the site lives and what it is called. Read by the Astro configuration, the commands and every page's head. */
import { EditionError } from "./edition-error.ts";

/** The name on the title page, in both interfaces. */
export const siteName = "SCM·Communiqués";

/** Absolute origin of the published site, without a path; `SITE_URL` overrides it. */
export const siteUrl = originOf(process.env["SITE_URL"] ?? "https://scm-communiques.example");

/** Path below the origin, with a slash at both ends; `BASE_PATH` overrides it. */
export const basePath = withSlashes(process.env["BASE_PATH"] ?? "/");

/** Address of the project on GitHub, to which errors are reported; `REPOSITORY_URL` says it, and there is none without. */
export const repositoryUrl = repositoryOf(process.env["REPOSITORY_URL"] ?? "");

function repositoryOf(address: string): string {
  if (address === "") return "";
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === "https:" && /^\/[^/]+\/[^/]+\/?$/u.test(url.pathname)) return url.href.replace(/\/$/u, "");
  throw new EditionError(
    `REPOSITORY_URL is "${address}".`,
    "Write the address of the project, e.g. REPOSITORY_URL=https://github.com/owner/name, or leave it out.",
  );
}

function originOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && /^https?:$/u.test(url.protocol)) return url.origin;
  throw new EditionError(
    `SITE_URL is "${address}".`,
    "Write the address at which the site will live, e.g. SITE_URL=https://example.org.",
  );
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
