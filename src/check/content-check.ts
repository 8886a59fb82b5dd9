/**
 * Astro integration: stops a build, with every fault named, before the first page is rendered; and tells the pages
 * whether they are built (`IS_BUILD`), which no variable of the environment can tell them otherwise.
 */
import type { AstroIntegration } from "astro";
import { contentDir } from "../archive/content-dir.ts";
import { throwAll } from "../edition-error.ts";
import { checkEdition } from "./edition.ts";

export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        const isBuild = command === "build";
        if (isBuild) throwAll(checkEdition(contentDir()).faults);
        updateConfig({ vite: { define: { IS_BUILD: isBuild } } });
      },
    },
  };
}
