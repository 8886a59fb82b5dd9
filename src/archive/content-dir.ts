/** Which folder the edition is built from. */
import { resolve } from "node:path";

/** Absolute path of the content folder: `CONTENT_DIR`, or `content/` beside `package.json`. */
export function contentDir(): string {
  return resolve(process.env["CONTENT_DIR"] ?? "content");
}
