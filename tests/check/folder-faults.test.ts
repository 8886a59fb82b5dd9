/** What lies in a content folder and has no place there: a file that nothing reads, and a link that leads out of it. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkAll } from "../../src/check/all.ts";
import { describe as described, EditionError } from "../../src/edition-error.ts";
import { shown } from "../support/faults.ts";
import { withFullContent } from "../support/full-content.ts";

const said = (changes: Parameters<typeof withFullContent>[0]) =>
  withFullContent(changes, (dir) => shown(checkAll(dir).faults));

describe("a name that nothing reads", () => {
  test.each([
    ["corrections.yml", "Did you mean corrections.yaml? Otherwise move it out of the folder."],
    ["move.yaml", "Did you mean moved.yaml? Otherwise move it out of the folder."],
    ["witness/1.en.x.mdx", "Did you mean witnesses? Otherwise move it out of the folder."],
    ["Topics.yaml", "Did you mean topics.yaml? Otherwise move it out of the folder."],
    ["quux.astro", "Move it out of the folder; content/README.md lists what stands there."],
  ])("%s", (path, hint) => {
    const [name = ""] = path.split("/");
    expect(said({ [path]: "x\n" })).toBe(
      `content/${name}${path.includes("/") ? "/" : ""} is read by nothing.\n→ ${hint}`,
    );
  });

  test.each(["README.md", "LICENSE", ".gitkeep", ".DS_Store"])("%s may stand there", (name) => {
    expect(said({ [name]: "x\n" })).toBe("");
  });
});

describe("a link that leads out of the folder", () => {
  /** Puts a link in the place of something. */
  const linked = (path: string, target: string) =>
    withFullContent({ [path]: null }, (dir) => {
      symlinkSync(target, join(dir, path));
      return shown(checkAll(dir).faults);
    });
  const leadsOut = (name: string) =>
    `content/${name} is a link that leads out of the content folder.\n→ Put what is meant itself there: a content folder is whole.`;

  test("is not followed, and nothing of what stands there is told", () => {
    expect(linked("meetings/2.yaml", "/proc/self/environ")).toBe(leadsOut("meetings/2.yaml"));
    expect(linked("topics.yaml", "/etc/hostname")).toBe(leadsOut("topics.yaml"));
    expect(linked("sources/2.en.txt", "/etc/hostname")).toBe(leadsOut("sources/2.en.txt"));
    expect(linked("about/cite.en.mdx", "/etc/hostname")).toBe(leadsOut("about/cite.en.mdx"));
    expect(linked("concepts", "/usr")).toBe(leadsOut("concepts/"));
  });

  test("one that stays inside is read", () => {
    const inside = withFullContent({}, (dir) => {
      symlinkSync("../topics.yaml", join(dir, "topics-link"));
      return shown(checkAll(dir).faults);
    });
    expect(inside).toContain("content/topics-link is read by nothing.");
  });
});

test("a message shows by its number what nobody sees, and what would steer a terminal", () => {
  const { message, hint } = new EditionError("a\u001b[31m\u202eb\u200b\nc", "d\u0007");
  expect(message).toBe("a[U+001B][31m[U+202E]b[U+200B]\nc");
  expect(hint).toBe("d[U+0007]");
});

test("thousands of faults are counted, and the first are told", () => {
  const many = (count: number) =>
    described(Array.from({ length: count }, (_, index) => new EditionError(`fault ${index + 1}.`, "Mend.")));
  expect(many(50)).not.toContain("more");
  expect(many(51)).toContain("✗ fault 50.");
  expect(many(51)).not.toContain("fault 51.");
  expect(many(51)).toMatch(/\n\n… and 1 more\.$/u);
});
