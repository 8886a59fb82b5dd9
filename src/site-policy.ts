/**
 * What a page may load and run (Content-Security-Policy): what the site itself serves, as files. No script and no style
 * stands in a page, but for the one rule that a page names; data for machines (JSON-LD) is no script.
 */
import { createHash } from "node:crypto";

/** What a page needs beyond what all need. */
export interface PageNeeds {
  /** Style written into its head: only these very letters may be applied. */
  style?: string | undefined;
  /** Whether Pagefind runs there: it is WebAssembly. */
  runsPagefind?: boolean | undefined;
}

/** @returns the policy as one line, for the page itself; what a page cannot say of itself stands in `public/_headers` */
export function policyOf({ style, runsPagefind }: PageNeeds): string {
  const hash = style === undefined ? "" : ` 'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src 'self'${runsPagefind ? " 'wasm-unsafe-eval'" : ""}`,
    `style-src 'self'${hash}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
