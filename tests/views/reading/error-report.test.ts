import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { errorReport } from "../../../src/views/reading/error-report.ts";

const address = "https://example.org/ko/meetings/56/#p17a";
const repository = "https://github.com/owner/name";

test("fills the form in as far as the page knows", () => {
  const url = new URL(errorReport(repository, address, "ko") ?? "");
  expect(`${url.origin}${url.pathname}`).toBe("https://github.com/owner/name/issues/new");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: "error-in-a-text.yml",
    address,
    language: "Korean",
  });
});

test("names the file, the fields and the options of the form itself", () => {
  const file = new URL(errorReport(repository, address, "en") ?? "").searchParams;
  const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${file.get("template")}`, "utf8")) as {
    body: { id: string; attributes: { options?: string[] } }[];
  };
  expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(["address", "language"]));
  expect(body.find(({ id }) => id === "language")?.attributes.options).toContain(file.get("language"));
});

test("there is none without a project to report to", () => expect(errorReport("", address, "en")).toBeUndefined());
