/** What is done to every page behind its components, in development and in the build alike. */
import { defineMiddleware } from "astro:middleware";
import { keepParticles } from "./i18n/keep-particles.ts";

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  return new Response(keepParticles(await response.text()), response);
});
