import { describe, expect, it } from "vitest";
import { noticesOf, packageOf } from "../../src/api/notices.ts";

describe("the package of a module", () => {
  it.each([
    ["/x/node_modules/docx/dist/index.mjs", "docx"],
    ["/x/node_modules/@scope/name/a.js?v=1", "@scope/name"],
    ["/x/node_modules/docx/node_modules/nanoid/index.js", "nanoid"],
    ["C:\\x\\node_modules\\docx\\index.js", "docx"],
    ["/x/src/browser/start.ts", undefined],
    ["\0vite/preload-helper.js", undefined],
  ])("%s", (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe("notices", () => {
  it("name each package with its version and its own licence", () => {
    const text = noticesOf(["@fontsource-variable/source-serif-4", "docx"]);
    expect(text).toMatch(/^@fontsource-variable\/source-serif-4 \d+\.\d+\.\d+ \(OFL-1\.1\)$/mu);
    expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
    expect(text).toMatch(/^docx \d+\.\d+\.\d+ \(MIT\)$/mu);
  });

  it("stop the build where a package has none", () => {
    expect(() => noticesOf(["@types/node/assert"])).toThrow();
    expect(() => noticesOf(["@types/no-such-package"])).toThrow();
  });
});
