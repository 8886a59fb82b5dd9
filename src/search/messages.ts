/** What can go wrong while the search index is made. Each stops the build. */
import { EditionError } from "../edition-error.ts";

const again = "Build again; if it happens again, check that pagefind in package.json is the version of the lockfile.";

export const faults = {
  step: (step: string, errors: readonly string[]) =>
    new EditionError(`The search index failed while ${step}: ${errors.join("; ") || "no reason given"}`, again),
  unreadable: (file: string, reason: string) =>
    new EditionError(`The search index cannot be read back: ${file}: ${reason}`, again),
  wrongCount: (expected: string, found: string, missing: readonly string[]) =>
    new EditionError(
      `The search index holds other paragraphs than the texts: the texts have ${expected}, the index ${found}.`,
      missing.length === 0
        ? "This is a bug: the index holds a paragraph twice, or one that no text has."
        : `Missing: ${missing.join(", ")}. Two records with one address overwrite each other: see src/search/record.ts.`,
    ),
};
