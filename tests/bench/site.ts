/** The built site as a browser meets it: Lighthouse, the same texts in Starlight, and key views against those kept. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../../src/archive/corpus.ts";
import { serve } from "../../src/commands/serve.ts";
import { EditionError } from "../../src/edition-error.ts";
import { basePath } from "../../src/site.ts";
import { buildSite } from "../support/build.ts";
import { ensureChromium, ensureKoreanFonts } from "../support/chromium.ts";
import type { Figure } from "./figure.ts";
import { lighthouseFigures } from "./lighthouse.ts";
import { starlightFigures } from "./starlight.ts";
import { recordViews, viewFigures } from "./views.ts";

/** Builds the site afresh and measures it. @param isRecorded keeps the key views as they are now */
export async function siteFigures(corpus: Corpus, isRecorded: boolean): Promise<Figure[]> {
  ensureKoreanFonts();
  const chromium = ensureChromium();
  const folder = mkdtempSync(join(tmpdir(), "scm-site-"));
  const { status, output } = await buildSite(folder);
  if (status !== 0) throw new EditionError(`The site does not build:\n${output}`, "See npm run build.");
  const site = await serve(folder, 0, basePath);
  try {
    if (isRecorded) await recordViews(site.url, chromium);
    return [
      ...(await viewFigures(site.url, chromium)),
      ...(await starlightFigures(corpus, folder)),
      ...(await lighthouseFigures(site.url, chromium)),
    ];
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true });
  }
}
