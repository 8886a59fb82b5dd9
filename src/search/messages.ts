/** What can go wrong while the search index is made. Each stops the build. */
import { EditionError } from "../edition-error.ts";

const again = "Build again; if it happens again, check that pagefind in package.json is the version of the lockfile.";

export const faults = {
  step: (step: string, errors: readonly string[]) =>
    new EditionError(`The search index failed while ${step}: ${errors.join("; ") || "no reason given"}`, again),
  sharedAddress: (counts: string, shared: readonly string[]) =>
    new EditionError(
      `Of the ${counts} paragraphs to be indexed some share an address: ${shared.join(", ")}`,
      "This is a bug: records with one address overwrite each other, see src/search/record.ts.",
    ),
};
