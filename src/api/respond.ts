/** How published data leaves the build. */

/** JSON in UTF-8, indented for people, with a newline at the end. */
export function respondJson(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
