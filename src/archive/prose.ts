/** Checks the edition's own prose: every chapter is there, and holds what may be published and nothing that runs. */
import { languages } from "../paths.ts";
import { chapters } from "../schemas/prose.ts";
import { readChapter } from "../text/chapter.ts";
import type { SiteLink } from "../text/inline.ts";
import type { Inquiry } from "./inquiry.ts";
import { faults } from "./messages.ts";
import { readProse } from "./read.ts";

/** Reports what is wrong with a folder of prose. @returns its links to this site */
export function checkProse(dir: string, inquiry: Inquiry): SiteLink[] {
  const prose = readProse(dir, inquiry);
  const read = prose.map(({ body, file, lineOffset }) => readChapter(body, file, lineOffset));
  for (const { id, file, data } of prose) {
    const expected = id.replace(/\w+$/u, data.lang);
    if (id !== expected) inquiry.report(faults.misnamedRecord(file, `${expected}.mdx`));
  }
  for (const fault of read.flatMap((one) => one.faults)) inquiry.report(fault);
  for (const id of chapters.flatMap((chapter) => languages.map((lang) => `${chapter}.${lang}`))) {
    const file = `content/about/${id}.mdx`;
    if (!prose.some((entry) => entry.id === id) && !inquiry.mayExist(file)) inquiry.report(faults.missingFile(file));
  }
  return read.flatMap(({ siteLinks }) => siteLinks);
}
