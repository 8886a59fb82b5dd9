import { expect, test } from "vitest";
import { childEnvironment } from "../../src/commands/environment.ts";

const own = { TZ: "UTC", ASTRO_TELEMETRY_DISABLED: "1" };

test("hands on where programs are and what is ours", () => {
  const shell = { PATH: "/bin", HOME: "/home/a", BASE_PATH: "/scm/", CONTENT_DIR: "/tmp/content" };
  expect(childEnvironment(shell)).toEqual({ ...shell, ...own });
});

test("leaves behind what any other program has set", () => {
  const shell = { DEV: "1", PROD: "", NODE_ENV: "test", VITE_X: "1", LC_ALL: "tr_TR.UTF-8", NEW_NAME_OF_SOMEONE: "1" };
  expect(childEnvironment(shell)).toEqual(own);
});

test("keeps time and telemetry its own", () => {
  expect(childEnvironment({ TZ: "Asia/Seoul", ASTRO_TELEMETRY_DISABLED: "" })).toEqual(own);
});
