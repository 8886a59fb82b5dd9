/** Where the site lives and what it is called. Read by the Astro configuration, the commands and every page's head. */

/** The name on the title page, in both interfaces. */
export const siteName = "SCM·Communiqués";

/** Absolute origin of the published site, without a path; `SITE_URL` overrides it. */
export const siteUrl = new URL(process.env["SITE_URL"] ?? "https://scm-communiques.example").origin;

/** Path below the origin, with a slash at both ends; `BASE_PATH` overrides it. */
export const basePath = withSlashes(process.env["BASE_PATH"] ?? "/");

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}
