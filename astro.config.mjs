import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { thirdPartyNotices } from "./src/api/notices.ts";
import { everythingInOne } from "./src/api/zip.ts";
import { cutTypefaces } from "./src/fonts/cut-typefaces.ts";
import { paragraphSearch } from "./src/search/paragraph-search.ts";
import { basePath, siteUrl } from "./src/site.ts";
import { onlyNamed } from "./src/text/chapter.ts";
import { remarkPlugins } from "./src/text/remark.ts";

// Astro reads the shell's variables over its own: `PROD` or `BASE_URL`, set by whatever program, would be the site's.
for (const name of ["NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX"]) {
  delete process.env[name];
}

/** @param {string} path */
function leadsOn(path) {
  const [, from, to] = /\/compare\/(\d+)\/(\d+)\/$/u.exec(path) ?? [];
  return Number(from) > Number(to);
}

export default defineConfig({
  site: siteUrl,
  base: basePath,
  output: "static",
  trailingSlash: "always",
  // The default, 'jsx', glues inline elements on separate lines together (<ins>a</ins>⏎<del>b</del>).
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never" },
  devToolbar: { enabled: false },
  vite: {
    // No `.env` file either.
    envDir: false,
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A page names its scripts, and the name of their component in each is much of it.
              entryFileNames: "_astro/[hash].js",
              // What every page's scripts share is one small file: a file for each helper would be a request for each.
              codeSplitting: {
                groups: [
                  {
                    name: "shared",
                    test: /preload-helper|src\/browser\/(?:start|events|fetch-json|clipboard|dom)\.ts$/,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  // The default processor rewrites quotes and dashes: official text is verbatim.
  integrations: [
    mdx({ processor: unified({ smartypants: false, gfm: false, remarkPlugins: [...remarkPlugins, onlyNamed] }) }),
    // A comparison the wrong way round and an address that moved lead on: they are no places of their own.
    sitemap({
      filter: (page) => !leadsOn(new URL(page).pathname),
      i18n: { defaultLocale: "en", locales: { en: "en", ko: "ko" } },
    }),
    cutTypefaces(),
    paragraphSearch(),
    thirdPartyNotices(),
    everythingInOne(),
  ],
});
