/** Astro integration: stops a build, with every fault named, before the first page is rendered. */
import type { AstroIntegration } from "astro";
import { throwAll } from "../edition-error.ts";
import { checkContent } from "./check.ts";
import { contentDir } from "./content-dir.ts";

export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") throwAll(checkContent(contentDir()).faults);
      },
    },
  };
}
