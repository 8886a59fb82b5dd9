import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { paragraphSearch } from "./src/search/paragraph-search.ts";
import { basePath, siteUrl } from "./src/site.ts";
import { onlyNamed } from "./src/text/chapter.ts";
import { remarkPlugins } from "./src/text/remark.ts";

// Astro reads the shell's variables over its own: `PROD` or `BASE_URL`, set by whatever program, would be the site's.
for (const name of ["NODE_ENV", "MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX"]) {
  delete process.env[name];
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
              // What every page's scripts share is one small file: a file for each helper would be a request for each.
              codeSplitting: {
                groups: [
                  {
                    name: "shared",
                    test: /preload-helper|src\/browser\/(?:start|events|page-data|clipboard|dom)\.ts$/,
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
    paragraphSearch(),
  ],
});
