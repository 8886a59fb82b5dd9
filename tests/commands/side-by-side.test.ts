import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { childEnvironment } from "../../src/commands/environment.ts";
import { runSideBySide } from "../../src/commands/side-by-side.ts";

/** A step that runs some JavaScript. */
const step = (name: string, code: string) => ({
  name,
  shows: `${name} works`,
  command: [process.execPath, "-e", code],
});

/** What is printed, with all times alike. */
async function printed(...steps: Parameters<typeof runSideBySide>[0]) {
  let text = "";
  const outcomes = await runSideBySide(steps, childEnvironment(), (part) => {
    text += part;
  });
  return { text: text.replace(/\d+\.\d s/gu, "0.0 s"), outcomes };
}

test("prints whole what each step says, in their order, whoever is done first", async () => {
  const { text } = await printed(
    step("slow", "console.log('a'); setTimeout(() => console.log('b'), 300)"),
    step("quick", "console.log('c'); console.error('d')"),
  );
  expect(text).toBe(
    "\n── slow: slow works\na\nb\n✓ slow in 0.0 s\n" + "\n── quick: quick works\nc\nd\n✓ quick in 0.0 s\n",
  );
});

test("lets all end, and says which failed", async () => {
  const { text, outcomes } = await printed(step("bad", "process.exit(3)"), step("good", ""));
  expect(outcomes).toEqual([
    { name: "bad", status: 3 },
    { name: "good", status: 0 },
  ]);
  expect(text).toContain("✗ bad failed after 0.0 s");
  expect(text).toContain("✓ good in 0.0 s");
});

test("says why a program does not begin", async () => {
  const { text, outcomes } = await printed({ name: "none", shows: "nothing", command: ["/no/such/program"] });
  expect(outcomes).toEqual([{ name: "none", status: null }]);
  expect(text).toContain("/no/such/program");
});

test("runs all at once", async () => {
  // Each waits for the other to begin: one after the other would never end.
  const dir = mkdtempSync(join(tmpdir(), "side-"));
  const meets = (own: string, other: string) =>
    step(
      own,
      `const fs = require("node:fs"); fs.writeFileSync("${dir}/${own}", "");
       const look = () => fs.existsSync("${dir}/${other}") || setTimeout(look, 20); look();`,
    );
  const { outcomes } = await printed(meets("one", "two"), meets("two", "one"));
  rmSync(dir, { recursive: true });
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0]);
});
