/** `npm run preview`: serves `dist/` on this machine until interrupted. `PORT` overrides 4321. */
import { describe, EditionError } from "../edition-error.ts";
import { basePath } from "../site.ts";
import { serve } from "./serve.ts";

try {
  const port = portFrom(process.env["PORT"]);
  const { url, stop } = await serve("dist", port, basePath);
  console.log(`\nThe edition is open at ${url}\nStop it with Ctrl-C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
} catch (error) {
  if (!(error instanceof EditionError)) throw error;
  console.error(describe([error]));
  process.exitCode = 1;
}

function portFrom(value = "4321"): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65535) return port;
  throw new EditionError(`PORT is "${value}".`, "Write a number from 0 (any free port) to 65535, e.g. PORT=4321.");
}
