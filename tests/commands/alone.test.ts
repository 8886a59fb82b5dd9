import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { alone } from "../../src/commands/alone.ts";

let dir: string;
let lock: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "alone-"));
  lock = join(dir, "lock");
});
afterEach(() => rmSync(dir, { recursive: true }));

const noWait = () => {
  throw new Error("waits");
};

test("does the second only when the first is done", async () => {
  const done: string[] = [];
  let finish = () => {};
  const first = alone(lock, noWait, () => new Promise<void>((resolve) => (finish = resolve))).then(() =>
    done.push("first"),
  );
  const waitedFor: number[] = [];
  const told = new Promise<void>((resolve) => {
    void alone(
      lock,
      (holder) => {
        waitedFor.push(holder);
        resolve();
      },
      async () => done.push("second"),
    );
  });
  await told;
  expect([done, waitedFor]).toEqual([[], [process.pid]]);
  finish();
  await first;
  await expect.poll(() => done).toEqual(["first", "second"]);
});

test("hands back what was done, and leaves nothing behind", async () => {
  expect(await alone(lock, noWait, async () => existsSync(lock))).toBe(true);
  expect(readdirSync(dir)).toEqual([]);
});

test("lets the next one in after a failure", async () => {
  await expect(alone(lock, noWait, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await alone(lock, noWait, async () => "in")).toBe("in");
});

test("takes over what a killed process left", async () => {
  const { pid } = spawnSync(process.execPath, ["--eval", ""]);
  writeFileSync(lock, `${pid}`);
  expect(await alone(lock, noWait, async () => "in")).toBe("in");
});
