/** What is done to every page behind its components, in development and in the build alike. */
import { defineMiddleware } from "astro:middleware";
import { keepParticles } from "./i18n/keep-particles.ts";
import { withRelativeAddresses } from "./relative-addresses.ts";
import { basePath } from "./site.ts";

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  const html = keepParticles(await response.text());
  return new Response(withRelativeAddresses(html, url.pathname, basePath), response);
});
