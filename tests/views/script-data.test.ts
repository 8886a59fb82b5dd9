import { expect, test } from "vitest";
import { scriptData } from "../../src/views/script-data.ts";

test("lets no label end the script element, and is read back as it was", () => {
  const data = { label: "</script><script>alert(1)</script>", number: 56 };
  expect(scriptData(data)).not.toContain("<");
  expect(JSON.parse(scriptData(data))).toEqual(data);
});
