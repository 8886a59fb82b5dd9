/** `npm run preview`: serves `dist/` on this machine until interrupted. `PORT` overrides 4321. */
import { EditionError } from "../edition-error.ts";
import { basePath } from "../site.ts";
import { runCommand } from "./command.ts";
import { serve } from "./serve.ts";

const usage = {
  call: "npm run preview --",
  purpose: "serves dist/ on this machine; PORT=4321 and BASE_PATH=/ may be set in the environment",
};

await runCommand(usage, async () => {
  const { url, stop } = await serve("dist", portFrom(process.env["PORT"]), basePath);
  console.log(`\nThe edition is open at ${url}\nStop it with Ctrl-C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop());
});

function portFrom(value = "4321"): number {
  const port = Number(value);
  if (/^\d+$/u.test(value) && port <= 65535) return port;
  throw new EditionError(`PORT is "${value}".`, "Write a number from 0 (any free port) to 65535, e.g. PORT=4321.");
}
