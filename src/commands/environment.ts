/** What a program that we start may know of the shell we were started from. */

/**
 * Variables that are handed on, and why. Everything else stays behind: Astro and Vite take whatever they find for
 * settings (`PROD`, `BASE_URL`, `VITE_…`), and a test runner, an editor or a host sets such names without asking.
 */
const handedOn = [
  // Ours, as the README documents them.
  ["SITE_URL", "BASE_PATH", "REPOSITORY_URL", "CONTENT_DIR", "PORT", "CHROMIUM_PATH"],
  // Where programs, homes and temporary files are; the last two lines on Windows.
  ["PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LD_LIBRARY_PATH"],
  ["TEMP", "TMP", "USERPROFILE", "APPDATA", "LOCALAPPDATA"],
  ["SystemRoot", "windir", "ComSpec", "PATHEXT"],
  // How the terminal prints; `CI` also keeps Vitest from writing snapshots.
  ["TERM", "COLORTERM", "COLUMNS", "NO_COLOR", "FORCE_COLOR", "CI"],
  // How Debian's browser is fetched.
  ["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"],
].flat();

/** The same on every machine: sorting and dates are no matter of the reader's place (no locale means English). */
const fixed = { TZ: "UTC", ASTRO_TELEMETRY_DISABLED: "1" };

/**
 * The environment of a child process.
 *
 * @param shell where it is taken from
 * @example childEnvironment({ PATH: "/bin", PROD: "" }) // => { PATH: "/bin", TZ: "UTC", … }
 */
export function childEnvironment(shell: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const kept = handedOn.flatMap((name) => {
    const value = shell[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), ...fixed };
}
