import type { AstroIntegration } from "astro";
export function paragraphSearch(): AstroIntegration { return { name: "paragraph-search", hooks: {} }; }
