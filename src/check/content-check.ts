/** Astro integration: stops a build, with every fault named, before the first page is rendered. */
import type { AstroIntegration } from "astro";
import { contentDir } from "../archive/content-dir.ts";
import { throwAll } from "../edition-error.ts";
import { checkEdition } from "./edition.ts";

export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") throwAll(checkEdition(contentDir()).faults);
      },
    },
  };
}
