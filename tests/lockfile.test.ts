/** The lockfile: every package has a digest, and nothing in it belongs to the machine that wrote it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(text) as {
  packages: Readonly<Record<string, { version?: string; integrity?: string; link?: boolean; resolved?: string }>>;
};
const installed = Object.entries(packages).filter(([path, { link }]) => path !== "" && !link);

test("has a digest for every package, of every platform", () => {
  const without = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ""));
  expect(without.map(([path]) => path)).toEqual([]);
  expect(installed.length).toBeGreaterThan(500);
});

test("names no address from which a package was fetched", () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/u);
});
