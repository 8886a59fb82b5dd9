/** The edition's own content, read once for all tests that run in one process; frozen, so that none spoils it for another. */
import { checkContent } from "../../src/archive/check.ts";
import { contentDir } from "../../src/archive/content-dir.ts";
import { deepFreeze } from "../../src/archive/freeze.ts";
import { smallContent } from "./content.ts";

/** The texts and facts of the edition, and what is wrong with them: nothing, as `tests/archive/check.test.ts` says. */
export const { corpus, faults } = deepFreeze(checkContent(contentDir()));

/** The same of the small made-up content. */
export const { corpus: smallCorpus } = deepFreeze(checkContent(smallContent));
