import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, ".github", path), "utf8");
const workflows = readdirSync(join(root, ".github/workflows"));

test.each(workflows)("runs in %s only what package.json knows", (file) => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const jobs: { steps: { run?: string }[] }[] = Object.values(parse(read(`workflows/${file}`)).jobs);
  const lines = jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  const called = lines.flatMap((line) => /^npm (?:run )?([\w-]+)/u.exec(line)?.[1] ?? line);
  expect(called.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
});

test("publishes only after the checks that it waits for", () => {
  const [check, deploy] = [parse(read("workflows/check.yml")), parse(read("workflows/deploy.yml"))];
  expect(deploy.on.workflow_run.workflows).toEqual([check.name]);
});

test("asks where an error stands, what is printed, what should be, and how one knows", () => {
  const { body } = parse(read("ISSUE_TEMPLATE/error-in-a-text.yml"));
  const required = body.filter((field: { validations?: { required?: boolean } }) => field.validations?.required);
  expect(required.map(({ id }: { id: string }) => id)).toEqual([
    "address",
    "language",
    "printed",
    "proposed",
    "evidence",
  ]);
});

test("names in the checklist only files that are there", () => {
  const named = [...read("pull_request_template.md").matchAll(/`(content\/[^`]*)`/gu)].map(([, path]) => path ?? "");
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
