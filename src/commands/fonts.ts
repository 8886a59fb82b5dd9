/** `npm run fonts`: cuts the typeface anew, after `letters` or the package changed. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cuts, makeCut } from "../fonts/subset.ts";
import { runCommand } from "./command.ts";

const folder = resolve(import.meta.dirname, "../fonts");

await runCommand(
  { call: "npm run fonts", purpose: "cuts the typeface to what the edition sets", values: {} },
  async () => {
    for (const name of Object.keys(cuts) as (keyof typeof cuts)[]) {
      const cut = await makeCut(name);
      writeFileSync(resolve(folder, name), cut);
      console.log(`src/fonts/${name}: ${cut.length} bytes`);
    }
  },
);
