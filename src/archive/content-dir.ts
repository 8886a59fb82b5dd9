/** Which folders the edition is built from. */
import { join, resolve } from "node:path";
import { isThere } from "./disk.ts";

/** Absolute path of the content folder: `CONTENT_DIR`, or `content/` beside `package.json`. */
export function contentDir(): string {
  return resolve(process.env["CONTENT_DIR"] || "content");
}

/** The folder of the edition's own prose: it belongs to the site, but a content folder may bring its own. */
export function proseDir(dir: string): string {
  return ownsProse(dir) ? join(dir, "about") : resolve("content/about");
}

/** Whether a content folder has the prose that is written for it. */
export function ownsProse(dir: string): boolean {
  return isThere(join(dir, "about"));
}
